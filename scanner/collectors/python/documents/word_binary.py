"""Texts of Word 6 to 2003 (doc, [MS-DOC]): the pieces of the text in order; cell marks tell tables."""

import struct

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, MEMBER_BYTES, READ_BYTES, NotRead
from scanner.collectors.python.documents.flow import PARAGRAPH_CHARACTERS, Flow
from scanner.collectors.python.documents.sheet_values import WIDEST
from scanner.collectors.python.tables.judgement import encrypted

WORD_97 = 0x00C1
LOCKED_FLAG, TABLE_FLAG = 0x0100, 0x0200
"""Of the word at 10: encrypted or obfuscated; tables in the stream 1Table ([MS-DOC] 2.5.1)."""
NARROW_FLAG = 0x40000000
CELL_MARK = "\x07"
MARKS = {0x0B: "\n", 0x0C: "\n", 0x0E: "\n", 0x1E: "-", **dict.fromkeys((*range(1, 7), 8, *range(0x13, 0x16), 0x1F))}
"""Line, page and column ends, a hyphen; anchors of pictures and notes, borders of fields."""
SAMPLE_CELLS = 400
MOST_COLUMNS = 63
"""Of a table in Word."""


class CellMarks:
    """Takes the text of a doc in pieces; what stands between cell marks goes into rows.

    Each cell ends with a mark, and each row with one more: an empty cell looks like the end of a row.
    """

    def __init__(self, flow):
        self.flow = flow
        self.rest = ""
        self.cells = []
        self.columns = 0
        """Of the table that is open, 0 while too little of it is known."""
        self.is_open = False

    def feed(self, text):
        """Take the next piece."""
        *cells, self.rest = (self.rest + text).split(CELL_MARK)
        for cell in cells:
            self._cell(cell)
        if len(self.rest) > PARAGRAPH_CHARACTERS:
            paragraphs, self.rest = self.rest, ""
            self._paragraphs(paragraphs.split("\r"))

    def finish(self):
        """Hand over what is left."""
        self._paragraphs(self.rest.split("\r"))
        self.rest = ""

    def _cell(self, text):
        if "\r" in text and (not self.cells or not self.cells[-1]):
            *before, text = text.split("\r")  # before a row: only the last paragraph belongs to its cell for sure
            self._paragraphs(before)
        self.cells.append(text.replace("\r", " ")[:CELL_CHARACTERS])
        if len(self.cells) >= SAMPLE_CELLS:
            self._rows()

    def _paragraphs(self, paragraphs):
        if self.cells or self.is_open:
            self._rows()
            while self.cells:
                self._row(self._next_row())
            self.flow.end()
            self.is_open, self.columns = False, 0
        for paragraph in paragraphs:
            self.flow.paragraph(paragraph)

    def _rows(self):
        """Hand over the rows that are certainly whole."""
        if not self.is_open:
            self.flow.begin()
            self.is_open = True
            self.columns = columns_of(self.cells)
        while len(self.cells) > WIDEST:
            self._row(self._next_row())

    def _next_row(self):
        """Take the next row off the cells: of as many as the table has columns, or up to the next empty one."""
        end = self.columns
        if end >= len(self.cells) or self.cells[end]:
            end = self.cells.index("") if "" in self.cells else len(self.cells)
        row, self.cells = self.cells[:end], self.cells[end + 1 :]
        return row

    def _row(self, row):
        if row:
            self.flow.row(row[:WIDEST])


def columns_of(cells):
    """Return how many columns a table has whose cells, and ends of rows as empty ones, are these."""
    for columns in range(1, MOST_COLUMNS + 1):
        ends = cells[columns :: columns + 1]
        if len(ends) >= 2 and not any(ends):
            return columns
    return cells.index("") if "" in cells else len(cells)


def judge_word(streams, work):
    """Yield (part, Judgement) of the tables and the text of a doc, headers and notes included."""
    document = streams["worddocument"]
    header = document.part(0, 0x01AA)
    version, flags = struct.unpack_from("<2xH6xH", header)
    if flags & LOCKED_FLAG:
        yield "", encrypted("office")
        return
    if version < WORD_97:
        start, end = struct.unpack_from("<II", header, 0x18)
        found = [(start, max(0, end - start), True)]
    else:
        table = streams["1table" if flags & TABLE_FLAG else "0table"]
        found = text_pieces(table, *struct.unpack_from("<II", header, 0x01A2))
    flow = Flow(work)
    marks = CellMarks(flow)
    missing = 0
    for offset, count, is_narrow in found:
        for at in range(0, count, READ_BYTES):
            wanted = min(READ_BYTES, count - at)
            data = document.part(offset + at, wanted)
            missing += wanted - len(data)
            text = data.decode("cp1252" if is_narrow else "utf-16-le", "replace")
            marks.feed(text.translate(MARKS))
            if not data:
                break
    marks.finish()
    yield from flow.parts()
    if missing:
        raise EOFError


def text_pieces(table, offset, count):
    """Yield (offset, bytes, whether a character is one byte) of each piece ([MS-DOC] 2.4.1, 2.8.35)."""
    if count > MEMBER_BYTES:
        raise NotRead("too_big")
    data = table.part(offset, count)
    at = 0
    while data[at : at + 1] == b"\1":
        at += 3 + struct.unpack_from("<H", data, at + 1)[0]
    length = struct.unpack_from("<I", data, at + 1)[0]
    pieces_held = (length - 4) // 12
    at += 5
    ends = struct.unpack_from("<%dI" % (pieces_held + 1), data, at)
    for number in range(pieces_held):
        place = struct.unpack_from("<2xI", data, at + 4 * (pieces_held + 1) + 8 * number)[0]
        characters = max(0, ends[number + 1] - ends[number])
        if place & NARROW_FLAG:
            yield (place & (NARROW_FLAG - 1)) // 2, characters, True
        else:
            yield place & (NARROW_FLAG - 1), 2 * characters, False
