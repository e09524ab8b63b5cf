"""`mediascan scan`: what is asked; what is done is in scanning.py."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from scanner.cli.estate import inventory_at
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
from scanner.inventory.select import select
from scanner.scan import beside


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
    inventory = inventory_at(given["inventory"])
    selection = select(inventory, sites=given["sites"], targets=given["targets"], limit=given["limit"])
    begun = beside.begin([target.connector for target in selection.inventory.targets])
    from scanner.cli.scanning import scan_and_report  # while the process beside this one imports what connects

    scan_and_report(inventory, selection, given, begun)
