"""Rows that all have as many cells, kept as one list of them: a column is a slice of it, nothing is done by rows."""

from operator import itemgetter

LINE_SIGN = "\n"


class EvenRows:
    """Cells of rows that lie one after the other, behind each row a cell that only says that it ends."""

    def __init__(self, cells, step):
        self.cells = cells
        self.step = step

    def __len__(self):
        return len(self.cells) // self.step

    def __getitem__(self, wanted):
        """Return one row as a list, or several as EvenRows."""
        if isinstance(wanted, slice):
            start, stop, _ = wanted.indices(len(self))
            return EvenRows(self.cells[start * self.step : stop * self.step], self.step)
        start = range(len(self))[wanted] * self.step
        return self.cells[start : start + self.step - 1]

    def __iter__(self):
        for start in range(0, len(self.cells), self.step):
            yield self.cells[start : start + self.step - 1]

    def column(self, number):
        """Return the cells of a column; one that no row has is empty."""
        return self.cells[number :: self.step] if number < self.step - 1 else [""] * len(self)


def even_rows(lines, delimiter):
    """Return lines without quotes as EvenRows, None where they have not all as many cells, or blanks before these."""
    end = delimiter + LINE_SIGN
    text = (end + delimiter).join(lines) + end
    if delimiter == " " or delimiter + " " in text or text.startswith(" "):
        return None
    cells = text.split(delimiter)
    step = cells.index(LINE_SIGN) + 1
    is_even = step > 2 and step * len(lines) == len(cells)
    return EvenRows(cells, step) if is_even and cells[step - 1 :: step].count(LINE_SIGN) == len(lines) else None


def with_rows(rows, more):
    """Return rows and those behind them; even ones stay so."""
    if isinstance(rows, EvenRows) and isinstance(more, EvenRows) and rows.step == more.step:
        return EvenRows(rows.cells + more.cells, rows.step)
    return [*rows, *more] if len(rows) else more


def column_cells(rows, number):
    """Return the cell of each row in one column, '' where there is none."""
    if isinstance(rows, EvenRows):
        return rows.column(number)
    try:
        return list(map(itemgetter(number), rows))
    except IndexError:
        return [row[number] if number < len(row) else "" for row in rows]
