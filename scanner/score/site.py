"""The score of a site: the mean of its targets under the caps of PRODUCT.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from fractions import Fraction

from scanner.check import Severity, Status
from scanner.evaluate import Assurance, HostResult
from scanner.scope import SiteInfo
from scanner.score.account import Entry, account
from scanner.score.bounds import NO_BOUNDS, bounds, mean
from scanner.score.duplicates import once
from scanner.score.tally import Tally, tally
from scanner.score.verdict import Basis, KnockOut, SiteVerdict, conclude, grave, knock_outs
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class CheckCount:
    """How one check came out over the targets of a site, duplicates included."""

    check: str
    severity: Severity
    passed: int
    failed: int
    undecided: int
    not_applicable: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteScore:
    """One site's score and everything that explains it."""

    site: SiteInfo
    score: int | None
    """The floor as a whole number from 0 to 100, rounded down; None: no score."""
    floor: Fraction
    """0 to 1, after caps; 0 where there is no score."""
    ceiling: Fraction
    """0 to 1, after caps; 1 where there is no score."""
    floor_uncapped: Fraction
    coverage: Fraction
    verdict: SiteVerdict
    because: tuple[str, ...]
    """Sentences that say why the verdict is not simply fit."""
    assurance: Assurance
    targets_total: int
    targets_reached: int
    landing_targets: int
    fit_at: int
    min_coverage: Fraction
    account: tuple[Entry, ...] = field(repr=False)
    """Sums to 100 - score exactly, dearest first; empty where there is no score, or nobody asked for it."""
    knock_outs: tuple[KnockOut, ...]
    checks: tuple[CheckCount, ...] = field(repr=False)
    same_as: Mapping[str, str]
    """Name -> the name under which the same machine was counted."""

    @property
    def score_with_waivers(self) -> int | None:
        """Return the score, since no waiver can be given yet."""
        return self.score


def score(
    sites: Sequence[SiteInfo], results: Iterable[HostResult], *, partial: bool = False, accounted: bool = True
) -> tuple[SiteScore, ...]:
    """Return one score per site, in the order of `sites`; `results` is read once and none of it is kept.

    Where nobody asks for each lost point they are not `accounted` for.
    """
    return score_tallies(sites, map(tally, results), partial=partial, accounted=accounted)


def score_site(site: SiteInfo, results: Iterable[HostResult], *, partial: bool = False) -> SiteScore:
    """Return the score of one site from its own results; `partial`: the run was interrupted."""
    return score_tallies((site,), map(tally, results), partial=partial)[0]


def score_tallies(
    sites: Sequence[SiteInfo], tallies: Iterable[Tally], *, partial: bool = False, accounted: bool = True
) -> tuple[SiteScore, ...]:
    """Return one score per site; a tally of a site that `sites` does not name is a KeyError."""
    of_site: dict[str, list[Tally]] = {site.name: [] for site in sites}
    for one in tallies:
        of_site[one.site].append(one)
    by_name = {name: sorted(found, key=lambda one: one.target) for name, found in of_site.items()}
    return tuple(_score(site, by_name[site.name], partial=partial, accounted=accounted) for site in sites)


def _score(site: SiteInfo, tallies: Sequence[Tally], *, partial: bool, accounted: bool) -> SiteScore:
    counted, same_as = once(tallies)
    landing = [one for one in tallies if one.landing]
    held = knock_outs(landing)
    scored = not site.not_selected and any(one.total for one in tallies)
    limits = bounds(counted, landing, held) if scored else NO_BOUNDS
    deciding = landing or tallies
    basis = Basis(
        scored=scored,
        whole=not site.not_selected,
        partial=partial,
        floor=limits.floor,
        ceiling=limits.ceiling,
        coverage=mean(counted, lambda one: one.decided),
        fit_at=max((one.fit_at for one in deciding), default=80),
        min_coverage=max((one.min_coverage for one in deciding), default=Fraction(95, 100)),
        knock_outs=held,
        tofu=tuple(one.target for one in landing if one.tofu),
        grave=grave(tallies),
    )
    verdict, because = conclude(basis)
    return SiteScore(
        site=site,
        score=int(100 * limits.floor) if scored else None,
        floor=limits.floor,
        ceiling=limits.ceiling,
        floor_uncapped=limits.floor_uncapped,
        coverage=basis.coverage,
        verdict=verdict,
        because=because,
        assurance=weakest(one.assurance for one in tallies),
        targets_total=len(tallies),
        targets_reached=sum(one.reached for one in tallies),
        landing_targets=len(landing),
        fit_at=basis.fit_at,
        min_coverage=basis.min_coverage,
        account=account(site.name, counted, landing, held, limits) if scored and accounted else (),
        knock_outs=held,
        checks=_counts(tallies),
        same_as=same_as,
    )


def weakest(kinds: Iterable[Assurance]) -> Assurance:
    """Return the weakest assurance; of nothing, `live`."""
    found = set(kinds)
    return next((kind for kind in (Assurance.RECORDED, Assurance.IMPORTED) if kind in found), Assurance.LIVE)


def _counts(tallies: Iterable[Tally]) -> tuple[CheckCount, ...]:
    found: dict[str, tuple[Severity, list[int]]] = {}
    for one in tallies:
        for check, severity, status in one.marks:
            _, numbers = found.setdefault(check, (severity, [0, 0, 0, 0]))
            numbers[_COLUMN[status]] += 1
    return tuple(CheckCount(check, severity, *numbers) for check, (severity, numbers) in sorted(found.items()))


_COLUMN: Mapping[Status, int] = {
    Status.PASS: 0,
    Status.FAIL: 1,
    Status.UNKNOWN: 2,
    Status.ERROR: 2,
    Status.MANUAL: 2,
    Status.NOT_APPLICABLE: 3,
}
