"""What follows for a site: the first verdict that holds, and why."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from fractions import Fraction

from scanner.check import Severity, Status
from scanner.score.tally import Tally
from scanner.values import dataclass


class SiteVerdict(enum.Enum):
    """May data go there."""

    FIT = "fit"
    FIT_WITH_EXCEPTIONS = "fit_with_exceptions"
    NOT_FIT = "not_fit"
    CANNOT_SAY = "cannot_say"


@dataclass(frozen=True, slots=True)
class KnockOut:
    """A knock-out of a landing target that is not pass."""

    target: str
    check: str | None
    """None: the profile of this landing target names no knock-outs, so nothing vouches for it."""
    status: Status | None
    """None: the target was not reached, or its profile does not select the check."""

    @property
    def failed(self) -> bool:
        """Tell whether it failed; all others are merely not passed."""
        return self.status is Status.FAIL


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """Everything a verdict rests on; numbers from 0 to 1 except `fit_at`, from 0 to 100."""

    scored: bool
    whole: bool
    partial: bool
    floor: Fraction
    ceiling: Fraction
    coverage: Fraction
    fit_at: int
    min_coverage: Fraction
    knock_outs: tuple[KnockOut, ...]
    tofu: tuple[str, ...]
    """Landing targets whose identity nobody has confirmed."""
    grave: int
    """Failed checks of severity high or critical, over all targets."""


def knock_outs(landing: Sequence[Tally]) -> tuple[KnockOut, ...]:
    """Return the knock-outs that are not pass, failed ones first, then by target and check."""
    found = (held for one in landing for held in _held(one))
    return tuple(sorted(found, key=lambda held: (not held.failed, held.target, held.check or "")))


def _held(one: Tally) -> Iterator[KnockOut]:
    status = {mark.check: mark.status for mark in one.marks}
    if not one.knock_outs:
        yield KnockOut(one.target, None, None)
    for check in one.knock_outs:
        if status.get(check) is not Status.PASS:
            yield KnockOut(one.target, check, status.get(check))


def grave(tallies: Sequence[Tally]) -> int:
    """Return how many high or critical checks failed."""
    heavy = (Severity.HIGH, Severity.CRITICAL)
    return sum(mark.status is Status.FAIL and mark.severity in heavy for one in tallies for mark in one.marks)


def conclude(basis: Basis) -> tuple[SiteVerdict, tuple[str, ...]]:
    """Return the first verdict that holds and its reasons, the order being that of PRODUCT.md."""
    if not basis.scored:
        return SiteVerdict.CANNOT_SAY, (
            "nothing that a check could decide was read" if basis.whole else "only a part of the site was scanned",
        )
    for verdict, reasons in (
        (SiteVerdict.NOT_FIT, tuple(_against(basis))),
        (SiteVerdict.CANNOT_SAY, tuple(_open(basis))),
        (SiteVerdict.FIT_WITH_EXCEPTIONS, tuple(_exceptions(basis))),
    ):
        if reasons:
            return verdict, reasons
    return SiteVerdict.FIT, ()


def _against(basis: Basis) -> Iterator[str]:
    yield from (f"{held.target}: {held.check} failed" for held in basis.knock_outs if held.failed)
    if basis.ceiling * 100 < basis.fit_at:
        yield f"at most {shown(basis.ceiling)} of 100 is possible, and {basis.fit_at} is needed"


def _open(basis: Basis) -> Iterator[str]:
    if basis.partial:
        yield "the run was interrupted"
    for held in basis.knock_outs:
        what = held.check or "its profile names no knock-outs: nothing"
        yield f"{held.target}: {what} is not known to hold"
    yield from (f"{target}: nobody has confirmed the identity of this landing target" for target in basis.tofu)
    if basis.coverage < basis.min_coverage:
        yield f"{shown(basis.coverage)} % of the weight is decided, and {shown(basis.min_coverage)} % is needed"
    if basis.floor * 100 < basis.fit_at:
        yield f"{shown(basis.floor)} of 100 is proven, and {basis.fit_at} is needed"


def _exceptions(basis: Basis) -> Iterator[str]:
    if basis.grave:
        yield f"failed checks of severity high or critical: {basis.grave}"


def shown(share: Fraction) -> str:
    """Return a share as a percentage, rounded down to one decimal so that it never reaches a limit it missed."""
    tenths = share * 1000 // 1
    return f"{tenths // 10}.{tenths % 10}" if tenths % 10 else f"{tenths // 10}"
