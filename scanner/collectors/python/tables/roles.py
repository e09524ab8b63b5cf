"""Names below a word for people of some language, which nobody here knows: believed beside numbers or births.

Every language has words for tenants, debtors and pupils; what stands below them is written as names are, in two words
or in signs of the East, and each has a number of his own or is born on a day of his own.
"""

import re

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.eastern_names import FEW_PLACES, FIRM_END, are_eastern_names, ends_as_place
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.lettered import are_alike, is_of_others
from scanner.collectors.python.tables.listed import EASTERN_NAME
from scanner.collectors.python.tables.one_names import is_of_no_people
from scanner.collectors.python.tables.rules import BIRTH, IDENTIFIERS, NAMES, rule_for
from scanner.collectors.python.tables.unnamed import EACH_ITS_OWN
from scanner.collectors.python.words.cell_values import (
    KNOWN_NAMES,
    NEARLY_ALL,
    has_known_name,
    is_name,
    is_two_words,
    reaches,
    share,
)
from scanner.collectors.python.words.headers import dates_event, header_kind, is_of_thing, words
from scanner.collectors.python.words.life_words import is_of_folk, is_of_renown
from scanner.collectors.python.words.name_letters import letters_of_names
from scanner.collectors.python.words.table_topics import lists_firms

FEWEST_IN_ROLES, OTHERS_IN_ROLES = 10, 0.2
LETTERS_IN_ROLES, LETTERS_OF_BORN = 0.5, 1.0
"""What the letters of names come to of which few are known, beside numbers and beside births."""
REACHED = frozenset(("phone", "email"))
"""Each is enough beside names that begin with common surnames of the East."""
FAR_NAME = re.compile("[\u0386-\u042f][\u03ac-\u045f]{2,20}(?:[ -][\u0386-\u042f][\u03ac-\u045f]{2,20}){1,3}\\Z")
"""A name in Greek or Cyrillic letters; firms are in capitals, or have short words for what they are."""
LAST_OF_EUROPE = "\u0530"
"""The letters of Latin, Greek and Cyrillic stand before it."""


def with_roles(columns, header, rows):
    """Return the columns, the first that is written as names are below a word that nobody knows taken for names."""
    if any(one.kind in NAMES and one.sure for one in columns) or rule_for(columns) is not None:
        return columns
    told = [n for n, one in enumerate(columns) if one.kind in IDENTIFIERS | REACHED or (one.kind in BIRTH and one.sure)]
    told = {columns[n].kind for n in told if are_own(filled_cells(rows, n))}
    if not told or is_of_no_people(header) or (lists_firms(header) and not any(map(is_of_folk, header))):
        return columns
    for n, (one, cell) in enumerate(zip(columns, header)):
        is_open = one.kind in {"", "full_name"} and words(cell) and header_kind(cell) in {"", "person"}
        is_open = is_open and not (is_of_thing(cell) or FIRM_END.search(words(cell)))
        is_open = is_open and not (dates_event(cell) or is_of_renown(cell))
        values = filled_cells(rows, n) if is_open else ()
        if are_eastern_names(values) or (told - REACHED and are_in_role(values, not told.isdisjoint(IDENTIFIERS))):
            return (*columns[:n], Column("full_name", True), *columns[n + 1 :])
    return columns


def are_own(values):
    """Tell whether there are enough cells, and nearly each is another one."""
    return len(values) >= FEWEST_IN_ROLES and len(set(values)) >= EACH_ITS_OWN * len(values)


def are_in_role(values, are_numbered):
    """Tell whether cells that differ are written as names are, and those in Latin letters have the letters of names.

    Births stand beside horses, too: there first names must be known, or the letters be much like those of names.
    """
    if not are_own(values) or are_alike(values):
        return False
    if reaches(is_two_words, values, NEARLY_ALL):
        if share(is_of_others, values) > OTHERS_IN_ROLES:
            return False
        is_known = share(has_known_name, values) >= KNOWN_NAMES
        if is_known or letters_of_names(values) >= (LETTERS_IN_ROLES if are_numbered else LETTERS_OF_BORN):
            return True
        return are_numbered and reaches(FAR_NAME.match, values, NEARLY_ALL)
    if reaches(EASTERN_NAME.match, values, NEARLY_ALL):
        return share(ends_as_place, values) <= FEW_PLACES
    return reaches(is_two_without_capitals, values, NEARLY_ALL)


def is_two_without_capitals(text):
    """Tell whether a text is of several words in letters that know no capitals: Hebrew, Persian, Thai."""
    return " " in text and text[0] >= LAST_OF_EUROPE and is_name(text)
