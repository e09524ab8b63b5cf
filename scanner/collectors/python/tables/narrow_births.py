"""Births of people of nearly one age, as pupils and conscripts are, beside their names where nobody named a column."""

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.lettered import name_columns
from scanner.collectors.python.tables.unnamed import surname_beside
from scanner.collectors.python.values.dates import is_grown
from scanner.collectors.python.words.cell_dates import Dates
from scanner.collectors.python.words.cell_values import NEARLY_DATES, begins_as_title, is_name
from scanner.collectors.python.words.headers import GENERATED, NAME_KINDS, words

SEXES = (
    "M F", "M K", "M W", "m f", "m k", "m w", "H M", "M \u017d", "K E", "N M", "M V", "Male Female", "male female",
    "MALE FEMALE", "Nam N\u1eef", "nam n\u1eef", "\u7537 \u5973", "\ub0a8 \uc5ec", "Homme Femme", "Hombre Mujer",
    "Masculino Femenino", "Masculino Feminino", "Maschio Femmina",
)  # fmt: skip
BOTH_SEXES = frozenset(frozenset(both.split(" ")) for both in SEXES)
"""The letters or words for both sexes in a column, in one language or another."""
FEWEST_ALIKE, FEWEST_YEARS, FEWEST_YEARS_TOLD = 10, 3, 1
"""Cells of a column, and years between the first and the last birth: orders and rents in old samples have fewer."""
UNORDERED, TITLE_WORDS, SOME_TITLES = 0.9, 3, 0.1


def with_narrow_births(columns, header, rows, this_year):
    """Return the columns, one of unordered dates taken for births beside first and last names, or names and sexes.

    All long ago, none with a time, and no titles of what may have been made then.
    """
    if any(one.kind == "date_of_birth" for one in columns) or any(not GENERATED.match(words(cell)) for cell in header):
        return columns
    others = [n for n, one in enumerate(columns) if not one.kind]
    cells = {n: filled_cells(rows, n) for n in others}
    with_sex = any(len(values) >= FEWEST_ALIKE and frozenset(values) in BOTH_SEXES for values in cells.values())
    dated = [n for n in others if are_narrow_births(cells[n], with_sex, this_year)]
    if len(dated) != 1 or any(are_titles(cells[n]) for n in others):
        return columns
    found = with_names(columns, rows)
    kinds = [one.kind for one in found if one.sure]
    if not ("forename" in kinds and "surname" in kinds) and not (with_sex and "full_name" in kinds):
        return columns
    found[dated[0]] = Column("date_of_birth", False)
    return tuple(found)


def with_names(columns, rows):
    """Return the columns as a list, last names beside first names and names told by their letters taken for such."""
    found = list(columns)
    last = surname_beside(columns, rows)
    if last is not None:
        found[last] = Column("surname", True)
    elif not any(one.kind in NAME_KINDS for one in columns):
        name_columns(found, [n for n, one in enumerate(columns) if not one.kind], rows, False)
    return found


def are_narrow_births(values, with_sex, this_year):
    """Tell whether nearly all cells are dates long ago, in no order, and of several years."""
    if len(values) < FEWEST_ALIKE or ":" in values[0] or not Dates()[values[0]]:
        return False
    dates = list(filter(None, map(Dates().__getitem__, values)))
    years = [year for year, _, _ in dates]
    if len(dates) < NEARLY_DATES * len(values) or not all(is_grown(year, this_year) for year in years):
        return False
    rising = sum(1 for one, other in zip(dates, dates[1:]) if one <= other)
    ordered = max(rising, len(dates) - 1 - rising) / float(len(dates) - 1)
    several = max(years) - min(years) >= (FEWEST_YEARS_TOLD if with_sex else FEWEST_YEARS)
    return several and ordered < UNORDERED and len(set(dates)) > len(dates) / 2.0


def are_titles(values):
    """Tell whether cells may be titles of books or films, or sentences: some with an article, or of several words."""
    several = sum(1 for value in values if value.count(" ") >= TITLE_WORDS - 1 or begins_as_title(value))
    return several > SOME_TITLES * len(values) and any(is_name(value) for value in values[:FEWEST_ALIKE])
