"""The report at a terminal: the answer first, then what it rests on, ten rows a question."""

from __future__ import annotations

from collections.abc import Mapping

from rich.console import Console, Group
from rich.padding import Padding
from rich.text import Text

from scanner.check import Check
from scanner.render.terminal import blocks, sites, streamed
from scanner.render.terminal.escape import clean
from scanner.render.terminal.layout import FAINT, MOST, WIDE
from scanner.render.terminal.moments import moment, seconds
from scanner.render.terminal.naming import naming
from scanner.report import Report
from scanner.report.radius import epoch


def show(report: Report, checks: Mapping[str, Check], console: Console) -> None:
    """Print the whole report."""
    width = console.width - 2
    wide = console.width >= WIDE
    seen = streamed.read(report.results, report.stray, naming(report.targets), epoch(report.run.started))
    found = [
        blocks.costs(report, checks, wide=wide),
        blocks.in_the_way(report, checks, wide=wide),
        *seen.stray.blocks(wide=wide),
        blocks.repairs(report, checks, wide=wide),
        blocks.fell_silent(report, checks),
        streamed.unknowns(seen, checks, wide=wide),
        blocks.not_reached(report),
    ]
    parts = [part for block in found for part in block.parts()]
    body = Group(_head(report), Text(), *sites.lines(report.sites, report.evidence, width, MOST), *parts, _foot(report))
    console.print(Padding(body, (1, 1)), highlight=False)


def show_plan(report: Report, checks: Mapping[str, Check], console: Console) -> None:
    """Print every repair in full, not only the first line of the first ten."""
    block = blocks.repairs(report, checks, wide=console.width >= WIDE, whole=True)
    for part in block.parts(len(block.rows)):
        console.print(Padding(part, (0, 1)), highlight=False)


def _head(report: Report) -> Text:
    run = report.run
    words = [f"run {run.id}", moment(run.started), report.assurance.value, seconds(run.started, run.finished)]
    if run.profile_override:
        words.append(f"profile {run.profile_override} by request")
    head = Text.assemble(("mediascan", "bold"), "  ", (clean(run.title), "bold"))
    if run.partial:
        head.append("  PARTIAL", "bold yellow")
    return head.append("\n" + "  ".join(word for word in words if word), FAINT)


def _foot(report: Report) -> Text:
    decision = report.decision
    asked = [clean(reason) for reason in decision.reasons]
    word = {0: "done", 1: "the gate says no", 2: "cannot be used", 3: "cannot decide"}.get(
        decision.exit_code, "interrupted"
    )
    if decision.allowed:
        word = "the gate allows"
    why = f": {asked[0]}" + (f", and {len(asked) - 1} more" if len(asked) > 1 else "") if asked else ""
    called = naming(report.targets)
    target = next((called(one.site, one.name) for one in report.targets), "TARGET")
    return Text.assemble(
        ("\nmore    ", FAINT),
        f"mediascan explain {clean(target)}\n        mediascan report --plan\n        mediascan report --json -",
        (f"\nexit {decision.exit_code}  {word}{why}", FAINT),
    )
