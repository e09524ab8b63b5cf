"""What stands for the person of each row of a table: the first key of which the row has every part.

Rows come by the thousand and are taken column by column, so that what a row costs is mostly the interpreter's own C.
"""

from scanner.collectors.python.dates import FIRST_YEAR, LAST_YEAR
from scanner.collectors.python.dictionary import NULLS
from scanner.collectors.python.rules import CARD, IDENTIFIERS, key_places, same
from scanner.collectors.python.signs import compact

REMEMBERED, DAYS_REMEMBERED = 8192, 32768
"""Different cells of one column: names and places come again and again, and people are born on some 30,000 days."""
REMEMBERED_CHARACTERS = 384 * 1024
DAYS = {"%02d" % day: "%d" % day for day in range(1, 32)}
MONTH_NUMBERS = {"%02d" % month: "%d" % month for month in range(1, 13)}
WRITTEN_YEARS = frozenset("%d" % year for year in range(FIRST_YEAR, LAST_YEAR + 1))
BIRTH_CHARACTERS = len("07/03/1970")
WRITTEN_BIRTHS = (("//", (slice(2), slice(3, 5), slice(6, None))), ("--", (slice(8, None), slice(5, 7), slice(4))))
"""What is no digit in a birth, and where its day, month and year stand."""
NO_DIGITS = dict.fromkeys(map(ord, "0123456789"))
SHORT_NULLS = frozenset(map(compact, NULLS))


class Cells:
    """The cells of one column as they are compared (rules.same)."""

    def __init__(self, number, kind):
        self.number = number
        self.kind = kind
        self.is_identifier = kind in IDENTIFIERS or kind in CARD
        self.known = {}
        self.remembered = DAYS_REMEMBERED if kind == "date_of_birth" else REMEMBERED
        self.characters = 0

    def same(self, rows):
        """Return the cell of each row as it is compared, '' where there is none."""
        number = self.number
        try:
            cells = [row[number] for row in rows]
        except IndexError:
            cells = [row[number] if number < len(row) else "" for row in rows]
        if self.is_identifier:
            return self._identifiers(cells)
        return self._births(cells) or self._remembered(cells)

    def _remembered(self, cells):
        unknown = set(cells).difference(self.known)
        if len(self.known) + len(unknown) > self.remembered or self.characters > REMEMBERED_CHARACTERS:
            unknown, self.characters = set(cells), 0
            self.known.clear()
        fresh = list(unknown)
        self.known.update(zip(fresh, self._births(fresh) or [same(cell, self.kind, NULLS) for cell in fresh]))
        self.characters += len("".join(fresh))
        return list(map(self.known.__getitem__, cells))

    def _births(self, cells):
        return same_births(cells) if self.kind == "date_of_birth" else None

    def _identifiers(self, cells):
        """Make all cells compact at once where none holds a sign that must be looked at by itself."""
        joined = "|".join(cells)
        short = compact(joined.lower()).split("|")
        if len(short) != len(cells) or not joined.isprintable():
            return [same(cell, self.kind, NULLS) for cell in cells]
        if "" not in short and "".join(short).isalnum() and SHORT_NULLS.isdisjoint(short):
            return short
        return [
            value if value.isalnum() and value not in SHORT_NULLS else same(cell, self.kind, NULLS)
            for value, cell in zip(short, cells)
        ]


def same_births(cells):
    """Return what rules.same does of births that are all written as most are, 07/03/1970 or 1970-03-07; None of others.

    Taken apart column by column: hardly a birth in a list of people comes twice.
    """
    text = "".join(cells)
    for signs, (day, month, year) in WRITTEN_BIRTHS:
        if text.translate(NO_DIGITS) == signs * len(cells) and {len(cell) for cell in cells} == {BIRTH_CHARACTERS}:
            days, months, years = ([cell[part] for cell in cells] for part in (day, month, year))
            if DAYS.keys() >= set(days) and MONTH_NUMBERS.keys() >= set(months) and set(years) <= WRITTEN_YEARS:
                parts = zip(years, map(MONTH_NUMBERS.__getitem__, months), map(DAYS.__getitem__, days))
                return list(map("-".join, parts))
    return None


class Naming:
    """The keys of a table with these columns."""

    def __init__(self, columns):
        self.cells = {}
        self.by_number, self.by_name = [], []
        for number, key in enumerate(key_places(columns)):
            is_number = all(kind in IDENTIFIERS for places in key for _, kind in places)
            self.cells.update({n: Cells(n, kind) for places in key for n, kind in places if n not in self.cells})
            parts = tuple(tuple(n for n, _ in places) for places in key)
            (self.by_number if is_number else self.by_name).append(("%d\x1e" % number, parts))

    def subjects(self, rows):
        """Return ([number], [name]): of each row the first key of each sort that it has whole, as text, or None."""
        same_cells = SameCells(self.cells, rows)
        return first_whole(self.by_number, same_cells), first_whole(self.by_name, same_cells)


class SameCells(dict):
    """Column number -> its cells as they are compared, made when they are asked for."""

    def __init__(self, cells, rows):
        super().__init__()
        self.cells = cells
        self.rows = rows

    def __missing__(self, number):
        """Return the cells of a column that was not asked for before."""
        self[number] = self.cells[number].same(self.rows)
        return self[number]


def first_whole(keys, same_cells):
    """Return for each row the text of the first key whose every part has a filled cell, or None."""
    found = [None] * len(same_cells.rows)
    for lead, parts in keys:
        texts = [lead + text if text else None for text in joined_parts(parts, same_cells)]
        found = texts if found.count(None) == len(found) else [old or new for old, new in zip(found, texts)]
        if None not in found:
            break
    return found


def joined_parts(parts, same_cells):
    """Return for each row the parts of a key as one text, '' where one of them is missing."""
    filled = [joined_places([same_cells[n] for n in places]) for places in parts]
    if any("" in texts for texts in filled):
        return ["\x1e".join(texts) if all(texts) else "" for texts in zip(*filled)]
    return filled[0] if len(filled) == 1 else list(map("\x1e".join, zip(*filled)))


def joined_places(columns):
    """Return for each row the filled cells of these columns as one text."""
    if len(columns) == 1:
        return columns[0]
    if any("" in cells for cells in columns):
        return ["\x1f".join(filter(None, cells)) for cells in zip(*columns)]
    return list(map("\x1f".join, zip(*columns)))
