"""An organisation's own detectors, as the argument of the program brings them: known before any table is made.

A row: kind, regular expression or '', name of a validator or '', whether it proves itself, family, what it is worth
alone, shapes, labels, headers, whole headers. Our side has read them (catalog/own_detectors.py) and made sure that no
expression can be read in two ways, so none takes longer than its text.
"""

import json
import re
import sys

OWN_ROW = (str, str, str, bool, str, str, list, list, list, list)
OWN_KIND = re.compile(r"[a-z0-9_]{1,40}\Z")
OWN_CHARACTERS = 200
"""Of a longer text no own expression is asked."""


def is_own_row(row):
    """Tell whether a value is one row."""
    if not isinstance(row, list) or len(row) != len(OWN_ROW) or not OWN_KIND.match(str(row[0])):
        return False
    texts = [text for part in row[6:] if isinstance(part, list) for text in part]
    return all(type(part) is kind for part, kind in zip(row, OWN_ROW)) and all(isinstance(text, str) for text in texts)


def own_rows(arguments):
    """Return the rows in the first argument, none where it is not sound: settings.Settings refuses such a one."""
    try:
        rows = json.loads(arguments[1])["detectors"]
    except (IndexError, KeyError, TypeError, ValueError):
        return ()
    return tuple(rows) if isinstance(rows, list) and all(map(is_own_row, rows)) else ()


OWN_ROWS = own_rows(sys.argv)


def own_matcher(expression, validator):
    """Return what tells whether a text is a value: the whole of it fits the expression, and passes the validator."""
    pattern = re.compile("(?:" + expression + r")\Z")

    def is_own(text):
        text = text.strip()
        if len(text) > OWN_CHARACTERS or (expression and not pattern.match(text)):
            return False
        return validator is None or validator(text)

    return is_own
