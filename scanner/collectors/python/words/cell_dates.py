"""Whether cells are dates of births: as they are written, counted by a spreadsheet, or in Thailand."""

import re

from scanner.collectors.python.values.dates import (
    DAY_SIGNS,
    FIRST_YEAR,
    WRITTEN_DAYS,
    births,
    is_grown,
    parse_date,
    parse_serial,
    parse_told_birth,
)
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.cell_values import MOSTLY, NEARLY_ALL, NEARLY_DATES, share

YEAR_DIGITS = 4
CENTURY = re.compile(r"(?<![0-9])1[78](?=[0-9]{2}(?![0-9]))")
"""Of a year before 1900."""
THAI_YEAR, THAI_YEARS = re.compile(r"(?<![0-9])2[45][0-9]{2}(?![0-9])"), 543
"""A year as Thailand counts them, and how many there are before our first."""


def are_births_alone(values, this_year):
    """Tell whether nearly all values without a label are dates, and these look like births."""
    dates = Dates()
    others = recent = 0
    for value in values:
        date = dates[value]
        others += date is None
        recent += date is not None and not is_grown(date[0], this_year)
        if len(values) - max(others, recent) < NEARLY_DATES * len(values):
            return False
    return births(list(filter(None, map(dates.get, values))), this_year)


class Dates(dict):
    """Text -> its date or None; worked out once for what comes again and again."""

    def __missing__(self, text):
        """Return the date of a text that was not asked for before."""
        date = self[text] = parse_date(text)
        return date


def born_by(text, this_year):
    """A date, a spreadsheet's number for one, or a year alone, that is not in the future."""
    if len(text) == 4 and is_digits(text) and int(text) >= FIRST_YEAR:
        return int(text) <= this_year or parse_serial(text) is not None
    date = parse_any_date(text) or parse_told_birth(text) or parse_date(THAI_YEAR.sub(in_our_years, text))
    return date is not None and date[0] <= this_year


def in_our_years(found):
    """Return a year of Thailand as it is counted elsewhere."""
    return str(int(found.group()) - THAI_YEARS)


def are_born(values, this_year):
    """Tell whether nearly all values are dates of births, as in registers of which less than half is before 1900."""
    if are_written_days(values) and max(value[-YEAR_DIGITS:] for value in values) <= str(this_year):
        return True
    born = share(lambda value: born_by(value, this_year), values)
    return born >= NEARLY_ALL or (
        born >= MOSTLY and share(lambda value: born_by(CENTURY.sub("19", value), this_year), values) >= NEARLY_ALL
    )


def are_written_days(values):
    """Tell whether all values are dates as most births are written, 07/03/1970: quicker than to read each."""
    text = "|".join(values) + "|"
    return len(text) == DAY_SIGNS * len(values) and WRITTEN_DAYS.match(text) is not None


def parse_any_date(text):
    """Return a written date or a spreadsheet's serial as (year, month, day), or None."""
    return parse_date(text) or parse_serial(text)
