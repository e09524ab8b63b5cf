"""What stands for the person of each row of a table: the first key of which the row has every part.

Rows come by the thousand and are taken column by column, so that what a row costs is mostly the interpreter's own C.
"""

from itertools import repeat

from scanner.collectors.python.tables.even_rows import column_cells
from scanner.collectors.python.tables.headings import row_of_nobody
from scanner.collectors.python.tables.namesakes import part_namesakes
from scanner.collectors.python.tables.rules import BIRTH, CARD, IDENTIFIERS, NAMES, key_places, same
from scanner.collectors.python.tables.spelled import plain_name, same_mails, same_names
from scanner.collectors.python.values.dates import DAY_SIGNS, WRITTEN_DAYS
from scanner.collectors.python.values.signs import compact
from scanner.collectors.python.words.dictionary import NULLS

REMEMBERED, DAYS_REMEMBERED = 8192, 32768
"""Different cells of one column: names and places come again and again, and people are born on some 30,000 days."""
REMEMBERED_CHARACTERS = 384 * 1024
CELLS_COUNTED = 16
"""Of so many cells that are kept the characters of one are counted."""
SHORT_NULLS = frozenset(map(compact, NULLS))


class Cells:
    """The cells of one column as they are compared (rules.same)."""

    def __init__(self, number, kind):
        self.number = number
        self.kind = kind
        self.is_identifier = kind in IDENTIFIERS or kind in CARD
        self.is_each_its_own = kind in {"date_of_birth", "email", "full_name"}
        """Whether hardly a cell comes twice: then nothing is remembered where all are written as most are."""
        self.known = {}
        self.are_known = False
        """Whether all cells that were asked for last had been asked for before."""
        self.remembered = DAYS_REMEMBERED if kind == "date_of_birth" else REMEMBERED
        self.characters = 0

    def same(self, cells):
        """Return the cell of each row as it is compared, '' where there is none."""
        if self.is_identifier:
            return self._identifiers(cells)
        return (self._as_most(cells) if self.is_each_its_own else None) or self._remembered(cells)

    def _remembered(self, cells):
        found = list(map(self.known.get, cells)) if self.are_known else [None]
        if None not in found:
            return found
        unknown = set(cells).difference(self.known)
        self.are_known = not unknown
        if len(self.known) + len(unknown) > self.remembered or self.characters > REMEMBERED_CHARACTERS:
            unknown, self.characters = set(cells), 0
            self.known.clear()
        fresh = list(unknown)
        self.known.update(zip(fresh, self._as_most(fresh) or list(map(self._one, fresh))))
        self.characters += len("".join(fresh))
        return list(map(self.known.__getitem__, cells))

    def _one(self, cell):
        return (plain_name(cell, self.kind, NULLS) if self.kind in NAMES else "") or same(cell, self.kind, NULLS)

    def _as_most(self, cells):
        if self.kind in NAMES:
            return same_names(cells, NULLS)
        if self.kind == "email":
            return same_mails(cells)
        return same_births(cells) if self.kind == "date_of_birth" else None

    def _identifiers(self, cells):
        """Make all cells compact at once where none holds a sign that must be looked at by itself."""
        joined = "|".join(cells)
        bare = "".join(cells)
        if bare.isalnum() and len(bare.encode("utf-8", "replace")) == len(bare):  # no sign in any is left out
            short = joined.upper().split("|")
            if "" not in short and SHORT_NULLS.isdisjoint(short):
                return short
        short = compact(joined.lower()).split("|")
        if len(short) != len(cells) or not joined.isprintable():
            return [same(cell, self.kind, NULLS) for cell in cells]
        if "" not in short and "".join(short).isalnum() and SHORT_NULLS.isdisjoint(short):
            return short
        return [
            value if value.isalnum() and value not in SHORT_NULLS else same(cell, self.kind, NULLS)
            for value, cell in zip(short, cells)
        ]


def comes_again(texts):
    """Tell whether one of these texts, which may be None, comes twice."""
    return len(set(texts)) + texts.count(None) - (None in texts) < len(texts)


def same_births(cells):
    """Return what rules.same does of births that are all written as most are, 07/03/1970 or 1970-03-07; None of others.

    Most stand there as they are compared: hardly a birth in a list of people comes twice.
    """
    days = cells
    if cells and cells[0][4:5] == "-":
        days = [cell[8:] + "/" + cell[5:7] + "/" + cell[:4] for cell in cells if cell[4:5] == cell[7:8] == "-"]
    text = "|".join(days) + "|"
    return days if len(text) == DAY_SIGNS * len(cells) and WRITTEN_DAYS.match(text) else None


CHECKED_KINDS = frozenset(("date_of_birth", "email", "phone"))
"""Kinds of column in which a cell of no such kind tells that a row is of something else."""
COMPLETE, TELLS_APART = 0.98, 0.5
"""Share of rows that have a key for it to stand first; its different cells over the different names."""


class Naming:
    """The keys of a table with these columns, and such rows.

    A key that some rows lack tells one person apart from himself: a visitor whose birth is asked now and then. Then the
    first key of a name and something else that nearly all rows have stands before it. What joins different people is
    none (namesakes.py).
    """

    def __init__(self, columns, rows=(), header=()):
        self.cells = {}
        self.by_number, self.by_name = [], []
        for number, key in enumerate(key_places(columns)):
            is_number = all(kind in IDENTIFIERS for places in key for _, kind in places)
            self.cells.update({n: Cells(n, kind) for places in key for n, kind in places if n not in self.cells})
            parts = tuple(tuple(n for n, _ in places) for places in key)
            (self.by_number if is_number else self.by_name).append(("%d\x1e" % number, parts))
        bare = [at for at, (_, parts) in enumerate(self.by_name) if len(parts) == 1 and self.names_in(parts)]
        self.weak = bare[0] if bare else len(self.by_name)
        """The first key of names that tells nothing but a name."""
        self.names = self.by_name[self.weak][1][0] if bare else ()
        self.checked = [n for n, cells in self.cells.items() if cells.kind in CHECKED_KINDS]
        if rows:
            same_cells = SameCells(self.cells, rows)
            self._complete_first(same_cells)
            if any(comes_again(key_texts(*key, same_cells)) for key in self.by_number + self.by_name[:1]):
                part_namesakes(self, same_cells, header, lambda key: key_texts(*key, same_cells))

    def subjects(self, rows):
        """Return ([number], [name]): of each row the first key of each sort that it has whole, as text, or None."""
        numbers, names = self.told(rows)
        return numbers, names.texts()

    def told(self, rows):
        """Return ([number], Names) of the same: where everybody has a number, no name need be put together."""
        same_cells = SameCells(self.cells, rows)
        numbers = first_whole(self.by_number, same_cells)
        return numbers, Names(self, same_cells, numbers)

    def bare(self, rows):
        """Return of each row that is of somebody with a name no more than that, as it may stand in other tables."""
        keys = zip(*self.subjects(rows)) if self.names else ()
        names = key_texts("", (self.names,), SameCells(self.cells, rows)) if self.names else ()
        return [
            " ".join(sorted(name.replace("\x1f", " ").split())) for key, name in zip(keys, names) if name and any(key)
        ]

    def _complete_first(self, same_cells):
        for at, (lead, parts) in enumerate(self.by_name[: self.weak]):
            texts = [text for text in key_texts(lead, parts, same_cells) if text]
            if len(texts) < COMPLETE * same_cells.count or len(parts) == 1 or not self.names_in(parts[0:1]):
                continue
            if at == 0 or are_told_apart(texts):
                self.by_name.insert(0, self.by_name.pop(at))
                return

    def share(self, number):
        """Take a key of numbers, which different people have, with the name, or with the birth where there is none."""
        places = self.names or tuple(n for n, cells in self.cells.items() if cells.kind in BIRTH)
        if places:
            self.by_name.insert(self.weak if self.names else 0, ("shared\x1e", (places, *number)))
            self.weak += 1

    def column(self, number, same_cells):
        """Return a column as it is compared, of whatever kind it is."""
        self.cells.setdefault(number, Cells(number, ""))
        return same_cells[number]

    def names_in(self, parts):
        """Tell whether the first part of a key is a name."""
        return all(self.cells[n].kind in NAMES for n in parts[0])

    def is_nobody(self, at, same_cells):
        """Tell whether a row that has but a name is a heading or the like."""
        row = same_cells.rows[at]
        checked = [(row[n], same_cells[n][at]) for n in self.checked if n < len(row)]
        return row_of_nobody(row, [row[n] for n in self.names if n < len(row)], checked)


def are_told_apart(texts):
    """Tell whether the second parts of keys are half as many as the first, or more."""
    names, others = [{text.split("\x1e")[n] for text in texts} for n in (1, 2)]
    return len(others) >= TELLS_APART * len(names)


class Names:
    """The names of rows, put together when they are asked for."""

    def __init__(self, naming, same_cells, numbers):
        self.naming = naming
        self.same_cells = same_cells
        self.numbers = numbers

    def texts(self):
        """Return of each row the first key that it has whole, or None."""
        keys, at = self.naming.by_name, self.naming.weak
        names = first_whole(keys[:at], self.same_cells)
        if None not in names or at == len(keys):
            return names
        weak = first_whole(keys[at:], self.same_cells)
        if not self.numbers:
            return [name or other for name, other in zip(names, weak)]
        return [
            name or (None if not number and other and self.naming.is_nobody(n, self.same_cells) else other)
            for n, (number, name, other) in enumerate(zip(self.numbers, names, weak))
        ]

    def keep(self):
        """Let go of what is in no name, of rows that all have a number; return about how many characters are kept."""
        self.numbers = ()
        return self.same_cells.keep({n for _, parts in self.naming.by_name for places in parts for n in places})


class SameCells(dict):
    """Column number -> its cells as they are compared, made when they are asked for."""

    def __init__(self, cells, rows):
        super().__init__()
        self.cells = cells
        self.rows = rows
        self.count = len(rows)
        self.columns = {}
        """Their cells as they stand, where no more is kept of the rows."""

    def __missing__(self, number):
        """Return the cells of a column that was not asked for before."""
        cells = self.columns.get(number) or column_cells(self.rows, number)
        self[number] = self.cells[number].same(cells)
        return self[number]

    def keep(self, numbers):
        """Keep of the rows these columns alone, and return about how many characters they have."""
        if self.rows:
            self.clear()
            self.columns = {number: column_cells(self.rows, number) for number in numbers}
            self.rows = ()
        return sum(CELLS_COUNTED * len("".join(cells[::CELLS_COUNTED])) for cells in self.columns.values())


def first_whole(keys, same_cells):
    """Return for each row the text of the first key whose every part has a filled cell, or None."""
    found = [None] * same_cells.count
    for lead, parts in keys:
        texts = key_texts(lead, parts, same_cells)
        found = texts if found.count(None) == len(found) else [old or new for old, new in zip(found, texts)]
        if None not in found:
            break
    return found


def key_texts(lead, parts, same_cells):
    """Return for each row the parts of a key as one text behind a lead, None where one of them is missing."""
    if any("" in same_cells[n] for places in parts for n in places):
        filled = [joined_places([same_cells[n] for n in places]) for places in parts]
        return [lead + "\x1e".join(texts) if all(texts) else None for texts in zip(*filled)]
    if len(parts) == len(parts[0]) == 1:
        return [lead + cell for cell in same_cells[parts[0][0]]]
    columns = [repeat(lead)]
    for places in parts:
        for n in places:
            columns += [same_cells[n], repeat("\x1f")]
        columns[-1] = repeat("\x1e")
    return list(map("".join, zip(*columns[:-1])))


def joined_places(columns):
    """Return for each row the filled cells of these columns as one text."""
    return ["\x1f".join(filter(None, cells)) for cells in zip(*columns)]
