"""What reports, resumed runs and the history read out of the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from scanner.errors import LedgerError
from scanner.evaluate import HostResult
from scanner.facts import StrayScan
from scanner.ledger import rows
from scanner.ledger.journal import Digests
from scanner.ledger.store import Columns, Ledger
from scanner.values import dataclass, replace

if TYPE_CHECKING:
    from scanner.report import StrayOf

CUT_SHORT = "the run ended while this target was being scanned (scan with --resume)"
NOT_BEGUN = "the run ended before it came to this target (scan with --resume)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run, as `list runs` shows it."""

    number: int
    started_at: str
    finished_at: str | None
    """None: it runs, or was killed."""
    partial: bool
    """It was interrupted, was killed, or still runs."""
    command: str
    version: str
    about: str
    """JSON, as NewRun.about."""
    digests: Digests
    targets: int
    done: int


def runs(ledger: Ledger) -> Iterator[Run]:
    """Return every run, newest first."""
    return (_run(row) for row in ledger.rows("runs", {"run": None}))


def run(ledger: Ledger, number: int | None = None) -> Run:
    """Return one run, the newest when no number is given."""
    row = ledger.row("runs", {"run": number})
    if row is None:
        message = "the ledger holds no run yet" if number is None else f"the ledger holds no run {number}"
        raise LedgerError(message, file=str(ledger.path), remedy="see `mediascan list runs`")
    return _run(row)


def results(ledger: Ledger, number: int, *, facts: bool = False) -> Iterator[HostResult]:
    """Return the results of a run one by one in the order of its inventory, targets without one as `cancelled`.

    They come without their facts, which stay packed, unless `facts` asks for them.
    """
    for result, findings, done, begun, *blobs in ledger.rows("results_with_facts" if facts else "results", (number,)):
        one = rows.decode(result, findings, *blobs)
        yield one if done else replace(one, reason=CUT_SHORT if begun else NOT_BEGUN)


def stray(ledger: Ledger, number: int) -> Iterator[StrayOf]:
    """Return the stray files of a run's reached targets one by one, targets in the order of the inventory."""
    for site, target, blob in ledger.rows("stray", (number,)):
        for file in rows.decode_stray(blob):
            yield site, target, file


def newest_scans(ledger: Ledger) -> dict[tuple[str, str], StrayScan]:
    """Return the content scans of the newest run by site and target; empty where the ledger holds no run."""
    newest = next(runs(ledger), None)
    if newest is None:
        return {}
    found = ((site, target, rows.decode_scan(blob)) for site, target, blob in ledger.rows("stray", (newest.number,)))
    return {(site, target): scan for site, target, scan in found if scan is not None}


def finished(ledger: Ledger, number: int) -> frozenset[tuple[str, str]]:
    """Return site and name of every target of a run that has a result."""
    return frozenset((site, target) for site, target in ledger.rows("finished_targets", (number,)))


def oldest_result(ledger: Ledger, number: int) -> str | None:
    """Return when the scan of the target began whose result is the oldest of a run (ISO 8601)."""
    row = ledger.row("oldest_result", (number,))
    return row[0] if row else None


def _run(row: Columns) -> Run:
    number, started, finished_at, partial, command, version, about, *rest = row
    inventory, profile, catalog, collector, plan, *counts = rest
    digests = Digests(inventory=inventory, profile=profile, catalog=catalog, collector=collector, plan=plan)
    return Run(
        number=number, started_at=started, finished_at=finished_at, partial=partial != 0, command=command,
        version=version, about=about, digests=digests, targets=counts[0], done=counts[1],
    )  # fmt: skip
