"""Tables whose rows are the objects, or the lists, of a JSON value: the keys of objects name the columns."""

from collections import OrderedDict
from itertools import islice

from scanner.collectors.python.asked.settings import SAMPLE_ROWS
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.texts.json_shapes import to_text
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.telling_words import telling_in

TABLES = 200
"""Different paths to lists of objects in one file; further ones are left to the search for text."""
MOST_KEYS, MANY_KEYS, RARE = 256, 32, 100
"""So many keys become columns. Of more than many those are left out that no more than one in so many objects has, and
that name nothing of people: what a program calls its parts is as many columns as objects, all but empty."""


class Records:
    """One table whose rows are objects: the first ones are kept until their keys are known."""

    def __init__(self, context):
        self.table = Table(context)
        self.kept = []
        self.keys = None

    def add(self, record):
        """Take one flat object."""
        if self.keys is not None:
            self.table.add([record.get(key, "") for key in self.keys])
            return
        self.kept.append(record)
        if len(self.kept) >= SAMPLE_ROWS - 1:
            self._start()

    def finish(self, remaining):
        """Return the Judgement, `remaining` further records taken to be like these."""
        self._start()
        return self.table.finish(remaining)

    def _start(self):
        if self.keys is None:
            self.keys = keys_of(self.kept)
            self.table.header = self.keys
            kept, self.kept = self.kept, []
            for record in kept:
                self.add(record)


def keys_of(records):
    """Return the first keys of objects in their order; of many, those that say something or are not rare."""
    times = OrderedDict()
    for record in records:
        for key in record:
            times[key] = times.get(key, 0) + 1
    rare = len(records) // RARE if len(times) > MANY_KEYS else 0
    return [key for key in islice(times, MOST_KEYS) if times[key] > rare or (telling_in(key) and header_kind(key))]


class Rows:
    """One table whose rows are lists."""

    def __init__(self, context):
        self.table = Table(context)

    def add(self, row):
        """Take one row of scalars."""
        self.table.add([to_text(cell) for cell in row])

    def finish(self, remaining):
        """Return the Judgement, `remaining` further rows taken to be like these."""
        return self.table.finish(remaining)
