"""Writes small Access databases, Jet 3 or Jet 4, by the mdbtools project's description of them; mdbtools reads them.

No free program writes them without Java. Imports nothing of the scanner.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from datetime import date

BOOLEAN, INTEGER, LONG, TIME, TEXT, OBJECT, MEMO = 1, 3, 4, 8, 10, 11, 12
FIXED = {INTEGER: "<h", LONG: "<i", TIME: "<d"}
HEADER_KEY = bytes((0xC7, 0xDA, 0x39, 0x6B))
Value = str | int | date | bool | None


@dataclass
class Table:
    name: str
    columns: dict[str, int]
    rows: list[list[Value]]
    deleted: int = 0
    """Of the first rows so many are marked as deleted."""
    is_system: bool = False
    compressed: bool = True
    """Whether texts of Jet 4 are kept in single bytes."""
    pages: list[int] = field(default_factory=list)


@dataclass
class Writer:
    is_old: bool
    pages: dict[int, bytes] = field(default_factory=dict)
    maps: list[bytes] = field(default_factory=list)

    @property
    def size(self) -> int:
        return 2048 if self.is_old else 4096

    def row(self, table: Table, values: list[Value]) -> bytes:
        fixed, variable, ends = b"", b"", []
        head = 1 if self.is_old else 2
        mask = 0
        for number, (kind, value) in enumerate(zip(table.columns.values(), values, strict=True)):
            mask |= (value is not None and value is not False) << number
            if kind in FIXED:
                fixed += struct.pack(FIXED[kind], plain(value))
        for kind, value in zip(table.columns.values(), values, strict=True):
            if kind in (TEXT, OBJECT, MEMO):
                ends.append(head + len(fixed) + len(variable))
                text = self.text(value, table) if value is not None else b""
                variable += (
                    struct.pack("<I8x", len(text) | 0x80 << 24) + text if kind == MEMO and value is not None else text
                )
        ends.append(head + len(fixed) + len(variable))
        count, bits = len(table.columns), mask.to_bytes((len(table.columns) + 7) // 8, "little")
        if self.is_old:
            assert ends[-1] < 240
            return bytes([count]) + fixed + variable + bytes(reversed(ends)) + bytes([len(ends) - 1]) + bits
        places = b"".join(struct.pack("<H", end) for end in reversed(ends))
        return struct.pack("<H", count) + fixed + variable + places + struct.pack("<H", len(ends) - 1) + bits

    def text(self, value: Value, table: Table) -> bytes:
        if self.is_old:
            return str(value).encode("cp1252", "replace")
        if table.compressed and all(0 < ord(sign) < 256 for sign in str(value)):
            return b"\xff\xfe" + str(value).encode("latin-1")
        return str(value).encode("utf-16-le")

    def data_pages(self, table: Table, definition: int, first: int) -> int:
        rows = [self.row(table, values) for values in table.rows]
        number = 0
        while number < len(rows):
            data, places = bytearray(self.size), []
            end, head = self.size, 10 if self.is_old else 14
            while number < len(rows) and end - len(rows[number]) > head + 2 * len(places) + 2:
                end -= len(rows[number])
                data[end : end + len(rows[number])] = rows[number]
                places.append(end | 0x8000 * (number < table.deleted))
                number += 1
            told = struct.pack("<BBHI", 1, 1, max(0, end - head - 2 * len(places)), definition)
            told += b"" if self.is_old else bytes(4)
            told += struct.pack(f"<H{len(places)}H", len(places), *places)
            data[: len(told)] = told
            self.pages[first] = bytes(data)
            table.pages.append(first)
            first += 1
        return first

    def definition(self, table: Table, used: int) -> bytes:
        columns, names = b"", b""
        fixed = variable = 0
        for number, (name, kind) in enumerate(table.columns.items()):
            is_fixed = kind in FIXED or kind == BOOLEAN
            size = (
                struct.calcsize(FIXED[kind])
                if kind in FIXED
                else 0
                if kind in (OBJECT, MEMO)
                else 1
                if kind == BOOLEAN
                else 100
            )
            flags = 2 | is_fixed
            if self.is_old:
                columns += struct.pack(
                    "<BHHHHHHBHH", kind, number, variable, number, 0x409, 1252, 0, flags, fixed, size
                )
                names += bytes([len(name)]) + name.encode("cp1252")
            else:
                columns += struct.pack(
                    "<BIHHHHHBBIHH", kind, 1625, number, variable, number, 0x409, 0, flags, 1, 0, fixed, size
                )
                names += struct.pack("<H", 2 * len(name)) + name.encode("utf-16-le")
            fixed += size if kind in FIXED else 0
            variable += not is_fixed
        kind, count = 0x53 if table.is_system else 0x4E, len(table.columns)
        maps = (used | 1 << 8, (used + 1) | 1 << 8)
        if self.is_old:
            body = struct.pack("<IIBHHHIIII", len(table.rows), 0, kind, count, variable, count, 0, 0, *maps)
        else:
            body = struct.pack(
                "<IIIIIQBHHHIIII", 1625, len(table.rows), 0, 1, 0, 0, kind, count, variable, count, 0, 0, *maps
            )
        body += columns + names + b"\xff\xff"
        head = struct.pack("<BBHII", 2, 1, 0x4356 if self.is_old else 0, 0, len(body) + 12)
        assert len(head + body) <= self.size
        return (head + body).ljust(self.size, b"\0")

    def usage(self, table: Table) -> None:
        bits = sum(1 << page for page in table.pages)
        length = 128 if self.is_old else 64
        self.maps += [b"\0" + bytes(4) + bits.to_bytes(length, "little"), b"\0" + bytes(4) + bytes(length)]


def plain(value: Value) -> float | int:
    if isinstance(value, date):
        return float((value - date(1899, 12, 30)).days)
    return 0 if value is None else int(value)


def rc4(key: bytes, data: bytes) -> bytes:
    state, j, out = list(range(256)), 0, bytearray()
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def access(tables: list[Table], jet: int = 4, word: bytes = b"Standard Jet DB") -> bytes:
    """Return a database with these tables."""
    writer = Writer(jet == 3)
    free, catalog = 4, []
    for number, table in enumerate(tables):
        definition = free
        free = writer.data_pages(table, definition, definition + 1)
        catalog.append([definition, table.name, 1, 0, None])
        writer.pages[definition] = writer.definition(table, 2 * number + 2)
    listed = Table(
        "MSysObjects",
        {"Id": LONG, "Name": TEXT, "Type": INTEGER, "Flags": LONG, "LvProp": OBJECT},
        catalog,
        is_system=True,
    )
    writer.data_pages(listed, 2, 3)
    writer.pages[2] = writer.definition(listed, 0)
    for table in (listed, *tables):
        writer.usage(table)
    writer.pages[1] = page_of(writer)
    writer.pages[0] = first_page(writer, word)
    return b"".join(writer.pages[number] for number in range(free))


def page_of(writer: Writer) -> bytes:
    """Return the page that holds the maps of used pages."""
    data, places, end = bytearray(writer.size), [], writer.size
    for held in writer.maps:
        end -= len(held)
        data[end : end + len(held)] = held
        places.append(end)
    told = struct.pack("<BBHI", 1, 1, 0, 0) + (b"" if writer.is_old else bytes(4))
    told += struct.pack(f"<H{len(places)}H", len(places), *places)
    data[: len(told)] = told
    return bytes(data)


def first_page(writer: Writer, word: bytes) -> bytes:
    """Return the page of the database itself, whose middle is hidden by a key that all share."""
    length = 126 if writer.is_old else 128
    hidden = bytearray(length)
    hidden[0x3C - 0x18 : 0x3E - 0x18] = struct.pack("<H", 1252)
    version = 0 if writer.is_old else 2 if b"ACE" in word else 1
    head = b"\0\1\0\0" + word + b"\0" + struct.pack("<I", version) + rc4(HEADER_KEY, bytes(hidden))
    return head.ljust(writer.size, b"\0")
