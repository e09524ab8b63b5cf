"""Cells of several lines: a person and an address in one cell, or several people, of whom each has a line in each."""

from itertools import chain

LINES_A_CELL, PEOPLE_A_CELL = 6, 64
OFTEN_PARALLEL, OFTEN_RECORDS = 0.3, 0.6
"""Share of rows that have cells of as many lines, and share of a column's cells that have several."""


class ParallelLines:
    """Each line of such a row is a row of its own; what has one line belongs to all."""

    def header_of(self, header):
        """Return the names of the columns."""
        return header

    def rows_of(self, row):
        """Return the rows in one."""
        cells = [cell.split("\n")[:PEOPLE_A_CELL] for cell in row]
        several = [len(lines) for lines in cells if len(lines) > 1]
        if not is_parallel(row):
            return [row]
        return [[lines[n] if len(lines) > 1 else lines[0] for lines in cells] for n in range(several[0])]


class JoinedLines:
    """Each cell is one text: its lines are only wrapped."""

    def header_of(self, header):
        """Return the names of the columns."""
        return header

    def rows_of(self, row):
        """Return the row in a list."""
        return [[cell.replace("\n", " ") for cell in row]]


class RecordLines:
    """The lines of cells in these columns are columns of their own."""

    def __init__(self, numbers):
        self.numbers = numbers

    def header_of(self, header):
        """Return the names of the columns, that of a cell over its first line."""
        return [
            name
            for n, cell in enumerate(header)
            for name in [cell, *[""] * (LINES_A_CELL - 1 if n in self.numbers else 0)]
        ]

    def rows_of(self, row):
        """Return the row in a list."""
        laid = []
        for n, cell in enumerate(row):
            lines = cell.split("\n")[:LINES_A_CELL] if n in self.numbers else [cell]
            laid += lines + [""] * (LINES_A_CELL - len(lines) if n in self.numbers else 0)
        return [laid]


def is_parallel(row):
    """Tell whether several cells of a row have several lines, all as many."""
    several = [cell.count("\n") for cell in row if "\n" in cell]
    return len(several) > 1 and len(set(several)) == 1


def ways_to_read(rows):
    """Return the ways in which rows with cells of several lines may be read, the likelier ones first."""
    if "\n" not in "".join(chain.from_iterable(rows)):
        return []
    ways = []
    if len(list(filter(is_parallel, rows))) > OFTEN_PARALLEL * len(rows):
        ways.append(ParallelLines())
    numbers = set()
    for n in range(max([len(row) for row in rows] or [0])):
        cells = [row[n] for row in rows if n < len(row) and row[n].strip()]
        if cells and sum("\n" in cell for cell in cells) >= OFTEN_RECORDS * len(cells):
            numbers.add(n)
    return [*ways, *([RecordLines(numbers)] if numbers else ()), JoinedLines()]
