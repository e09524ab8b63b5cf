"""The pieces every block of the report is made of: a heading, a table without lines, a row cut to the width."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import Literal

from rich.cells import cell_len
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from scanner.values import dataclass

MOST = 10
"""Rows of a block; the rest is counted and how to see it is said."""
WIDE = 120
"""From this many columns on there is room for what is nice to know."""
FAINT = "bright_black"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a block; exactly one column of a table folds, the others stay whole."""

    heading: str
    justify: Literal["left", "right"] = "left"
    style: str = ""
    folds: bool = False
    longest: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A question and its answer; an empty block is not shown."""

    title: str
    note: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[RenderableType, ...], ...]
    more: str = ""
    """What to type to see the rest; shown where rows were left out."""
    total: int | None = None
    """How many rows there are in all, where `rows` holds only the first."""
    below: tuple[tuple[tuple[RenderableType, ...], ...], ...] = ()
    """For each of `rows` what belongs under it and is shown with it; empty: nothing for any."""

    def parts(self, most: int = MOST) -> list[RenderableType]:
        """Return what is printed: at most so many rows, and how to see the rest."""
        if not self.rows:
            return []
        shown = self.rows[:most]
        table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style=FAINT, show_edge=False)
        for column in self.columns:
            table.add_column(
                column.heading,
                justify=column.justify,
                style=column.style,
                no_wrap=not column.folds,
                overflow="fold" if column.folds else "ellipsis",
                max_width=column.longest,
            )
        for row, under in zip_longest(shown, self.below[: len(shown)], fillvalue=()):
            for line in (row, *under):
                table.add_row(*line)
        left = (self.total if self.total is not None else len(self.rows)) - len(shown)
        rest = [Text(f"and {left} more: {self.more}", FAINT)] if left > 0 else []
        return [heading(self.title, self.note), table, *rest]


def heading(title: str, note: str = "") -> Text:
    """Return the line above a block."""
    return Text.assemble(("\n" + title, "bold"), ("  " + note if note else "", FAINT))


def beside(what: Text, why: Text, *, wide: bool) -> tuple[Text, ...]:
    """Return two cells, or one with the second below the first where there is no room for both."""
    return (what, why) if wide else (Text("\n").join((what, why)),)


def headed(what: str, why: str, *, wide: bool) -> tuple[Column, ...]:
    """Return the columns of what `beside` returns."""
    return (Column(what, folds=True), Column(why, folds=True)) if wide else (Column(f"{what} / {why}", folds=True),)


def cut(text: Text, width: int) -> Text:
    """Return `text` in exactly `width` columns, ending in … where it was longer."""
    if cell_len(text.plain) <= width:
        return text + Text(" " * (width - cell_len(text.plain)))
    shortened = text.copy()
    shortened.truncate(width, overflow="ellipsis")
    return shortened


def listed(names: Sequence[str], most: int = 3) -> str:
    """Return names as a person would say them: a, b and 4 more."""
    if len(names) <= most:
        return ", ".join(names)
    return f"{', '.join(names[:most])} and {len(names) - most} more"


def counted(number: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"
