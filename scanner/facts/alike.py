"""Machines of one fleet say the same in many sections: each is parsed and written as JSON once for all who say it.

A section's value depends on its name, its state, its body, the parser and the limits, and on nothing else: these are
the key, the body byte for byte, so that a target gets what its own bytes mean, whatever others answered. Values are
frozen, so that many targets may hold the same one. A section that comes again has a number, one for each that
differs: what depends on sections, as their JSON does, is kept by these. All is bounded: a fleet of which every machine
says something else costs no more than this.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any, TypeVar

from scanner.facts.again import HEAD, Again
from scanner.facts.section import Section, State
from scanner.facts.stray import StrayScan
from scanner.limits import Limits
from scanner.memo import Memo

T = TypeVar("T")

SECTIONS, BODIES = 512, 512 * 1024
"""How many sections are kept, and how many bytes they had; as values they take some ten times as much.

Answers of 30 kB are usual, and a fleet has a dozen kinds of machine that come by turns: with less room than these take
together each drives out the next before it is asked for.
"""
TEXTS = 512 * 1024
"""Characters of JSON, and of findings."""
SETTINGS, FINDINGS, LISTS = 128, 4096, 64
"""How many are kept of stray sections with their setting, of findings, and of whole lists of findings as JSON."""

Parsed = tuple[object, str, State, bytes, int]
"""Parser, name, state, body, and the number of the limits: to hash these for every section is slow."""


class Alike:
    """What targets of one scan said so far; asked from many threads."""

    def __init__(self) -> None:
        self.sections: Memo[Parsed, Section[object]] = Memo(SECTIONS, BODIES)
        self.texts: Memo[tuple[type, str, int], str] = Memo(SECTIONS, TEXTS)
        self.settings: Again[Section[StrayScan]] = Again(SETTINGS, BODIES // 2)
        self.findings: Again[Any] = Again(FINDINGS, TEXTS)
        self.packed: Memo[tuple[type, int], bytes] = Memo(SETTINGS, TEXTS)
        self.lists: Memo[int, tuple[object, str]] = Memo(LISTS, TEXTS)
        self._numbers = itertools.count(1)
        self._limits: dict[Limits, int] = {}

    def number_of(self, limits: Limits) -> int:
        """Return the number of these limits, which no others have."""
        return self._limits.get(limits) or self._limits.setdefault(limits, next(self._numbers))

    def numbered(self, section: Section[T]) -> Section[T]:
        """Return a section with a number that no other has."""
        return Section(section.name, section.state, section.value_or_none, section.reason, next(self._numbers))

    def keep(self, key: Parsed, section: Section[object]) -> Section[object]:
        """Keep what a body means with a number, for others, and return it without: most are not heard a second time."""
        self.sections.put(key, self.numbered(section), HEAD + len(key[3]))
        return section

    def written(self, values: T, write: Callable[[T], str]) -> str:
        """Return what `write` makes of values; those that are the very same object are written once."""
        known = self.lists.get(id(values))
        if known is not None:
            return known[1]
        text = write(values)
        self.lists.put(id(values), (values, text), HEAD + len(text))  # which holds them, so that their id stays theirs
        return text

    def keep_text(self, key: tuple[type, str, int], text: str) -> str:
        """Keep the JSON of the section with a number, by platform and name, and return it."""
        self.texts.put(key, text, HEAD + len(text))
        return text
