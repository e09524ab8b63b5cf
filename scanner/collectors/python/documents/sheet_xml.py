"""The texts, styles and rows of a workbook in XML."""

import re

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, STRING_CELLS, NotRead
from scanner.collectors.python.documents.sheet_values import (
    COLUMNS_BY_LETTERS,
    DATE_FORMATS,
    WIDEST,
    column_number,
    date_of_serial,
    is_date_format,
    plain_number,
    serial_date,
    to_int,
)
from scanner.collectors.python.documents.xml_events import Events, PlainEvents, unescaped_text

CELLS = frozenset(("c", "cell"))
"""In a sheet, and in a copy of another workbook's."""
PAGE_TEXTS = frozenset(side + end for side in ("odd", "even", "first") for end in ("Header", "Footer"))
NEAR = 192
"""Cells of a row that stand in their own column: those behind are of the columns that hold anything."""
NO_STRING = STRING_CELLS
"""The number of a shared string that no workbook has."""
PLAIN_STRING = re.compile(
    r"<si><t(?: xml:space=\"preserve\")?>([^<]{0,4096})</t></si>[ \n]{0,99}|<si/>[ \n]{0,99}|([^<]{1,4096}|<)"
)
PLAIN_ROW = re.compile(
    r"[ \n]{0,99}((?:<row(?: [^<>/]{0,400})?/>[ \n]{0,99}){0,999})<row(?: [^<>/]{0,400})?>[ \n]{0,99}"
)
PLAIN_CELL = re.compile(
    r"<c(?:ell)?(?: r=\"([A-Z]{1,3})[0-9]{1,7}\")?(?: s=\"([0-9]{1,9})\")?(?: t=\"([A-Za-z]{1,12})\")?(?:/>|>"
    r"(?:<f(?: [^<>/]{0,400})?(?:/>|>[^<]{0,4096}</f>))?"
    r"(?:(?:<v>|<is><t(?: xml:space=\"preserve\")?>)(?:([0-9]{1,9})|([^<]{0,4096}))(?:</v>|</t></is>))?"
    r"</c(?:ell)?>)[ \n]{0,99}|([^<]{1,4096}|<)"
)
"""How nearly all programs write items, rows and cells; last whatever is written in another way."""


class SharedStrings(PlainEvents):
    """The texts of xl/sharedStrings.xml in order; phonetic hints left out."""

    NAME = b"si"

    def __init__(self, source):
        super(SharedStrings, self).__init__(source)
        self.parts = []
        self.length = 0
        self.hidden = 0
        self.inside = False

    def start(self, name, attributes):  # noqa: ARG002  # the form of all handlers
        """Open an item, a run of text or a hint."""
        if name == "si":
            self.parts, self.length = [], 0
        self.hidden += name == "rPh"
        self.inside = name == "t"

    def end(self, name):
        """Close what was opened; an item is done."""
        self.hidden -= name == "rPh"
        self.inside = False
        if name == "si":
            self.done.append("".join(self.parts)[:CELL_CHARACTERS])

    def plain(self, text):
        """Return the texts of items that are of one run each."""
        found = PLAIN_STRING.findall(text)
        if any(other for _, other in found):
            return None
        return [unescaped_text(string)[:CELL_CHARACTERS] for string, _ in found]

    def text(self, data):
        """Keep text of visible runs."""
        if self.inside and not self.hidden and self.length < CELL_CHARACTERS:
            self.parts.append(data)
            self.length += len(data)


class DateStyles(Events):
    """The numbers of the cell styles that show a date, in xl/styles.xml."""

    def __init__(self, source):
        super(DateStyles, self).__init__(source)
        self.formats = set(DATE_FORMATS)
        self.in_cells = False
        self.number = 0

    def start(self, name, attributes):
        """Learn a format of the workbook's own, or count a style."""
        if name == "numFmt" and is_date_format(attributes.get("formatCode", "")):
            self.formats.add(to_int(attributes.get("numFmtId")))
        elif name == "cellXfs":
            self.in_cells = True
        elif name == "xf" and self.in_cells:
            if to_int(attributes.get("numFmtId")) in self.formats:
                self.done.append(self.number)
            self.number += 1

    def end(self, name):
        """Leave the list of cell styles."""
        if name == "cellXfs":
            self.in_cells = False


class SheetRows(PlainEvents):
    """The rows of one sheet as lists of str; dates as YYYY-MM-DD."""

    NAME = b"row"

    def __init__(self, source, strings, date_styles):
        super(SheetRows, self).__init__(source)
        self.strings = strings
        self.known = len(strings)
        self.date_styles = date_styles
        self.row = []
        self.far = {}
        """Column from NEAR on -> where its cells are put."""
        self.column = 0
        self.kind = ""
        self.style = -1
        self.parts = []
        self.inside = False

    def start(self, name, attributes):
        """Open a row, a cell or the value in it."""
        if name == "row":
            self.row, self.column = [], 0
        elif name in CELLS:
            self.column = column_number(attributes.get("r", ""), self.column)
            self.kind, self.style = attributes.get("t", ""), to_int(attributes.get("s"))
            self.parts = []
        elif name in PAGE_TEXTS:
            self.parts = []
        self.inside = name in {"v", "t"} or name in PAGE_TEXTS

    def end(self, name):
        """Close a value, a cell or a row; what stands above and below each page is a row of its own."""
        self.inside = False
        if name in PAGE_TEXTS:
            self.done.append(["".join(self.parts)[:CELL_CHARACTERS]])
        elif name in CELLS:
            place = self._place()
            if place < WIDEST:
                self.row.extend([""] * (place + 1 - len(self.row)))
                self.row[place] = self._value("".join(self.parts))
            self.column += 1
        elif name == "row":
            self.done.append(self.row)

    def text(self, data):
        """Keep the value's characters."""
        if self.inside and len(self.parts) < CELL_CHARACTERS:
            self.parts.append(data[:CELL_CHARACTERS])

    def plain(self, text):
        """Return the rows of cells that hold a number, a text or the number of one."""
        rows = []
        for line in text.split("</row>")[:-1]:
            begins = PLAIN_ROW.match(line)
            cells = self._plain_cells(line, begins.end()) if begins else None
            if cells is None:
                return None
            rows += [[] for _ in range(begins.group(1).count("<row"))]
            rows.append(cells)
        return rows

    def _plain_cells(self, line, at):
        row, width, column_behind = [], 0, 0
        for letters, style, kind, number, written, other in PLAIN_CELL.findall(line, at):
            column = COLUMNS_BY_LETTERS[letters] if letters else column_behind
            if other or column >= NEAR:
                return None
            if kind == "s":
                place = int(number or NO_STRING)
                value = self.strings[place] if place < self.known else ""
            else:
                value = number or (unescaped_text(written) if "&" in written else written)
                if value and kind in {"", "n"}:
                    if style and int(style) in self.date_styles:
                        value = date_of_serial(value) or value
                    elif "E" in value:
                        value = plain_number(value)
            column_behind = column + 1
            if column == width:
                row.append(value)
                width = column_behind
            elif column > width:
                row += [""] * (column - width)
                row.append(value)
                width = column_behind
            else:
                row[column] = value
        return row

    def _place(self):
        """Return where the cell stands in its row: those of columns far out, where there are any, side by side."""
        if self.column < NEAR or (self.column not in self.far and (not self.parts or NEAR + len(self.far) >= WIDEST)):
            return self.column if self.column < NEAR else WIDEST
        return self.far.setdefault(self.column, NEAR + len(self.far))

    def _value(self, text):
        if self.kind == "s":
            number = to_int(text)
            return self.strings[number] if 0 <= number < len(self.strings) else ""
        if self.kind in {"", "n"} and self.style in self.date_styles:
            return serial_date(text) or text
        return plain_number(text) if self.kind in {"", "n"} and "E" in text else text[:CELL_CHARACTERS]


def shared_strings(source):
    """Return the list of shared strings, or raise NotRead if it is longer than the cap."""
    strings = []
    for text in SharedStrings(source):
        strings.append(text)
        if len(strings) > STRING_CELLS:
            raise NotRead("too_many_strings")
    return strings
