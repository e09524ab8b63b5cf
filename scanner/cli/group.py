"""The group of all commands, and how a run of one ends."""

from __future__ import annotations

import contextlib
import importlib
import os
import resource
import sys
from collections.abc import Mapping
from pathlib import Path

import click

from scanner import __version__
from scanner.cli.exits import DONE, USAGE, Exit, as_exit, at_once, ended, leave

COMMANDS: Mapping[str, tuple[str, str]] = {
    "scan": ("scan", "Scan this machine, or the sites of an inventory, and report."),
    "doctor": ("doctor", "Say per target what would keep a scan from working, and the remedy."),
    "collect": ("collect", "Read facts from targets and write them as JSON lines."),
    "evaluate": ("evaluate", "Judge facts by the checks of their profiles."),
    "report": ("report", "Report on a run of the ledger, or on evaluated JSON lines."),
    "explain": ("explain", "Explain a check, a target or a site."),
    "list": ("listing", "List checks, profiles, controls, targets or runs."),
    "stray": ("stray", "Look for people's data on a stick, in files and directories of this machine."),
    "fingerprint": ("fingerprint", "Make the fingerprint by which copies of an export are told."),
    "ledger": ("ledger", "Verify the ledger: nothing in it was changed, taken out or put in."),
    "manifest": ("manifest", "Print every command and path that a scan uses on a target."),
    "new-check": ("new_check", "Write a new check and its three cases."),
    "import-ansible": ("import_ansible", "Turn the JSON of `ansible-inventory --list` into an inventory."),
    "completion": ("completion", "Print the shell code that completes mediascan's words."),
}


class Lazy(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """Return the commands in the order of the work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's signature
        """Import and return one command."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"scanner.cli.{COMMANDS[cmd_name][0]}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  the same
        """Write the list of commands without importing one."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, sentence) for name, (_, sentence) in COMMANDS.items()])


HELP = """Look at the machines that receive people's data: USB policy, disk encryption, stray files; one score a site.

\b
mediascan scan                this machine
mediascan scan estate.yml     the sites of an inventory
mediascan doctor estate.yml   what would keep that from working

Exit codes: 0 done, and the gate allows if asked; 1 the gate's no is certain; 2 usage or configuration error, nothing
was scanned; 3 cannot decide, or a target was not reached; 130, 143 interrupted, partial result kept.
"""
"""A line of its own with a backspace keeps click from folding the paragraph."""


@click.group(cls=Lazy, help=HELP, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="mediascan")
def group() -> None:
    """Stand for the whole command line."""


def run() -> None:
    """Run the command line, and end the process by its exit code."""
    for stream, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, stream) is None:  # the caller closed it: its number must not become the ledger's
            setattr(sys, stream, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  for as long as we run
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # the memory of a scan holds passwords
    try:
        code = _run()
        ended()
    except KeyboardInterrupt as ending:  # while what was printed arrives
        at_once(ending)
    leave(code)


def _run() -> int:
    try:
        code = DONE if _version() else group.main(prog_name="mediascan", standalone_mode=False)
        sys.stdout.flush()
    except Exit as ending:
        code = ending.code
    except click.exceptions.Exit as ending:
        code = ending.exit_code
    except click.ClickException as error:
        with contextlib.suppress(OSError):
            error.show()
        code = USAGE
    except (click.Abort, KeyboardInterrupt) as ending:
        at_once(ending)
    except SystemExit:  # click's end of a command whose output nobody reads any more; its 1 would be the gate's no
        code = DONE
    except Exception as error:  # noqa: BLE001  the last word on any of them is as_exit's
        code = as_exit(error)
    return code if isinstance(code, int) else 0


def _version() -> bool:
    """Answer the shortest question without click."""
    if sys.argv[1:] != ["--version"]:
        return False
    sys.stdout.write(f"mediascan {__version__}\n")
    return True
