"""Runs the real collector without the search for people's data, so that what doctor says is what a scan will meet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from scanner.diagnosis import Diagnosis, answered, broken
from scanner.inventory import Target
from scanner.scan.collect import Means, TargetResult
from scanner.scan.each import each


def diagnose(result: TargetResult) -> Diagnosis:
    """Return what a result without a content scan says about the way to it."""
    if result.facts is None or result.output is None:
        return broken(result.target, result.state, result.reason, result.output)
    return answered(result.target, result.output, result.facts)


def examine(targets: Sequence[Target], means: Means, jobs: int, say: Callable[[str], None]) -> Iterator[Diagnosis]:
    """Yield one diagnosis for each target, as they come; `say` where fewer jobs run than were asked for."""
    return each(targets, means, jobs, diagnose, say)
