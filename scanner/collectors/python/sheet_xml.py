"""The XML of a workbook, streamed; a document type or an entity ends it."""

import re
from datetime import timedelta
from xml.parsers import expat

from scanner.collectors.python.dates import EPOCH
from scanner.collectors.python.settings import CELL_CHARACTERS, STRING_CELLS, NotRead
from scanner.collectors.python.signs import is_digits
from scanner.collectors.python.streams import pieces

DATE_FORMATS = frozenset((*range(14, 18), 22, *range(27, 37), *range(50, 59)))
"""Built-in number formats that show a date (ECMA-376 part 1, 18.8.30)."""
FORMAT_CHARACTERS = 255
"""The longest number format that a program of spreadsheets takes; no more is looked at."""
QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.')
"""Parts of a number format in which letters are not codes."""
CELLS = frozenset(("c", "cell"))
"""In a sheet, and in a copy of another workbook's."""
PAGE_TEXTS = frozenset(side + end for side in ("odd", "even", "first") for end in ("Header", "Footer"))
LAST_DAY = 2958465
WIDEST, NEAR = 256, 192
"""Cells of a row, and those that stand in their own column: the others are of the columns that hold anything."""
EXACT = 10**15
"""Up to here a spreadsheet's numbers have all their digits."""


class Events:
    """Feeds a stream to expat and collects what the handlers below finish; names come without their prefix."""

    def __init__(self, source):
        self.source = source
        self.done = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = refuse
        self.parser.EntityDeclHandler = refuse
        self.parser.StartElementHandler = lambda name, attributes: self.start(name.rpartition(":")[2], attributes)
        self.parser.EndElementHandler = lambda name: self.end(name.rpartition(":")[2])
        self.parser.CharacterDataHandler = self.text

    def __iter__(self):
        for piece in pieces(self.source.open()):
            self.parser.Parse(piece, False)
            finished, self.done = self.done, []
            yield from finished
        self.parser.Parse(b"", True)
        yield from self.done

    def start(self, name, attributes):
        """An element begins."""

    def end(self, name):
        """An element ends."""

    def text(self, data):
        """Characters, possibly a part of them."""


def refuse(*_):
    """A document type declaration: no workbook has one, and attacks with entities need one."""
    raise NotRead("xml_doctype")


class SharedStrings(Events):
    """The texts of xl/sharedStrings.xml in order; phonetic hints left out."""

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


class SheetRows(Events):
    """The rows of one sheet as lists of str; dates as YYYY-MM-DD."""

    def __init__(self, source, strings, date_styles):
        super(SheetRows, self).__init__(source)
        self.strings = strings
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


def plain_number(text):
    """Return a whole number written as 4.857773456E9, as some programs store it, in digits; any other text as it is."""
    try:
        number = float(text)
    except ValueError:
        return text[:CELL_CHARACTERS]
    return "%d" % number if abs(number) < EXACT and number == int(number) else text[:CELL_CHARACTERS]


def shared_strings(source):
    """Return the list of shared strings, or raise NotRead if it is longer than the cap."""
    strings = []
    for text in SharedStrings(source):
        strings.append(text)
        if len(strings) > STRING_CELLS:
            raise NotRead("too_many_strings")
    return strings


def is_date_format(code):
    """Tell whether a number format shows days, months or years."""
    bare = QUOTED.sub("", code[:FORMAT_CHARACTERS].lower())
    return any(letter in bare for letter in "dy") and "general" not in bare


def serial_date(text):
    """Return a spreadsheet's day number as YYYY-MM-DD, or ''."""
    digits = text.partition(".")[0]
    if not is_digits(digits) or len(digits) > 7 or not 1 <= int(digits) <= LAST_DAY:
        return ""
    return (EPOCH + timedelta(days=int(digits))).isoformat()


def column_number(reference, following):
    """Return the column of a cell reference such as AB12, or `following` where there is none."""
    letters = reference.rstrip("0123456789").upper()
    if not letters or len(letters) > 3 or not all("A" <= c <= "Z" for c in letters):
        return following
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def to_int(text):
    """Return a short decimal number, -1 for anything else."""
    return int(text) if text and len(text) <= 9 and is_digits(text) else -1
