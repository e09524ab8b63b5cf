"""Rows each of which tells one thing of somebody: whose it is, what, and that, as WordPress and surveys keep them.

`user_id, meta_key, meta_value`: the rows of one stand together, and what they tell are the columns of one row.
"""

from collections import Counter

from scanner.collectors.python.words.cell_values import NEARLY_DATES
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.label_words import are_labels_of_people
from scanner.collectors.python.words.life_words import life_topic

MOST_TOLD, ROWS_OF_ONE = 256, 2
"""Different things that may be told, and rows of each one, in the middle, at least."""


class EntityRows:
    """The rows of one are one row: it is known when those of the next begin, or there are no more."""

    def __init__(self, entity, label, keys):
        self.entity = entity
        self.label = label
        self.keys = keys
        self.whose, self.record = None, {}

    def header_of(self, _):
        """Return the names of the columns."""
        return self.keys

    def rows_of(self, row):
        """Return the row of the one before where another begins, in a list."""
        if len(row) <= self.label + 1:
            return []
        found = self.rest() if row[self.entity] != self.whose else []
        self.whose = row[self.entity]
        if row[self.label] in self.keys:  # of one who never ends no more is held than of others
            self.record[row[self.label]] = row[self.label + 1]
        return found

    def rest(self):
        """Return the row that is not known to be whole."""
        found = [[self.record.get(key, "") for key in self.keys]] if self.record else []
        self.record = {}
        return found


def ways_of_entities(rows):
    """Return the ways to read rows as several of each one, where labels of people stand in a column."""
    wide = max(map(len, rows), default=0)
    for n in range(1, wide - 1):
        labels = {row[n] for row in rows if n < len(row)}
        if not 1 < len(labels) <= min(MOST_TOLD, len(rows) // ROWS_OF_ONE) or not are_labels_of_people(labels):
            continue
        for m in range(n - 1, -1, -1):
            whose = [row[m] for row in rows if m < len(row)]
            changes = 1 + sum(1 for one, other in zip(whose, whose[1:]) if one != other)
            if ROWS_OF_ONE * changes <= len(rows) and len(set(whose)) >= NEARLY_DATES * changes:
                return [EntityRows(m, n, keys_told(rows, n))]
    return []


def keys_told(rows, n):
    """Return the labels in a column of what is told of people, of each kind the one that most have."""
    times = Counter(row[n] for row in rows if n + 1 < len(row) and row[n + 1].strip())
    best = {}
    for label in sorted(times, key=lambda one: (-times[one], one)):
        best.setdefault(header_kind(label) or life_topic(label), label)
    return [label for kind, label in sorted(best.items()) if kind]
