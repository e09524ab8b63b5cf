"""`mediascan ledger verify`: whether the ledger still says what was stored."""

from __future__ import annotations

from pathlib import Path

import click

from scanner.cli.exits import DONE, NO, Exit
from scanner.cli.options import ledger_option
from scanner.ledger import reading, store
from scanner.ledger.verify import verify


@click.group("ledger")
def command() -> None:
    """Look after the ledger; `mediascan list runs` lists what is in it."""


@command.command("verify")
@ledger_option
def whole(ledger: Path) -> None:
    """Follow the chain of hashes through every run and result: exit 0 all is as stored, 1 something is not.

    It does not show what somebody did who may write the file and computed the whole chain anew.
    """
    with store.reading(ledger) as book:
        faults = list(verify(book))
        for fault in faults:
            click.echo(fault)
        if not faults:
            click.echo(_summary(book))
    raise Exit(NO if faults else DONE)


def _summary(book: store.Ledger) -> str:
    from scanner.render.terminal.layout import counted

    found = list(reading.runs(book))
    results = sum(run.done for run in found)
    return f"{counted(len(found), 'run')} and {counted(results, 'result')}, each as it was stored"
