"""`mediascan completion`: shell code for bash, zsh and fish, from click."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from scanner.cli.exits import USAGE, Exit


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    r"""Print the shell code that completes mediascan's words.

    \b
    bash: mediascan completion bash > ~/.local/share/bash-completion/completions/mediascan
    zsh:  mediascan completion zsh > "${fpath[1]}/_mediascan"
    fish: mediascan completion fish > ~/.config/fish/completions/mediascan.fish
    """
    from scanner.cli.group import group

    complete = get_completion_class(shell)
    if complete is None:
        click.echo(f"mediascan: no completion for {shell}", err=True)
        raise Exit(USAGE)
    click.echo(complete(group, {}, "mediascan", "_MEDIASCAN_COMPLETE").source())
