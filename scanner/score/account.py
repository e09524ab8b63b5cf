"""Where every lost point went: exact entries that sum to 100 - score."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from fractions import Fraction

from scanner.check import Status
from scanner.score.bounds import Bounds, worst
from scanner.score.tally import Tally
from scanner.score.verdict import KnockOut
from scanner.values import dataclass


class Kind(enum.Enum):
    """Why points were lost."""

    FAIL = "fail"
    UNDECIDED = "undecided"
    UNREACHED = "unreached"
    LANDING_CAP = "landing_cap"
    KNOCK_OUT_CAP = "knock_out_cap"
    ROUNDING = "rounding"


@dataclass(frozen=True, slots=True)
class Entry:
    """Points that one cause took from one site; `target` or `check` is None where the cause has none."""

    site: str
    target: str | None
    check: str | None
    kind: Kind
    points: Fraction
    """Above 0, at most 100."""


def account(
    site: str, counted: Sequence[Tally], landing: Sequence[Tally], held: Sequence[KnockOut], limits: Bounds
) -> tuple[Entry, ...]:
    """Return all entries of a site that has a score, dearest first, equals by name."""
    entries = [*_losses(counted), *_caps(site, landing, held, limits)]
    return tuple(sorted(entries, key=lambda e: (-float(e.points), e.target or "", e.check or "", e.kind.value)))


def _losses(counted: Sequence[Tally]) -> Iterator[Entry]:
    """Yield what each check of each counted target takes from the mean."""
    weights = sum((one.weight for one in counted), Fraction(0))
    shares: dict[tuple[int, int, int], dict[int, Fraction]] = {}
    for one in counted:
        if not one.total:
            kind = Kind.UNDECIDED if one.reached else Kind.UNREACHED
            yield Entry(one.site, one.target, None, kind, 100 * one.weight / weights)
            continue
        share = shares.setdefault((*one.weight.as_integer_ratio(), one.total), {})
        for check, severity, status in one.marks:
            if status is Status.PASS or status is Status.NOT_APPLICABLE or not severity.weight:
                continue
            if severity.weight not in share:
                share[severity.weight] = 100 * one.weight * severity.weight / (weights * one.total)
            points = share[severity.weight]
            yield Entry(one.site, one.target, check, Kind.UNDECIDED if status.undecided else Kind.FAIL, points)


def _caps(site: str, landing: Sequence[Tally], held: Sequence[KnockOut], limits: Bounds) -> Iterator[Entry]:
    """Yield what the caps and the rounding take from the floor; each names its first cause."""
    if limits.floor_landing < limits.floor_uncapped:
        lost = 100 * (limits.floor_uncapped - limits.floor_landing)
        yield Entry(site, worst(landing).target, None, Kind.LANDING_CAP, lost)
    if limits.floor < limits.floor_landing:
        lost = 100 * (limits.floor_landing - limits.floor)
        yield Entry(site, held[0].target, held[0].check, Kind.KNOCK_OUT_CAP, lost)
    if lost := 100 * limits.floor % 1:
        yield Entry(site, None, None, Kind.ROUNDING, lost)


def decimals(entries: Sequence[Entry], total: int, places: int = 4) -> tuple[int, ...]:
    """Return each entry's points in units of 10**-places, summing to `total` points exactly.

    Largest remainder: every entry is rounded down, and the units left over go to the largest remainders, earlier
    entries first where they are equal.
    """
    unit = 10**places
    parts = [divmod(entry.points.numerator * unit, entry.points.denominator) for entry in entries]
    units = [whole for whole, _ in parts]
    by_remainder = sorted(range(len(parts)), key=lambda n: (-(parts[n][1] / entries[n].points.denominator), n))
    for n in by_remainder[: total * unit - sum(units)]:
        units[n] += 1
    return tuple(units)
