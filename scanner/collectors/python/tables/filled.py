"""The cells of a column that say anything: each of those who look at the columns of a table asks for them."""

from scanner.collectors.python.tables.even_rows import column_cells
from scanner.collectors.python.words.cell_values import VALUES_COUNTED


class FilledCells:
    """Those of the rows that were asked for last."""

    def __init__(self):
        self.rows = None
        self.columns = {}

    def of(self, rows, n):
        """Return the cells of a column that say anything, without blanks around them; the list is kept."""
        if rows is not self.rows:
            self.rows, self.columns = rows, {}
        if n not in self.columns:
            cells = list(map(str.strip, column_cells(rows, n)))
            self.columns[n] = list(filter(None, cells)) if "" in cells else cells
        return self.columns[n]

    def forget(self):
        """Let go of the rows: they may be changed from now on."""
        self.rows, self.columns = None, {}
        VALUES_COUNTED.forget()


FILLED = FilledCells()
filled_cells = FILLED.of
