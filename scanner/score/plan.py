"""What to mend first: every repair by the points that it alone would regain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from scanner.check import Check, Severity, Status
from scanner.score.bounds import capped, mean, weight, weighted
from scanner.score.duplicates import once
from scanner.score.site import SiteScore
from scanner.score.tally import Tally, with_marks
from scanner.score.verdict import knock_outs
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Repair:
    """One thing to mend on some targets of a site."""

    site: str
    check: str
    severity: Severity
    fix: str
    """What to do; empty where the catalogue has no advice for the platform."""
    targets: tuple[str, ...]
    points: Fraction
    """By which the floor would rise, 0 to 100, under all caps."""
    points_uncapped: Fraction
    """The same before caps: what it will be worth once the caps are gone."""


class _Broken(NamedTuple):
    """What failed and is mended by the same words."""

    check: str
    fix: str
    severity: Severity


def plan(sites: Iterable[SiteScore], tallies: Sequence[Tally], checks: Mapping[str, Check]) -> Iterator[Repair]:
    """Yield the repairs of every site that has a score, those that regain most first; `checks` are known by id."""
    for site in sites:
        if site.score is not None:
            own = [one for one in tallies if one.site == site.site.name]
            whole = weight(own)
            found = [_repair(site, own, whole, *group) for group in _broken(own, checks).items()]
            yield from sorted(found, key=lambda one: (-one.points, -one.points_uncapped, one.check, one.fix))


def _broken(own: Sequence[Tally], checks: Mapping[str, Check]) -> Mapping[_Broken, list[Tally]]:
    found: dict[tuple[str, str | None, Severity], list[Tally]] = {}
    for one in own:
        for check, severity, status in one.marks:
            if status is Status.FAIL:
                found.setdefault((check, one.platform, severity), []).append(one)
    groups: dict[_Broken, list[Tally]] = {}
    for (check, platform, severity), failed in found.items():
        fix = checks[check].fix.get(platform or "", "") if check in checks else ""
        groups.setdefault(_Broken(check, fix, severity), []).extend(failed)
    return groups


def _repair(site: SiteScore, own: Sequence[Tally], whole: Fraction, broken: _Broken, failed: Sequence[Tally]) -> Repair:
    targets = frozenset(one.target for one in failed)
    if site.same_as:
        mended = [_mend(one, broken.check) if one.target in targets else one for one in own]
        uncapped = mean(once(mended)[0], lambda one: one.proven)
    else:  # each target counts by itself: only what failed can gain
        gain = weighted(failed, lambda one: (broken.severity.weight, one.total) if one.total else (0, 1))
        uncapped = site.floor_uncapped + gain / whole
    landing = [_mend(one, broken.check) if one.target in targets else one for one in own if one.landing]
    _, floor = capped(uncapped, landing, knock_outs(landing))
    return Repair(
        site=site.site.name,
        check=broken.check,
        severity=broken.severity,
        fix=broken.fix,
        targets=tuple(sorted(targets)),
        points=100 * (floor - site.floor),
        points_uncapped=100 * (uncapped - site.floor_uncapped),
    )


def _mend(one: Tally, check: str) -> Tally:
    return with_marks(one, (mark._replace(status=Status.PASS) if mark.check == check else mark for mark in one.marks))
