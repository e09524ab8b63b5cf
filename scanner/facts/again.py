"""What pure functions said of one target's facts, told again of the next that has the same wherever they looked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from scanner.facts.derive.once import reading
from scanner.facts.watched import KIND, Facts, Places
from scanner.memo import Memo

Answer = TypeVar("Answer")
HEAD = 100
"""What an answer takes beside its own text."""
WAYS = 8
"""Different sets of places that one function is remembered for: what it reads depends on what it finds."""


class Again(Generic[Answer]):
    """Answers of many functions; asked from many threads."""

    def __init__(self, most: int, room: int) -> None:
        self._answers: Memo[tuple[object, ...], Answer] = Memo(most, room)
        self._ways: dict[tuple[int, object], tuple[object, list[tuple[str, ...]]]] = {}
        """By asker and kind of facts: what one platform has another may lack."""

    def of(
        self, asker: object, places: Places, ask: Callable[[Facts], Answer], size: Callable[[Answer], int | None]
    ) -> Answer:
        """Return what `ask` says of the facts of `places`; `size` gives None for what is not kept.

        `asker` stands for everything else that the answer depends on; it is told from others by identity, and held.
        Where it may look at what nobody counted, it is asked as if nothing were remembered.
        """
        asked = id(asker), places[KIND]
        _, ways = self._ways.get(asked) or self._ways.setdefault(asked, (asker, []))
        for way in ways:
            content = [*map(places.__getitem__, way)]
            if None in content:
                return ask(places.facts)
            if (known := self._answers.get((id(asker), way, *content))) is not None:
                return known
        with reading() as read:
            answer = ask(places.watched)
        way = (KIND, *sorted(read))
        if way not in ways and len(ways) < WAYS:
            ways.append(way)
        content, kept = [*map(places.__getitem__, way)], size(answer)
        if way in ways and None not in content and kept is not None:
            self._answers.put((id(asker), way, *content), answer, kept)
        return answer
