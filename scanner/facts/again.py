"""What pure functions said of one target's facts, told again of the next that has the same wherever they looked."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from scanner.facts.derive.once import reading
from scanner.facts.watched import KIND, Facts, Places
from scanner.memo import Memo

Answer = TypeVar("Answer")
Asker = TypeVar("Asker")
HEAD = 100
"""What an answer takes beside its own text."""
WAYS = 8
"""Different sets of places that one function is remembered for: what it reads depends on what it finds."""
TOGETHER = 64
"""How many targets are remembered by all that many functions said of them."""
Way = tuple[str, ...]
"""The names of places, in order."""


class Again(Generic[Answer]):
    """Answers of many functions; asked from many threads."""

    def __init__(self, most: int, room: int) -> None:
        self._answers: Memo[tuple[object, ...], Answer] = Memo(most, room)
        self._ways: dict[tuple[int, object], tuple[object, list[Way]]] = {}
        """By asker and kind of facts: what one platform has another may lack."""
        self._together: Memo[tuple[object, ...], tuple[Answer, ...]] = Memo(TOGETHER, room)
        self._ways_together: dict[tuple[int, object], tuple[object, list[Way]]] = {}
        """The same for askers together."""

    def of(
        self, asker: object, places: Places, ask: Callable[[Facts], Answer], size: Callable[[Answer], int | None]
    ) -> Answer:
        """Return what `ask` says of the facts of `places`; `size` gives None for what is not kept.

        `asker` stands for everything else that the answer depends on; it is told from others by identity, and held.
        Where it may look at what nobody counted, it is asked as if nothing were remembered.
        """
        return self._of(asker, places, ask, size)[0]

    def all_of(
        self,
        askers: Sequence[Asker],
        places: Places,
        ask: Callable[[Asker, Facts], Answer],
        size: Callable[[Answer], int | None],
    ) -> tuple[Answer, ...]:
        """Return what `ask` says of the facts for each of `askers`, as `of` does.

        Where a target has the same in every place that any of them looks at, as most of a fleet that is alike do,
        all is told at once, and as the same tuple. `askers` are told from others by identity as well, and held.
        """
        _, known_ways = self._ways_together.setdefault((id(askers), places[KIND]), (askers, []))
        for way in known_ways:
            known = self._together.get((id(askers), way, *map(places.__getitem__, way)))
            if known is not None:
                return known
        found = [self._of(one, places, functools.partial(ask, one), size) for one in askers]
        answers = tuple(answer for answer, _ in found)
        ways = [way for _, way in found if way is not None]
        if len(ways) == len(found):
            widest = tuple(sorted({*itertools.chain.from_iterable(ways)}))
            if widest not in known_ways and len(known_ways) < WAYS:
                known_ways.append(widest)
            content = [*map(places.__getitem__, widest)]
            self._together.put((id(askers), widest, *content), answers, sum(size(one) or 0 for one in answers))
        return answers

    def _of(
        self, asker: object, places: Places, ask: Callable[[Facts], Answer], size: Callable[[Answer], int | None]
    ) -> tuple[Answer, Way | None]:
        """Return the answer, and the places that it rests on where it is remembered."""
        asked = id(asker), places[KIND]
        _, ways = self._ways.get(asked) or self._ways.setdefault(asked, (asker, []))
        for way in ways:
            content = [*map(places.__getitem__, way)]
            if None in content:
                return ask(places.facts), None
            if (known := self._answers.get((id(asker), way, *content))) is not None:
                return known, way
        with reading() as read:
            answer = ask(places.watched)
        way = (KIND, *sorted(read))
        if way not in ways and len(ways) < WAYS:
            ways.append(way)
        content, kept = [*map(places.__getitem__, way)], size(answer)
        if way not in ways or None in content or kept is None:
            return answer, None
        self._answers.put((id(asker), way, *content), answer, kept)
        return answer, way
