"""Forms in sheets and documents: the name of a value beside the value, above it, or before it in a line.

Several names in the lines of one cell have their values in the lines of the next.
"""

import re
from functools import lru_cache

from scanner.collectors.python.texts.gatherer import Gatherer
from scanner.collectors.python.texts.json_tables import Records
from scanner.collectors.python.texts.label_pairs import labelled_pairs
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.label_words import LABEL_LENGTH, may_be_known

FORM_CELLS = 16
"""Filled cells of a row of a form at most."""
FORM_LINE = 1000
"""Characters of a line with names and values."""
MAY_TELL = re.compile(r"[:=\n\t]|\.{4}|__")
"""What stands in a cell that tells of more than its value."""
ROWS_TRIED = 200
"""Rows without one pair after which a sheet holds no forms."""


class CellForms:
    """Takes the rows of a sheet and puts together what belongs to one form."""

    def __init__(self, context):
        self.records = Records(context)
        self.gatherer = Gatherer(self.records.add)
        self.rows = self.pairs = 0
        self.heads = []
        """The names of values that stood alone in the row or paragraph before."""
        self.first_below = None

    def add(self, row):
        """Take one row."""
        if self.rows > ROWS_TRIED and not self.pairs:
            return
        self.rows += 1
        filled = [cell for cell in map(str.strip, row) if cell]
        if not filled:
            self.gatherer.section("")
        heads, self.heads = self.heads, []
        labelled = list(map(is_form_label, filled)) if len(filled) <= FORM_CELLS else [False]
        if filled and all(labelled):
            self.heads = [cell.rstrip(" :") for cell in filled]
        elif heads and len(heads) == len(filled) and not any(labelled):
            self._add_below(list(zip(heads, (cell.replace("\n", " ") for cell in filled))))
        elif len(filled) <= FORM_CELLS and (any(labelled) or MAY_TELL.search("\0".join(filled))):
            self._add_cells(filled)

    def _add_below(self, pairs):
        """Take values with the names above them; the first row so may be of a table, the second is of a form."""
        if len(pairs) > 1 and self.first_below is None:
            self.first_below = pairs
            return
        if len(pairs) > 1:
            self._pairs(self.first_below)
            self.first_below = []
        self._pairs(pairs)

    def _add_cells(self, filled):
        """Take the cells of a row in which names of values stand before the values."""
        labels = []
        for cell in filled:
            lines = cell.split("\n")
            if is_form_label(lines[0]) and all(map(is_form_label, lines[1:])):
                labels = [line.rstrip(" :") for line in lines]
            elif labels:
                self._pairs(zip(labels, lines if len(labels) > 1 else [" ".join(lines)]))
                labels = []
            else:
                self.add_text(cell)

    def add_text(self, text):
        """Take a paragraph, or a cell by itself: names of values, with the values behind a colon or below."""
        if "\t" in text:
            self.add(text.split("\t"))
            return
        heads, self.heads = self.heads, []
        if is_form_label(text.strip()):
            self.heads = [text.strip().rstrip(" :")]
            return
        if len(heads) == 1 and len(text) <= FORM_LINE:
            self._pairs([(heads[0], text.strip().replace("\n", " "))])
            return
        if ":" not in text and "=" not in text and "...." not in text and "__" not in text:
            return
        for line in text.split("\n"):
            pairs = labelled_pairs(line) if len(line) <= FORM_LINE else ()
            self._pairs([pair for pair in pairs if pair[1] and may_be_known(pair[0]) and header_kind(pair[0])])

    def _pairs(self, pairs):
        for label, value in pairs:
            self.gatherer.pair(label, value)
            self.pairs = 1

    def finish(self):
        """Return the Judgement on all forms together."""
        self.gatherer.finish()
        return self.records.finish(0)


def is_form_label(cell):
    """Tell whether a cell names a value, as the dictionary has it."""
    return len(cell) <= LABEL_LENGTH and names_value(cell)


@lru_cache(maxsize=1024)
def names_value(cell):
    """Tell the same of a short cell: many come again."""
    if "\n" in cell or ":" in cell.rstrip(" :") or any(map(str.isdigit, cell)):
        return False
    return header_kind(cell) != ""
