"""Whether the ledger is whole: SQLite's own check, and every link of the hash chain."""

from __future__ import annotations

from collections.abc import Iterator

from scanner.ledger import chain
from scanner.ledger.store import Ledger


def verify(ledger: Ledger) -> Iterator[str]:
    """Yield one sentence for each thing that is wrong; nothing when the ledger is whole."""
    damage = [said for (said,) in ledger.rows("integrity") if said != "ok"]
    if damage:
        yield f"the file is damaged: {' '.join(' '.join(damage).split())}"
        return
    before = chain.ORIGIN
    for number, *content, head, tail, count in list(ledger.rows("chain_runs")):
        if head != chain.link(before, (number, *content)):
            yield f"run {number} was changed, or a run before it was taken out"
        before = head
        yield from _results(ledger, number, head, tail, count)


def _results(ledger: Ledger, run: int, head: bytes, tail: bytes | None, count: int | None) -> Iterator[str]:
    before, seen = head, 0
    for *content, digest, link, body in ledger.rows("chain_results", (run,)):
        seen += 1
        name = f"run {run}: the result of {content[0]}/{content[1]}"
        if link != chain.link(before, (*content, digest)):
            yield f"{name} was changed, or one before it was taken out"
        if body is not None and digest != chain.output_digest(body):
            yield f"{name}: its raw output was changed"
        before = link
    if count is not None and (seen != count or before != tail):
        yield f"run {run} ended with {count} results, and {seen} are there"
