"""`mediascan doctor`: per target, every step on the way to facts, with the remedy for what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from scanner.cli.estate import opened_estate
from scanner.cli.exits import DONE, UNDECIDED, Exit, say
from scanner.cli.options import Finite, ledger_option
from scanner.cli.output import announced
from scanner.diagnosis import Diagnosis
from scanner.errors import UsageError
from scanner.inventory import Inventory, read, this_machine
from scanner.inventory.secrets import resolve
from scanner.inventory.select import select
from scanner.scan import session
from scanner.scan.doctor import examine


@click.command("doctor")
@click.argument("inventory", required=False, type=click.Path(path_type=Path))
@click.option("--site", "sites", multiple=True, help="Only this site (again for more).")
@click.option("--target", "targets", multiple=True, help="Only this target (again for more).")
@click.option("--accept-new", is_flag=True, help="Pin the key of hosts seen for the first time; they stay unconfirmed.")
@click.option(
    "--confirm-key", nargs=2, metavar="TARGET FINGERPRINT", help="Say that TARGET's pinned key is the right one."
)
@click.option("--jobs", type=click.IntRange(1, 256), default=16, show_default=True, help="Targets at a time.")
@click.option("--deadline", type=Finite(1, 86400), default=60.0, show_default=True, help="Seconds for one target.")
@ledger_option
def command(  # noqa: PLR0913, PLR0917  one parameter an option, all given by name
    inventory: Path | None,
    sites: tuple[str, ...],
    targets: tuple[str, ...],
    confirm_key: tuple[str, str] | None,
    jobs: int,
    deadline: float,
    ledger: Path,
    *,
    accept_new: bool,
) -> None:
    """Say what would keep a scan of INVENTORY from working: exit 0 nothing, 3 something."""
    if confirm_key:
        _confirm(read(inventory) if inventory else this_machine(), *confirm_key, ledger)
        return
    found, _ = opened_estate(inventory)
    selection = select(found, sites=sites, targets=targets)
    size = announced(session.size_in_one_process(jobs, len(selection.inventory.targets)))
    settings = session.Settings(ledger=ledger, command="doctor", seconds=deadline, accept_new=accept_new)
    means = session.means_of(selection, resolve(selection.inventory), settings)
    order = {(target.site, target.name): n for n, target in enumerate(selection.inventory.targets)}
    diagnoses = sorted(
        examine(selection.inventory.targets, means, size.threads, say),
        key=lambda one: order[one.target.site, one.target.name],
    )
    _show(diagnoses, session.unusable_known_hosts(selection))
    raise Exit(DONE if all(one.well for one in diagnoses) else UNDECIDED)


def _show(diagnoses: list[Diagnosis], problems: Sequence[str]) -> None:
    from scanner.render.terminal.doctor import show

    show(diagnoses, problems, sys.stdout)


def _confirm(inventory: Inventory, name: str, fingerprint: str, ledger: Path) -> None:
    target, *others = select(inventory, targets=[name]).inventory.targets
    if others:
        sites = " or ".join(f"{one.site}/{one.name}" for one in (target, *others))
        raise UsageError(f"--confirm-key: {name!r} is a target of more than one site", remedy=f"say {sites}")
    pin = session.confirm_key(target, fingerprint, ledger)
    click.echo(f"{target.name} ({target.address}:{target.port}) is confirmed; its key was first seen {pin.first_seen}")
