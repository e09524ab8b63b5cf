"""Answers kept for the very question they answered: bounded in number and size, asked from many threads."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Answer = TypeVar("Answer")
SHARE = 8
"""One answer may take this part of the room: no single question drives out all others."""


class Memo(Generic[Key, Answer]):
    """Keeps the answers that were asked for last. Keys are compared whole, so that only the same question meets one.

    `most` answers and `room` units of size, whatever the caller counts as size; what is larger than its share is not
    kept at all.
    """

    def __init__(self, most: int, room: int) -> None:
        self._kept: OrderedDict[Key, tuple[Answer, int]] = OrderedDict()
        self._most, self._room, self._taken = most, room, 0
        self._lock = threading.Lock()

    def get(self, key: Key) -> Answer | None:
        """Return the answer that was kept for an equal key, None where there is none."""
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                return None
            self._kept.move_to_end(key)
            return found[0]

    def put(self, key: Key, answer: Answer, size: int) -> None:
        """Keep an answer, and let those go that were asked for longest ago."""
        if size * SHARE > self._room:
            return
        with self._lock:
            if key in self._kept:  # another thread was as quick
                return
            self._kept[key] = (answer, size)
            self._taken += size
            while len(self._kept) > self._most or self._taken > self._room:
                self._taken -= self._kept.popitem(last=False)[1][1]

    def __len__(self) -> int:
        """Return how many answers are kept."""
        return len(self._kept)

    @property
    def taken(self) -> int:
        """Return the sizes of all answers that are kept."""
        return self._taken
