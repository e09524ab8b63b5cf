"""Workbooks of Excel 5 to 2003 (xls): records of BIFF5 and BIFF8 ([MS-XLS]); every sheet is a table of its own."""

import struct
from collections import OrderedDict

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, STRING_CELLS, NotRead
from scanner.collectors.python.documents.excel_cipher import default_cipher
from scanner.collectors.python.documents.excel_records import (
    BEGIN,
    BEGINS,
    LOCK,
    Characters,
    ExcelRecords,
    float_text,
    rk_number,
)
from scanner.collectors.python.documents.sheet_values import DATE_FORMATS, WIDEST, is_date_format, serial_date
from scanner.collectors.python.documents.workbook import judge_rows
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.code_pages import WESTERN, decoded_page
from scanner.collectors.python.tables.judgement import encrypted, unread

BIFF8 = 0x0600
OLDEST = 0x0009
"""How a sheet of Excel 2 begins, whose cells have styles of three bytes and short texts."""
NOTE, TEXT_BOX, PAGE_HEADER, PAGE_FOOTER = 0x001C, 0x01B6, 0x0014, 0x0015
REMARKS_WIDE = frozenset((TEXT_BOX, PAGE_HEADER, PAGE_FOOTER))
REMARKS_NARROW = frozenset((NOTE, PAGE_HEADER, PAGE_FOOTER))
"""Records with text beside the cells; a note of BIFF8 has only its author."""
HELD_CHARACTERS = 2**21
CELL_WEIGHT = 64
"""Of rows that are put together at the same time, as some programs write column by column; what a cell adds."""
DAYS_TO_1904 = 1462
TOO_FAR = 10**7
"""No day number."""


class ExcelBook:
    """The sheets of an xls one after another; what stands before the first one applies to all."""

    def __init__(self, source, context):
        self.records = ExcelRecords(source)
        self.remarks = Prose(context)
        self.is_wide = True
        self.page = WESTERN
        """The code page of texts that are not wide."""
        self.value_at = 6
        """Where the value of a cell stands in its record."""
        self.strings = []
        self.lacks_strings = False
        """A cell names a text that is not there."""
        self.formats = set(DATE_FORMATS)
        self.date_styles = set()
        self.styles = 0
        self.days_before = 0
        self.learned = {
            0x0022: self._epoch, 0x0042: self._code_page, 0x00E0: self._style, 0x00FC: self._strings,
            0x041E: self._format,
        }  # fmt: skip
        self.cells = {
            0x0006: self._formula, 0x0406: self._formula, 0x0203: self._number, 0x0204: self._label,
            0x00D6: self._label, 0x00FD: self._shared, 0x027E: self._rk, 0x00BD: self._many,
            0x0207: self._result,
            0x0002: self._integer, 0x0003: self._number, 0x0004: self._label, 0x0206: self._formula,
            0x0007: self._result, 0x0042: self._code_page,
        }  # fmt: skip
        self.rows = OrderedDict()
        self.held = 0
        self.is_locked = False
        self.awaited = None
        """Where the text belongs that the next record holds: the result of a formula."""

    def sheets(self):
        """Yield an iterator over the rows of each sheet, to be used up before the next one is asked for."""
        for kind, body in self.records:
            if kind in BEGINS:
                version, purpose = struct.unpack_from("<HH", body)
                self.is_wide = version >= BIFF8 and kind == BEGIN
                self.value_at = 7 if kind == OLDEST else 6
                if purpose == 0x0005:
                    self._learn()
                elif not self.is_locked:
                    yield self._rows()

    def _learn(self):
        """Read what is said once for all sheets."""
        for kind, body in self.records.block():
            if kind == LOCK:
                self.records.cipher = default_cipher(body)
                self.is_locked = self.records.cipher is None
                if self.is_locked:
                    return
            if kind in self.learned:
                self.learned[kind](body)

    def _rows(self):
        """Yield the rows of one sheet as lists of str; charts and the like in it are left out."""
        remarks = REMARKS_WIDE if self.is_wide else REMARKS_NARROW
        for kind, body in self.records.block():
            if kind in self.cells:
                self.cells[kind](body)
                while self.held > HELD_CHARACTERS:
                    yield self._oldest()
            elif kind == LOCK:  # of a sheet without a book around it
                self.is_locked = True
                return
            elif kind in remarks:
                self.remarks.feed(self._remark(kind, body).encode("utf-8", "replace") + b"\n")
        self.awaited = None
        while self.rows:
            yield self._oldest()

    def _oldest(self):
        cells = self.rows.popitem(last=False)[1]
        self.held -= sum(map(len, cells)) + CELL_WEIGHT * len(cells)
        return cells

    def _put(self, row, column, text):
        if column < WIDEST:
            cells = self.rows.setdefault(row, [])
            more = max(0, column + 1 - len(cells))
            cells.extend([""] * more)
            self.held += len(text) - len(cells[column]) + CELL_WEIGHT * more
            cells[column] = text

    def _epoch(self, body):
        self.days_before = DAYS_TO_1904 if body[:1] == b"\1" else 0

    def _code_page(self, body):
        self.page = struct.unpack_from("<H", body)[0]

    def _format(self, body):
        number = struct.unpack_from("<H", body)[0]
        shows_date = is_date_format(self._text(body, 2, 2 if self.is_wide else 1))
        (self.formats.add if shows_date else self.formats.discard)(number)

    def _style(self, body):
        if struct.unpack_from("<2xH", body)[0] in self.formats:
            self.date_styles.add(self.styles)
        self.styles += 1

    def _strings(self, body):
        count = struct.unpack_from("<4xI", body)[0]
        characters = Characters(self.records, body, 8)
        while len(self.strings) < count and not characters.is_over():
            self.strings.append(characters.rich_text())
            if len(self.strings) > STRING_CELLS:
                raise NotRead("too_many_strings")

    def _number(self, body):
        row, column, style = struct.unpack_from("<HHH", body)
        self._put(row, column, self._shown(struct.unpack_from("<d", body, self.value_at)[0], style))

    def _integer(self, body):
        row, column, value = struct.unpack_from("<HH3xH", body)
        self._put(row, column, str(value))

    def _rk(self, body):
        row, column, style, value = struct.unpack_from("<HHHI", body)
        self._put(row, column, self._shown(rk_number(value), style))

    def _many(self, body):
        row, column = struct.unpack_from("<HH", body)
        for at in range(4, len(body) - 7, 6):
            style, value = struct.unpack_from("<HI", body, at)
            self._put(row, column + (at - 4) // 6, self._shown(rk_number(value), style))

    def _shared(self, body):
        row, column, number = struct.unpack_from("<HH2xI", body)
        self.lacks_strings |= number >= len(self.strings)
        self._put(row, column, self.strings[number] if number < len(self.strings) else "")

    def _label(self, body):
        row, column = struct.unpack_from("<HH", body)
        self._put(row, column, self._text(body, self.value_at, self._width()))

    def _formula(self, body):
        row, column, style = struct.unpack_from("<HHH", body)
        at = self.value_at
        if body[at + 6 : at + 8] != b"\xff\xff":
            self._put(row, column, self._shown(struct.unpack_from("<d", body, at)[0], style))
        elif body[at : at + 1] == b"\0":
            self.awaited = row, column

    def _result(self, body):
        if self.awaited:
            row, column = self.awaited
            self.awaited = None
            self._put(row, column, self._text(body, 0, self._width()))

    def _width(self):
        """Return how many bytes tell the length of a cell's text."""
        return 2 if self.value_at == 6 else 1

    def _shown(self, value, style):
        if style in self.date_styles and 0 < value < TOO_FAR:
            return serial_date("%d" % (value + self.days_before)) or float_text(value)
        return float_text(value)

    def _remark(self, kind, body):
        """Return the text of a comment, a text box, a header or a footer."""
        if kind == TEXT_BOX:
            length = struct.unpack_from("<10xH", body)[0]
            following = self.records.continued()
            return Characters(self.records, following, 1).text(length, following[:1] == b"\1")
        if kind == NOTE:
            return self._text(body, 4, 2)
        return self._text(body, 0, 2 if self.is_wide else 1)

    def _text(self, body, at, width):
        """Return the text that begins with its length, `width` bytes wide, at a place of a record."""
        if at + width > len(body):
            return ""
        length = struct.unpack_from("<H" if width == 2 else "<B", body, at)[0]
        if self.is_wide:
            flags = body[at + width : at + width + 1]
            return Characters(self.records, body, at + width + 1).text(length, bool(flags and flags[0] & 1))[
                :CELL_CHARACTERS
            ]
        return decoded_page(body[at + width : at + width + length], self.page)


def judge_excel(source, context):
    """Yield (part, Judgement) for each sheet of the stream of an xls, hidden ones too, and for its comments."""
    book = ExcelBook(source, context)
    number = 0
    for number, rows in enumerate(book.sheets(), 1):
        yield "sheet %d" % number, judge_rows(rows, context)
    if book.is_locked:
        yield "", encrypted("office")
    elif number:
        yield "remarks", book.remarks.judgement()
        if book.lacks_strings:
            yield "", unread("broken:xls")
    else:
        yield "", unread("format:xls")
