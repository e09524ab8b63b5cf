"""What a report keeps of a run and of each target, so that results themselves can go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field

from scanner.check import Finding, Status
from scanner.evaluate import HostResult
from scanner.score import SiteInfo, SiteScore, Tally, score_tallies, tally
from scanner.values import dataclass


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
