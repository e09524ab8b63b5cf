"""People who are dead, as on plaques and in books: their names and homes are known to all."""

import re

from scanner.collectors.python.tables.columns import NOTHING
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.cell_values import NEARLY_DATES, share
from scanner.collectors.python.words.headers import NAME_KINDS, header_kind, is_of_party, words
from scanner.collectors.python.words.life_words import is_of_folk, life_topic

DEATH_TEXT = """
died death deathdate deceased dod gestorben sterbedatum todesdatum overleden overlijden décès deces muerte fallecimiento
defunción morte falecimento śmierci død
"""
DEATH_WORDS = frozenset(DEATH_TEXT.split())
PRIVATE_OF_DEAD = frozenset(
    ("beneficiary", "consultant", "hospital", "insured", "member", "membership", "pension", "policy")
)
PRIVATE_TOPICS = frozenset(("pay", "crime", "custody", "health", "money", "care", "ward"))
"""Words and topics over columns of lists of patients and the insured, of whom some have died."""
TOLD_OF_ANYBODY = NAME_KINDS | {"", "date_of_birth"}
KNOWN_OF_DEAD = TOLD_OF_ANYBODY | {"address", "postcode"}
DEAD_AMONG = 0.3
"""Of a list with births those whose death is told, for all to be known to all."""
DAY_OR_YEAR = re.compile("[0-9][^0-9]{0,2}[0-9]")
LONG_AGO = re.compile(r"(?<![0-9A-Z])1[0-8][0-9]{2}(?![0-9])")
"""A year before 1900: behind a capital it is a number, P1007."""
FOUR_DIGITS, RECORDED, LIFE_TIME = 4, 1500, 60
"""Digits of a year; before this one hardly anybody's birth is known; those of a list are more years apart."""


def without_dead(columns, header, rows, *, are_known=False):
    """Return the columns, those of the dead taken for nothing unless more is said of them than where they lived.

    Nearly all were born before 1900, or beside a birth it is told of nearly all when they died, or of many when no more
    is told of anybody (`are_known`: so it is of a table of which these are rows).
    """
    kinds = {one.kind for one in columns}
    if not kinds <= KNOWN_OF_DEAD or NAME_KINDS.isdisjoint(kinds):
        return columns
    born = [n for n, cell in enumerate(header) if header_kind(cell) == "date_of_birth"]
    told = share_of_dead(header, rows) if born and not any(map(is_private, header)) else 0
    if (
        any(are_of_long_ago(filled_cells(rows, n)) for n in born)
        or told >= NEARLY_DATES
        or (kinds <= TOLD_OF_ANYBODY and (are_known or told >= DEAD_AMONG))
    ):
        return tuple(NOTHING for _ in columns)
    return columns


def lists_dead(header, rows):
    """Tell whether so many of a table's people have died that all of them are known to all."""
    is_told = any(header_kind(cell) == "date_of_birth" for cell in header) and not any(map(is_private, header))
    return is_told and share_of_dead(header, rows) >= DEAD_AMONG


def share_of_dead(header, rows):
    """Return the share of the rows in which a column of deaths holds a date or a year."""
    places = [n for n, cell in enumerate(header) if not DEATH_WORDS.isdisjoint(words(cell).split(" "))]
    found = [sum(map(bool, map(DAY_OR_YEAR.search, filled_cells(rows, n)))) for n in places]
    return max(found, default=0) / float(len(rows) or 1)


def is_private(header):
    """Tell whether a header is of a list of patients, prisoners, the insured and the like."""
    is_folk = is_of_folk(header) or is_of_party(header) or life_topic(header) in PRIVATE_TOPICS
    return is_folk or not PRIVATE_OF_DEAD.isdisjoint(words(header).split(" "))


def are_of_long_ago(values):
    """Tell whether nearly all cells have a year before 1900, and are no numbers given one after the other."""
    return bool(values) and share(LONG_AGO.search, values) >= NEARLY_DATES and not are_given(values)


def are_given(values):
    """Tell whether cells are numbers from 1001 on, say, of pupils or shops: near each other, or hardly one left out."""
    numbers = {int(cell) for cell in values if len(cell) == FOUR_DIGITS and is_digits(cell)}
    span = max(numbers) - min(numbers) + 1 if numbers else 0
    is_each = len(numbers) >= NEARLY_DATES * max(len(values), span)
    return bool(numbers) and max(numbers) < RECORDED and (is_each or span < LIFE_TIME)
