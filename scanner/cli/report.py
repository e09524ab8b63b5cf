"""`mediascan report`: a run of the ledger, or a document of `mediascan evaluate`, rendered."""

from __future__ import annotations

from pathlib import Path

import click

from scanner import catalog as catalogs
from scanner import gate
from scanner.cli.exits import Exit
from scanner.cli.options import json_option, ledger_option, redact_option
from scanner.cli.output import Shown, opened, show_report, show_run
from scanner.render import results_v1
from scanner.scan.reporting import Which, report_of_lines


@click.command("report")
@click.argument("run", required=False, type=click.IntRange(min=1))
@click.option("--from", "source", metavar="FILE|-", help="Report on a document of `mediascan evaluate` instead.")
@click.option("--plan", is_flag=True, help="Print every repair, in order of points regained.")
@json_option
@ledger_option
@redact_option
def command(  # noqa: PLR0913  one parameter an option, all given by name
    *, run: int | None, source: str | None, json_to: str | None, ledger: Path, plan: bool, redact: bool
) -> None:
    """Report on RUN of the ledger (default: the newest). The exit code is that of a scan without a gate."""
    shown = Shown(json_to=json_to, plan=plan, redact=redact)
    catalog = catalogs.load(frameworks=json_to is not None)
    if source is None:
        raise Exit(show_run(ledger, Which(run), catalog, gate.GateRequest(), shown))
    with opened(source) as stream:
        header, results = results_v1.read(stream, source)
        report = report_of_lines(header, list(results), catalog, gate.GateRequest())
    raise Exit(show_report(report, catalog, shown))
