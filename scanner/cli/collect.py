"""`mediascan collect`: facts as JSON lines, judged by nobody yet."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from scanner import __version__
from scanner.cli.estate import opened_estate
from scanner.cli.exits import DONE, UNDECIDED, Exit, say
from scanner.cli.options import deadline_option, known_option, ledger_option, no_dotnet_option, stray_seconds_option
from scanner.cli.output import announced, write_private
from scanner.evaluate import HostResult
from scanner.inventory.secrets import resolve
from scanner.inventory.select import select
from scanner.render import facts_v1
from scanner.scan import session
from scanner.scan.collect import TargetResult
from scanner.scan.each import each
from scanner.scan.judge import gathered
from scanner.scan.known import carried, told
from scanner.scan.record import record_scrubbed


@click.command("collect")
@click.argument("inventory", required=False, type=click.Path(path_type=Path))
@click.option("--site", "sites", multiple=True, help="Only this site (again for more).")
@click.option("--target", "targets", multiple=True, help="Only this target (again for more).")
@click.option("--out", default="-", show_default=True, metavar="FILE|-", help="Where the lines go.")
@click.option("--jobs", type=click.IntRange(1, 256), default=32, show_default=True, help="Targets at a time.")
@deadline_option
@stray_seconds_option
@known_option
@no_dotnet_option
@click.option(
    "--record",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Keep what Windows targets answered without personal data, to be given away and replayed; read it first.",
)
@ledger_option
def command(  # noqa: PLR0913, PLR0917  one parameter an option, all given by name
    inventory: Path | None,
    sites: tuple[str, ...],
    targets: tuple[str, ...],
    out: str,
    jobs: int,
    deadline: float,
    stray_seconds: int | None,
    known: tuple[Path, ...],
    ledger: Path,
    *,
    no_dotnet: bool,
    record: Path | None,
) -> None:
    """Read facts from the targets of INVENTORY (default: this machine); exit 3 if one was not reached."""
    found, catalog = opened_estate(inventory)
    selection = select(found, sites=sites, targets=targets)
    size = announced(session.size_in_one_process(jobs, len(selection.inventory.targets)))
    settings = session.Settings(
        ledger=ledger, command="collect", seconds=deadline, dotnet=not no_dotnet, known=carried(known)
    )
    means = session.means_of(
        selection,
        resolve(selection.inventory),
        settings,
        lambda target: session.budgeted(catalog.profiles[target.profile], stray_seconds).stray,
    )
    moment = datetime.now(UTC).isoformat(timespec="seconds")
    header = facts_v1.Header(
        run="collect",
        started=moment,
        finished=moment,
        partial=False,
        version=__version__,
        inventory_digest=found.digest,
        sites=session.about_selection(selection, None, sites).sites,
    )
    missed = False

    def keep(result: TargetResult) -> HostResult:
        nonlocal missed
        if record is not None and (why := record_scrubbed(record, result, means.limits)):
            say(f"{result.target.site}/{result.target.name} is not recorded: {why}")
        kept = gathered(told(result, settings.known), catalog.profiles[result.target.profile])
        missed = missed or not kept.reached
        return kept

    write_private(out, facts_v1.write(header, each(selection.inventory.targets, means, size.threads, keep, say)))
    raise Exit(UNDECIDED if missed else DONE)
