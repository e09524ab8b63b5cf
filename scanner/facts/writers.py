"""Dataclasses as JSON text, fast: a function is compiled for each type, once, from its annotations.

A scan writes some thousand values for every target, and a report reads them back. A dict for each, and an encoder that
asks every item of it what it is, took three times as long as a template whose names stand already. Compiling takes as
long as writing ten targets, so the first few values of a type are written as what they are, to the same text.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import types
import typing
from collections.abc import Callable, Mapping
from json.encoder import encode_basestring_ascii as quoted
from typing import Any

Write = Callable[[Any], str]
PLAIN = {
    str: "quoted({})",
    int: "str({})",
    float: "repr({})",
    bool: '("true" if {} else "false")',
}
"""Python that writes a value of the type which stands in the place of the braces."""

FEW = 3


class Writer:
    """Writes values of one type, whose annotation is asked for when it is compiled."""

    def __init__(self, kind: Callable[[], Any]) -> None:
        self._kind = kind
        self._written = 0
        self._compiled: Write | None = None

    def __call__(self, value: object) -> str:
        """Return a value as JSON without spaces; fields with defaults are written too."""
        if self._compiled is None:
            self._written += 1
            if self._written <= FEW:
                return plainly(value)
            self._compiled = writer_of(self._kind())
        return self._compiled(value)


def plainly(value: Any) -> str:  # noqa: ANN401
    """Return the same text by what the value is, whatever its annotation says."""
    if write := OF.get(type(value)):
        return write(value)
    if isinstance(value, enum.Enum):
        return quoted(value.value)
    kind: Any = type(value)
    members = [f'"{name}":{plainly(getattr(value, name))}' for name in _names(kind)]
    return f"{{{','.join(members)}}}"


OF: Mapping[type, Write] = {
    str: quoted,
    int: str,
    float: repr,
    bool: lambda value: "true" if value else "false",
    types.NoneType: lambda _: "null",
    tuple: lambda value: f"[{','.join(map(plainly, value))}]",
}


@functools.cache
def _names(kind: Any) -> tuple[str, ...]:  # noqa: ANN401
    return tuple(field.name for field in dataclasses.fields(kind))


@functools.cache
def writer_of(kind: Any) -> Write:  # noqa: ANN401
    """Return what writes values annotated `kind` as JSON without spaces; fields with defaults are written too."""
    names: dict[str, Any] = {"quoted": quoted}
    return _compiled(_source(kind, "value", names), names)


def _source(kind: Any, value: str, names: dict[str, Any]) -> str:  # noqa: ANN401
    """Return Python that writes `value`; functions that it calls are put into `names`."""
    if kind in PLAIN:
        return PLAIN[kind].format(value)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        inner = next(one for one in arguments if one is not types.NoneType)
        return f'("null" if {value} is None else {_source(inner, value, names)})'
    if origin is tuple and arguments == (str, ...):
        return f'"[%s]" % ",".join(map(quoted, {value}))'
    if origin is tuple and arguments[-1] is ...:
        return f'"[%s]" % ",".join([{_source(arguments[0], "item", names)} for item in {value}])'
    if origin is tuple:
        items = [_source(one, f"{value}[{place}]", names) for place, one in enumerate(arguments)]
        return f'"[{",".join(["%s"] * len(items))}]" % ({", ".join(items)},)'
    called = f"write_{len(names)}"
    names[called] = _member if issubclass(kind, enum.Enum) else _object(kind)
    return f"{called}({value})"


@functools.cache
def _object(kind: type) -> Write:
    hints, names = typing.get_type_hints(kind), {"quoted": quoted}
    fields = _names(kind)
    template = ",".join(f'"{name}":%s' for name in fields)
    values = ", ".join(_source(hints[name], f"value.{name}", names) for name in fields)
    return _compiled(f"'{{{template}}}' % ({values},)", names)


def _member(value: enum.Enum) -> str:
    return quoted(value.value)


def _compiled(source: str, names: dict[str, Any]) -> Write:
    """Return a function of `value`; its source is made of the names of our own types' fields and of nothing else."""
    write: Write = eval(f"lambda value: {source}", names)  # noqa: S307  as dataclasses itself makes __init__
    return write
