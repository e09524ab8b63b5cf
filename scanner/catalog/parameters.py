"""Parameters of checks: a frozen dataclass per check; names, types and ranges of a profile's values are held to it.

A field's metadata says the rest: `doc` for people, `least` and `most` for numbers, `words` for the texts allowed.
"""

from __future__ import annotations

import dataclasses
import math
import typing
from collections.abc import Iterator, Mapping
from typing import Any

from scanner.values import dataclass, replace


class Fault(ValueError):  # noqa: N818  it never leaves this package
    """A value that a check does not take; `field` names it."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a check, for `explain` and `list profiles`."""

    name: str
    kind: str
    default: object
    doc: str


def parameters(params: Any) -> Iterator[Parameter]:  # noqa: ANN401
    """Yield the parameters of a check by its default instance (None: it has none)."""
    if params is None:
        return
    hints = typing.get_type_hints(type(params))
    for field in dataclasses.fields(params):
        kind = "list of text" if typing.get_origin(hints[field.name]) is tuple else hints[field.name].__name__
        yield Parameter(field.name, kind, getattr(params, field.name), str(field.metadata.get("doc", "")))


def with_values(params: Any, values: Mapping[str, object]) -> Any:  # noqa: ANN401
    """Return the default instance with a profile's values set, or raise Fault."""
    fields = {field.name: field for field in dataclasses.fields(params)} if params is not None else {}
    hints = typing.get_type_hints(type(params)) if params is not None else {}
    for name in values:
        if name not in fields:
            known = ", ".join(fields) or "none"
            raise Fault(name, f"it has no parameter {name!r} (it has {known})")
    return replace(params, **{n: _value(fields[n], hints[n], v) for n, v in values.items()}) if values else params


def _value(field: dataclasses.Field[Any], kind: Any, value: object) -> object:  # noqa: ANN401
    if kind in (int, float) and isinstance(value, (int, float)) and not isinstance(value, bool):
        return _number(field, kind, value)
    if kind is bool and isinstance(value, bool):
        return value
    if kind is str and isinstance(value, str):
        return _word(field, value)
    if typing.get_origin(kind) is tuple and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(_word(field, item) for item in value)
    raise Fault(field.name, f"{field.name} is of another type than its default {field.default!r}")


def _number(field: dataclasses.Field[Any], kind: Any, value: float) -> float:  # noqa: ANN401
    least, most = field.metadata.get("least", -math.inf), field.metadata.get("most", math.inf)
    if (kind is int and not isinstance(value, int)) or not least <= value <= most:
        raise Fault(field.name, f"{field.name} must be {kind.__name__} from {least} to {most}, not {value}")
    return value


def _word(field: dataclasses.Field[Any], value: str) -> str:
    words = field.metadata.get("words")
    if words is not None and value not in words:
        raise Fault(field.name, f"{field.name} takes {', '.join(words)}, not {value!r}")
    return value
