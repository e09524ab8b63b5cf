"""Diagnoses at a terminal: a row a target, a sign a step, and below it the words for what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from rich.table import Table
from rich.text import Text

from scanner.diagnosis import STEPS, Diagnosis, Step
from scanner.render.terminal.console import Console
from scanner.render.terminal.escape import plain
from scanner.render.terminal.layout import FAINT, counted, listed

SIGNS = {True: Text("✓", "green"), False: Text("✗", "red"), None: Text("·", FAINT)}


def show(diagnoses: Sequence[Diagnosis], stream: TextIO) -> None:
    """Print the table, then what to do, target by target."""
    console = Console(file=stream, highlight=False)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style=FAINT, show_edge=False)
    table.add_column("target", no_wrap=True)
    for step in STEPS:
        table.add_column(step, justify="center", no_wrap=True)
    for one in diagnoses:
        table.add_row(plain(f"{one.target.site}/{one.target.name}", longest=40), *map(_sign, one.steps))
    console.print(table)
    for one in diagnoses:
        for words in _words(one):
            console.print(Text.assemble((f"\n{one.target.name}  ", "bold"), words), soft_wrap=False)
    ill = sum(not one.well for one in diagnoses)
    console.print(Text(f"\n{counted(len(diagnoses), 'target')}, {ill} of which a scan would not reach", FAINT))


def _sign(step: Step) -> Text:
    return Text("!", "yellow") if step.ok is False and step.name in STEPS[4:] else SIGNS[step.ok]


def _words(one: Diagnosis) -> list[Text]:
    words = [
        Text.assemble((f"{step.name}: ", FAINT), plain(step.words, longest=1000))
        for step in one.steps
        if step.ok is False
    ]
    if one.unseen:
        words.append(Text.assemble(("not seen: ", FAINT), plain(listed(one.unseen, 12))))
    return words
