"""`mediascan fingerprint`: on the data owner's side, what lets a scan tell their export without holding it."""

from __future__ import annotations

import random
import re
from datetime import UTC, datetime
from pathlib import Path

import click

from scanner.errors import UsageError

HELP = """Make the fingerprint of EXPORT, by which `mediascan stray --known` tells copies of it.

\b
mediascan fingerprint prisoners.csv --out prisoners.fp
mediascan fingerprint list.xlsx --columns surname=Name,date_of_birth=Born --out list.fp

EXPORT is csv, tsv, one JSON object a line, or a sheet of an xlsx; it is read twice, in bounded memory. Columns are
typed as on targets unless --columns says what they hold. The fingerprint holds no value of anybody, and no single
record can be proved to be in it; but it holds its key: keep it as the export itself, and see docs/known-exports.md.

--canary N makes records of N people who do not exist, to be added to the export before it is sent: a scan tells each of
them alone. The fingerprint knows them; the file of --canaries-to holds them, under the header of the export.

Exit codes: 0 written; 2 an error, with the line of EXPORT where there is one: nothing was written.
"""
LABEL = re.compile(r"[a-z0-9][a-z0-9-]{0,47}")


@click.command("fingerprint", help=HELP)
@click.argument("export", type=click.Path(path_type=Path))
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), help="The fingerprint's file; it must not exist."
)
@click.option("--columns", default="", metavar="KIND=HEADER,...", help="What columns hold (default: as they look).")
@click.option("--label", metavar="WORD", help="Begins the export's name in reports; targets see it (default: export).")
@click.option("--sheet", type=click.IntRange(1), default=1, show_default=True, help="Which sheet of a workbook.")
@click.option("--canary", type=click.IntRange(0, 1000), default=0, metavar="N", help="Make N planted records.")
@click.option("--canaries-to", type=click.Path(path_type=Path), metavar="FILE", help="Where to write them.")
def command(  # noqa: PLR0913  one parameter an option, all given by name
    *, export: Path, out: Path, columns: str, label: str | None, sheet: int, canary: int, canaries_to: Path | None
) -> None:
    """Read, write, say what was made."""
    from scanner.fingerprint import canaries
    from scanner.fingerprint.build import build
    from scanner.fingerprint.columns import parse_columns, typed
    from scanner.fingerprint.source import open_export
    from scanner.fingerprint.write import require_new, write_new

    if bool(canary) != bool(canaries_to):
        raise UsageError("--canary and --canaries-to go together", remedy="--canary 5 --canaries-to planted.csv")
    label = _label(label)
    for path in (out, canaries_to):
        if path is not None:
            require_new(path)
    table = typed(open_export(export, sheet), parse_columns(columns), datetime.now(UTC).year)
    rows = canaries.canaries(table, canary, random.SystemRandom())
    made = build(table, label, rows)
    if canaries_to is not None:
        write_new(canaries_to, [canaries.as_csv(table, rows).encode()])
    size = write_new(out, made.pieces(), summed=True)
    click.echo(f"{made.name}: {made.people:,} people, {size:,} bytes, in {out} (0600)")
    for one in made.filters:
        click.echo(f"  {one.size.kind:18} says yes to {100 * one.background:.0f} % of keys of nobody's")
    for kind in made.left_out:
        click.echo(f"  {kind:18} left out: there was no room for it")
    if canaries_to is not None:
        click.echo(f"{canary} planted records are in {canaries_to}: add them to the export before it is sent")


def _label(label: str | None) -> str:
    if label is not None and not LABEL.fullmatch(label):
        remedy = "small letters, digits and hyphens, 48 at most"
        raise UsageError(f"--label {label!r} cannot begin a name", remedy=remedy)
    return label or "export"
