"""Pages of Access databases (Jet 3, Jet 4, ACE) as mdbtools' HACKING.md describes them: tables and rows."""

from scanner.collectors.python.sources.store_bytes import EndOfBytes

ACCESS_DATA, ACCESS_DEFINITION = 1, 2
LONG_VALUES = b"LVAL"
"""Stands instead of the table's page on a page of long texts."""
DEFINITION_PAGES = 64
SYSTEM_TABLE = 0x53
OFFSET_MASK, MOVED_ROW, DELETED_ROW = 0x1FFF, 0x4000, 0x8000


def little_at(data, at, size):
    """Return a whole number without sign."""
    if at < 0 or at + size > len(data):
        raise EndOfBytes
    return int.from_bytes(data[at : at + size], "little")


class AccessLayout:
    """Where things stand, which Jet 3 does in its own way."""

    def __init__(self, is_old):
        self.is_old = is_old
        self.page = 2048 if is_old else 4096
        self.count = 8 if is_old else 12
        """Of a data page: place of the number of its rows; their places follow."""
        self.head = 1 if is_old else 2
        """Bytes of a row before its columns: how many there are."""
        self.table_type, self.columns, self.indexes = (20, 25, 31) if is_old else (40, 45, 51)
        self.definitions, self.index_bytes, self.column_bytes = (43, 8, 18) if is_old else (63, 12, 25)
        self.name_bytes = 1 if is_old else 2


class AccessColumn:
    """A column as its table's definition has it."""

    def __init__(self, data, at, layout):
        self.kind = little_at(data, at, 1)
        number, variable, scale, flags, fixed, size = (
            (1, 3, 10, 13, 14, 16) if layout.is_old else (5, 7, 12, 15, 21, 23)
        )
        self.number = little_at(data, at + number, 2)
        self.variable = little_at(data, at + variable, 2)
        self.scale = little_at(data, at + scale, 1)
        self.is_fixed = bool(little_at(data, at + flags, 1) & 1)
        self.fixed = little_at(data, at + fixed, 2)
        self.size = little_at(data, at + size, 2)
        self.name = ""


class AccessFile:
    """An open database."""

    def __init__(self, file):
        self.file = file
        self.layout = AccessLayout(file.read(21)[20:] == b"\0")
        self.pages = file.seek(0, 2) // self.layout.page

    def page(self, number):
        """Return the bytes of a page, from 0."""
        if not 0 <= number < self.pages:
            raise EndOfBytes
        self.file.seek(number * self.layout.page)
        data = self.file.read(self.layout.page)
        if len(data) < self.layout.page:
            raise EndOfBytes
        return data

    def is_locked(self):
        """Tell whether the pages are locked: on page 2 of each database stands the definition of the list of tables."""
        return self.pages > 2 and self.page(2)[:2] != b"\x02\x01"

    def definition(self, number):
        """Return the AccessColumns of a table, None for one of the system's, by the page of its definition."""
        data, layout = self._definition_bytes(number), self.layout
        if little_at(data, layout.table_type, 1) == SYSTEM_TABLE:
            return None
        count = little_at(data, layout.columns, 2)
        at = layout.definitions + little_at(data, layout.indexes, 4) * layout.index_bytes
        columns = []
        for _ in range(count):
            columns.append(AccessColumn(data, at, layout))
            at += layout.column_bytes
        for column in columns:
            length = little_at(data, at, layout.name_bytes)
            at += layout.name_bytes
            little_at(data, at, length)
            column.name = data[at : at + length].decode("cp1252" if layout.is_old else "utf-16-le", "replace")
            at += length
        return columns

    def _definition_bytes(self, number):
        held = []
        for _ in range(DEFINITION_PAGES):
            data = self.page(number)
            if data[0] != ACCESS_DEFINITION:
                raise EndOfBytes
            held.append(data[8:] if held else data)
            number = little_at(data, 4, 4)
            if not number:
                break
        return b"".join(held)

    def row_at(self, pointer):
        """Return the bytes of a row by its pointer: the page, and in the lowest byte which row of it."""
        data = self.page(pointer >> 8)
        found = dict(enumerate(self.rows_on(data))).get(pointer & 0xFF)
        if found is None:
            raise EndOfBytes
        return found[1]

    def rows_on(self, data):
        """Yield (flags, bytes) of each row on a data page; the first one stands at the end of the page."""
        end, at = self.layout.page, self.layout.count
        for number in range(little_at(data, at, 2)):
            told = little_at(data, at + 2 + 2 * number, 2)
            start = told & OFFSET_MASK
            yield told & ~OFFSET_MASK, data[start:end] if start < end else b""
            end = min(end, start) if start else end
