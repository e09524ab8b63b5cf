"""Rows that a pivot table was made of (ECMA-376 part 1, 18.10): kept also where their sheet was hidden or deleted."""

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, STRING_CELLS, NotRead
from scanner.collectors.python.documents.sheet_values import WIDEST, to_int
from scanner.collectors.python.documents.xml_events import Events

ITEM_KINDS = frozenset(("s", "n", "d", "b", "e", "m"))
"""Elements with a value of their own: text, number, date, truth, error, nothing."""
DAY_CHARACTERS = 10


def item_text(name, attributes):
    """Return the text of one item."""
    text = attributes.get("v", "")
    return text[: DAY_CHARACTERS if name == "d" else CELL_CHARACTERS]


class PivotFields(Events):
    """The columns of a cache in its definition: (name, the different values in it)."""

    def __init__(self, source):
        super(PivotFields, self).__init__(source)
        self.items = []
        self.field = ""
        self.inside = False
        self.count = 0

    def start(self, name, attributes):
        """Open a column or take a value of it."""
        if name == "cacheField":
            self.field, self.items = attributes.get("name", "")[:CELL_CHARACTERS], []
        elif name == "sharedItems":
            self.inside = True
        elif self.inside and name in ITEM_KINDS:
            self.items.append(item_text(name, attributes))
            self.count += 1
            if self.count > STRING_CELLS:
                raise NotRead("too_many_strings")

    def end(self, name):
        """Close a column."""
        if name == "sharedItems":
            self.inside = False
        elif name == "cacheField":
            self.done.append((self.field, self.items))


class PivotRows(Events):
    """The rows of a cache as lists of str; a value stands there itself or by its number in the definition."""

    def __init__(self, source, fields):
        super(PivotRows, self).__init__(source)
        self.fields = fields
        self.row = []

    def start(self, name, attributes):
        """Open a row or take a value of it."""
        if name == "r":
            self.row = []
        elif len(self.row) < min(WIDEST, len(self.fields)):
            if name == "x":
                items = self.fields[len(self.row)][1]
                number = to_int(attributes.get("v", ""))
                self.row.append(items[number] if 0 <= number < len(items) else "")
            elif name in ITEM_KINDS:
                self.row.append(item_text(name, attributes))

    def end(self, name):
        """Close a row."""
        if name == "r":
            self.done.append(self.row)


def pivot_rows(definition, records):
    """Yield the names of a cache's columns, then its rows."""
    fields = list(PivotFields(definition))
    yield [name for name, _ in fields][:WIDEST]
    for row in PivotRows(records, fields):
        yield row
