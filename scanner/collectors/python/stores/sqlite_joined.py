"""Names in one table of a database and, in others, by what number of a row there, where these people are reached.

So telephones and directories keep contacts: names once, numbers and addresses of mail as many as there are.
"""

import re

from scanner.collectors.python.asked.settings import OutOfBudget
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.words.headers import NAME_KINDS, header_kind

ROW_KEY = re.compile(r"(?:(.{0,40}?)_?id|z?owner)\Z")
ANY_TABLE = frozenset(("", "record", "owner", "person", "contact", "parent"))
"""What the number of a row in another table is called, in small letters, whatever that table is called."""
REACHES = re.compile(
    r"[^@\s]{1,64}@[^@\s]{1,190}[.][a-zA-Z]{2,24}\Z"
    r"|(?![0-9]{4}-[0-9]{2}-)(?:\+|0|\([0-9]|[0-9]{2,5}[ -])[0-9 ()/.-]{7,20}\Z"
)
"""An address of mail, or a number that is written as one of a telephone."""
JOINED_COLUMNS = ("email", "phone")
JOINED_ROWS = 20000
"""Rows of each table that are looked at."""
FEWEST_JOINED = 3


def judge_joined(tables, found, context):
    """Yield (number, Judgement) of the tables of names in which nobody was found, with what others say of their rows.

    `tables`: (Declared, what returns its rows) of each; `found`: the people in each.
    """
    for number, (named, rows_of) in enumerate(tables):
        if found[number] or named.row_number is None or not has_names(named):
            continue
        reached = {}
        for other, others_of in tables:
            for key in () if other is named or has_names(other) else keys_to(named, other):
                for row in readable(others_of()):
                    take_reached(reached, row, key)
        if len(reached) >= FEWEST_JOINED:
            table = Table(context, [*named.names, *JOINED_COLUMNS])
            for row in readable(rows_of()):
                add_joined(table, row, named, reached)
            yield number, table.finish()


def has_names(declared):
    """Tell whether a table has a column of names, and not of the numbers of rows of such."""
    return any(header_kind(name) in NAME_KINDS and not ROW_KEY.match(name.lower()) for name in declared.names)


def keys_to(named, other):
    """Yield the places of columns in which the numbers of rows in a table of names may stand."""
    called = named.called.lower().replace("_", "")
    for place, name in enumerate(other.names):
        key = ROW_KEY.match(name.lower()) if place != other.row_number else None
        stem = (key.group(1) or "").replace("_", "") if key else None
        if key and (stem in ANY_TABLE or stem in called):
            yield place


def take_reached(reached, row, key):
    """Keep of a row where somebody is reached, the first of each kind."""
    for cell in row:
        if REACHES.match(cell) and row[key:] and row[key]:
            places = reached.setdefault(row[key], ["", ""])
            places["@" not in cell] = places["@" not in cell] or cell


def add_joined(table, row, named, reached):
    """Add a row of names, if its people are reached."""
    places = reached.get("".join(row[named.row_number : named.row_number + 1]))
    if places:
        table.add(row + [""] * (len(named.names) - len(row)) + places)


def readable(rows):
    """Yield rows as far as they can be read: that a table is damaged was said."""
    try:
        for passed, row in enumerate(rows):
            if passed >= JOINED_ROWS:
                return
            yield row
    except (OutOfBudget, MemoryError, RecursionError, OSError):
        raise
    except Exception:  # noqa: BLE001  # as stores.py has it
        return
