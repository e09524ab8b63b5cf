"""What the blocks need of every finding: read once from the results, only what is shown is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from itertools import groupby
from operator import itemgetter

from rich.text import Text

from scanner.check import Check
from scanner.evaluate import HostResult
from scanner.render.terminal.escape import plain
from scanner.render.terminal.layout import FAINT, Block, Column, beside, counted, headed
from scanner.render.terminal.naming import Naming
from scanner.render.terminal.strays import Strays
from scanner.report import StrayOf
from scanner.report.parts import wholes
from scanner.report.radius import radius
from scanner.values import dataclass


@dataclass(slots=True)
class Seen:
    """What one pass over the results keeps."""

    stray: Strays = field(default_factory=Strays)
    unknowns: dict[str, set[str]] = field(default_factory=dict)
    """Why -> checks."""
    unknown_targets: dict[str, int] = field(default_factory=dict)
    weights: dict[str, int] = field(default_factory=dict)


def read(results: Iterable[HostResult], stray: Iterable[StrayOf], called: Naming, now: int) -> Seen:
    """Return what the streamed blocks show; `now` in seconds since 1970."""
    seen = Seen()
    for result in results:
        if result.reached:
            _take_unknowns(seen, result)
    for (site, target), files in groupby(stray, itemgetter(0, 1)):
        for whole in wholes(file for _, _, file in files):
            seen.stray.take(called(site, target), whole, radius(whole.file, now))
    return seen


def _take_unknowns(seen: Seen, result: HostResult) -> None:
    here: set[str] = set()
    for finding in result.findings:
        if finding.status.undecided:
            seen.unknowns.setdefault(finding.message, set()).add(finding.check)
            seen.weights[finding.message] = seen.weights.get(finding.message, 0) + finding.severity.weight
            here.add(finding.message)
    for message in here:
        seen.unknown_targets[message] = seen.unknown_targets.get(message, 0) + 1


def unknowns(seen: Seen, checks: Mapping[str, Check], *, wide: bool) -> Block:
    """Return what is unknown and why, heaviest first; causes of the same unknown share a row, the heaviest is told."""
    ranked = sorted(seen.unknowns, key=lambda why: (-seen.weights[why], why))
    causes: dict[frozenset[str], list[str]] = {}
    for why in ranked:
        causes.setdefault(frozenset(seen.unknowns[why]), []).append(why)
    rows = tuple(
        (
            Text("?", "yellow"),
            *beside(plain(_titles(found, checks)), plain(_causes(whys), FAINT), wide=wide),
            Text(f"{sum(seen.unknown_targets[why] for why in whys):,}", FAINT),
        )
        for found, whys in causes.items()
    )
    columns = (Column(""), *headed("unknown", "why", wide=wide), Column("times", "right"))
    return Block("Unknown, and why", "lowers the floor, not the ceiling", columns, rows, "mediascan explain TARGET")


def _causes(whys: list[str]) -> str:
    return whys[0] if len(whys) == 1 else f"{whys[0]}; and {counted(len(whys) - 1, 'other reason')}"


def _titles(ids: frozenset[str], checks: Mapping[str, Check]) -> str:
    names = sorted(checks[check].title if check in checks else check for check in ids)
    return names[0] if len(names) == 1 else f"{names[0]}, and {counted(len(names) - 1, 'more check')}"
