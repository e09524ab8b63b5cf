"""Long tables that JSON holds column by column, as pandas writes them: {"surname": ["Smith", ...], "dob": [...]}.

Short ones are parsed as one value (objects.py). Of a long one the first rows are kept; the others are counted.
"""

import json
import re

from scanner.collectors.python.asked.settings import KIB, STRING_CELLS, WHOLE_BYTES
from scanner.collectors.python.tables.judgement import EVERYTHING
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.collected import TextAhead

NAMED_COLUMN = re.compile(
    r'[{,][ \t\r\n]*("[^"\\]{0,200}(?:\\.[^"\\]{0,200}){0,20}")[ \t\r\n]*:[ \t\r\n]*'
    r'(?:\[|\{(?=[ \t\r\n]*"0"[ \t\r\n]*:))'
)
"""The name of a column and how its values begin: as a list, or each under its number."""
COLUMN_VALUE = re.compile(
    r'[ \t\r\n]*(?:"[0-9]{1,9}"[ \t\r\n]*:[ \t\r\n]*)?'
    r'("[^"\\]*(?:\\.[^"\\]*)*"|[^ \t\r\n",:\[\]{}]{1,100})[ \t\r\n]*([,\]}])'
)
BEFORE_VALUES = "\ufeff \t\r\n"
LONGEST_VALUE = 64 * KIB
KEPT_ROWS = 10000
LONG_COLUMNS = 256


class LongColumn:
    """The first values of one column, and how many it has."""

    def __init__(self, name):
        self.name = name
        self.values = []
        self.count = 0


class LongColumns:
    """Reads the columns of a text one after another."""

    def __init__(self, work):
        self.ahead = TextAhead(work)
        self.ahead.reach = EVERYTHING
        self.budget = work.context.budget
        self.found = []
        self.cells = 0

    def read(self):
        """Read all columns up to the first that is none."""
        self.ahead.ahead(1)
        self.ahead.at = len(self.ahead.text) - len(self.ahead.text.lstrip(BEFORE_VALUES))
        while len(self.found) < LONG_COLUMNS:
            start = self._matched(NAMED_COLUMN)
            if not start:
                return
            self.found.append(LongColumn(value_text(start.group(1))))
            self._read_values(self.found[-1])

    def _read_values(self, column):
        while True:
            found = self._matched(COLUMN_VALUE)
            if not found:
                return
            column.count += 1
            if column.count <= KEPT_ROWS and self.cells < STRING_CELLS:
                self.cells += 1
                column.values.append(value_text(found.group(1)))
            if found.group(2) != ",":
                return

    def _matched(self, form):
        """Pass what has this form at the place that was reached and return the match, or None."""
        ahead = self.ahead
        found = form.match(ahead.text, ahead.at)
        while (not found or found.end() == len(ahead.text)) and len(ahead.text) - ahead.at < LONGEST_VALUE:
            self.budget.check_time()
            if not ahead.more():
                break
            found = form.match(ahead.text, ahead.at)
        if found:
            ahead.at = found.end()
        return found


def value_text(token):
    """Return a value of JSON as text, '' for one that says nothing."""
    if not token.startswith('"'):
        return "" if token in {"null", "true", "false"} else token
    try:
        return json.loads(token)[:1000]
    except ValueError:
        return ""


def read_long_columns(work):
    """Yield the Judgement on a long text of columns; nothing of any other."""
    start = work.head[:KIB].decode(work.detail, "replace").lstrip(BEFORE_VALUES)
    if work.source.size <= WHOLE_BYTES or not NAMED_COLUMN.match(start):
        return
    columns = LongColumns(work)
    columns.read()
    counts = [column.count for column in columns.found]
    count = max(counts, key=lambda one: (counts.count(one), one), default=0)
    alike = [column for column in columns.found if column.count == count]
    if len(alike) < 2:
        return
    table = Table(work.context, [column.name for column in alike])
    rows = list(zip(*[column.values for column in alike]))
    for row in rows:
        table.add(list(row))
    work.context.budget.left_out |= len(rows) < count
    yield "", table.finish(count - len(rows))
