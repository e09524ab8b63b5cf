"""`mediascan import-ansible`: an inventory from what `ansible-inventory --list` printed; Ansible is never run."""

from __future__ import annotations

from pathlib import Path

import click

from scanner.inventory import ansible


@click.command("import-ansible")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--site-from", default="", metavar="VARIABLE", help="Take each host's site from this variable.")
def command(file: Path, site_from: str) -> None:
    """Write an inventory of the hosts in FILE, the output of `ansible-inventory --list`; secrets are left out."""
    imported = ansible.read(str(file), site_from)
    click.echo(imported.yaml, nl=False)
    for note in imported.notes:
        click.echo(f"note: {note}", err=True)
