"""Options that several commands share, and the frozen values they become."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Any

import click


class Finite(click.FloatRange):
    """A number between two bounds; what is not a number is refused, where click's own range lets it through."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:  # noqa: ANN401  click's signature
        """Return the number, or fail as click does."""
        number: float = super().convert(value, param, ctx)
        if not math.isfinite(number):
            self.fail(f"{value} is not a number", param, ctx)
        return number


def _default_path() -> Path:
    from scanner.ledger.store import default_path

    return default_path(os.environ)


deadline_option = click.option(
    "--deadline", type=Finite(1, 86400), default=300.0, show_default=True, help="Seconds for one target."
)
ledger_option = click.option(
    "--ledger",
    type=click.Path(path_type=Path, dir_okay=False),
    default=_default_path,
    help="The ledger's file (default: under $XDG_STATE_HOME or ~/.local/state).",
)
json_option = click.option(
    "--json", "json_to", metavar="FILE|-", help="Write the report as JSON to FILE, or to standard output with -."
)
no_dotnet_option = click.option(
    "--no-dotnet",
    is_flag=True,
    help="Compile nothing on Windows targets: people's data is not searched for there, and so unknown.",
)
known_option = click.option(
    "--known",
    multiple=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Say which people are of the export of this fingerprint (again for more).",
)
stray_seconds_option = click.option(
    "--stray-seconds",
    type=click.IntRange(0, 86400),
    metavar="N",
    help="Search for people's data for N seconds a target, not as the profile says; 0: no search, and so unknown.",
)
redact_option = click.option(
    "--redact", is_flag=True, help="Show names of files and accounts as name-1, name-2 ...: they are personal data too."
)
