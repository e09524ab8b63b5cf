"""People who are dead, as on plaques and in books: their names and homes are known to all."""

import re

from scanner.collectors.python.tables.columns import NOTHING
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.words.cell_values import NEARLY_DATES, share
from scanner.collectors.python.words.headers import NAME_KINDS, header_kind, words

DEATH_WORDS = frozenset(("died", "death", "deceased", "dod", "gestorben", "overleden", "décès", "muerte", "morte"))
KNOWN_OF_DEAD = NAME_KINDS | {"", "date_of_birth", "address", "postcode"}
LONG_AGO = re.compile(r"(?<![0-9])1[0-8][0-9]{2}(?![0-9])")
"""A year before 1900."""


def without_dead(columns, header, rows):
    """Return the columns, those of the dead taken for nothing unless more is said of them than where they lived.

    Nearly all were born before 1900, or beside a birth it is told of nearly all when they died.
    """
    if not KNOWN_OF_DEAD.issuperset(one.kind for one in columns) or NAME_KINDS.isdisjoint(one.kind for one in columns):
        return columns
    born = [n for n, cell in enumerate(header) if header_kind(cell) == "date_of_birth"]
    died = [n for n, cell in enumerate(header) if not DEATH_WORDS.isdisjoint(words(cell).split(" "))]
    if any(are_of_long_ago(filled_cells(rows, n)) for n in born) or (
        born and any(len(filled_cells(rows, n)) >= NEARLY_DATES * len(rows) for n in died)
    ):
        return tuple(NOTHING for _ in columns)
    return columns


def are_of_long_ago(values):
    """Tell whether nearly all cells have a year before 1900."""
    return bool(values) and share(LONG_AGO.search, values) >= NEARLY_DATES
