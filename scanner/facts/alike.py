"""Machines of one fleet say the same in many sections: each is parsed and written as JSON once for all who say it.

A section's value depends on its name, its state, its body, the parser and the limits, and on nothing else: these are
the key, the body byte for byte, so that a target gets what its own bytes mean, whatever others answered. Values are
frozen, so that many targets may hold the same one. Its JSON depends on the value and its type; for that the very object
is the key. What is kept is bounded: a fleet of which every machine says something else costs no more than this.
"""

from __future__ import annotations

from scanner.facts.section import Section, State
from scanner.memo import Memo

SECTIONS, BODIES = 512, 256 * 1024
"""How many sections are kept, and how many bytes they had; as values they take some ten times as much."""
TEXTS = 512 * 1024
"""Characters of JSON."""
HEAD = 100
"""What an answer takes beside its own text."""

Parsed = tuple[object, str, State, bytes, object]
"""Parser, name, state, body, limits."""


class Alike:
    """What targets of one scan said so far; asked from many threads."""

    def __init__(self) -> None:
        self.sections: Memo[Parsed, Section[object]] = Memo(SECTIONS, BODIES)
        self._texts: Memo[tuple[type, str, int], tuple[Section[object], str]] = Memo(SECTIONS, TEXTS)

    def keep(self, key: Parsed, section: Section[object]) -> Section[object]:
        """Keep what a body means, and return it."""
        self.sections.put(key, section, HEAD + len(key[3]))
        return section

    def text(self, platform: type, name: str, section: Section[object]) -> str | None:
        """Return the JSON of this very section under its name in the facts of a platform, if it is kept."""
        found = self._texts.get((platform, name, id(section)))
        return None if found is None else found[1]

    def keep_text(self, platform: type, name: str, section: Section[object], text: str) -> str:
        """Keep the JSON of a section and return it; the section is kept with it, so that its id stays its own."""
        self._texts.put((platform, name, id(section)), (section, text), HEAD + len(text))
        return text
