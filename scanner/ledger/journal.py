"""What a scan writes: its run and plan, an intent before each connection, a result after it, the end."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

from scanner.evaluate import HostResult
from scanner.ledger import chain, rows, silence
from scanner.ledger.rows import Row
from scanner.ledger.store import Ledger
from scanner.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Digests:
    """What a resumed run must have in common with the run it resumes; sha256, hexadecimal."""

    inventory: str
    profile: str
    catalog: str
    collector: str
    plan: str
    """Of the selected targets and what they weigh."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRun:
    """What is known of a run before it starts."""

    command: str
    """As typed; secrets are references."""
    version: str
    digests: Digests
    about: str = "{}"
    """JSON: what reports say of the run beyond its results."""


def plan_digest(plan: Iterable[HostResult]) -> str:
    """Return the digest of the selected targets, in order, with their profiles and what they weigh."""
    parts = ((one.site, one.target, one.profile, str(one.landing), str(one.weight)) for one in plan)
    return chain.link(chain.ORIGIN, itertools.chain.from_iterable(parts)).hex()


def begin(ledger: Ledger, run: NewRun, plan: Sequence[HostResult], at: str) -> int:
    """Store a run and its plan (one result a target, still blank) and return the run's number."""
    last = ledger.row("last_run")
    number, before = (last[0] + 1, last[1]) if last else (1, chain.ORIGIN)
    digests = run.digests
    content = (
        at, run.command, run.version, run.about,
        digests.inventory, digests.profile, digests.catalog, digests.collector, digests.plan,
    )  # fmt: skip
    blanks = [rows.plain(blank) for blank in plan]
    head = chain.link(before, (number, *content, *blanks))
    with ledger.transaction("run"):
        ledger.write("begin_run", (number, *content, head))
        ledger.write_all(
            "add_plan",
            (
                (number, position, blank.site, blank.target, text)
                for position, (blank, text) in enumerate(zip(plan, blanks, strict=True))
            ),
        )
    return number


def intend(ledger: Ledger, run: int, targets: Iterable[tuple[str, str]], at: str) -> None:
    """Store that these targets (site and name) are about to be contacted."""
    with ledger.transaction("intent"):
        ledger.write_all("add_intent", ((run, site, target, at) for site, target in targets))


def record(ledger: Ledger, run: int, results: Sequence[Row]) -> None:
    """Store results in one transaction; once this returns they are on the disk, and these targets are done."""
    with ledger.transaction("result"):
        before = _tail(ledger, run)
        for row in results:
            content = (
                row.site, row.target, row.state, row.collected_at, row.host_key, row.machine_id,
                row.result, row.findings, row.facts, row.stray,
                silence.carried(ledger, run, row.site, row.target, row.findings),
            )  # fmt: skip
            before = chain.link(before, content)
            ledger.write("add_result", (run, *content, before))


def finish(ledger: Ledger, run: int, at: str, *, partial: bool) -> None:
    """Store that the run has ended, and seal its chain; `partial` when it was interrupted."""
    with ledger.transaction("end"):
        count = ledger.row("count_results", (run,)) or (0,)
        tail = chain.link(_tail(ledger, run), (at, int(partial), count[0]))
        ledger.write("finish_run", {"run": run, "at": at, "partial": int(partial), "tail": tail, "results": count[0]})


def reopen(ledger: Ledger, run: int) -> None:
    """Take back the end of a run that is being resumed."""
    with ledger.transaction("reopen"):
        ledger.write("reopen_run", (run,))


def _tail(ledger: Ledger, run: int) -> bytes:
    """Return the hash that the next result of `run` links to."""
    row = ledger.row("tail", {"run": run})
    tail: bytes = row[0] if row else chain.ORIGIN
    return tail
