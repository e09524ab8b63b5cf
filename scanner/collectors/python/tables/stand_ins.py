"""People under stand-ins for names, Citizen1, Officer 12, beside telephones: made for a trial, or names put out."""

import re

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.rules import NAMES, rule_for
from scanner.collectors.python.words.cell_values import NEARLY_DATES, reaches
from scanner.collectors.python.words.life_words import NUMBERED_PEOPLE
from scanner.collectors.python.words.table_topics import lists_things

STAND_IN = re.compile(r"([^\W\d_]{3,20})[ _#.-]{0,2}[0-9]{1,6}\Z")
SAID_OF_PEOPLE_TEXT = "person people citizen officer name nombre nome nom human individual"
SAID_OF_PEOPLE = NUMBERED_PEOPLE.union(SAID_OF_PEOPLE_TEXT.split())
"""What stands before such a number."""
FEWEST_STAND_INS = 10
"""Different stand-ins, and different telephones beside them."""


def with_stand_ins(columns, header, rows):
    """Return the columns, stand-ins taken for names where each of those who are counted has a telephone."""
    if any(one.kind in NAMES for one in columns) or rule_for(columns) is not None or lists_things(header):
        return columns
    called = [filled_cells(rows, n) for n, one in enumerate(columns) if one.kind == "phone"]
    if not any(are_many_apart(values) for values in called):
        return columns
    for n, one in enumerate(columns):
        values = filled_cells(rows, n) if not one.kind else []
        if are_many_apart(values) and reaches(is_stand_in, values, NEARLY_DATES):
            return (*columns[:n], Column("full_name", True), *columns[n + 1 :])
    return columns


def are_many_apart(values):
    """Tell whether there are enough values, and nearly each is another one."""
    return len(set(values)) >= max(FEWEST_STAND_INS, NEARLY_DATES * len(values))


def is_stand_in(text):
    """Tell whether a text is a word for people with a number behind."""
    found = STAND_IN.match(text)
    return found is not None and found.group(1).lower() in SAID_OF_PEOPLE
