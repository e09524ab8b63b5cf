"""Data files of SPSS (sav), as GNU PSPP's documentation of system files describes them, packed by bytes or not."""

import struct

from scanner.collectors.python.asked.settings import TABLE_BYTES, NotRead
from scanner.collectors.python.sources.store_bytes import EndOfBytes, ForwardReader, date_of_day, either_text, time_of
from scanner.collectors.python.stores.stores import judge_store, written_number

SPSS_VARIABLE, SPSS_LABELS, SPSS_INDEXES, SPSS_DOCUMENT, SPSS_MORE, SPSS_END = 2, 3, 4, 6, 7, 999
SPSS_LONG_NAMES = 13
SPSS_COLUMNS = 32767
SPSS_PASSED = 8 * 1024 * 1024
SPSS_ELEMENT = 8
SPSS_BIAS = 100
"""What all writers add to small whole numbers."""
DAYS_FROM_1582 = 141428
"""From the fourteenth of October 1582 to the first of 1970."""
SPSS_DATES = frozenset((20, 23, 24, 38, 39))
SPSS_TIMES = 22
SPSS_BLANKS = b" " * SPSS_ELEMENT
SPSS_MISSING = struct.pack("<d", -struct.unpack("<d", b"\xff\xff\xff\xff\xff\xff\xef\x7f")[0])
"""The lowest number stands for a missing one."""


class SpssColumn:
    """A column: its short name, elements of eight bytes, bytes of text or 0 for a number, and its format."""

    def __init__(self, name, text_bytes, shape):
        self.short = self.name = name
        self.text_bytes = text_bytes
        self.elements = max(1, (text_bytes + 7) // SPSS_ELEMENT)
        self.shape = shape

    def cell(self, data):
        """Return the value as text."""
        if self.text_bytes:
            return either_text(data[: self.text_bytes].rstrip(b" \0"))
        if data == SPSS_MISSING:
            return ""
        value = struct.unpack("<d", data)[0]
        if self.shape not in SPSS_DATES and self.shape != SPSS_TIMES:
            return written_number(value)
        if not 0 <= value < 10**12:
            return ""
        days, seconds = divmod(int(value), 86400)
        if self.shape == SPSS_TIMES:
            return time_of((days - DAYS_FROM_1582) * 86400 + seconds, 1)
        return date_of_day(days - DAYS_FROM_1582)


class SpssFile:
    """The description before the rows."""

    def __init__(self, reader):
        self.reader = reader
        head = reader.take(176)
        layout, self.packing = struct.unpack("<i4xi", head[64:76])
        self.rows = struct.unpack("<i", head[80:84])[0]
        if layout not in (2, 3) or self.packing not in (0, 1):
            raise NotRead("format:spss")
        self.columns = []
        self.passed = 0
        while self._record():
            pass

    def _int(self):
        return int.from_bytes(self.reader.take(4), "little", signed=True)

    def _pass_over(self, count):
        self.passed += count
        if count < 0 or self.passed > SPSS_PASSED:
            raise EndOfBytes
        return self.reader.take(count)

    def _record(self):
        kind = self._int()
        if kind == SPSS_VARIABLE:
            self._variable()
        elif kind == SPSS_LABELS:
            for _ in range(self._int()):
                self._pass_over(SPSS_ELEMENT)
                length = self._pass_over(1)[0]
                self._pass_over((length + 8) // 8 * 8 - 1)
        elif kind == SPSS_INDEXES:
            self._pass_over(4 * self._int())
        elif kind == SPSS_DOCUMENT:
            self._pass_over(80 * self._int())
        elif kind == SPSS_MORE:
            self._more()
        elif kind == SPSS_END:
            self.reader.take(4)
        else:
            raise EndOfBytes
        return kind != SPSS_END

    def _variable(self):
        width, has_label, missing, shape, _ = (self._int() for _ in range(5))
        name = self.reader.take(8).decode("latin-1").strip(" \0")
        if has_label:
            self._pass_over((self._int() + 3) // 4 * 4)
        self._pass_over(SPSS_ELEMENT * abs(missing))
        if width >= 0:
            self.columns.append(SpssColumn(name, width, shape >> 16 & 0xFF))
        if len(self.columns) > SPSS_COLUMNS or width > 255:
            raise EndOfBytes

    def _more(self):
        subject, size, count = self._int(), self._int(), self._int()
        if size < 0 or count < 0:
            raise EndOfBytes
        data = self._pass_over(size * count)
        if subject == SPSS_LONG_NAMES:
            pairs = [pair.partition("=") for pair in data.decode("utf-8", "replace").split("\t")]
            longer = {short.upper(): name for short, _, name in pairs}
            for column in self.columns:
                column.name = longer.get(column.short.upper(), column.name)


def read_spss(work):
    """Return the Judgement on the rows of a data file."""
    return judge_store(spss_tables(work), work.context)


def spss_tables(work):
    """Yield the one table of a data file."""
    reader = ForwardReader(work.source.open())
    yield SpssRows(reader, SpssFile(reader))


class SpssRows:
    """The rows; past their reach they are left out."""

    def __init__(self, reader, file):
        self.reader = reader
        self.columns = file.columns
        self.header = [column.name for column in file.columns]
        self.told = file.rows
        self.packing = file.packing
        self.width = sum(column.elements for column in file.columns)
        self.left = 0
        self.reach = TABLE_BYTES
        if not self.width:
            raise EndOfBytes

    def __iter__(self):
        given, length = 0, SPSS_ELEMENT * self.width
        elements = self._packed() if self.packing else None
        while given * length <= self.reach:
            record = b"".join(self._next(elements) for _ in range(self.width)) if elements else self._plain(length)
            if len(record) < length:
                if record or 0 <= self.told != given:
                    raise EndOfBytes
                return
            given += 1
            yield self._cells(record)
        self.left = max(0, self.told - given)

    def _plain(self, length):
        return self.reader.take_most(length)

    @staticmethod
    def _next(elements):
        return next(elements, b"")

    def _packed(self):
        """Yield elements of eight bytes that were packed as commands of a byte, eight at a time."""
        while not self.reader.is_at_end():
            for command in self.reader.take_most(SPSS_ELEMENT):
                if 1 <= command <= 251:
                    yield struct.pack("<d", command - SPSS_BIAS)
                elif command == 252:
                    return
                elif command == 253:
                    yield self.reader.take(SPSS_ELEMENT)
                elif command:
                    yield SPSS_BLANKS if command == 254 else SPSS_MISSING

    def _cells(self, record):
        cells, at = [], 0
        for column in self.columns:
            end = at + SPSS_ELEMENT * column.elements
            cells.append(column.cell(record[at:end]))
            at = end
        return cells
