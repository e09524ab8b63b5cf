"""Lists and sheets for people: rows under headings, and named paragraphs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TextIO

from rich.table import Table
from rich.text import Text

from scanner.render.terminal.console import Console
from scanner.render.terminal.escape import plain
from scanner.render.terminal.layout import FAINT


def show_rows(headings: Sequence[str], rows: Iterable[Sequence[str]], stream: TextIO) -> None:
    """Print rows under headings; the last column folds."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style=FAINT, show_edge=False)
    for number, heading in enumerate(headings):
        last = number == len(headings) - 1
        table.add_column(heading, no_wrap=not last, overflow="fold" if last else "ellipsis")
    for row in rows:
        table.add_row(*(plain(cell, "bold" if number == 0 else "") for number, cell in enumerate(row)))
    Console(file=stream, highlight=False).print(table)


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
