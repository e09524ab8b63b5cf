"""Flat buffers, in which Arrow describes what it holds (flatbuffers.dev), and the types and values of columns."""

import struct

from scanner.collectors.python.sources.store_bytes import EndOfBytes, date_of_day, decimal_of, either_text, time_of
from scanner.collectors.python.stores.stores import written_number

ARROW_DEPTH = 16
AW_NULL, AW_INT, AW_FLOAT, AW_BINARY, AW_UTF8, AW_BOOL, AW_DECIMAL, AW_DATE, AW_TIMESTAMP = 1, 2, 3, 4, 5, 6, 7, 8, 10
AW_LIST, AW_STRUCT, AW_FIXED, AW_FIXED_LIST, AW_MAP, AW_LARGE_BINARY, AW_LARGE_UTF8, AW_LARGE_LIST = (
    12, 13, 15, 16, 17, 19, 20, 21,
)  # fmt: skip
AW_TEXTS = {AW_BINARY: 4, AW_UTF8: 4, AW_LARGE_BINARY: 8, AW_LARGE_UTF8: 8}
"""Types of any length -> bytes of each offset."""
AW_LISTS = frozenset((AW_LIST, AW_MAP, AW_LARGE_LIST))
AW_SIMPLE = frozenset((AW_INT, AW_FLOAT, AW_BOOL, AW_DECIMAL, AW_DATE, 9, AW_TIMESTAMP, 11, AW_FIXED, 18))
AW_TICKS = (1, 10**3, 10**6, 10**9)


class FlatTable:
    """A table of a flat buffer (flatbuffers.dev, internals): fields by their number, missing ones as 0."""

    def __init__(self, data, place):
        self.data = data
        self.place = place
        self.fields = place - flat_number(data, place, 4)
        self.count = flat_number(data, self.fields, 2) // 2 - 2

    def _at(self, field):
        offset = flat_number(self.data, self.fields + 4 + 2 * field, 2) if 0 <= field < self.count else 0
        return self.place + offset if offset else None

    def number(self, field, size, missing=0):
        """Return a whole number with its sign."""
        place = self._at(field)
        return missing if place is None else flat_number(self.data, place, size)

    def table(self, field):
        """Return a table, or None."""
        place = self._at(field)
        return None if place is None else FlatTable(self.data, place + flat_number(self.data, place, 4))

    def vector(self, field):
        """Return (place of the first item, number of items)."""
        place = self._at(field)
        if place is None:
            return 0, 0
        place += flat_number(self.data, place, 4)
        return place + 4, flat_number(self.data, place, 4)

    def text(self, field):
        """Return a text."""
        place, length = self.vector(field)
        if not 0 <= length <= len(self.data) - place:
            raise EndOfBytes
        return either_text(self.data[place : place + length])

    def tables(self, field):
        """Return the tables of a vector."""
        place, count = self.vector(field)
        if not 0 <= 4 * count <= len(self.data) - place:
            raise EndOfBytes
        return [FlatTable(self.data, at + flat_number(self.data, at, 4)) for at in range(place, place + 4 * count, 4)]

    def pairs(self, field):
        """Return the structures of two numbers of a vector."""
        place, count = self.vector(field)
        if not 0 <= 16 * count <= len(self.data) - place:
            raise EndOfBytes
        return [struct.unpack_from("<qq", self.data, place + 16 * number) for number in range(count)]


def flat_number(data, place, size):
    """Return a whole number with its sign."""
    if place < 0 or place + size > len(data):
        raise EndOfBytes
    return int.from_bytes(data[place : place + size], "little", signed=size not in {1, 2})


class ArrowField:
    """A column: its name, its type, the bytes of a value, and what its numbers mean; with the columns within it."""

    def __init__(self, table, path, depth):
        if depth > ARROW_DEPTH:
            raise EndOfBytes
        self.path = (*path, table.text(0))[-8:]
        self.name = ".".join(self.path)
        self.kind = table.number(2, 1)
        told = table.table(3)
        self.told = told
        self.size, self.scale = sized(self.kind, told) if told else (0, 0)
        encoding = table.table(4)
        self.dictionary = encoding.number(0, 8) if encoding else None
        index = encoding.table(1) if encoding else None
        self.index_size = index.number(0, 4, 32) // 8 if index else 4
        within = self.path if self.kind == AW_STRUCT else (*self.path, "")
        self.children = [ArrowField(child, within, depth + 1) for child in table.tables(5)]

    def shown(self, data):
        """Return the text of a value's bytes."""
        if self.kind == AW_INT:
            is_signed = bool(self.told.number(1, 1))
            return str(int.from_bytes(data, "little", signed=is_signed))
        if self.kind == AW_FLOAT and self.size in {4, 8}:
            return written_number(struct.unpack("<f" if self.size == 4 else "<d", data)[0])
        value = int.from_bytes(data[:16], "little", signed=True)
        if self.kind == AW_DECIMAL:
            return decimal_of(value, self.scale)
        if self.kind == AW_DATE:
            return date_of_day(value if self.size == 4 else value // 86400000)
        return time_of(value, AW_TICKS[self.scale]) if self.kind == AW_TIMESTAMP else ""


def sized(kind, told):
    """Return the bytes of a value of this type, and its scale or unit."""
    if kind == AW_INT:
        return told.number(0, 4) // 8, 0
    if kind == AW_FLOAT:
        return (2, 4, 8)[told.number(0, 2) % 3], 0
    if kind == AW_DECIMAL:
        return told.number(2, 4, 128) // 8, told.number(1, 4)
    if kind == AW_DATE:
        return (8 if told.number(0, 2, 1) else 4), 0
    return (8, told.number(0, 2) % 4) if kind == AW_TIMESTAMP else (0, 0)


class ArrowColumn:
    """The values of a column in one batch."""

    def __init__(self, field, valid, offsets, data, words=None):
        self.field = field
        self.valid = valid
        self.offsets = offsets
        self.data = data
        self.words = words

    def length(self):
        """Return the bytes that it has."""
        return len(self.valid) + len(self.offsets) + len(self.data)

    def cell(self, row):
        """Return the text in a row."""
        if self.valid and not flat_number(self.valid, row // 8, 1) >> row % 8 & 1:
            return ""
        if self.words is not None:
            number = flat_number(self.data, row * self.field.index_size, self.field.index_size)
            if not 0 <= number < len(self.words):
                raise EndOfBytes
            return self.words[number]
        width = AW_TEXTS.get(self.field.kind)
        if width:
            start, end = (
                flat_number(self.offsets, row * width, width),
                flat_number(self.offsets, (row + 1) * width, width),
            )
            if not 0 <= start <= end <= len(self.data):
                raise EndOfBytes
            return either_text(self.data[start:end][:16384])
        size = self.field.size
        if not size or self.field.kind == AW_BOOL:
            return ""
        if (row + 1) * size > len(self.data):
            raise EndOfBytes
        return self.field.shown(self.data[row * size : (row + 1) * size])
