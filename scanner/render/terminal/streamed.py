"""The blocks that need every finding: read once from the results, only what is shown is kept."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rich.text import Text

from scanner.check import Check
from scanner.evaluate import HostResult
from scanner.facts import StrayFile
from scanner.render.terminal.escape import plain
from scanner.render.terminal.layout import FAINT, MOST, Block, Column, beside, counted, headed
from scanner.render.terminal.naming import Naming
from scanner.report import StrayOf

PLACES = {"removable": 3, "trash": 2, "temp": 2, "home": 2, "shared": 2, "system": 1}
"""How much a loss there would hurt: a stick leaves the building first."""


@dataclass(slots=True)
class Seen:
    """What one pass over the results keeps."""

    files: list[tuple[tuple[int, int, str, str], str, StrayFile]] = field(default_factory=list)
    """A heap of the worst files."""
    files_total: int = 0
    people_total: int = 0
    few_total: int = 0
    """Files with some people, and fewer than make a finding."""
    unknowns: dict[str, set[str]] = field(default_factory=dict)
    """Why -> checks."""
    unknown_targets: dict[str, int] = field(default_factory=dict)
    weights: dict[str, int] = field(default_factory=dict)


def read(results: Iterable[HostResult], stray: Iterable[StrayOf], called: Naming) -> Seen:
    """Return what the streamed blocks show."""
    seen = Seen()
    for result in results:
        if result.reached:
            _take_unknowns(seen, result)
    for site, target, file in stray:
        _take_file(seen, called(site, target), file)
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


def _take_file(seen: Seen, target: str, file: StrayFile) -> None:
    seen.few_total += file.verdict == "few"
    if file.verdict not in ("people", "marked", "credentials"):
        return
    seen.files_total += 1
    seen.people_total += file.people
    rank = (PLACES.get(file.place, 1) * max(file.people, 1), file.people, target, file.path + "\0" + file.part)
    entry = (rank, target, file)
    if len(seen.files) < MOST:
        heapq.heappush(seen.files, entry)
    else:
        heapq.heappushpop(seen.files, entry)


def people(seen: Seen, *, wide: bool) -> Block:
    """Return the files with people's data, ranked by whom a loss would hurt."""
    longest = 24
    rows = tuple(
        (
            Text(f"{file.people:,}" if file.people else "-", "bold"),
            Text(file.place, "red" if file.place == "removable" else ""),
            plain(target, longest=longest),
            *beside(plain(_where(file), longest=200), plain(_kinds(file), FAINT, 60), wide=wide),
        )
        for _, target, file in sorted(seen.files, key=lambda entry: entry[0], reverse=True)
    )
    columns = (
        Column("people", "right"),
        Column("place"),
        Column("target", longest=longest),
        *headed("where", "what", wide=wide),
    )
    note = f"{counted(seen.people_total, 'person', 'people')} in {counted(seen.files_total, 'file')}, counted per file"
    if seen.few_total:
        note += f"; a few in {seen.few_total:,} more"
    return Block("People's data lying about", note, columns, rows, "mediascan report --json -", seen.files_total)


def _where(file: StrayFile) -> str:
    return f"{file.path}, {file.part}" if file.part else file.path


def _kinds(file: StrayFile) -> str:
    return ", ".join(kind.replace("_", " ") for kind in file.kinds) or file.verdict


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
