"""Who works when: days of the week over the columns, shifts below them, and names below a word that nobody knows."""

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.life_facts import behaves_as
from scanner.collectors.python.tables.lives import LIFE_KIND, is_known_to_all
from scanner.collectors.python.tables.rules import rule_for
from scanner.collectors.python.words.cell_values import (
    NEARLY_ALL,
    are_organisations,
    has_known_name,
    is_two_words,
    reaches,
    share,
)
from scanner.collectors.python.words.headers import is_of_thing
from scanner.collectors.python.words.life_words import life_topic

ROTA = "rota"
FEWEST_DAYS, FEWEST_ON_ROTA = 4, 5
"""Days with something below them, and different names."""
KNOWN_ON_ROTA, DIFFERENT_ON_ROTA = 0.45, 0.8


def with_rota(columns, header, rows):
    """Return the columns, the first of names that are known taken for whose days the others tell."""
    if rule_for(columns) is not None or len([cell for cell in header if life_topic(cell) == ROTA]) < FEWEST_DAYS:
        return columns
    told = [n for n, cell in enumerate(header[: len(columns)]) if life_topic(cell) == ROTA]
    days = [n for n in told if not columns[n].kind and behaves_as(ROTA, filled_cells(rows, n), len(rows))]
    others = [n for n in range(len(columns)) if n not in told]
    named = next((n for n in others if are_on_rota(filled_cells(rows, n), len(rows))), None)
    if named is None or len(days) < FEWEST_DAYS or any(map(is_of_thing, header[named : named + 1])):
        return columns
    if is_known_to_all(header, header[named : named + 1]):
        return columns
    return tuple(
        Column("full_name", True) if n == named else Column(LIFE_KIND, True) if n in days else one
        for n, one in enumerate(columns)
    )


def are_on_rota(values, many):
    """Tell whether cells of so many rows are whole names, nearly each another one, whose first names are known."""
    different = set(values)
    if len(different) < max(FEWEST_ON_ROTA, DIFFERENT_ON_ROTA * many) or are_organisations(list(different)):
        return False
    return reaches(is_two_words, values, NEARLY_ALL) and share(has_known_name, values) >= KNOWN_ON_ROTA
