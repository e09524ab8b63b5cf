"""Forms in sheets: the name of a value in one cell and the value in the next filled one, form below form."""

from scanner.collectors.python.columns import header_kind
from scanner.collectors.python.labelled import LABEL_LENGTH, Gatherer
from scanner.collectors.python.objects import Records

FORM_CELLS = 16
"""Filled cells of a row of a form at most."""
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
        label = ""
        for cell in filled if len(filled) <= FORM_CELLS else ():
            if is_form_label(cell):
                label = cell.rstrip(" :")
            elif label:
                self.gatherer.pair(label, cell)
                self.pairs = 1
                label = ""

    def finish(self):
        """Return the Judgement on all forms together."""
        self.gatherer.finish()
        return self.records.finish(0)


def is_form_label(cell):
    """Tell whether a cell names a value, as the dictionary has it."""
    return len(cell) <= LABEL_LENGTH and header_kind(cell) != "" and not any(sign.isdigit() for sign in cell)
