"""facts x checks -> HostResult."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from fractions import Fraction

from scanner.check import Check, Finding, Selected, Status, Verdict
from scanner.facts import Facts, FactUnavailableError
from scanner.facts.again import HEAD, Again
from scanner.facts.derive.once import remembering
from scanner.facts.watched import Places
from scanner.values import dataclass


class Assurance(enum.Enum):
    """Where facts came from; a site is as good as its weakest."""

    LIVE = "live"
    IMPORTED = "imported"
    RECORDED = "recorded"


REACHED = frozenset({"ok", "partial"})
"""States of a target whose facts count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HostResult:
    """Everything the score, the report and the ledger need to know of one target."""

    site: str
    target: str
    state: str
    """`ok`, `partial`, or the reason of PRODUCT.md, such as `unreachable:refused`."""
    reason: str = ""
    """A sentence with the remedy, where the state is not ok."""
    profile: str
    landing: bool = False
    weight: Fraction = Fraction(1)
    knock_outs: tuple[str, ...] = ()
    """The profile's knock-out check ids; they decide on landing targets only."""
    fit_at: int = 80
    min_coverage: Fraction = Fraction(95, 100)
    platform: str | None = None
    privilege: str | None = None
    identity: str | None = None
    first_seen: str | None = None
    """When a tofu identity was first seen, ISO 8601."""
    host_key: str | None = None
    machine_id: str | None = None
    assurance: Assurance = Assurance.LIVE
    collected_at: str | None = None
    """ISO 8601, by the scanner's clock."""
    seconds: float = 0.0
    script_digest: str | None = None
    findings: tuple[Finding, ...] = ()
    facts: Facts | None = None

    @property
    def reached(self) -> bool:
        """Tell whether the target's own findings count."""
        return self.state in REACHED


def evaluate(checks: Sequence[Selected], facts: Facts, again: Again[Finding] | None = None) -> tuple[Finding, ...]:
    """Apply every selected check to one target's facts; a check that breaks is an error finding, not an exception.

    A check is a function of the facts that it reads and of its parameters: where `again` remembers what it said of the
    same, it is not asked again.
    """
    with remembering():
        if again is None:
            return tuple(_finding(selected, facts) for selected in checks)
        return again.all_of(checks, Places(facts), _finding, _size)


def _size(finding: Finding) -> int | None:
    """Return how large a finding is; one of a check that broke is not kept."""
    if finding.status is Status.ERROR:
        return None
    return HEAD + len(finding.message) + sum(map(len, finding.evidence))


def _finding(selected: Selected, facts: Facts) -> Finding:
    check = selected.check
    function = check.function(facts)
    if function is None:
        verdict = Verdict(Status.NOT_APPLICABLE, "this check has no meaning on this platform")
        return _as_finding(check, verdict)
    try:
        verdict = function(facts) if check.params is None else function(facts, selected.params)
    except FactUnavailableError as missing:
        verdict = Verdict(Status.UNKNOWN, str(missing))
    except Exception as bug:  # noqa: BLE001  house rule 3: a check's bug must not stop the scan
        verdict = Verdict(Status.ERROR, f"the check itself failed ({type(bug).__name__}); please report this")
    return _as_finding(check, verdict)


def _as_finding(check: Check, verdict: Verdict) -> Finding:
    return Finding(check.id, verdict.status, check.severity, verdict.message, verdict.evidence, verdict.level)
