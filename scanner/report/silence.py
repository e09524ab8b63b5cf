"""Silence does not pay: what failed when it was last seen and now says nothing is listed first, with its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from scanner.check import Finding, Status
from scanner.report.note import TargetNote
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Earlier:
    """A finding of an earlier run: the last one that covered this check on this target."""

    run: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Silent:
    """A check that failed when it was last seen and now neither passes nor fails."""

    site: str
    target: str
    check: str
    now: str
    """A status, `unreached` or `not_selected`."""
    earlier: Earlier


def fallen_silent(targets: Iterable[TargetNote], earlier: Mapping[tuple[str, str, str], Earlier]) -> Iterator[Silent]:
    """Yield what failed before and now neither passes nor fails; `earlier` is by site, target and check."""
    before: dict[tuple[str, str], list[Earlier]] = {}
    for (site, target, _), old in earlier.items():
        if old.finding.status is Status.FAIL:
            before.setdefault((site, target), []).append(old)
    for one in targets:
        now = {mark.check: mark.status for mark in one.tally.marks}
        for old in sorted(before.get((one.site, one.name), ()), key=lambda old: old.finding.check):
            status = now.get(old.finding.check)
            if status not in (Status.PASS, Status.FAIL):
                missing = "not_selected" if one.tally.reached else "unreached"
                word = status.value if status else missing
                yield Silent(one.site, one.name, old.finding.check, word, old)
