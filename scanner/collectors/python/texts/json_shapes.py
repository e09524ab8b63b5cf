"""What the shape of a JSON value says it is: a scalar, a row, a table by rows or by columns, a list with keys."""

import json

from scanner.collectors.python.asked.settings import MIB

ALIKE = 3
"""An object of this many objects is a list keyed by something."""
WITHIN_CHARACTERS, WITHIN_SIGNS, JSON_ENDS = MIB, ('{"', '[{"'), frozenset("}] \t\r\n")
"""Of a text within JSON that may be JSON itself, and how that begins behind other words."""


def json_within(text):
    """Return the object or list that a text within JSON is in its turn, or ends with, as in logs; else the text."""
    bare = text.rstrip(" \t\r\n") if text[-1:] in JSON_ENDS else ""
    if not bare.endswith(("}", "]")) or len(text) > WITHIN_CHARACTERS:
        return text
    start = 0 if text.startswith(("{", "[")) else min([at for at in map(text.find, WITHIN_SIGNS) if at >= 0] or [-1])
    if start < 0:
        return text
    try:
        return json.loads(text[start:], parse_int=str, parse_float=str)
    except ValueError:
        return text


def may_hold_more(value):
    """Tell whether a value is anything but a text of one line that is no JSON itself, as most are."""
    return not isinstance(value, str) or "\n" in value or value[-1:] in JSON_ENDS


def flat_text(value):
    """Return a scalar as text, '' for what is none."""
    return "" if isinstance(value, (list, dict)) else to_text(value)


def to_text(scalar):
    """Return a scalar as text, '' for one that says nothing."""
    return "" if scalar is None or isinstance(scalar, bool) else str(scalar)[:1000]


def is_flat(value):
    """Tell whether a value is a list of scalars."""
    return isinstance(value, list) and not any(isinstance(item, (dict, list)) for item in value)


def rows_of(value):
    """Return the rows of a table that is written as lists, by rows or by columns, or None.

    By columns: {"surname": [...], "dob": [...]}, or the same with {"0": ..., "1": ...} for each list.
    """
    if isinstance(value, list):
        return value if len(value) >= ALIKE and all(is_flat(row) and len(row) >= 2 for row in value) else None
    if not isinstance(value, dict) or len(value) < 2:
        return None
    if not isinstance(next(iter(value.values())), (dict, list)):
        return None
    columns = [list(item.values()) if is_numbered(item) else item for item in value.values()]
    if not all(is_flat(column) and len(column) == len(columns[0]) for column in columns) or len(columns[0]) < ALIKE:
        return None
    return [list(value), *map(list, zip(*columns))]


def is_numbered(value):
    """Tell whether an object's keys are numbers from 0."""
    return isinstance(value, dict) and list(value)[:2] == ["0", "1"]


def headers_in(value):
    """Return the lists of texts in an object, the first of each length, by their lengths."""
    found = {}
    for item in value.values():
        if isinstance(item, list) and len(item) not in found and all(isinstance(cell, str) for cell in item):
            found[len(item)] = item
    return found


def headed(value, headers):
    """Return rows with the list beside them that names their columns put before them; anything else as it is."""
    rows = rows_of(value) if isinstance(value, list) else None
    header = headers.get(len(rows[0])) if rows else None
    return [header, *rows] if header else value


def is_keyed_list(value):
    """Tell whether an object only holds objects, several of them with a key in common or each under its own number."""
    items = list(value.values())
    if not items or not all(isinstance(item, dict) for item in items):
        return False
    if all(map(is_id, value)):
        return True
    return len(items) >= ALIKE and bool(set(items[0]) & set(items[1]) & set(items[-1]))


def is_id(key):
    """Tell whether a key is a number or mark of something, not a word that may be counted, such as address2."""
    key = str(key)
    stem = key.rstrip("0123456789")
    is_word = len(stem) >= 2 and stem.replace("_", "").isalpha() and len(key) - len(stem) <= 2
    return not is_word and any("0" <= sign <= "9" for sign in key)
