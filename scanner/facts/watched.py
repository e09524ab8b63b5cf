"""Facts that note what is read of them: sections by name, and of `host`, which no two machines share, single fields.

What a pure function made of some facts it makes of all others that hold the same in every place it read: on the way to
its answer it cannot tell them apart. `again.py` rests on that.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Hashable
from typing import Any, cast

from scanner.facts.derive.once import note
from scanner.facts.host import Host
from scanner.facts.linux import LinuxFacts
from scanner.facts.macos import MacFacts
from scanner.facts.section import Section
from scanner.facts.windows import WindowsFacts

Facts = LinuxFacts | MacFacts | WindowsFacts
FIELD = "host."
"""Begins the name of a field of the host."""
KIND = "kind"
"""The name of a place that holds which facts they are: whoever asks may tell Linux from Windows without reading."""


def watched(facts: Facts) -> Facts:
    """Return facts that read like `facts` and note it."""
    host = facts.host
    if host.value_or_none is not None:
        host = Section(host.name, host.state, cast("Host", _over(host.value_or_none)), host.reason)
    seen = _over(facts)
    object.__setattr__(seen, "own_host", host)
    return cast("Facts", seen)


class Places(dict[str, object]):
    """What stands for the content of a place, equal only where the content is; None: nobody counted that section.

    A section stands for itself by its number, the host by all but its value, of which each field is a place.
    """

    def __init__(self, facts: Facts) -> None:
        super().__init__({KIND: type(facts)})
        self.facts = facts
        self.watched = watched(facts)

    def __missing__(self, name: str) -> object:
        """Look, once."""
        section: Section[Any] = self.facts.host if name.startswith(FIELD) else getattr(self.facts, name)
        if name.startswith(FIELD):
            content: object = (getattr(section.value_or_none, name[len(FIELD) :], None),)
        elif name == "host":
            content = section.state, section.reason, section.value_or_none is None
        else:
            content = section.number or None
        self[name] = content
        return content


def _over(value: Any) -> object:  # noqa: ANN401
    """Return an object of a class over the value's that hands out what the value has."""
    over: object = object.__new__(_watching(cast("Hashable", type(value))))
    object.__setattr__(over, "watched", value)
    return over


@functools.cache
def _watching(kind: Any) -> type:  # noqa: ANN401
    names = [field.name for field in dataclasses.fields(kind)]
    prefix = FIELD if kind is Host else ""
    noting = {name: _noting(name, f"{prefix}{name}") for name in names}
    return type(f"Watched{kind.__name__}", (kind,), {"__slots__": ("own_host", "watched"), **noting})


def _noting(name: str, place: str) -> property:
    def read(self: Any) -> object:  # noqa: ANN401
        note(place)
        return self.own_host if place == "host" else getattr(self.watched, name)

    return property(read)
