"""`mediascan manifest`: what the contractor consents to."""

from __future__ import annotations

import sys

import click


@click.command("manifest")
@click.option("--script", is_flag=True, help="Print the script itself, as it is sent.")
def command(*, script: bool) -> None:
    """Print every command and path that a scan uses on a target, with the sha256 that reports carry."""
    from scanner.collectors import bundle
    from scanner.collectors.manifest import manifest

    if script:
        sent = bundle.posix_script("0" * 32, bundle.Options())
        click.echo(f"{sent.command}\n\n{sent.stdin.decode()}")
        return
    sys.stdout.write(manifest())
