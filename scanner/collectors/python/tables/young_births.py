"""Births of children beside their names where nobody named a column: of schools and nurseries (docs/adr/0190).

What happened to people within a few years is dated the same way: orders, visits, books, talks. Births are in no order,
of all months and days of the week, none of the last year, and nobody is listed twice; beside them stands no more than
sex, class and number.
"""

import re

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.life_facts import are_forms
from scanner.collectors.python.tables.narrow_births import BOTH_SEXES, FEWEST_ALIKE, fall_as_births, with_names
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.cell_dates import Dates
from scanner.collectors.python.words.cell_values import (
    ENOUGH,
    NEARLY_ALL,
    NEARLY_DATES,
    are_organisations,
    has_known_name,
    lists_titles,
    reaches,
    share,
)
from scanner.collectors.python.words.headers import GENERATED, NAME_KINDS, words

OLDEST_CHILD, YOUNGEST_CHILD = 20, 2
"""Years ago."""
DIFFERENT_DAYS, IN_ORDER = 0.8, 0.8
"""Share of days that differ, at least; of those that are later than the one before, or earlier, at most."""
PRESENT = re.compile(r"(?=[A-Z# -]{0,9}[/\\])[/\\A-Z# -]{1,80}\Z")
"""Marks of who was there, `/\\`."""
NURSERY_TEXT = "babies baby infants kg kindergarten n nursery pre-school preschool r rec reception toddler toddlers yr"
NURSERY = frozenset(NURSERY_TEXT.split())


def with_young_births(columns, header, rows, this_year):
    """Return the columns, one of days within the years of children taken for births beside names that are known."""
    if any(one.kind == "date_of_birth" for one in columns) or any(not GENERATED.match(words(cell)) for cell in header):
        return columns
    cells = {n: filled_cells(rows, n) for n, one in enumerate(columns) if not one.kind}
    dated = [n for n, values in cells.items() if are_young_births(values, this_year, 0)]
    if len(dated) != 1 or lists_titles(rows):
        return columns
    found = with_names(columns, rows)
    others = [n for n, values in cells.items() if values and n != dated[0] and not found[n].kind]
    if not all(says_pupil(cells[n]) for n in others) or not are_children(found, rows):
        return columns
    if not others and not are_young_births(cells[dated[0]], this_year, 1):
        return columns
    found[dated[0]] = Column("date_of_birth", False)
    return tuple(found)


def are_children(columns, rows):
    """Tell whether whole names stand in the rows, nearly all different, and most with a first name that is known."""
    kinds = {one.kind for one in columns if one.sure}
    if "full_name" not in kinds and not kinds >= {"forename", "surname"}:
        return False
    named = [n for n, one in enumerate(columns) if one.kind in NAME_KINDS]
    names = [" ".join([row[n].strip() for n in named if n < len(row)]) for row in rows]
    different = set(names)
    if len(different) < NEARLY_DATES * len(names) or are_organisations(names):
        return False
    return share(has_known_name, list(different)) >= ENOUGH


def says_pupil(values):
    """Tell whether cells say of which sex or class a child is, what its number is or when it was there."""
    if frozenset(values) in BOTH_SEXES or are_forms(values) or reaches(is_digits, values, NEARLY_ALL):
        return True
    if reaches(PRESENT.match, values, NEARLY_ALL):
        return True
    return share(lambda value: value.lower() in NURSERY, values) >= ENOUGH


def are_young_births(values, this_year, least):
    """Tell whether nearly all cells are days within the years of children, `least` years between them."""
    if len(values) < FEWEST_ALIKE or ":" in values[0] or not Dates()[values[0]]:
        return False
    dates = list(filter(None, map(Dates().__getitem__, values)))
    many = len(dates)
    if many < NEARLY_DATES * len(values) or len(set(dates)) < DIFFERENT_DAYS * many:
        return False
    years = [year for year, _, _ in dates]
    if (
        min(years) < this_year - OLDEST_CHILD
        or max(years) > this_year - YOUNGEST_CHILD
        or max(years) - min(years) < least
    ):
        return False
    rising = sum(1 for one, other in zip(dates, dates[1:]) if one <= other)
    return max(rising, many - 1 - rising) < IN_ORDER * (many - 1) and fall_as_births(dates)
