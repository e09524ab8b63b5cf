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

    # Shares, 0 to 1, as a numerator and what it is divided by: means of many add these, since reducing each takes time.

    @property
    def proven(self) -> tuple[int, int]:
        """Return how much is proven; nothing is of a target without applicable weight."""
        return (self.passed, self.total) if self.total else (0, 1)

    @property
    def possible(self) -> tuple[int, int]:
        """Return how much is possible."""
        return (self.passed + self.undecided, self.total) if self.total else (1, 1)

    @property
    def decided(self) -> tuple[int, int]:
        """Return how much of the weight is decided."""
        return (self.total - self.undecided, self.total) if self.total else (0, 1)

    @property
    def floor(self) -> Fraction:
        """Return what is proven, 0 to 1."""
        return Fraction(*self.proven)

    @property
    def ceiling(self) -> Fraction:
        """Return what is possible, 0 to 1."""
        return Fraction(*self.possible)


def tally(result: HostResult) -> Tally:
    """Return the numbers of one result; findings of a target that was not reached do not count."""
    marks = tuple(Mark(f.check, f.severity, f.status) for f in result.findings) if result.reached else ()
    passed, undecided, total = _sums(marks)
    return Tally(
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
        marks=marks,
        passed=passed,
        undecided=undecided,
        total=total,
    )


def with_marks(old: Tally, marks: Iterable[Mark]) -> Tally:
    """Return `old` with other marks and the sums that follow from them."""
    kept = tuple(marks)
    passed, undecided, total = _sums(kept)
    return replace(old, marks=kept, passed=passed, undecided=undecided, total=total)


def _sums(marks: Iterable[Mark]) -> tuple[int, int, int]:
    """Return the weights of what passed, of what is undecided, and of all that is applicable."""
    passed = undecided = total = 0
    for _, severity, status in marks:
        if status is Status.NOT_APPLICABLE:
            continue
        total += severity.weight
        if status is Status.PASS:
            passed += severity.weight
        elif status is not Status.FAIL:
            undecided += severity.weight
    return passed, undecided, total
