"""Everything one run has to say, ready to be rendered; findings and stray files stay where they are kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from scanner.check import Check, Finding, Status
from scanner.evaluate import Assurance, HostResult
from scanner.facts import StrayFile
from scanner.gate import GateDecision
from scanner.score import KnockOut, Repair, SiteInfo, SiteScore, Tally, plan, score_tallies, tally
from scanner.score.site import weakest


@dataclass(frozen=True, slots=True, kw_only=True)
class RunInfo:
    """Which run this was and what it ran with; times are ISO 8601, digests sha256 in hexadecimal."""

    id: str
    title: str = ""
    started: str
    finished: str
    versions: Mapping[str, str]
    """Name -> version of mediascan and of what carried the run."""
    inventory_digest: str = ""
    profile_digest: str = ""
    catalogue_digest: str = ""
    profile_override: str = ""
    """The profile of `--profile`, which never reaches a landing target; empty: none."""
    partial: bool = False
    """The run was interrupted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetNote:
    """What the report keeps of one target while its findings and facts stay in the ledger."""

    tally: Tally = field(repr=False)
    site: str
    name: str
    state: str
    reason: str
    profile: str
    platform: str | None
    privilege: str | None
    identity: str | None
    first_seen: str | None
    collected_at: str | None
    seconds: float
    script_digest: str | None
    held: tuple[Finding, ...]
    """Knock-outs of a landing target that are not pass, with what decided."""


@dataclass(frozen=True, slots=True)
class Held:
    """A knock-out that stands between a site and fit, with the deciding fact where there is one."""

    site: str
    knock_out: KnockOut
    finding: Finding | None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A finding of an earlier run: the last one that covered this check on this target."""

    run: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Silent:
    """A check that failed when it was last seen and now neither passes nor fails."""

    site: str
    target: str
    check: str
    now: str
    """A status, `unreached` or `not_selected`."""
    earlier: Earlier


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One run. `results` can be read again and again, in the order that findings are to be shown in."""

    run: RunInfo
    assurance: Assurance
    scripts: tuple[str, ...]
    """Digests of the scripts that ran on targets."""
    sites: tuple[SiteScore, ...]
    targets: tuple[TargetNote, ...]
    held: tuple[Held, ...]
    silent: tuple[Silent, ...]
    plan: tuple[Repair, ...]
    decision: GateDecision
    results: Iterable[HostResult] = field(repr=False)


def note(result: HostResult) -> TargetNote:
    """Return what a report keeps of one result, so that the result itself can go."""
    status = {f.check: f for f in result.findings} if result.landing and result.reached else {}
    found = (status[check] for check in result.knock_outs if check in status)
    return TargetNote(
        tally=tally(result),
        site=result.site,
        name=result.target,
        state=result.state,
        reason=result.reason,
        profile=result.profile,
        platform=result.platform,
        privilege=result.privilege,
        identity=result.identity,
        first_seen=result.first_seen,
        collected_at=result.collected_at,
        seconds=result.seconds,
        script_digest=result.script_digest,
        held=tuple(f for f in found if f.status is not Status.PASS),
    )


def scores(sites: Sequence[SiteInfo], notes: Iterable[TargetNote], *, partial: bool = False) -> tuple[SiteScore, ...]:
    """Return the scores that the notes carry."""
    return score_tallies(sites, (one.tally for one in notes), partial=partial)


def build(  # noqa: PLR0913  everything that a run has, each by its name
    *,
    run: RunInfo,
    sites: Sequence[SiteScore],
    notes: Iterable[TargetNote],
    results: Iterable[HostResult],
    decision: GateDecision,
    checks: Mapping[str, Check],
    earlier: Mapping[tuple[str, str, str], Earlier] | None = None,
) -> Report:
    """Return the report of one run.

    `checks` are the catalogue's, by id, for the repairs; `earlier` holds, by site, target and check, what failed in the
    last run that covered it. `results` is not read here.
    """
    place = {one.site.name: n for n, one in enumerate(sites)}
    targets = tuple(sorted(notes, key=lambda one: (place[one.site], one.name)))
    return Report(
        run=run,
        assurance=weakest(one.assurance for one in sites),
        scripts=tuple(sorted({one.script_digest for one in targets if one.script_digest})),
        sites=tuple(sites),
        targets=targets,
        held=tuple(_held(sites, targets)),
        silent=tuple(_silent(targets, earlier or {})),
        plan=tuple(plan(sites, [one.tally for one in targets], checks)),
        decision=decision,
        results=results,
    )


def stray_files(results: Iterable[HostResult]) -> Iterator[tuple[str, str, StrayFile]]:
    """Yield site, target and file for every stray file that was found."""
    for result in results:
        scan = result.facts.stray.value_or_none if result.facts is not None and result.reached else None
        for file in scan.files if scan is not None else ():
            yield result.site, result.target, file


def _held(sites: Iterable[SiteScore], targets: Iterable[TargetNote]) -> Iterator[Held]:
    finding = {(one.site, one.name, f.check): f for one in targets for f in one.held}
    for site in sites:
        for held in site.knock_outs:
            yield Held(site.site.name, held, finding.get((site.site.name, held.target, held.check or "")))


def _silent(targets: Iterable[TargetNote], earlier: Mapping[tuple[str, str, str], Earlier]) -> Iterator[Silent]:
    before: dict[tuple[str, str], list[Earlier]] = {}
    for (site, target, _), old in earlier.items():
        if old.finding.status is Status.FAIL:
            before.setdefault((site, target), []).append(old)
    for one in targets:
        now = {mark.check: mark.status for mark in one.tally.marks}
        for old in sorted(before.get((one.site, one.name), ()), key=lambda old: old.finding.check):
            status = now.get(old.finding.check)
            if status not in (Status.PASS, Status.FAIL):
                missing = "not_selected" if one.tally.reached else "unreached"
                word = status.value if status else missing
                yield Silent(one.site, one.name, old.finding.check, word, old)
