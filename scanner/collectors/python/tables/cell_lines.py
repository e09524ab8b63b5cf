"""Cells of several lines, or of an object in JSON or Python: a person in one cell, or several with a line in each."""

import re
from itertools import chain

LINES_A_CELL, PEOPLE_A_CELL = 6, 64
OFTEN_PARALLEL, OFTEN_RECORDS = 0.3, 0.6
"""Share of rows that have cells of as many lines, and share of a column's cells that have several."""


OBJECT_PAIR = re.compile(
    r"([\"'])([A-Za-z_][A-Za-z0-9_ .-]{0,40})\1[ \t]{0,9}:[ \t]{0,9}"
    r"(?:\"([^\"\n]{0,200})\"|'([^'\n]{0,200})'|(-?[0-9][0-9.]{0,40})|)"
)
"""A key and its value, of an object as JSON or Python writes it; lists and objects within are passed over."""
DATE_BEHIND = re.compile(r"([^()0-9]{3,60}?) ?\(([0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2}))\)\Z")
OBJECT_KEYS, FEWEST_KEYS, OBJECTS_SEEN, LONGEST_OVER = 64, 2, 100, 40
MADE_BY = frozenset(
    ("author", "authors", "committer", "contributor", "contributors", "creator", "maintainer", "maintainers")
)
"""What stands over those who made a work or a program."""


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


class DatedCells:
    """Each cell of a column is a name and, in brackets behind it, a date: two columns."""

    def __init__(self, number):
        self.number = number

    def header_of(self, header):
        """Return the names of the columns, none over the dates."""
        n = self.number
        return [*header[: n + 1], "", *header[n + 1 :]] if header else []

    def rows_of(self, row):
        """Return the row in a list."""
        n = self.number
        found = DATE_BEHIND.match(row[n]) if n < len(row) else None
        cells = found.groups() if found else (*row[n : n + 1], "")
        return [[*row[:n], *[""] * (n - len(row)), *cells, *row[n + 1 :]]]


class LabelCells:
    """Each cell is a row, its lines the cells: a sheet of labels of addresses."""

    def header_of(self, _):
        """Return no names of columns."""
        return []

    def rows_of(self, row):
        """Return the rows in one."""
        cells = (cell.split("\n")[:LINES_A_CELL] for cell in row if "\n" in cell)
        return [lines + [""] * (LINES_A_CELL - len(lines)) for lines in cells]


class ObjectCells:
    """The keys of the objects in a column are columns of their own."""

    def __init__(self, number, keys):
        self.number = number
        self.keys = keys

    def header_of(self, header):
        """Return the names of the columns, keys in the place of the one that holds objects."""
        n = self.number
        return [*header[:n], *[""] * (n - len(header)), *self.keys, *header[n + 1 :]]

    def rows_of(self, row):
        """Return the row in a list."""
        n = self.number
        told = dict(object_pairs(row[n])) if n < len(row) else {}
        return [[*row[:n], *[""] * (n - len(row)), *[told.get(key, "") for key in self.keys], *row[n + 1 :]]]


def object_pairs(cell):
    """Return [(key, value)] of a cell that is an object, [] of another."""
    cell = cell.strip()
    if not cell.startswith("{") or not cell.endswith("}"):
        return []
    return [(found[1], found[2] or found[3] or found[4]) for found in OBJECT_PAIR.findall(cell)[:OBJECT_KEYS]]


def ways_of_objects(header, rows):
    """Return the ways in which rows with objects in cells of a column may be read."""
    ways = []
    for n in range(max([len(row) for row in rows] or [0])):
        cells = [row[n] for row in rows if n < len(row) and row[n].strip()]
        objects = [object_pairs(cell) for cell in cells if cell.lstrip()[:1] == "{"]
        objects = [pairs for pairs in objects if len(pairs) >= FEWEST_KEYS]
        if objects and len(objects) >= OFTEN_RECORDS * len(cells) and not is_of_author(header, rows, n):
            keys = {}
            for pairs in objects[:OBJECTS_SEEN]:
                keys.update(dict.fromkeys(key for key, _ in pairs))
            ways.append(ObjectCells(n, list(keys)[:OBJECT_KEYS]))
    return ways


def ways_of_dates(rows):
    """Return the ways in which rows with dates in brackets behind what cells of a column hold may be read."""
    ways = []
    for n in range(max([len(row) for row in rows] or [0])):
        cells = [row[n] for row in rows if n < len(row) and row[n].strip()]
        if cells and len(list(filter(DATE_BEHIND.match, cells))) >= OFTEN_RECORDS * len(cells):
            ways.append(DatedCells(n))
    return ways


def is_of_author(header, rows, n):
    """Tell whether the name of a column, or a word in its first cells, says that it holds who made something."""
    names = [row[n] for row in (header, *rows[:2]) if n < len(row) and len(row[n]) <= LONGEST_OVER]
    return any(not MADE_BY.isdisjoint(re.split(r"[^a-z]+", name.lower())) for name in names)


def is_parallel(row):
    """Tell whether several cells of a row have several lines, all as many."""
    several = [cell.count("\n") for cell in row if "\n" in cell]
    return len(several) > 1 and len(set(several)) == 1


def ways_to_read(header, rows):
    """Return the ways in which rows with cells of several lines or objects may be read, the likelier ones first."""
    text = "".join(chain.from_iterable(rows))
    ways = ways_of_objects(header, rows) if "{" in text else []
    if "(" in text:
        ways += ways_of_dates(rows)
    if "\n" not in text:
        return ways
    if len(list(filter(is_parallel, rows))) > OFTEN_PARALLEL * len(rows):
        ways.append(ParallelLines())
    numbers = set()
    for n in range(max([len(row) for row in rows] or [0])):
        cells = [row[n] for row in rows if n < len(row) and row[n].strip()]
        if cells and sum("\n" in cell for cell in cells) >= OFTEN_RECORDS * len(cells):
            numbers.add(n)
    labels = [LabelCells()] if len(numbers) > 1 and not header else []
    return [*ways, *labels, *([RecordLines(numbers)] if numbers else ()), JoinedLines()]
