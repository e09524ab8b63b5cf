"""What the cells of spreadsheets show: numbers, dates by their format, and the columns of references."""

import re
from datetime import timedelta
from functools import lru_cache

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.values.dates import EPOCH
from scanner.collectors.python.values.signs import is_digits

DATE_FORMATS = frozenset((*range(14, 18), 22, *range(27, 37), *range(50, 59)))
"""Built-in number formats that show a date (ECMA-376 part 1, 18.8.30)."""
FORMAT_CHARACTERS = 255
"""The longest number format that a program of spreadsheets takes; no more is looked at."""
QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.')
"""Parts of a number format in which letters are not codes."""
WIDEST = 256
"""How many cells of a row are read."""
LAST_DAY = 2958465
"""The number of 31 December 9999."""
EXACT = 10**15
"""Up to here a spreadsheet's numbers have all their digits."""


def plain_number(text):
    """Return a whole number written as 4.857773456E9, as some programs store it, in digits; any other text as it is."""
    try:
        number = float(text)
    except ValueError:
        return text[:CELL_CHARACTERS]
    return "%d" % number if abs(number) < EXACT and number == int(number) else text[:CELL_CHARACTERS]


def is_date_format(code):
    """Tell whether a number format shows days, months or years."""
    bare = QUOTED.sub("", code[:FORMAT_CHARACTERS].lower())
    return any(letter in bare for letter in "dy") and "general" not in bare


def serial_date(text):
    """Return a spreadsheet's day number as YYYY-MM-DD, or ''."""
    digits = text.partition(".")[0]
    if not is_digits(digits) or len(digits) > 7 or not 1 <= int(digits) <= LAST_DAY:
        return ""
    return (EPOCH + timedelta(days=int(digits))).isoformat()


def column_number(reference, following):
    """Return the column of a cell reference such as AB12, or `following` where there is none."""
    letters = reference.rstrip("0123456789").upper()
    if not letters or len(letters) > 3 or not all("A" <= c <= "Z" for c in letters):
        return following
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


class ColumnsByLetters(dict):
    """The letters of a cell's reference -> the number of its column."""

    def __missing__(self, letters):
        """Return the number, and remember it."""
        number = self[letters] = column_number(letters, 0)
        return number


COLUMNS_BY_LETTERS = ColumnsByLetters()
date_of_serial = lru_cache(maxsize=4096)(serial_date)


def to_int(text):
    """Return a short decimal number, -1 for anything else."""
    return int(text) if text and len(text) <= 9 and is_digits(text) else -1
