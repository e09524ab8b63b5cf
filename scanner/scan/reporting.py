"""A run of the ledger -> Report: scores, decision, repairs, and what fell silent since earlier runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from scanner import report as reports
from scanner.catalog import Catalog
from scanner.evaluate import HostResult
from scanner.gate import GateDecision, GateRequest, decide
from scanner.ledger import reading, silence
from scanner.ledger.reading import Run
from scanner.ledger.store import Ledger
from scanner.report import Report, RunInfo
from scanner.scan.stop import exit_code
from scanner.scope import about
from scanner.score import SiteScore, score
from scanner.values import dataclass

if TYPE_CHECKING:
    from scanner.render.facts_v1 import Header

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Which:
    """A run of the ledger, and the signal that interrupted it just now."""

    number: int | None = None
    """None: the newest."""
    signal: int | None = None


@dataclass(frozen=True, slots=True)
class Stored(Generic[T]):
    """What the ledger holds of a run, read anew each time it is asked for."""

    read: Callable[[Ledger, int], Iterator[T]]
    ledger: Ledger
    number: int

    def __iter__(self) -> Iterator[T]:
        """Read it one by one."""
        return self.read(self.ledger, self.number)


def decision_of(ledger: Ledger, which: Which, asked: GateRequest) -> GateDecision:
    """Return the decision that the report of a run would hold, where nobody wants the report."""
    run = reading.run(ledger, which.number)
    results = reading.results(ledger, run.number)
    scored = score(about(run.about).sites, results, partial=run.partial, accounted=False)
    return _decided(scored, which, asked, run)


def _decided(scored: Sequence[SiteScore], which: Which, asked: GateRequest, run: Run) -> GateDecision:
    interrupted = None if which.signal is None else exit_code(which.signal)
    return decide(scored, asked, interrupted=interrupted, partial=run.partial)


def report_of(ledger: Ledger, which: Which, catalog: Catalog, asked: GateRequest) -> Report:
    """Return the report of a run under the catalogue of today."""
    run = reading.run(ledger, which.number)
    number, kept = run.number, about(run.about)
    results = Stored(reading.results, ledger, number)
    notes = [reports.note(result) for result in results]
    scored = reports.scores(kept.sites, notes, partial=run.partial)
    return reports.build(
        run=RunInfo(
            id=str(number),
            title=kept.title,
            started=run.started_at,
            finished=run.finished_at or run.started_at,
            versions={"mediascan": run.version},
            inventory_digest=run.digests.inventory,
            profile_digest=run.digests.profile,
            catalogue_digest=run.digests.catalog,
            profile_override=kept.profile_override,
            partial=run.partial,
        ),
        sites=scored,
        notes=notes,
        results=results,
        stray=Stored(reading.stray, ledger, number),
        decision=_decided(scored, which, asked, run),
        checks=catalog.checks,
        frameworks=catalog.frameworks,
        earlier=silence.earlier(ledger, number),
    )


def report_of_lines(header: Header, results: Sequence[HostResult], catalog: Catalog, asked: GateRequest) -> Report:
    """Return the report of a document that `mediascan evaluate` wrote."""
    notes = [reports.note(result) for result in results]
    scored = reports.scores(header.sites, notes, partial=header.partial)
    return reports.build(
        run=RunInfo(
            id=header.run,
            started=header.started,
            finished=header.finished,
            versions={"mediascan": header.version},
            inventory_digest=header.inventory_digest,
            catalogue_digest=catalog.digest,
            partial=header.partial,
        ),
        sites=scored,
        notes=notes,
        results=results,
        decision=decide(scored, asked),
        checks=catalog.checks,
        frameworks=catalog.frameworks,
    )
