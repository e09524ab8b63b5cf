"""`mediascan manifest`: what the contractor consents to is what runs."""

from __future__ import annotations

import sys

import click

from scanner.collectors import bundle
from scanner.collectors.manifest import manifest


@click.command("manifest")
@click.option("--script", is_flag=True, help="Print the script itself, as it is sent.")
def command(*, script: bool) -> None:
    """Print every command and path that a scan uses on a target, with the sha256 that reports carry."""
    from scanner.render.terminal.lists import show_rows

    if script:
        sent = bundle.posix_script("0" * 32, bundle.Options())
        click.echo(f"{sent.command}\n\n{sent.text.decode()}")
        return
    known = manifest()
    click.echo(f"sha256 of the collector, as reports carry it: {known.digest}\n")
    show_rows(("command", "purpose"), known.commands, sys.stdout)
    click.echo("\nIt reads:\n" + "\n".join(f"  {path}" for path in known.paths))
    click.echo(
        "\nIt writes nothing. What a login itself leaves there:\n" + "\n".join(f"  {one}" for one in known.leaves)
    )
