"""The arithmetic of a site's interval: the mean of its targets under the caps of PRODUCT.md, exact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction

from scanner.score.tally import Tally
from scanner.score.verdict import KnockOut
from scanner.values import dataclass

Share = Callable[[Tally], tuple[int, int]]
"""Gives a numerator and what it is divided by."""
KNOCK_OUT_CAP = Fraction(49, 100)
"""PRODUCT.md, Knock-outs: a site with a knock-out that is not pass proves at most this."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The floor before and after each cap, and the ceiling after both; all from 0 to 1."""

    floor_uncapped: Fraction
    floor_landing: Fraction
    """After the cap of the worst landing target, before that of the knock-outs."""
    floor: Fraction
    ceiling: Fraction


NO_BOUNDS = Bounds(Fraction(0), Fraction(0), Fraction(0), Fraction(1))
"""Nothing is proven and nothing is ruled out: what holds of a site without a score."""


def bounds(counted: Sequence[Tally], landing: Sequence[Tally], held: Sequence[KnockOut]) -> Bounds:
    """Return the interval of the counted targets under the caps of the landing targets and their knock-outs."""
    uncapped = mean(counted, lambda one: one.proven)
    at_landing, floor = capped(uncapped, landing, held)
    ceiling = min([mean(counted, lambda one: one.possible), *(one.ceiling for one in landing)])
    return Bounds(
        floor_uncapped=uncapped,
        floor_landing=at_landing,
        floor=floor,
        ceiling=min(ceiling, KNOCK_OUT_CAP) if any(one.failed for one in held) else ceiling,
    )


def capped(uncapped: Fraction, landing: Sequence[Tally], held: Sequence[KnockOut]) -> tuple[Fraction, Fraction]:
    """Return a floor after the cap of the worst landing target, and after that of the knock-outs too."""
    at_landing = min([uncapped, *(one.floor for one in landing)])
    return at_landing, min(at_landing, KNOCK_OUT_CAP) if held else at_landing


def worst(landing: Sequence[Tally]) -> Tally:
    """Return the landing target with the lowest floor, the first by name among equals."""
    return min(landing, key=lambda one: (one.floor, one.target))


def mean(tallies: Sequence[Tally], share: Share) -> Fraction:
    """Return the exact mean of a share, weighted by target; of nothing, 0."""
    return weighted(tallies, share) / weight(tallies) if tallies else Fraction(0)


def weight(tallies: Iterable[Tally]) -> Fraction:
    """Return the sum of the weights of targets."""
    return weighted(tallies, lambda _: (1, 1))


def weighted(tallies: Iterable[Tally], share: Share) -> Fraction:
    """Return the exact sum of a share times the target's weight.

    Numerators over equal denominators are added first: adding ten thousand unlike fractions one by one is slow.
    """
    numerators: dict[int, int] = {}
    for one in tallies:
        number, below = share(one)
        heavy, light = one.weight.as_integer_ratio()
        below *= light
        numerators[below] = numerators.get(below, 0) + heavy * number
    return sum((Fraction(number, below) for below, number in numerators.items()), Fraction(0))
