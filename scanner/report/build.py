"""Scores, notes and a decision -> the Report of one run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from scanner.catalog import Framework
from scanner.check import Check, Finding
from scanner.evaluate import Assurance, HostResult
from scanner.facts import StrayFile
from scanner.gate import GateDecision
from scanner.report.controls import ControlResult, control_results
from scanner.report.evidence import ages
from scanner.report.note import RunInfo, TargetNote
from scanner.report.silence import Earlier, Silent, fallen_silent
from scanner.score import KnockOut, Repair, SiteScore, plan
from scanner.score.site import weakest
from scanner.values import dataclass

StrayOf = tuple[str, str, StrayFile]
"""Site, target, and one file with people's data that was found there."""


@dataclass(frozen=True, slots=True)
class Held:
    """A knock-out that stands between a site and fit, with the deciding fact where there is one."""

    site: str
    knock_out: KnockOut
    finding: Finding | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One run. `results` can be read again and again, in the order that findings are to be shown in."""

    run: RunInfo
    assurance: Assurance
    scripts: tuple[str, ...]
    """Digests of the scripts that ran on targets."""
    sites: tuple[SiteScore, ...]
    targets: tuple[TargetNote, ...]
    evidence: Mapping[str, tuple[str, str]]
    """Site -> when its oldest and its newest evidence was collected (ISO 8601); not there: nothing was reached."""
    held: tuple[Held, ...]
    silent: tuple[Silent, ...]
    plan: tuple[Repair, ...]
    controls: tuple[ControlResult, ...]
    decision: GateDecision
    results: Iterable[HostResult] = field(repr=False)
    stray: Iterable[StrayOf] = field(repr=False)
    """Can be read again and again as well, and without `results`: their facts may be missing."""


def build(  # noqa: PLR0913  everything that a run has, each by its name
    *,
    run: RunInfo,
    sites: Sequence[SiteScore],
    notes: Iterable[TargetNote],
    results: Iterable[HostResult],
    decision: GateDecision,
    checks: Mapping[str, Check],
    frameworks: Iterable[Framework] = (),
    earlier: Mapping[tuple[str, str, str], Earlier] | None = None,
    stray: Iterable[StrayOf] | None = None,
) -> Report:
    """Return the report of one run.

    `checks` and `frameworks` are the catalogue's, for the repairs and controls; `earlier` holds, by site, target and
    check, what failed in the last run that covered it. `stray` is given where `results` come without facts. Neither is
    read here.
    """
    place = {one.site.name: n for n, one in enumerate(sites)}
    targets = tuple(sorted(notes, key=lambda one: (place[one.site], one.name)))
    return Report(
        run=run,
        assurance=weakest(one.assurance for one in sites),
        scripts=tuple(sorted({one.script_digest for one in targets if one.script_digest})),
        sites=tuple(sites),
        targets=targets,
        evidence=ages(targets),
        held=tuple(_held(sites, targets)),
        silent=tuple(fallen_silent(targets, earlier or {})),
        plan=tuple(plan(sites, [one.tally for one in targets], checks)),
        controls=tuple(control_results(sites, frameworks)),
        decision=decision,
        results=results,
        stray=_Stray(results) if stray is None else stray,
    )


@dataclass(frozen=True, slots=True)
class _Stray:
    """The stray files in the facts of results, found anew each time they are asked for."""

    results: Iterable[HostResult]

    def __iter__(self) -> Iterator[StrayOf]:
        """Yield them target by target; what a target that was not reached said does not count."""
        for result in self.results:
            scan = result.facts.stray.value_or_none if result.facts is not None and result.reached else None
            for file in scan.files if scan is not None else ():
                yield result.site, result.target, file


def _held(sites: Iterable[SiteScore], targets: Iterable[TargetNote]) -> Iterator[Held]:
    finding = {(one.site, one.name, f.check): f for one in targets for f in one.held}
    for site in sites:
        for held in site.knock_outs:
            yield Held(site.site.name, held, finding.get((site.site.name, held.target, held.check or "")))
