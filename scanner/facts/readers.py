"""JSON values as typed ones, strictly and fast: how a type is read is worked out once, from its annotations.

A value of the wrong type, an unknown field, a number that is not finite, a list or string over its limit is a Fault.
"""

from __future__ import annotations

import dataclasses
import enum
import functools
import math
import re
import types
import typing
from collections.abc import Callable
from typing import Any

from scanner.limits import Limits

Read = Callable[[Any, Limits], Any]
LARGEST = 2**63 - 1
LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class Fault(Exception):  # noqa: N818  no error of its own: codec turns it into an EvidenceError
    """Something is not of its type; `path` grows as the fault leaves the fields and items it was found in."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why, self.path = why, ""

    def inside(self, step: str) -> Fault:
        """Return the fault as the outer value sees it."""
        self.path = step + self.path
        return self


@functools.cache
def reader_of(kind: Any) -> Read:  # noqa: ANN401
    """Return what reads values annotated `kind`."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _optional(next(reader_of(one) for one in arguments if one is not type(None)))
    if origin is tuple and arguments[-1] is ...:
        return _items(reader_of(arguments[0]))
    if origin is tuple:
        return _fixed(tuple(map(reader_of, arguments)))
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return _member(kind)
    if dataclasses.is_dataclass(kind):
        return _object(typing.cast("type", kind))
    raise TypeError(f"{kind} is no type of facts")


def _whole(raw: object, _: Limits) -> int:
    if type(raw) is int and -LARGEST <= raw <= LARGEST:
        return raw
    raise Fault("not of the expected type")


def _flag(raw: object, _: Limits) -> bool:
    if type(raw) is bool:
        return raw
    raise Fault("not of the expected type")


def _real(raw: object, _: Limits) -> float:
    if type(raw) in (int, float) and math.isfinite(typing.cast("float", raw)):
        return float(typing.cast("float", raw))
    raise Fault("not of the expected type")


def _text(raw: object, limits: Limits) -> str:
    if not isinstance(raw, str):
        raise Fault("not of the expected type")
    if len(raw) > limits.string_bytes:
        raise Fault(f"longer than {limits.string_bytes}")
    if not raw.isascii() and LONE_SURROGATE.search(raw):
        raise Fault("a lone surrogate")
    return raw


_PLAIN: dict[object, Read] = {int: _whole, bool: _flag, float: _real, str: _text}


def _optional(read: Read) -> Read:
    return lambda raw, limits: None if raw is None else read(raw, limits)


def _member(kind: type[enum.Enum]) -> Read:
    def read(raw: object, _: Limits) -> enum.Enum:
        try:
            return kind(raw)
        except ValueError:
            raise Fault("not one of the known words") from None

    return read


def _items(read_one: Read) -> Read:
    def read(raw: object, limits: Limits) -> tuple[Any, ...]:
        items = _listed(raw, limits)
        found: list[Any] = []
        try:
            for item in items:
                found.append(read_one(item, limits))  # noqa: PERF401  a fault must know how far this came
        except Fault as fault:
            raise fault.inside(f"[{len(found)}]") from None
        return tuple(found)

    return read


def _fixed(readers: tuple[Read, ...]) -> Read:
    def read(raw: object, limits: Limits) -> tuple[Any, ...]:
        items = _listed(raw, limits)
        if len(items) != len(readers):
            raise Fault(f"{len(readers)} items are expected")
        found: list[Any] = []
        try:
            for read_one, item in zip(readers, items, strict=True):
                found.append(read_one(item, limits))
        except Fault as fault:
            raise fault.inside(f"[{len(found)}]") from None
        return tuple(found)

    return read


def _listed(raw: object, limits: Limits) -> list[Any]:
    if not isinstance(raw, list):
        raise Fault("not of the expected type")
    if len(raw) > limits.items:
        raise Fault(f"more than {limits.items} items")
    return raw


def _object(kind: type) -> Read:
    """Return what reads a dataclass: a whole object at once, field by field where it is not whole or has a fault."""
    hints = typing.get_type_hints(kind)
    readers = {field.name: reader_of(hints[field.name]) for field in dataclasses.fields(kind)}
    each = tuple(readers.items())
    positional = not any(field.kw_only for field in dataclasses.fields(kind))

    def read(raw: object, limits: Limits) -> Any:  # noqa: ANN401
        if not isinstance(raw, dict):
            raise Fault("not of the expected type")
        if positional and len(raw) == len(each):
            try:
                return kind(*[read_one(raw[name], limits) for name, read_one in each])
            except (KeyError, Fault):
                pass  # read again below, which says what is wrong and where
        return _by_name(kind, readers, raw, limits)

    return read


def _by_name(kind: type, readers: dict[str, Read], raw: dict[str, Any], limits: Limits) -> Any:  # noqa: ANN401
    if not raw.keys() <= readers.keys():
        raise Fault("an unknown field")
    values: dict[str, Any] = {}
    name = ""
    try:
        for name, item in raw.items():
            values[name] = readers[name](item, limits)
    except Fault as fault:
        raise fault.inside(f".{name}") from None
    try:
        return kind(**values)
    except TypeError:
        raise Fault("a field is missing") from None
