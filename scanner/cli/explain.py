"""`mediascan explain`: a check by the catalogue; a target or a site by a run of the ledger."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from scanner import catalog as catalogs
from scanner.catalog import Catalog
from scanner.check import Check
from scanner.cli.options import ledger_option
from scanner.errors import UsageError
from scanner.gate import GateRequest
from scanner.ledger import store
from scanner.report import Report
from scanner.scan.reporting import Which, report_of


@click.command("explain")
@click.argument("name", metavar="CHECK|TARGET|SITE")
@click.option("--run", type=click.IntRange(min=1), help="The run to look at (default: the newest).")
@ledger_option
def command(name: str, run: int | None, ledger: Path) -> None:
    """Explain a check, or what a run found on a target or a site. A target may be named SITE/TARGET."""
    catalog = catalogs.load()
    if name in catalog.checks:
        _check(catalog.checks[name], catalog)
        return
    if not ledger.exists():
        raise UsageError(
            f"there is no check {name!r}, and no run yet", remedy="see `mediascan list checks`, or scan first"
        )
    with store.reading(ledger) as book:
        report = report_of(book, Which(run), catalog, GateRequest())
        if any(site.site.name == name for site in report.sites):
            _site(name, report, catalog)
        else:
            _targets(name, report, catalog)


def _check(check: Check, catalog: Catalog) -> None:
    from scanner.render.terminal.lists import show_sheet

    serves = [f"{one.framework} {one.control} ({one.title})" for one in catalog.controls.get(check.id, ())]
    used = [p.id for p in catalog.profiles.values() if any(one.check.id == check.id for one in p.checks)]
    outs = [p.id for p in catalog.profiles.values() if check.id in p.knock_outs]
    show_sheet(
        check.id,
        f"{check.severity.value}, weight {check.severity.weight}",
        [
            ("must hold", check.title),
            ("why", check.why),
            ("reads", ", ".join(check.reads)),
            *((f"repair on {platform}", text) for platform, text in check.fix.items()),
            ("serves", "\n".join(serves)),
            ("in profiles", ", ".join(used)),
            ("knock-out in", ", ".join(outs)),
        ],
        sys.stdout,
    )


def _site(name: str, report: Report, catalog: Catalog) -> None:
    from scanner.render.terminal.findings import show_site

    show_site(next(site for site in report.sites if site.site.name == name), report, catalog.checks, sys.stdout)


def _targets(name: str, report: Report, catalog: Catalog) -> None:
    from scanner.render.terminal.findings import show_target

    found = [result for result in report.results if name in (result.target, f"{result.site}/{result.target}")]
    if not found:
        message = f"no check, site or target of run {report.run.id} is named {name!r}"
        raise UsageError(message, remedy="see `mediascan list checks` and `mediascan list targets`")
    for result in found:
        show_target(result, catalog.checks, sys.stdout)
