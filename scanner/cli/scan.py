"""`mediascan scan`: collect, evaluate, report."""

from __future__ import annotations

import gc
import shlex
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from scanner import gate
from scanner.cli.estate import opened_estate
from scanner.cli.exits import Exit
from scanner.cli.options import (
    Finite,
    deadline_option,
    json_option,
    known_option,
    ledger_option,
    no_dotnet_option,
    redact_option,
    stray_seconds_option,
)
from scanner.cli.output import Shown, announced, progress, show_run
from scanner.errors import CutShortError, LedgerError
from scanner.inventory.secrets import resolve
from scanner.inventory.select import select
from scanner.scan import session
from scanner.scan.known import carried
from scanner.scan.reporting import Which
from scanner.scan.size import Size

YOUNG = 20_000
"""Objects that come before the interpreter looks for circles among them: 700 of its own would be two targets' facts."""


@click.command("scan")
@click.argument("inventory", required=False, type=click.Path(path_type=Path))
@click.option("--site", "sites", multiple=True, help="Only this site (again for more).")
@click.option("--target", "targets", multiple=True, help="Only this target; a site scanned in part has no score.")
@click.option("--limit", type=int, help="Only the first N targets.")
@click.option("--profile", help="Use this profile, except on landing targets.")
@click.option("--jobs", type=click.IntRange(1, 1024), default=32, show_default=True, help="Targets at a time.")
@deadline_option
@click.option("--accept-new", is_flag=True, help="Pin the key of hosts seen for the first time; they stay unconfirmed.")
@click.option("--resume", is_flag=True, help="Go on with the newest run, if nothing it rests on has changed.")
@click.option(
    "--max-age", type=Finite(0, 87600), default=24.0, show_default=True, help="Hours that a kept result stays good."
)
@click.option("--gate", is_flag=True, help="Ask whether every site is fit: exit 1 for no, 3 if that cannot be decided.")
@click.option("--fail-under", type=int, metavar="N", help="Exit 1 if a score cannot reach N, 3 if it may.")
@click.option("--fail-on", multiple=True, metavar="CHECK|SEVERITY", help="Exit 1 if it failed anywhere.")
@click.option("--quiet", "-q", is_flag=True, help="No progress and no report; JSON and the exit code remain.")
@click.option(
    "--record",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Keep what each target answered in FOLDER, to be replayed later (connector: replay).",
)
@stray_seconds_option
@click.option(
    "--since-last", is_flag=True, help="Search for people's data only in directories that changed since the newest run."
)
@click.option(
    "--reread", type=Finite(0, 1), default=0.05, show_default=True, help="Share of the others read again at random."
)
@known_option
@no_dotnet_option
@json_option
@redact_option
@ledger_option
def command(**given: Any) -> None:  # noqa: ANN401  click's own values, taken apart at once
    """Scan this machine, or the sites of INVENTORY, and report."""
    inventory, catalog = opened_estate(given["inventory"], frameworks=given["json_to"] is not None)
    asked = gate.request(
        gate=given["gate"], fail_under=given["fail_under"], fail_on=given["fail_on"], checks=catalog.checks
    )
    selection = select(inventory, sites=given["sites"], targets=given["targets"], limit=given["limit"])
    gate.require_landing(
        asked, [one for one in inventory.sites if not given["sites"] or one.name in given["sites"]], inventory.file
    )
    size = session.size_of(given["jobs"], len(selection.inventory.targets))
    settings = _settings(given, announced(size, quiet=given["quiet"]))
    gc.freeze()  # what a start made stays: no search for circles need walk through it
    gc.set_threshold(YOUNG)
    with progress(quiet=given["quiet"]) as emit:
        outcome = session.scan(selection, catalog, resolve(selection.inventory), settings, emit)
    shown = Shown(json_to=given["json_to"], quiet=given["quiet"], redact=given["redact"])
    try:
        code = show_run(settings.ledger, Which(outcome.run, outcome.signal), catalog, asked, shown)
    except LedgerError as failure:  # not 2: there was a scan
        raise CutShortError(f"run {outcome.run} is kept but cannot be shown: {failure}", outcome.signal) from failure
    raise Exit(code)


def _settings(given: dict[str, Any], size: Size) -> session.Settings:
    return session.Settings(
        ledger=given["ledger"],
        command=shlex.join(["mediascan", *sys.argv[1:]]),
        size=size,
        seconds=given["deadline"],
        sites=given["sites"],
        stray_seconds=given["stray_seconds"],
        profile=given["profile"],
        resume=given["resume"],
        max_age=timedelta(hours=given["max_age"]),
        accept_new=given["accept_new"],
        record_to=given["record"],
        dotnet=not given["no_dotnet"],
        since_last=given["reread"] if given["since_last"] else None,
        known=carried(given["known"]),
    )
