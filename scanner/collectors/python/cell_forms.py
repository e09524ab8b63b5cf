"""Forms in sheets and documents: the name of a value in one cell and the value in the next, or both in a line.

Several names in the lines of one cell have their values in the lines of the next.
"""

from scanner.collectors.python.columns import header_kind
from scanner.collectors.python.labelled import LABEL_LENGTH, Gatherer, labelled_pairs, may_be_known
from scanner.collectors.python.objects import Records

FORM_CELLS = 16
"""Filled cells of a row of a form at most."""
FORM_LINE = 1000
"""Characters of a line with names and values."""
ROWS_TRIED = 200
"""Rows without one pair after which a sheet holds no forms."""


class CellForms:
    """Takes the rows of a sheet and puts together what belongs to one form."""

    def __init__(self, context):
        self.records = Records(context)
        self.gatherer = Gatherer(self.records.add)
        self.rows = self.pairs = 0

    def add(self, row):
        """Take one row."""
        if self.rows > ROWS_TRIED and not self.pairs:
            return
        self.rows += 1
        filled = [cell for cell in map(str.strip, row) if cell]
        if not filled:
            self.gatherer.section("")
        labels = []
        for cell in filled if len(filled) <= FORM_CELLS else ():
            lines = cell.split("\n")
            if is_form_label(lines[0]) and all(map(is_form_label, lines[1:])):
                labels = [line.rstrip(" :") for line in lines]
            elif labels:
                self._pairs(zip(labels, lines if len(labels) > 1 else [" ".join(lines)]))
                labels = []
            else:
                self.add_text(cell)

    def add_text(self, text):
        """Take the lines of a paragraph, or of a cell by itself: names of values with the values behind a colon."""
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
    return len(cell) <= LABEL_LENGTH and header_kind(cell) != "" and not any(sign.isdigit() for sign in cell)
