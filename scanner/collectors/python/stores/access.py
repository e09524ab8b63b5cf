"""Access databases (mdb, accdb): the rows of each table of a user's, by the pages that say which table they are of."""

import struct
from array import array

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, TABLE_BYTES
from scanner.collectors.python.sources.store_bytes import EndOfBytes, decimal_of, time_of
from scanner.collectors.python.stores.access_pages import (
    ACCESS_DATA,
    DELETED_ROW,
    LONG_VALUES,
    MOVED_ROW,
    AccessFile,
    little_at,
)
from scanner.collectors.python.stores.stores import RowsJudge, judge_store_table, written_number
from scanner.collectors.python.tables.judgement import CLEAN, encrypted

ACCESS_TABLES = 2000
DAYS_TO_1970 = 25569
"""From the thirtieth of December 1899."""
LAST_DAY_NUMBER = 3000000
MEMO_PAGES = 16
ACCESS_TEXT, ACCESS_MEMO = 0x0A, 0x0C
ACCESS_NUMBERS = {0x02: 1, 0x03: 2, 0x04: 4, 0x13: 8}
ACCESS_FIXED = {0x02: 1, 0x03: 2, 0x04: 4, 0x05: 8, 0x06: 4, 0x07: 8, 0x08: 8, 0x10: 17, 0x13: 8}
"""Type -> bytes: whole numbers; money, floating point, times, decimals (HACKING.md, Column Types)."""


def read_access(work):
    """Yield the Judgement on each table of a user's, then on what was deleted from it."""
    database = AccessFile(work.file())
    if database.is_locked():
        yield "", encrypted("access")
        return
    number = 0
    for page, pages in sorted(owned_pages(database).items()):
        try:
            columns = database.definition(page)
        except EndOfBytes:
            continue  # pages that a deleted table left behind
        if columns:
            number += 1
            deleted = RowsJudge([column.name for column in columns], work.context)
            rows = AccessRows(database, columns, pages, deleted)
            yield from judge_store_table("table %d" % number, rows, work.context)
            judgement = deleted.finish(0)
            if judgement.people:
                yield "table %d, deleted" % number, judgement._replace(confidence="low")
    if not number:
        yield "", CLEAN


def owned_pages(database):
    """Return the numbers of the data pages by the page of their table's definition."""
    owned = {}
    for number in range(database.pages):
        data = database.page(number)
        if data[0] != ACCESS_DATA or data[4:8] == LONG_VALUES:
            continue
        table = little_at(data, 4, 4)
        if table in owned or len(owned) < ACCESS_TABLES:
            owned.setdefault(table, array("I")).append(number)
    return owned


class AccessRows:
    """The rows of a table; those marked as deleted go to a RowsJudge of their own."""

    def __init__(self, database, columns, pages, deleted):
        self.database = database
        self.columns = columns
        self.has_variable = any(not column.is_fixed for column in columns)
        self.pages = pages
        self.deleted = deleted
        self.header = [column.name for column in columns]
        self.left = 0
        self.reach = TABLE_BYTES
        self.is_damaged = False

    def __iter__(self):
        layout, passed = self.database.layout, 0
        for number in self.pages:
            data = self.database.page(number)
            passed += len(data)
            if passed > self.reach:
                self.left += little_at(data, layout.count, 2)
                continue
            for flags, row in self.database.rows_on(data):
                cells = self._cells(flags, row)
                if cells and flags & DELETED_ROW:
                    self.deleted.add(cells)
                elif cells:
                    yield cells
        if self.is_damaged:
            raise EndOfBytes

    def _cells(self, flags, row):
        try:
            if flags & MOVED_ROW:
                row = self.database.row_at(little_at(row, 0, 4))
            return self._row(row)
        except EndOfBytes:
            self.is_damaged = self.is_damaged or not flags & DELETED_ROW
            return None

    def _row(self, row):
        layout = self.database.layout
        count = little_at(row, 0, layout.head)
        mask = len(row) - (count + 7) // 8
        ends = self._ends(row, mask) if self.has_variable else []
        return ["" if self._is_null(row, mask, count, c) else self._cell(row, ends, c) for c in self.columns]

    def _is_null(self, row, mask, count, column):
        return column.number >= count or not little_at(row, mask + column.number // 8, 1) >> column.number % 8 & 1

    def _ends(self, row, mask):
        """Return where each variable column begins, and behind them where the last one ends."""
        if not self.database.layout.is_old:
            count = little_at(row, mask - 2, 2)
            return [little_at(row, mask - 4 - 2 * number, 2) for number in range(count + 1)]
        count = little_at(row, mask - 1, 1)
        jumps = (len(row) - 1) // 256
        place = mask - 2 - jumps
        if (place - count) // 256 < jumps:
            jumps -= 1
        ends, passed = [], 0
        for number in range(count + 1):
            while passed < jumps and number == little_at(row, mask - 2 - passed, 1):
                passed += 1
            ends.append(little_at(row, place - number, 1) + 256 * passed)
        return ends

    def _cell(self, row, ends, column):
        if column.is_fixed:
            at = self.database.layout.head + column.fixed
            size = ACCESS_FIXED.get(column.kind, 0)
            little_at(row, at, size)
            return fixed_cell(row[at : at + size], column)
        if column.variable + 1 >= len(ends):
            return ""
        start, end = ends[column.variable : column.variable + 2]
        if not start <= end <= len(row):
            raise EndOfBytes
        if column.kind == ACCESS_TEXT:
            return self._text(row[start:end])
        if column.kind == ACCESS_MEMO and end - start >= 12:
            return self._memo(row[start:end])
        return fixed_cell(row[start:end], column) if end - start == ACCESS_FIXED.get(column.kind) else ""

    def _memo(self, data):
        """Return a long text: what is behind its head, in a row of its own, or in several."""
        flags, pointer = data[3], little_at(data, 4, 4)
        if flags & 0x80:
            return self._text(data[12:])
        if flags & 0x40:
            return self._text(self.database.row_at(pointer))
        held = b""
        for _ in range(MEMO_PAGES):
            if not pointer:
                break
            part = self.database.row_at(pointer)
            pointer = little_at(part, 0, 4)
            held += part[4:]
        return self._text(held)

    def _text(self, data):
        if self.database.layout.is_old:
            return data[:CELL_CHARACTERS].decode("cp1252", "replace")
        return wide_text(data[: 2 * CELL_CHARACTERS])


def wide_text(data):
    """Return a text of Jet 4: in UTF-16, or behind FF FE in single bytes; a NUL changes to the other way."""
    if not data.startswith(b"\xff\xfe"):
        return data.decode("utf-16-le", "replace")
    parts, is_single = [], True
    rest = data[2:]
    while rest:
        if is_single:
            part, _, rest = rest.partition(b"\0")
            parts.append(part.decode("latin-1"))
        else:
            end = next((at for at in range(0, len(rest), 2) if rest[at] == 0), len(rest))
            parts.append(rest[:end].decode("utf-16-le", "replace"))
            rest = rest[end + 1 :]
        is_single = not is_single
    return "".join(parts)


def fixed_cell(data, column):
    """Return a value of a fixed size as text."""
    if column.kind in ACCESS_NUMBERS:
        return str(int.from_bytes(data, "little", signed=column.kind != 0x02))
    if column.kind == 0x05:
        return decimal_of(int.from_bytes(data, "little", signed=True), 4)
    if column.kind == 0x06:
        return written_number(struct.unpack("<f", data)[0])
    if column.kind in {0x07, 0x08}:
        value = struct.unpack("<d", data)[0]
        return written_number(value) if column.kind == 0x07 else written_time(value)
    return scaled_cell(data, column.scale) if column.kind == 0x10 else ""


def written_time(day):
    """Return a time as a table shows it."""
    return time_of(round((day - DAYS_TO_1970) * 86400), 1) if abs(day) < LAST_DAY_NUMBER else ""


def scaled_cell(data, scale):
    """Return a decimal: its sign, then four words of its digits, the highest first."""
    high, value = data[1:9], little_at(data, 9, 4) << 32 | little_at(data, 13, 4)
    return decimal_of(-value if data[0] & 0x80 else value, scale) if high == bytes(8) else ""
