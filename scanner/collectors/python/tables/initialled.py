"""Last names beside initials, in two columns or in one, in a table whose columns nobody named (docs/adr/0187).

Or initials alone beside births, as in lists that leave names out (docs/adr/0199).
"""

import re
from collections import Counter

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.lettered import are_alike, is_of_others
from scanner.collectors.python.tables.narrow_births import BOTH_SEXES
from scanner.collectors.python.tables.unnamed import are_last_names
from scanner.collectors.python.words.cell_values import (
    MOSTLY,
    NEARLY_ALL,
    are_organisations,
    begins_as_town,
    reaches,
    share,
)
from scanner.collectors.python.words.headers import GENERATED, NAME_KINDS, words
from scanner.collectors.python.words.name_letters import letters_of_names

FEWEST_INITIALLED, DIFFERENT_INITIALS, MOST_OF_A_LETTER = 10, 6, 0.35
"""Rows, and different first letters of the initials, at least; the share of rows in which one letter stands, at most.

Grades and blocks are A to D, and most of them A or B.
"""
INITIALS_ALONE = re.compile(r"[A-Z](?:[. ]{0,2}[A-Z]){0,2}\.?\Z")
TWO_LETTERS = re.compile("[A-Z][. ]{0,2}[A-Z]")
LAST_NAME = r"(?P<last>[^\W\d_][^\W\d_'\u2019-]+(?:[ -][^\W\d_][^\W\d_'\u2019-]+)?)"
BEHIND = re.compile(LAST_NAME + r",? (?P<letter>[A-Z])(?:[. ]{0,2}[A-Z]){0,2}\.?\Z")
AHEAD = re.compile(r"(?P<letter>[A-Z])(?:(?:\. ?| )[A-Z]){0,2}(?:\. ?| )" + LAST_NAME + r"\Z")
"""A last name with initials behind it, with a comma between them or without; with initials ahead of it."""
LETTERED_AS_NAMES, OTHERS_AMONG, MANY_LAST_NAMES = 0.1, 0.1, 50
"""What the letters of the last names come to, at least; the share of cells that may be of firms or towns, at most;
different last names that are enough of however many: of towns and teams the same few come again."""


def with_initialled_names(columns, header, rows):
    """Return the columns, last names beside initials taken for names where no other column is of any."""
    if len(rows) < FEWEST_INITIALLED or any(one.kind in NAME_KINDS for one in columns):
        return columns
    if any(not GENERATED.match(words(cell)) for cell in header):
        return columns
    for n, one in enumerate(columns):
        if one.kind:
            continue
        cells = filled_cells(rows, n)
        if are_initials_of_many(cells):
            last = last_names_beside(columns, rows, n)
            if last is not None:
                found = list(columns)
                found[n], found[last] = Column("initials", False), Column("surname", True)
                return tuple(found)
        elif are_initialled(cells):
            return (*columns[:n], Column("full_name", True), *columns[n + 1 :])
    return with_initials_alone(columns, rows)


def with_initials_alone(columns, rows):
    """Return the columns, initials beside births taken for somebody's: two of a letter each, or one beside sexes."""
    if not any(one.kind == "date_of_birth" for one in columns):
        return columns
    cells = {n: filled_cells(rows, n) for n, one in enumerate(columns) if not one.kind}
    found = [n for n, values in cells.items() if are_initials_of_many(values)]
    is_one = len(found) == 1 and any(frozenset(values) in BOTH_SEXES for values in cells.values())
    if is_one and not reaches(TWO_LETTERS.match, cells[found[0]], NEARLY_ALL):
        return columns
    if not is_one and (len(found) != 2 or found[1] - found[0] > 1):
        return columns
    return tuple(Column("initials", False) if n in found else one for n, one in enumerate(columns))


def last_names_beside(columns, rows, n):
    """Return the number of the column of last names on the one side of initials or the other, or None."""
    for at in (n - 1, n + 1):
        if 0 <= at < len(columns) and not columns[at].kind and are_surnames_by_letters(filled_cells(rows, at)):
            return at
    return None


def are_surnames_by_letters(values):
    """Tell whether cells are single words that mostly differ and have the letters of names."""
    return are_last_names(values) and are_names_of_many(values)


def are_names_of_many(values):
    """Tell whether cells mostly differ, have the letters of names and are of no firms, streets or towns."""
    return (
        len(values) >= FEWEST_INITIALLED
        and len(set(values)) > min(MOSTLY * len(values), MANY_LAST_NAMES)
        and not are_alike(values)
        and not are_organisations(values)
        and not reaches(begins_as_town, values, OTHERS_AMONG)
        and letters_of_names(values) >= LETTERED_AS_NAMES
    )


def are_initials_of_many(values):
    """Tell whether cells are initials, of which many begin with different letters."""
    if not values or not INITIALS_ALONE.match(values[0]) or not reaches(INITIALS_ALONE.match, values, NEARLY_ALL):
        return False
    return are_of_many_letters([value[0] for value in values])


def are_of_many_letters(letters):
    """Tell whether enough letters are different ones, and none is that of very many."""
    times = Counter(letters)
    is_many = len(letters) >= FEWEST_INITIALLED and len(times) >= DIFFERENT_INITIALS
    return is_many and max(times.values()) <= MOST_OF_A_LETTER * len(letters)


def are_initialled(values):
    """Tell whether cells are each a last name with initials behind or ahead of it, as lists of people have them."""
    for form in (BEHIND, AHEAD):
        if values and form.match(values[0]) and reaches(form.match, values, NEARLY_ALL):
            found = list(filter(None, map(form.match, values)))
            letters, names = [one.group("letter") for one in found], [one.group("last") for one in found]
            return (
                are_of_many_letters(letters)
                and are_names_of_many(names)
                and share(is_of_others, values) <= OTHERS_AMONG
            )
    return False
