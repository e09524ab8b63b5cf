"""Options that several commands share, and the frozen values they become."""

from __future__ import annotations

import os
from pathlib import Path

import click

from scanner.ledger.store import default_path

ledger_option = click.option(
    "--ledger",
    type=click.Path(path_type=Path, dir_okay=False),
    default=lambda: default_path(os.environ),
    help="The ledger's file (default: under $XDG_STATE_HOME or ~/.local/state).",
)
json_option = click.option(
    "--json", "json_to", metavar="FILE|-", help="Write the report as JSON to FILE, or to standard output with -."
)
stray_seconds_option = click.option(
    "--stray-seconds",
    type=click.IntRange(0, 86400),
    metavar="N",
    help="Search for people's data for N seconds a target, not as the profile says; 0: no search, and so unknown.",
)
