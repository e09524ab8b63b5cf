"""Whether the ledger is whole: SQLite's own check, and every link of the hash chain."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.ledger import chain
from scanner.ledger.store import Columns, Ledger


def verify(ledger: Ledger) -> Iterator[str]:
    """Yield one sentence for each thing that is wrong; nothing when the ledger is whole."""
    damage = [said for (said,) in ledger.rows("integrity") if said != "ok"]
    if damage:
        yield f"the file is damaged: {' '.join(' '.join(damage).split())}"
        return
    before = chain.ORIGIN
    for number, *content, head, finished, partial, count, tail in list(ledger.rows("chain_runs")):
        blanks = (blank for (blank,) in ledger.rows("chain_plan", (number,)))
        if head != chain.link(before, (number, *content, *blanks)):
            yield f"run {number} or the list of its targets was changed, or a run before it was taken out"
        before = head
        yield from _results(ledger, number, head, None if tail is None else (finished, partial, count, tail))


def _results(ledger: Ledger, run: int, head: bytes, end: Columns | None) -> Iterator[str]:
    before, seen = head, 0
    for *content, link in ledger.rows("chain_results", (run,)):
        seen += 1
        if link != chain.link(before, content):
            yield f"run {run}: the result of {content[0]}/{content[1]} was changed, or one before it was taken out"
        before = link
    if end is None:
        return
    finished, partial, count, tail = end
    if seen != count:
        yield f"run {run} ended with {count} results, and {seen} are there"
    elif tail != chain.link(before, (finished, partial, count)):
        yield f"run {run}: how it ended was changed, or its last result"
