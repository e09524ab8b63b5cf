"""What this run says of each control of each framework, site by site."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator

from scanner.catalog import Control, Framework
from scanner.score import CheckCount, SiteScore
from scanner.values import dataclass


class ControlState(enum.Enum):
    """Whether a control holds on every target of a site."""

    SATISFIED = "satisfied"
    FAILED = "failed"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    UNCOVERED = "uncovered"  # no check decides it: people must


@dataclass(frozen=True, slots=True)
class ControlResult:
    """One control at one site."""

    site: str
    framework: str
    control: str
    title: str
    state: ControlState
    checks: tuple[str, ...]
    """The checks that kept it from being satisfied."""
    attest: str | None
    """How often people must answer for it."""


def control_results(sites: Iterable[SiteScore], frameworks: Iterable[Framework]) -> Iterator[ControlResult]:
    """Yield every control of every framework for every site, uncovered ones too, in the frameworks' own order."""
    listed = tuple(frameworks)
    for site in sites:
        counts = {one.check: one for one in site.checks}
        for framework in listed:
            for control in framework.controls:
                state, checks = _state(site, control, counts)
                name = site.site.name
                yield ControlResult(name, framework.id, control.id, control.title, state, checks, control.attest)


def _state(site: SiteScore, control: Control, counts: dict[str, CheckCount]) -> tuple[ControlState, tuple[str, ...]]:
    """Return the worst that any deciding check says; what was not looked at on some target is unknown."""
    if not control.covered:
        return ControlState.UNCOVERED, ()
    found = {check: counts.get(check) for check in control.satisfied_by}
    if failed := tuple(check for check, count in found.items() if count and count.failed):
        return ControlState.FAILED, failed
    everywhere = max(1, site.targets_total + len(site.site.not_selected))
    if dark := tuple(check for check, count in found.items() if _decided(count) < everywhere):
        return ControlState.UNKNOWN, dark
    if not any(count and count.passed for count in found.values()):
        return ControlState.NOT_APPLICABLE, ()
    return ControlState.SATISFIED, ()


def _decided(count: CheckCount | None) -> int:
    return count.passed + count.not_applicable if count else 0
