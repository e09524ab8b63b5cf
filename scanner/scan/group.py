"""Group commit: results wait for each other a moment, and share one fsync."""

from __future__ import annotations

from collections.abc import Callable

from scanner.ledger import journal
from scanner.ledger.rows import Row
from scanner.ledger.store import Ledger
from scanner.progress import Event, Finished

SECONDS = 0.05
"""How long a result waits for others."""


class Group:
    """The results that came since the last commit; a target is finished when its group is stored."""

    def __init__(
        self,
        ledger: Ledger,
        run: int,
        emit: Callable[[Event], None],
        most: int,
        clock: Callable[[], float],
    ) -> None:
        self._ledger, self._run, self._emit, self._most, self._clock = ledger, run, emit, most, clock
        self._rows: list[Row] = []
        self._first = 0.0

    def add(self, row: Row) -> None:
        """Take a result."""
        if not self._rows:
            self._first = self._clock()
        self._rows.append(row)

    def settle(self) -> None:
        """Store the group when it is full, or has waited long enough."""
        if len(self._rows) >= self._most or self.patience(SECONDS) <= 0:
            self.store()

    def patience(self, most: float) -> float:
        """Return how many seconds the group can wait for another result, at most `most`."""
        if not self._rows:
            return most
        return max(0.0, min(most, self._first + SECONDS - self._clock()))

    def store(self) -> None:
        """Commit what there is, then say that these targets are finished."""
        if not self._rows:
            return
        journal.record(self._ledger, self._run, self._rows)
        stored, self._rows = self._rows, []
        for row in stored:
            self._emit(Finished(row.site, row.target, row.state, row.seconds))
