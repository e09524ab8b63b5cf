"""One target or one site in full: every finding with its evidence, every lost point."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TextIO

from rich.table import Table
from rich.text import Text

from scanner.check import Check, Finding, Status
from scanner.evaluate import HostResult
from scanner.render.terminal import sites
from scanner.render.terminal.blocks import mark, title
from scanner.render.terminal.console import Console
from scanner.render.terminal.escape import clean, plain
from scanner.render.terminal.layout import FAINT, heading
from scanner.report import Report, TargetNote
from scanner.score import SiteScore

ORDER = (Status.FAIL, Status.ERROR, Status.UNKNOWN, Status.MANUAL, Status.PASS, Status.NOT_APPLICABLE)


def show_target(result: HostResult, checks: Mapping[str, Check], stream: TextIO) -> None:
    """Print what is known of one target: its state, then every finding, failures first."""
    console = Console(file=stream, highlight=False)
    facts = [result.state, result.platform, result.privilege, result.identity, f"profile {result.profile}"]
    if result.landing:
        facts.append("landing target")
    console.print(
        Text.assemble(
            (f"{clean(result.site)}/{clean(result.target)}", "bold"),
            ("  " + "  ".join(map(clean, filter(None, facts))), FAINT),
        )
    )
    if result.reason:
        console.print(plain(result.reason, "yellow", longest=2000))
    console.print(_findings(result.findings, checks, result.knock_outs if result.landing else ()))


def _findings(findings: Iterable[Finding], checks: Mapping[str, Check], knock_outs: Iterable[str]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False, show_edge=False)
    table.add_column()
    table.add_column(no_wrap=True, style=FAINT)
    table.add_column(overflow="fold")
    ranked = sorted(findings, key=lambda one: (ORDER.index(one.status), -one.severity.weight, one.check))
    for one in ranked:
        words = Text.assemble((clean(title(one.check, checks)), "" if one.status is Status.FAIL else FAINT))
        if one.check in knock_outs:
            words.append("  knock-out", "bold")
        words.append(f"\n{clean(one.message, 600)}", "" if one.status is not Status.PASS else FAINT)
        for evidence in one.evidence:
            words.append(f"\n  {clean(evidence)}", FAINT)
        table.add_row(mark(one.status), one.severity.value, words)
    return table


def show_site(site: SiteScore, report: Report, checks: Mapping[str, Check], stream: TextIO) -> None:
    """Print one site: its line, why its verdict, its whole account, its targets."""
    console = Console(file=stream, highlight=False)
    for line in sites.lines([site], report.evidence, console.width, 1):
        console.print(line)
    console.print(heading("Because"))
    for reason in site.because or ("nothing stands in the way",):
        console.print(plain(f"  {reason}", longest=1000))
    console.print(heading("Account", "every lost point; they sum to 100 less the score"))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False, show_edge=False)
    for justify in ("right", "left", "left", "left"):
        table.add_column(justify=justify, overflow="fold")
    for entry in site.account:
        words = title(entry.check, checks)
        table.add_row(
            f"{float(entry.points):.4f}",
            plain(entry.kind.value.replace("_", " "), FAINT),
            plain(entry.target or ""),
            plain(words),
        )
    console.print(table)
    console.print(heading("Targets"))
    rows = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False, show_edge=False)
    for one in report.targets:
        if one.site == site.site.name:
            rows.add_row(plain(one.name), plain(one.state), plain(one.profile, FAINT), _reason(one, site))
    console.print(rows)


def _reason(one: TargetNote, site: SiteScore) -> Text:
    """Return why a target is as it is, and under which other name of the same machine it was counted."""
    other = site.same_as.get(one.name)
    if other is None:
        return plain(one.reason, FAINT)
    counted = f"counted as {other}: same host key or machine id (`mediascan doctor` says what to do)"
    return plain(f"{one.reason}; {counted}" if one.reason else counted, FAINT)
