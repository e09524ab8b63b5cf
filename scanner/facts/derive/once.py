"""What is derived from one target's facts is worked out once while they are judged, however many checks ask for it."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
Source = TypeVar("Source")
Derived = TypeVar("Derived")
Known = dict[tuple[object, ...], tuple[object, Any, frozenset[str]]]
_known: ContextVar[Known] = ContextVar("known")
"""Set by `remembering` for the thread that judges, and gone when it has; nothing is remembered outside."""
_read: ContextVar[set[str] | None] = ContextVar("read", default=None)
"""What of watched facts (facts/watched.py) has been read since `reading` was entered."""


@contextlib.contextmanager
def remembering() -> Iterator[None]:
    """Let functions marked `once` remember what they returned until this ends."""
    token = _known.set({})
    try:
        yield
    finally:
        _known.reset(token)


@contextlib.contextmanager
def reading() -> Iterator[set[str]]:
    """Give the set of all that is read of watched facts until this ends, what remembered values were made of included.

    What is read inside was read outside too.
    """
    outer, inner = _read.get(), set[str]()
    token = _read.set(inner)
    try:
        yield inner
    finally:
        _read.reset(token)
        if outer is not None:
            outer |= inner


def note(*names: str) -> None:
    """Say that these were read."""
    read = _read.get()
    if read is not None:
        read.update(names)


def once(derive: Callable[Concatenate[Source, P], Derived]) -> Callable[Concatenate[Source, P], Derived]:
    """Make a pure function remember its result for the very object it was derived from and equal other arguments."""

    @functools.wraps(derive)
    def derived(source: Source, /, *args: P.args, **kwargs: P.kwargs) -> Derived:
        known = _known.get(None)
        if known is None:
            return derive(source, *args, **kwargs)
        key = (derive, id(source), args, tuple(kwargs.items()))
        if key not in known:
            with reading() as read:
                value = derive(source, *args, **kwargs)
            known[key] = (source, value, frozenset(read))  # the source is kept, so that its id stays its own
        else:
            note(*known[key][2])
        found: Derived = known[key][1]
        return found

    return derived
