"""Births of people of nearly one age, as pupils and conscripts are, beside their names where nobody named a column.

What happened in old samples is dated the same way: beside whole names alone, one in a row, days are births where they
spread over years, months and days of the week as these do.
"""

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.lettered import name_columns
from scanner.collectors.python.tables.unnamed import surname_beside
from scanner.collectors.python.values.dates import is_grown
from scanner.collectors.python.words.cell_dates import Dates
from scanner.collectors.python.words.cell_values import (
    ENOUGH,
    NEARLY_DATES,
    are_organisations,
    begins_as_title,
    has_known_name,
    is_name,
    share,
)
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
YEARS_BETWEEN, OWN_DAYS, FEWEST_MONTHS = 8, 0.9, 5
"""Years between the first and the last birth beside whole names alone, the share of days and names that differ, and
months of which the days are, at least."""
FEWEST_AT_WEEKENDS, MOST_AT_WEEKENDS = 0.1, 0.6
"""Share of days that are Saturdays or Sundays: of offices hardly any are, of games nearly all."""
BEFORE_MONTH = (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)
"""What the first day of a month adds to the day of the week (Sakamoto), March being the first of a year."""


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
    if not ("forename" in kinds and "surname" in kinds) and not (
        "full_name" in kinds and (with_sex or (len(kinds) == 1 and are_born_apart(cells[dated[0]], found, rows)))
    ):
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


def are_born_apart(values, columns, rows):
    """Tell whether days beside whole names that are known are spread as births are, and each has his own."""
    dates = list(filter(None, map(Dates().__getitem__, values)))
    years = [year for year, _, _ in dates]
    names = filled_cells(rows, next(n for n, one in enumerate(columns) if one.kind == "full_name"))
    return (
        max(years) - min(years) >= YEARS_BETWEEN
        and min(len(set(dates)) / float(len(dates)), len(set(names)) / float(len(names))) >= OWN_DAYS
        and fall_as_births(dates)
        and share(has_known_name, names) >= ENOUGH
        and not are_organisations(names)
    )


def fall_as_births(dates):
    """Tell whether days are of many months, and some but not most of them at weekends."""
    at_weekends = sum(map(is_at_weekend, dates)) / float(len(dates))
    return (
        len({month for _, month, _ in dates}) >= FEWEST_MONTHS and FEWEST_AT_WEEKENDS <= at_weekends <= MOST_AT_WEEKENDS
    )


def is_at_weekend(date):
    """Tell whether a (year, month, day) is a Saturday or Sunday."""
    year, month, day = date
    year -= month <= 2
    return (year + year // 4 - year // 100 + year // 400 + BEFORE_MONTH[month - 1] + day) % 7 in {0, 6}


def are_titles(values):
    """Tell whether cells may be titles of books or films, or sentences: some with an article, or of several words."""
    several = sum(1 for value in values if value.count(" ") >= TITLE_WORDS - 1 or begins_as_title(value))
    return several > SOME_TITLES * len(values) and any(is_name(value) for value in values[:FEWEST_ALIKE])
