"""Rows each of which is one cell in quotes, those of its own cells doubled: a table that was taken for one column."""

import re

from scanner.collectors.python.asked.settings import MEMBER_BYTES
from scanner.collectors.python.sources.streams import HeldSource, whole
from scanner.collectors.python.texts.stranger_lines import parsed

IN_QUOTES = re.compile(r'"((?:[^"\r\n]|"")*)"[ \t]*\r?\Z')
WRAPPED_SIGNS, WRAPPED_LINES = ",;\t", 32
FEWEST_WRAPPED, FEWEST_IN_ROW = 3, 3
"""Rows, and cells of each, that a text has at least whose lines are more than sentences in quotes."""


def read_wrapped_rows(work):
    """Yield what is to be said of the rows within such lines."""
    start = work.head[:8].decode(work.detail, "replace").lstrip("\ufeff")
    if start[:1] != '"' or not are_wrapped(work.head.decode(work.detail, "replace").lstrip("\ufeff")):
        return
    text = whole(work.source, MEMBER_BYTES, "nested_too_big").decode(work.detail, "replace").lstrip("\ufeff")
    rows = [unwrapped_row(line) for line in text.split("\n")]
    yield from work.within(HeldSource("\n".join(rows).encode("utf-8", "replace")))


def are_wrapped(head):
    """Tell whether the first lines are each one cell in quotes, and hold rows with as many cells as each other."""
    lines = [line for line in head.split("\n", WRAPPED_LINES)[:-1] if line.strip()]
    if len(lines) < FEWEST_WRAPPED or not all(map(IN_QUOTES.match, lines)):
        return False
    inner = list(map(unwrapped_row, lines))
    widths = ({len(row) for row in parsed(inner, sign)} for sign in WRAPPED_SIGNS)
    return any(len(found) == 1 and min(found) >= FEWEST_IN_ROW for found in widths)


def unwrapped_row(line):
    """Return the row within a line, or the line as it is."""
    found = IN_QUOTES.match(line)
    return found.group(1).replace('""', '"') if found else line
