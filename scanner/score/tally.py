"""What the score needs of one target: a few numbers, so that ten thousand targets fit in memory without their facts."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from scanner.check import Severity, Status
from scanner.evaluate import Assurance, HostResult
from scanner.script import Identity
from scanner.values import dataclass, replace


class Mark(NamedTuple):
    """One finding without its words."""

    check: str
    severity: Severity
    status: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """One target's marks and their weights; a target that was not reached has no marks."""

    site: str
    target: str
    reached: bool
    landing: bool
    weight: Fraction
    knock_outs: tuple[str, ...]
    fit_at: int
    """0 to 100."""
    min_coverage: Fraction
    """0 to 1."""
    tofu: bool
    assurance: Assurance
    platform: str | None = None
    host_key: str | None = None
    machine_id: str | None = None
    marks: tuple[Mark, ...] = ()
    passed: int = 0
    """Sum of the weights of checks that passed."""
    undecided: int = 0
    """The same of unknown, error and manual."""
    total: int = 0
    """The same of every check that is applicable."""

    @property
    def floor(self) -> Fraction:
        """Return what is proven, 0 to 1; nothing is proven of a target without applicable weight."""
        return Fraction(self.passed, self.total) if self.total else Fraction(0)

    @property
    def ceiling(self) -> Fraction:
        """Return what is possible, 0 to 1."""
        return Fraction(self.passed + self.undecided, self.total) if self.total else Fraction(1)

    @property
    def coverage(self) -> Fraction:
        """Return the share of the weight that is decided, 0 to 1."""
        return 1 - Fraction(self.undecided, self.total) if self.total else Fraction(0)


def tally(result: HostResult) -> Tally:
    """Return the numbers of one result; findings of a target that was not reached do not count."""
    empty = Tally(
        site=result.site,
        target=result.target,
        reached=result.reached,
        landing=result.landing,
        weight=result.weight,
        knock_outs=result.knock_outs,
        fit_at=result.fit_at,
        min_coverage=result.min_coverage,
        tofu=result.identity in (Identity.TOFU.value, Identity.ACCOUNT.value),
        assurance=result.assurance,
        platform=result.platform,
        host_key=result.host_key,
        machine_id=result.machine_id,
    )
    return (
        with_marks(empty, (Mark(f.check, f.severity, f.status) for f in result.findings)) if result.reached else empty
    )


def with_marks(old: Tally, marks: Iterable[Mark]) -> Tally:
    """Return `old` with other marks and the sums that follow from them."""
    kept = tuple(marks)
    passed = undecided = total = 0
    for mark in kept:
        if mark.status is Status.NOT_APPLICABLE:
            continue
        weight = _WEIGHTS[mark.severity]
        total += weight
        if mark.status is Status.PASS:
            passed += weight
        elif mark.status is not Status.FAIL:
            undecided += weight
    return replace(old, marks=kept, passed=passed, undecided=undecided, total=total)


_WEIGHTS = {severity: severity.weight for severity in Severity}
