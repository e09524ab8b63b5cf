"""Every target once, results as they come, no ledger: what `collect` and `doctor` do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from scanner.inventory import Target
from scanner.scan.collect import Means, TargetResult, collect
from scanner.scan.pool import ThreadPool
from scanner.scan.size import fewer

Kept = TypeVar("Kept")
LOOK_SECONDS = 0.1


class Keeper(Generic[Kept]):
    """A pool's worker: a target in, what is kept of its result out; never raises."""

    def __init__(self, means: Means, keep: Callable[[TargetResult], Kept]) -> None:
        self._means, self._keep = means, keep

    def __call__(self, target: Target) -> Kept:
        """Collect from one target."""
        return collect(target, self._means, self._keep)

    def close(self) -> None:
        """Close every connector."""
        for connector in self._means.connectors.values():
            connector.close()


def each(
    targets: Sequence[Target],
    means: Means,
    jobs: int,
    keep: Callable[[TargetResult], Kept],
    say: Callable[[str], None],
) -> Iterator[Kept]:
    """Yield what `keep` makes of each target's result, in the order in which they end; `say` where jobs are lowered."""
    pool: ThreadPool[Target, Kept] = ThreadPool(Keeper(means, keep), min(jobs, max(len(targets), 1)))
    if pool.size < pool.asked:
        say(fewer(pool.size, pool.asked))
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
