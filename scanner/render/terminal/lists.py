"""Lists and sheets for people: rows under headings, and named paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TextIO

from rich.cells import cell_len
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from scanner.render.terminal.console import Console
from scanner.render.terminal.escape import clean, plain
from scanner.render.terminal.layout import FAINT

GAP = 2
LEAST = 24
"""Characters to which the last column may be folded; one that is folded further cannot be read."""


def show_rows(headings: Sequence[str], rows: Iterable[Sequence[str]], stream: TextIO) -> None:
    """Print rows under headings: the last column folds; columns that do not fit stand below their row, each named."""
    console = Console(file=stream, highlight=False)
    shown = [[clean(cell) for cell in row] for row in rows]
    widths = [max(map(cell_len, column)) for column in zip(headings, *shown, strict=True)]
    beside = _fitting(widths, console.width)
    if beside < len(headings):
        _show_stacked(headings, shown, widths[:beside], console)
        return
    table = Table(box=None, pad_edge=False, padding=(0, GAP, 0, 0), header_style=FAINT, show_edge=False)
    for number, heading in enumerate(headings):
        last = number == len(headings) - 1
        table.add_column(heading, no_wrap=not last, overflow="fold" if last else "ellipsis")
    for row in shown:
        table.add_row(Text(row[0], "bold"), *map(Text, row[1:]))
    console.print(table)


def _fitting(widths: Sequence[int], width: int) -> int:
    """Return how many columns fit beside each other, at least one; the last may fold down to LEAST characters."""
    taken = 0
    for number, one in enumerate(widths):
        least = min(one, LEAST) if number == len(widths) - 1 else one
        if number and taken + least > width:
            return number
        taken += one + GAP
    return len(widths)


def _show_stacked(
    headings: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int], console: Console
) -> None:
    gap, beside = " " * GAP, len(widths)

    def line(cells: Sequence[str]) -> str:
        return gap.join(cell + " " * (width - cell_len(cell)) for cell, width in zip(cells, widths, strict=True))

    console.print(Text(line(headings[:beside]).rstrip(), FAINT), overflow="ellipsis", no_wrap=True)
    for row in rows:
        console.print(Text(line(row[:beside]).rstrip(), "bold"), overflow="ellipsis", no_wrap=True)
        for heading, cell in zip(headings[beside:], row[beside:], strict=True):
            if cell:
                console.print(Padding(Text.assemble((f"{heading}: ", FAINT), cell), (0, 0, 0, 4)))


def show_sheet(title: str, note: str, parts: Iterable[tuple[str, str]], stream: TextIO) -> None:
    """Print a title and named paragraphs; empty ones are left out."""
    console = Console(file=stream, highlight=False)
    console.print(Text.assemble((title, "bold"), (f"  {note}" if note else "", FAINT)))
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False, show_edge=False)
    table.add_column(style=FAINT, no_wrap=True)
    table.add_column(overflow="fold")
    for name, text in parts:
        if text:
            table.add_row(name, Text("\n").join(plain(line, longest=1000) for line in text.splitlines()))
    console.print(table)
