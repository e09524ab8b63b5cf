"""Whether a run that was killed or interrupted may go on, and what it has already."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime, timedelta

from scanner.errors import LedgerError
from scanner.ledger import reading
from scanner.ledger.journal import Digests
from scanner.ledger.store import Ledger

NAMES = {
    "inventory": "the inventory",
    "profile": "a profile or its parameters",
    "catalog": "the catalogue of checks",
    "collector": "the collector",
    "plan": "the selection of targets",
}


def resumable(
    ledger: Ledger, digests: Digests, now: datetime, max_age: timedelta
) -> tuple[int, frozenset[tuple[str, str]]]:
    """Return the newest run and its finished targets (site, name), or raise LedgerError that says what differs."""
    newest = reading.run(ledger)
    path = str(ledger.path)
    if not newest.partial:
        raise LedgerError(f"run {newest.number} is complete", file=path, remedy="scan without --resume")
    if differing := _differing(newest.digests, digests):
        raise LedgerError(
            f"run {newest.number} cannot be resumed: {' and '.join(differing)} changed since",
            file=path, remedy="undo the change, or scan without --resume",
        )  # fmt: skip
    oldest = reading.oldest_result(ledger, newest.number)
    if oldest is not None and now - datetime.fromisoformat(oldest) > max_age:
        raise LedgerError(
            f"run {newest.number} cannot be resumed: its oldest result is of {oldest}, older than {max_age}",
            file=path, remedy="scan without --resume, or raise --max-age",
        )  # fmt: skip
    return newest.number, reading.finished(ledger, newest.number)


def _differing(before: Digests, after: Digests) -> list[str]:
    names = [field.name for field in fields(Digests)]
    return [NAMES[name] for name in names if getattr(before, name) != getattr(after, name)]
