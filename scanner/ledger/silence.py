"""Failures that a target carries from run to run until a result decides them: silence does not pay.

A result decides a check where it is a pass or a fail. Every stored result takes along the failures of the result
before it, and what that one carried, apart from the checks it decides itself; so a report need not walk the history,
and a check that stays unknown, or a target that stays unreached, for a hundred runs still shows the old failure.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from scanner.check import Status
from scanner.ledger import rows
from scanner.ledger.store import Ledger

if TYPE_CHECKING:
    from scanner.report import Earlier

DECIDED = (Status.PASS.value, Status.FAIL.value)
Carried = list[tuple[int, list[object]]]
"""Pairs of the run that saw a failure, and the finding as a row holds it."""


def carried(ledger: Ledger, run: int, site: str, target: str, findings: str) -> str | None:
    """Return what a result of `run` with these `findings` takes along, as JSON; None is nothing."""
    before = ledger.row("result_before", (site, target, run))
    if before is None:
        return None
    decided = {check for check, status, *_ in json.loads(findings) if status in DECIDED}
    kept = [[number, finding] for number, finding in _failures(*before) if finding[0] not in decided]
    return json.dumps(kept, separators=(",", ":")) if kept else None


def earlier(ledger: Ledger, run: int) -> dict[tuple[str, str, str], Earlier]:
    """Return, by site, target and check, the failures of earlier runs that `run` did not decide."""
    from scanner.report import Earlier  # which imports the score: after the targets were asked

    return {
        (site, target, finding.check): Earlier(str(number), finding)
        for site, target, failures in _all(ledger, run)
        for number, raw in failures
        for finding in rows.decode_findings(json.dumps([raw]))
    }


def _all(ledger: Ledger, run: int) -> Iterator[tuple[str, str, Iterable[tuple[int, list[object]]]]]:
    for site, target, kept in ledger.rows("carried", (run,)):
        yield site, target, json.loads(kept)
    for site, target in list(ledger.rows("missing_targets", {"run": run})):
        if before := ledger.row("result_before", (site, target, run)):
            yield site, target, _failures(*before)


def _failures(run: int, findings: str, kept: str | None) -> Carried:
    """Return what the result before leaves open: its own failures, and those it carried."""
    own = [(run, finding) for finding in json.loads(findings) if finding[1] == Status.FAIL.value]
    return own + (json.loads(kept) if kept is not None else [])
