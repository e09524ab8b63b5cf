"""Tables of dBASE, FoxPro and Clipper (dbf): records behind a list of fields; deleted ones are marked and stay."""

import struct

from scanner.collectors.python.asked.settings import TABLE_BYTES
from scanner.collectors.python.sources.recognise import dbase_fields, dbase_text
from scanner.collectors.python.sources.store_bytes import EndOfBytes, ForwardReader, date_of_day, decimal_of
from scanner.collectors.python.stores.stores import BROKEN_TABLE, RowsJudge, as_far_as_read, written_number
from scanner.collectors.python.tables.judgement import reach

DBF_KEPT, DBF_DELETED = 0x20, 0x2A
"""The first byte of a record."""
JULIAN_EPOCH = 2440588
"""Julian day of the first of 1970."""
DBF_AT_ONCE = 256 * 1024


def read_dbase(work):
    """Yield the Judgement on the rows of a table, then on those that were deleted."""
    header, fields = dbase_fields(work.head)
    count, length = struct.unpack("<I2xH", work.head[4:12])
    table = DbaseTable(fields, work.head[29], work.context)
    reader = ForwardReader(work.source.open())
    reason = ""
    try:
        reader.take(header)
        left = table.read(reader, count, length)
    except EndOfBytes:
        reason, left = BROKEN_TABLE, 0
    reason = BROKEN_TABLE if table.is_shifted else reason
    yield from as_far_as_read("table 1", table.rows.finish(left), reason)
    deleted = table.deleted.finish(0)
    if deleted.people:
        yield "deleted 1", deleted._replace(confidence="low")


class DbaseTable:
    """Takes records; rows of a table and deleted ones."""

    def __init__(self, fields, driver, context):
        self.fields = fields
        self.driver = driver
        self.reach = reach(TABLE_BYTES, context)
        names = [name for name, _, _ in fields]
        self.rows = RowsJudge(names, context)
        self.deleted = RowsJudge(names, context)
        self.is_shifted = False
        """A record did not begin where the ones before it say."""

    def read(self, reader, count, length):
        """Take so many records of this length; return how many were left out past its reach."""
        taken = min(count, self.reach // length)
        at_once = max(1, DBF_AT_ONCE // length)
        for first in range(0, taken, at_once):
            number = min(at_once, taken - first)
            data = reader.take_most(number * length)
            for start in range(0, len(data) - length + 1, length):
                self._take(data[start : start + length])
            if len(data) < number * length:
                raise EndOfBytes
        return count - taken

    def _take(self, record):
        self.is_shifted |= record[0] not in (DBF_KEPT, DBF_DELETED)
        cells, at = [], 1
        for _, kind, size in self.fields:
            cells.append(dbase_cell(record[at : at + size], kind, self.driver))
            at += size
        (self.deleted if record[0] == DBF_DELETED else self.rows).add(cells)


def dbase_cell(data, kind, driver):
    """Return one field as text, its bytes being of the code page of a language driver."""
    if kind in "CNFDL":
        return dbase_text(data.replace(b"\0", b" ").strip(), driver)
    if kind in "I+" and len(data) == 4:
        return str(int.from_bytes(data, "little", signed=True))
    if kind in "BO" and len(data) == 8:
        return written_number(struct.unpack("<d", data)[0])
    if kind == "T" and len(data) == 8:
        return date_of_day(int.from_bytes(data[:4], "little") - JULIAN_EPOCH)
    if kind == "Y" and len(data) == 8:
        return decimal_of(int.from_bytes(data, "little", signed=True), 4)
    return ""
