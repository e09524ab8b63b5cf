"""What reports, resumed runs and the history read out of the ledger."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scanner.check import Finding, Status
from scanner.errors import LedgerError
from scanner.evaluate import HostResult
from scanner.ledger import rows
from scanner.ledger.journal import Digests
from scanner.ledger.store import Ledger, Value


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
    digests: Digests
    targets: int
    done: int


@dataclass(frozen=True, slots=True)
class Earlier:
    """A finding of an earlier run, and when its evidence was collected (ISO 8601)."""

    run: int
    collected_at: str
    finding: Finding


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

    Facts hold only the section `stray`, unless `facts` asks for all of them.
    """
    for result, findings, *blobs in ledger.rows("results_with_facts" if facts else "results", (number,)):
        yield rows.decode(str(result), str(findings), *(blob for blob in blobs if isinstance(blob, bytes)))


def earlier_fails(ledger: Ledger, number: int, result: HostResult) -> Mapping[str, Earlier]:
    """Return, by check, the failures before run `number` that `result` does not decide any more.

    A check counts as covered by a run where it was a pass or a fail; the newest such run says what it was.
    """
    open_checks = {f.check for f in result.findings if f.status.undecided or f.status is Status.NOT_APPLICABLE}
    fallen: dict[str, Earlier] = {}
    query: dict[str, Value] = {"site": result.site, "target": result.target, "run": number}
    for run_number, collected_at, findings in ledger.rows("earlier_findings", query) if open_checks else ():
        for finding in rows.decode_findings(str(findings)):
            if finding.check in open_checks and finding.status in (Status.PASS, Status.FAIL):
                open_checks.discard(finding.check)
                if finding.status is Status.FAIL:
                    fallen[finding.check] = Earlier(int(str(run_number)), str(collected_at), finding)
        if not open_checks:
            break
    return fallen


def evidence_ages(ledger: Ledger, number: int) -> Mapping[str, tuple[str, str]]:
    """Return, by site, when the oldest and the newest evidence of a run were collected (ISO 8601)."""
    ages = ledger.rows("evidence_ages", (number,))
    return {str(site): (str(oldest), str(newest)) for site, oldest, newest in ages}


def finished(ledger: Ledger, number: int) -> frozenset[tuple[str, str]]:
    """Return site and name of every target of a run that has a result."""
    return frozenset((str(site), str(target)) for site, target in ledger.rows("finished_targets", (number,)))


def oldest_result(ledger: Ledger, number: int) -> str | None:
    """Return when the oldest result of a run was collected (ISO 8601)."""
    row = ledger.row("oldest_result", (number,))
    return None if row is None or row[0] is None else str(row[0])


def raw_output(ledger: Ledger, number: int, site: str, target: str) -> bytes | None:
    """Return what a target answered in a run, None where it was not kept."""
    row = ledger.row("output", (number, site, target))
    return zlib.decompress(row[0]) if row and isinstance(row[0], bytes) else None


def _run(row: tuple[Value, ...]) -> Run:
    number, started, finished_at, partial, command, version, inventory, profile, catalog, collector, plan, *counts = row
    digests = Digests(
        inventory=str(inventory), profile=str(profile), catalog=str(catalog), collector=str(collector), plan=str(plan)
    )
    return Run(
        number=int(str(number)), started_at=str(started),
        finished_at=None if finished_at is None else str(finished_at), partial=partial != 0,
        command=str(command), version=str(version), digests=digests,
        targets=int(str(counts[0])), done=int(str(counts[1])),
    )  # fmt: skip
