"""`mediascan manifest`: what the contractor consents to is what runs."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from scanner.collectors import bundle, bundle_windows
from scanner.collectors.manifest import manifest
from scanner.collectors.manifest_windows import windows_manifest
from scanner.script import Script

PLATFORMS = ("posix", "windows")
NONCE = "0" * 32
NO_WRITES = "It writes nothing. What a run leaves there, or writes for a moment:"


@click.command("manifest")
@click.option("--platform", type=click.Choice(PLATFORMS), multiple=True, help="Only this one (default: all).")
@click.option("--script", is_flag=True, help="Print the script itself, as it is sent.")
@click.option("--no-dotnet", is_flag=True, help="Of the Windows script: without the content scanner.")
def command(*, platform: Sequence[str], script: bool, no_dotnet: bool) -> None:
    """Print every command and path that a scan uses on a target, with the sha256 that reports carry."""
    for name in platform or PLATFORMS:
        if script:
            sent = _script(name, dotnet=not no_dotnet)
            click.echo(f"{sent.command}\n\n{sent.text.decode()}")
        else:
            SHOWN[name]()


def _script(platform: str, *, dotnet: bool) -> Script:
    if platform == "posix":
        return bundle.posix_script(NONCE, bundle.Options())
    return bundle_windows.windows_script(NONCE, bundle.Options(stray_roots=("home",) if dotnet else ()), dotnet)


def _show_posix() -> None:
    known = manifest()
    _head("Linux and macOS", known.digest, known.commands)
    _list("It reads:", known.paths)
    _list("It writes nothing. What a login itself leaves there:", known.leaves)


def _show_windows() -> None:
    known = windows_manifest()
    _head("Windows", known.digest, known.commands)
    _list("It asks these CIM classes:", known.classes)
    _list("It calls these methods of Win32_EncryptableVolume:", known.methods)
    _list("It reads these registry keys:", known.keys)
    _list(NO_WRITES, known.leaves)


SHOWN = {"posix": _show_posix, "windows": _show_windows}


def _head(title: str, digest: str, commands: Sequence[tuple[str, str]]) -> None:
    from scanner.render.terminal.lists import show_rows

    click.echo(f"{title}: sha256 of the collector, as reports carry it: {digest}\n")
    show_rows(("command", "purpose"), commands, sys.stdout)


def _list(title: str, lines: Sequence[str]) -> None:
    click.echo(f"\n{title}\n" + "\n".join(f"  {line}" for line in lines))
