"""Dataclasses as JSON objects, fast: how a type is written is worked out once, from its annotations.

A scan writes some thousand values for every target; asking each value what it is took half of the scanner's time.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import operator
import types
import typing
from collections.abc import Callable
from typing import Any

Write = Callable[[Any], Any]
PLAIN = frozenset({str, int, float, bool, type(None)})
"""What JSON holds as it is."""


@functools.cache
def object_writer(kind: type) -> Write:
    """Return what turns a value of the dataclass `kind` into a JSON object of all its fields."""
    hints = typing.get_type_hints(kind)
    names = tuple(field.name for field in dataclasses.fields(kind))
    nested = tuple((name, writer) for name in names if (writer := _writer(hints[name])) is not None)
    values = operator.attrgetter(*names) if len(names) > 1 else None

    def write(value: object) -> dict[str, Any]:
        body = dict(zip(names, values(value), strict=True)) if values else {n: getattr(value, n) for n in names}
        for name, writer in nested:
            body[name] = writer(body[name])
        return body

    return write


def by_value(value: object) -> Any:  # noqa: ANN401
    """Return a value whose type no annotation tells as JSON values."""
    if isinstance(value, tuple):
        return [by_value(item) for item in value]
    if type(value) in PLAIN:
        return value
    if isinstance(value, enum.Enum):
        return value.value
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return object_writer(type(value))(value)
    return value


def _writer(kind: Any) -> Write | None:  # noqa: ANN401
    """Return what writes values annotated `kind`; None: they are JSON already."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind in PLAIN:
        return None
    if origin in (types.UnionType, typing.Union) and all(_writer(option) is None for option in arguments):
        return None
    if origin is tuple and all(one is ... or _writer(one) is None for one in arguments):
        return list
    if origin is tuple and arguments[-1] is ... and dataclasses.is_dataclass(arguments[0]):
        write = object_writer(typing.cast("type", arguments[0]))
        return lambda items: [write(item) for item in items]
    return by_value
