"""The XML of a workbook, streamed; a document type or an entity ends it."""

import re
from datetime import timedelta
from functools import lru_cache
from xml.parsers import expat

from scanner.collectors.python.dates import EPOCH
from scanner.collectors.python.settings import CELL_CHARACTERS, READ_BYTES, STRING_CELLS, NotRead
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
NO_STRING = STRING_CELLS
"""The number of a shared string that no workbook has."""
LONGEST_PIECE, XML_SIGN = 2 * READ_BYTES, 5
"""How much may be read until an element that comes again and again ends; what stands before what an <?xml declares."""
UTF_8_START = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:<\?xml version=[\"']1.0[\"'](?: encoding=[\"'][Uu][Tt][Ff]-8[\"'])?"
    rb"(?: standalone=[\"'](?:yes|no)[\"'])? ?\?>[ \r\n]{0,9})?<[A-Za-z]"
)
REFERENCE = re.compile(r"&(#?[0-9A-Za-z]{1,8});")
REFERRED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
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


class Events:
    """Feeds a stream to expat and collects what the handlers below finish; names come without their prefix."""

    def __init__(self, source):
        self.source = source
        self.done = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = refuse
        self.parser.EntityDeclHandler = refuse
        self.listen()

    def listen(self):
        """Have the handlers called from here on."""
        self.parser.StartElementHandler = lambda name, attributes: self.start(name.rpartition(":")[2], attributes)
        self.parser.EndElementHandler = lambda name: self.end(name.rpartition(":")[2])
        self.parser.CharacterDataHandler = self.text

    def __iter__(self):
        for piece in pieces(self.source.open()):
            yield from self.told(piece)
        self.parser.Parse(b"", True)
        yield from self.done

    def told(self, piece):
        """Return what the handlers finish in the next piece."""
        self.parser.Parse(piece, False)
        finished, self.done = self.done, []
        return finished

    def start(self, name, attributes):
        """An element begins."""

    def end(self, name):
        """An element ends."""

    def text(self, data):
        """Characters, possibly a part of them."""


def refuse(*_):
    """A document type declaration: no workbook has one, and attacks with entities need one."""
    raise NotRead("xml_doctype")


class PlainEvents(Events):
    """Takes many elements of one name at once where they are written as nearly all are; the parser still checks them.

    Those written otherwise are left to the handlers, and all behind what may hide signs: a comment, another encoding.
    """

    NAME = b""

    def plain(self, text):
        """Return what whole elements hold, None where one of them is not written as nearly all are."""

    def __iter__(self):
        end = b"</" + self.NAME + b">"
        rest, is_plain = None, True
        for piece in pieces(self.source.open()):
            data = (rest or b"") + piece
            before, rest = rest, b""
            is_plain = is_plain and may_be_plain(data, before is None)
            cut = data.rfind(end) + len(end) if is_plain else 0
            if is_plain and cut < len(end):
                rest = data
            elif is_plain:
                rest = data[cut:]
                yield from self._whole(data[:cut])
            else:
                yield from self.told(data)
        yield from self.told(rest or b"")
        self.parser.Parse(b"", True)
        yield from self.done

    def _whole(self, data):
        """Return what a piece holds that ends with one of the elements."""
        first = max(0, data.find(b"<" + self.NAME))
        found = self.told(data[:first]) if first else []
        data = data[first:]
        items = self.plain(data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n"))
        if items is None:
            return found + self.told(data)
        parser = self.parser
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
        parser.Parse(data, False)
        self.listen()
        return found + items


def may_be_plain(data, is_first):
    """Tell whether every sign < in a piece of XML in UTF-8 begins a tag, and it is not longer than elements are."""
    if is_first and not UTF_8_START.match(data):
        return False
    return len(data) <= LONGEST_PIECE and b"<!" not in data and data.find(b"<?", XML_SIGN if is_first else 0) < 0


def unescaped_text(text):
    """Return a text of well-formed XML without its references."""
    return REFERENCE.sub(referred, text) if "&" in text else text


def referred(found):
    """Return the character that a reference stands for."""
    word = found.group(1)
    if word[0] != "#":
        return REFERRED.get(word, "")
    return chr(int(word[2:], 16) if word[1] == "x" else int(word[1:]))


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


class ColumnsByLetters(dict):
    """The letters of a cell's reference -> the number of its column."""

    def __missing__(self, letters):
        """Return the number, and remember it."""
        number = self[letters] = column_number(letters, 0)
        return number


COLUMNS_BY_LETTERS = ColumnsByLetters()
date_of_serial = lru_cache(maxsize=4096)(serial_date)


def to_int(text):
    """Return a short decimal number, -1 for anything else."""
    return int(text) if text and len(text) <= 9 and is_digits(text) else -1
