"""Runs the real collector without the search for people's data, so that what doctor says is what a scan will meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scanner.diagnosis import Diagnosis, answered, broken
from scanner.inventory import Target
from scanner.scan.collect import Means, TargetResult, collect
from scanner.scan.pool import ThreadPool

LOOK_SECONDS = 0.1


class Examiner:
    """A pool's worker: a target in, its diagnosis out."""

    def __init__(self, means: Means) -> None:
        self._means = means

    def __call__(self, target: Target) -> Diagnosis:
        """Return the diagnosis of one target; never raises."""
        return collect(target, self._means, diagnose)

    def close(self) -> None:
        """Close every connector."""
        for connector in self._means.connectors.values():
            connector.close()


def diagnose(result: TargetResult) -> Diagnosis:
    """Return what a result without a content scan says about the way to it."""
    if result.facts is None or result.output is None:
        return broken(result.target, result.state, result.reason)
    return answered(result.target, result.output, result.facts)


def examine(targets: Sequence[Target], means: Means, jobs: int) -> Iterator[Diagnosis]:
    """Yield one diagnosis for each target, as they come."""
    pool: ThreadPool[Target, Diagnosis] = ThreadPool(Examiner(means), min(jobs, max(len(targets), 1)))
    try:
        for target in targets:
            pool.submit(target)
        left = len(targets)
        while left:
            if (found := pool.answer(LOOK_SECONDS)) is not None:
                left -= 1
                yield found
    finally:
        pool.close()
