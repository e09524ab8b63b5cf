"""Data files of Stata (dta), formats 113 to 119, as Stata's own help (`help dta`) describes them."""

import struct

from scanner.collectors.python.asked.settings import TABLE_BYTES, NotRead
from scanner.collectors.python.sources.store_bytes import EndOfBytes, ForwardReader, date_of_day, either_text, time_of
from scanner.collectors.python.stores.stores import judge_store, written_number

STATA_MARKED = (b"117", b"118", b"119")
STATA_MOST = 2**40
STATA_COLUMNS = 32767
STATA_RECORD = 4 * 1024 * 1024
STATA_PASSED = 64 * 1024 * 1024
"""Bytes of labels and the like before the rows."""
DAYS_FROM_1960 = 3653
"""To the first of 1970."""
STATA_NUMBERS = {65530: ("b", 1, 100), 65529: ("h", 2, 32740), 65528: ("i", 4, 2147483620)}
STATA_REALS = {65527: ("f", 4, 1.7e38), 65526: ("d", 8, 8.9e307)}
"""Type -> code of struct, bytes, the greatest value that is not a missing one."""
STATA_REFERENCE = 32768
"""Type of a text that stands elsewhere."""


class StataColumn:
    """A column: its name, the number of its type as the newer formats have it, its bytes, and its format."""

    def __init__(self, kind):
        self.kind = kind
        self.name = ""
        self.shape = ""
        known = STATA_NUMBERS.get(kind) or STATA_REALS.get(kind)
        self.size = 8 if kind == STATA_REFERENCE else known[1] if known else kind
        if not 1 <= self.size <= 2045:
            raise EndOfBytes

    def cell(self, data, order):
        """Return the value as text."""
        if self.kind in STATA_NUMBERS:
            code, _, most = STATA_NUMBERS[self.kind]
            value = struct.unpack(order + code, data)[0]
            return self._number(value) if value <= most else ""
        if self.kind in STATA_REALS:
            code, _, most = STATA_REALS[self.kind]
            value = struct.unpack(order + code, data)[0]
            return self._number(value) if abs(value) <= most else ""
        return "" if self.kind == STATA_REFERENCE else either_text(data.split(b"\0")[0])

    def _number(self, value):
        if self.shape.startswith(("%td", "%d", "%-td", "%-d")):
            return date_of_day(int(value) - DAYS_FROM_1960) if abs(value) < 10**7 else ""
        if self.shape.startswith(("%tc", "%tC", "%-tc", "%-tC")):
            return time_of(int(value) // 1000 - DAYS_FROM_1960 * 86400, 1) if abs(value) < 10**15 else ""
        return written_number(float(value))


class StataReader(ForwardReader):
    """Reads numbers in the order of the file's bytes, and sections between their marks."""

    order = "<"

    def number(self, size):
        """Return a whole number without sign."""
        return int.from_bytes(self.take(size), "little" if self.order == "<" else "big")

    def mark(self, *words):
        """Pass over marks that must stand here."""
        for word in words:
            if self.take(len(word)) != word:
                raise EndOfBytes

    def texts(self, count, size):
        """Return texts that NULs fill up."""
        return [either_text(self.take(size).split(b"\0")[0]) for _ in range(count)]

    def pass_over(self, count):
        """Pass over bytes."""
        if count > STATA_PASSED:
            raise NotRead("too_big")
        while count > 0:
            count -= len(self.take(min(count, 2**18)))

    def pass_until(self, word):
        """Pass over everything up to and with a word."""
        passed = 0
        while word not in self.held:
            piece = self.stream.read()
            passed += len(piece)
            if not piece:
                raise EndOfBytes
            if passed > STATA_PASSED:
                raise NotRead("too_big")
            self.held = self.held[1 - len(word) :] + piece
        self.held = self.held.partition(word)[2]


def read_stata(work):
    """Return the Judgement on the rows of a data file."""
    return judge_store(stata_tables(work), work.context)


def stata_tables(work):
    """Yield the one table of a data file."""
    reader = StataReader(work.source.open())
    columns, rows = marked_header(reader) if work.head[:1] == b"<" else old_header(reader)
    yield StataRows(reader, columns, rows)


def old_header(reader):
    """Return the columns and the number of rows of formats 113 to 115."""
    release, order = reader.take(2)
    reader.order = ">" if order == 1 else "<"
    reader.take(2)
    count, rows = reader.number(2), reader.number(4)
    reader.take(99)
    columns = [StataColumn(65526 + 255 - kind if kind >= 251 else kind) for kind in reader.take(count)]
    names = reader.texts(count, 33)
    reader.pass_over(2 * (count + 1))
    shapes = reader.texts(count, 12 if release == 113 else 49)
    reader.pass_over(count * (33 + 81))
    while True:
        kind, length = reader.number(1), reader.number(4)
        if kind == 0 and length == 0:
            return described(columns, names, shapes), rows
        reader.pass_over(length)


def marked_header(reader):
    """Return the columns and the number of rows of formats 117 to 119."""
    reader.mark(b"<stata_dta><header><release>")
    told = reader.take(3)
    if told not in STATA_MARKED:
        raise NotRead("format:stata")
    release = int(told)
    reader.mark(b"</release><byteorder>")
    reader.order = ">" if reader.take(3) == b"MSF" else "<"
    reader.mark(b"</byteorder><K>")
    count = reader.number(4 if release == 119 else 2)
    if count > STATA_COLUMNS:
        raise NotRead("too_big")
    reader.mark(b"</K><N>")
    rows = reader.number(4 if release == 117 else 8)
    reader.mark(b"</N><label>")
    reader.take(reader.number(1 if release == 117 else 2))
    reader.mark(b"</label><timestamp>")
    reader.take(reader.number(1))
    reader.mark(b"</timestamp></header><map>")
    reader.take(14 * 8)
    reader.mark(b"</map><variable_types>")
    columns = [StataColumn(reader.number(2)) for _ in range(count)]
    reader.mark(b"</variable_types><varnames>")
    names = reader.texts(count, 33 if release == 117 else 129)
    reader.mark(b"</varnames><sortlist>")
    reader.pass_over((4 if release == 119 else 2) * (count + 1))
    reader.mark(b"</sortlist><formats>")
    shapes = reader.texts(count, 49 if release == 117 else 57)
    reader.pass_until(b"<data>")
    return described(columns, names, shapes), rows


def described(columns, names, shapes):
    """Return the columns with their names and formats."""
    for column, name, shape in zip(columns, names, shapes):
        column.name, column.shape = name, shape
    return columns


class StataRows:
    """The rows; past their reach they are left out."""

    def __init__(self, reader, columns, rows):
        self.reader = reader
        self.columns = columns
        self.rows = min(rows, STATA_MOST)
        self.header = [column.name for column in columns]
        self.length = sum(column.size for column in columns)
        self.left = 0
        self.reach = TABLE_BYTES
        if not 0 < self.length <= STATA_RECORD:
            raise NotRead("too_big")

    def __iter__(self):
        taken = min(self.rows, self.reach // self.length)
        for _ in range(taken):
            yield self._cells(self.reader.take(self.length))
        self.left = self.rows - taken

    def _cells(self, record):
        cells, at = [], 0
        for column in self.columns:
            cells.append(column.cell(record[at : at + column.size], self.reader.order))
            at += column.size
        return cells
