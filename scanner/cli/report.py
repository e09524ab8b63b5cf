"""`mediascan report`: any run of the ledger, rendered again under the catalogue of today's repairs."""

from __future__ import annotations

from pathlib import Path

import click

from scanner import catalog as catalogs
from scanner import gate
from scanner.cli.exits import Exit
from scanner.cli.options import json_option, ledger_option
from scanner.cli.output import Shown, show_run
from scanner.scan.reporting import Which


@click.command("report")
@click.argument("run", required=False, type=click.IntRange(min=1))
@click.option("--plan", is_flag=True, help="Print every repair, in order of points regained.")
@json_option
@ledger_option
def command(run: int | None, json_to: str | None, ledger: Path, *, plan: bool) -> None:
    """Report on RUN of the ledger (default: the newest). The exit code is that of a scan without a gate."""
    shown = Shown(json_to=json_to, plan=plan)
    raise Exit(show_run(ledger, Which(run), catalogs.load(), gate.GateRequest(), shown))
