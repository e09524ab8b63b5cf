"""Rows each of which tells one thing of somebody: whose it is, what, and that, as WordPress and surveys keep them.

`user_id, meta_key, meta_value`: the rows of one stand together, and what they tell are the columns of one row.
"""

from collections import Counter

from scanner.collectors.python.tables.even_rows import column_cells
from scanner.collectors.python.words.cell_values import NEARLY_DATES
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.label_words import are_labels_of_people
from scanner.collectors.python.words.life_words import life_topic

MOST_TOLD, ROWS_OF_ONE, OFTEN_TOLD = 256, 2, 3
"""Different things that may be told, rows of each one, in the middle, at least, and times that each is told at most."""


class EntityRows:
    """The rows of one are one row: it is known when those of the next begin, or there are no more."""

    def __init__(self, places, keys):
        self.entity, self.label, self.value = places
        self.keys = keys
        self.whose, self.record = None, {}

    def header_of(self, _):
        """Return the names of the columns."""
        return self.keys

    def rows_of(self, row):
        """Return the row of the one before where another begins, in a list."""
        if len(row) <= self.value:
            return []
        found = self.rest() if row[self.entity] != self.whose else []
        self.whose = row[self.entity]
        if row[self.label] in self.keys:  # of one who never ends no more is held than of others
            self.record[row[self.label]] = row[self.value]
        return found

    def rest(self):
        """Return the row that is not known to be whole."""
        found = [[self.record.get(key, "") for key in self.keys]] if self.record else []
        self.record = {}
        return found


def ways_of_entities(rows):
    """Return the ways to read rows as several of each one, where labels of people stand in a column."""
    wide = max(map(len, rows), default=0)
    columns = [column_cells(rows, n) for n in range(wide)]
    for n in range(1, wide - 1):
        labels = set(columns[n])
        if not 1 < len(labels) <= min(MOST_TOLD, len(rows) // ROWS_OF_ONE) or not are_labels_of_people(labels):
            continue
        value = next((m for m in range(n + 1, wide) if len(set(columns[m])) > len(labels)), n + 1)
        for m in range(n - 1, -1, -1):
            changes = 1 + sum(1 for one, other in zip(columns[m], columns[m][1:]) if one != other)
            is_each = len(set(columns[m])) >= NEARLY_DATES * changes
            if is_each and ROWS_OF_ONE * changes <= len(rows) <= OFTEN_TOLD * len(labels) * changes:
                return [EntityRows((m, n, value), keys_told(columns[n], columns[value]))]
    return []


def keys_told(labels, values):
    """Return those labels of what stands beside them that are of people, of each kind the one that most have."""
    times = Counter(label for label, value in zip(labels, values) if value.strip())
    best = {}
    for label in sorted(times, key=lambda one: (-times[one], one)):
        best.setdefault(header_kind(label) or life_topic(label), label)
    return [label for kind, label in sorted(best.items()) if kind]
