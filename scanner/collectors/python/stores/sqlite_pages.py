"""Pages of SQLite (sqlite.org/fileformat2.html): b-trees, the cells on their pages, records and what overflows."""

import struct

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.stores.stores import written_number

TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR = 13, 5, 10, 2
DATABASE_HEADER = 100
DEEPEST = 20
"""Levels of a b-tree: a real one of 2**32 pages has fewer."""
PAYLOAD_BYTES = 4 * 1024 * 1024
"""Of a longer record the columns behind this are left out."""
LONG_CELL = 300
"""Bytes of a cell that may be a file."""
COLUMNS_MOST = 2000
SQLITE_ENCODINGS = {1: "utf-8", 2: "utf-16-le", 3: "utf-16-be"}
SERIAL_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Serial type -> bytes of the whole number."""
CUT_BYTES = 4 * CELL_CHARACTERS


class BrokenPage(ValueError):  # noqa: N818  # its name is what is told
    """A page, cell or record that cannot be as it is."""


def sqlite_number(data, at, size):
    """Return the whole number without sign of `size` bytes at `at`."""
    if at < 0 or at + size > len(data):
        raise BrokenPage
    return int.from_bytes(data[at : at + size], "big")


def sqlite_varint(data, at):
    """Return (value, place behind it) of a number of one to nine bytes."""
    value = 0
    for place in range(at, at + 8):
        if place >= len(data):
            raise BrokenPage
        value = value << 7 | data[place] & 0x7F
        if data[place] < 0x80:
            return value, place + 1
    if at + 8 >= len(data):
        raise BrokenPage
    return value << 8 | data[at + 8], at + 9


class SqliteLayout:
    """Page size, bytes of a page that are used, and encoding of texts."""

    def __init__(self, size, reserved, encoding):
        self.size = 65536 if size == 1 else size
        self.usable = self.size - reserved
        self.encoding = SQLITE_ENCODINGS.get(encoding, "utf-8")
        if self.size < 512 or self.size & (self.size - 1) or self.size > 65536 or self.usable < 480:
            raise BrokenPage

    def local(self, payload, on_table_leaf):
        """Return how many bytes of so long a payload stand on its page (section 1.6)."""
        most = self.usable - 35 if on_table_leaf else (self.usable - 12) * 64 // 255 - 23
        if payload <= most:
            return payload
        least = (self.usable - 12) * 32 // 255 - 23
        kept = least + (payload - least) % (self.usable - 4)
        return kept if kept <= most else least


def layout_of(head):
    """Return the SqliteLayout that the header of a database tells."""
    return SqliteLayout(sqlite_number(head, 16, 2), sqlite_number(head, 20, 1), sqlite_number(head, 56, 4))


class SqlitePage:
    """One page of a b-tree; `start` is 100 on the page that begins with the header of the file."""

    def __init__(self, data, start, layout):
        self.data = data
        self.layout = layout
        self.kind = sqlite_number(data, start, 1)
        if self.kind not in (TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR):
            raise BrokenPage
        self.is_interior = self.kind in (TABLE_INTERIOR, INDEX_INTERIOR)
        self.count = sqlite_number(data, start + 3, 2)
        self.cells = start + (12 if self.is_interior else 8)
        if self.cells + 2 * self.count > len(data):
            raise BrokenPage
        self.last_child = sqlite_number(data, start + 8, 4) if self.is_interior else 0

    def places(self):
        """Yield where each cell stands."""
        for number in range(self.count):
            yield sqlite_number(self.data, self.cells + 2 * number, 2)

    def children(self):
        """Return the numbers of the pages below."""
        return [sqlite_number(self.data, place, 4) for place in self.places()] + [self.last_child]

    def payload(self, place, overflow):
        """Return (row number, bytes of the record); `overflow` hands over the rest from a page of that number."""
        row = 0
        if self.is_interior:
            place += 4
        length, place = sqlite_varint(self.data, place)
        if self.kind == TABLE_LEAF:
            row, place = sqlite_varint(self.data, place)
        if length >= 2**31:
            raise BrokenPage
        here = self.layout.local(length, self.kind == TABLE_LEAF)
        if place + here > len(self.data):
            raise BrokenPage
        held = self.data[place : place + here]
        if here < length:
            held += overflow(sqlite_number(self.data, place + here, 4), min(length, PAYLOAD_BYTES) - here)
        return row - 2**64 if row >= 2**63 else row, held


def record_cells(payload, encoding, long_cells=None):
    """Return the columns of a record as texts, None for NULL; those that are cut off are left out.

    `long_cells` takes (bytes, whether it is a text, whether it is cut off) of those that may be files.
    """
    size, at = sqlite_varint(payload, 0)
    serials = []
    while at < size:
        serial, at = sqlite_varint(payload, at)
        serials.append(serial)
    if at != size or len(serials) > COLUMNS_MOST:
        raise BrokenPage
    cells = []
    for serial in serials:
        length = (serial - 12) // 2 if serial >= 12 else SERIAL_BYTES.get(serial, 8 if serial == 7 else 0)
        if long_cells is not None and serial >= 12 and length >= LONG_CELL:
            long_cells.append((payload[at : at + length], serial % 2 == 1, at + length > len(payload)))
        if at + length > len(payload):
            break
        cells.append(cell_text(payload[at : at + min(length, CUT_BYTES)], serial, encoding))
        at += length
    return cells


def cell_text(data, serial, encoding):
    """Return one column as a text, None for NULL."""
    if serial >= 12:
        return data.decode(encoding, "replace") if serial % 2 else blob_text(data)
    if serial in SERIAL_BYTES:
        return str(int.from_bytes(data, "big", signed=True))
    if serial == 7:
        return written_number(struct.unpack(">d", data)[0])
    return {8: "0", 9: "1"}.get(serial)


def blob_text(data):
    """Return the text that a blob of printable ASCII holds, or ''."""
    return data.decode("ascii") if not data.translate(None, SQLITE_PRINTABLE) else ""


SQLITE_PRINTABLE = bytes(range(32, 127)) + b"\t\n\r"
