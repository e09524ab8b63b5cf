"""TargetResult and profile -> HostResult: the findings, and what the score must know of the target."""

from __future__ import annotations

from scanner.catalog.profiles import Profile
from scanner.check import Finding
from scanner.evaluate import Assurance, HostResult, evaluate
from scanner.facts.again import Again
from scanner.inventory import Target
from scanner.scan.collect import TargetResult
from scanner.script import Identity
from scanner.values import replace


def unscanned(target: Target, profile: Profile, state: str = "cancelled", reason: str = "") -> HostResult:
    """Return the result of a target of which nothing is known but its place in the inventory."""
    return HostResult(
        site=target.site, target=target.name, state=state, reason=reason, profile=profile.id,
        landing=target.landing, weight=target.weight, knock_outs=tuple(profile.knock_outs),
        fit_at=profile.fit_at, min_coverage=profile.min_coverage,
    )  # fmt: skip


def judge(result: TargetResult, profile: Profile, again: Again[Finding] | None = None) -> HostResult:
    """Apply the profile's checks to what was read; a target that was not reached has no findings."""
    known = gathered(result, profile)
    return replace(known, findings=evaluate(profile.checks, known.facts, again)) if known.facts else known


def gathered(result: TargetResult, profile: Profile) -> HostResult:
    """Return what was read and how, with no finding yet."""
    facts, output = result.facts, result.output
    host = facts.host.value_or_none if facts is not None else None
    return replace(
        unscanned(result.target, profile, result.state, result.reason),
        platform=host.platform if host else None,
        privilege=host.privilege if host else None,
        machine_id=host.machine_id if host else None,
        identity=output.identity.value if output else None,
        first_seen=output.first_seen if output else None,
        host_key=output.host_key if output else None,
        assurance=_assurance(result),
        collected_at=result.collected_at,
        seconds=result.seconds,
        script_digest=result.script_digest,
        facts=facts,
    )


def _assurance(result: TargetResult) -> Assurance:
    """Only what a connection of this run brought is live; a replayed target is recorded even when it failed."""
    recorded = result.target.connector == "replay" or (
        result.output is not None and result.output.identity is Identity.RECORDED
    )
    return Assurance.RECORDED if recorded else Assurance.LIVE
