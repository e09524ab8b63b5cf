"""Values of Parquet (apache/parquet-format, Encodings.md): as plain bytes, in a dictionary, as runs, as differences."""

import struct
from array import array

from scanner.collectors.python.asked.settings import NotRead
from scanner.collectors.python.sources.store_bytes import (
    SECONDS_A_DAY,
    ByteReader,
    EndOfBytes,
    date_of_day,
    decimal_of,
    shown_text,
    time_of,
)
from scanner.collectors.python.stores.stores import written_number

PQ_BOOLEAN, PQ_INT32, PQ_INT64, PQ_INT96, PQ_FLOAT, PQ_DOUBLE, PQ_BYTES, PQ_FIXED = range(8)
PQ_SIZES = {PQ_INT32: 4, PQ_INT64: 8, PQ_INT96: 12, PQ_FLOAT: 4, PQ_DOUBLE: 8}
PQ_PLAIN, PQ_PLAIN_DICTIONARY, PQ_RLE, PQ_DELTA, PQ_DELTA_LENGTH, PQ_DELTA_BYTES, PQ_DICTIONARY = 0, 2, 3, 5, 6, 7, 8
PQ_TICKS = {"millis": 10**3, "micros": 10**6, "nanos": 10**9}
JULIAN_DAY_1970 = 2440588
PAGE_VALUES = 2**20
"""Values that differences may make of few bytes."""


class Leaf:
    """A column: its name, its type and its bytes, what its numbers mean, and how deep it may be missing or repeated."""

    def __init__(self, name, kind, size, meaning, scale):
        self.name = name
        self.kind = kind
        self.size = size
        self.meaning = meaning
        self.scale = scale
        self.most_defined = 0
        self.most_repeated = 0
        self.group = 0
        """The number of the outermost list that it is in."""

    def raw(self, reader):
        """Return the bytes of the next plain value."""
        if self.kind == PQ_BYTES:
            return reader.take(reader.number(4))
        if self.kind == PQ_BOOLEAN:
            raise EndOfBytes
        return reader.take(self.size if self.kind == PQ_FIXED else PQ_SIZES[self.kind])

    def shown(self, data):
        """Return the text of a value's bytes."""
        if self.meaning == "decimal" and self.kind in (PQ_BYTES, PQ_FIXED):
            return decimal_of(int.from_bytes(data[:32], "big", signed=True), self.scale)
        if self.kind in (PQ_BYTES, PQ_FIXED):
            return shown_text(data)
        if self.kind in (PQ_FLOAT, PQ_DOUBLE):
            return written_number(struct.unpack("<f" if self.kind == PQ_FLOAT else "<d", data)[0])
        if self.kind == PQ_INT96:
            days = int.from_bytes(data[8:], "little") - JULIAN_DAY_1970
            return time_of(days * SECONDS_A_DAY + int.from_bytes(data[:8], "little") // 10**9, 1)
        return self.shown_number(int.from_bytes(data, "little", signed=True))

    def shown_number(self, value):
        """Return the text of a whole number."""
        if self.meaning == "date":
            return date_of_day(value)
        if self.meaning == "decimal":
            return decimal_of(value, self.scale)
        return time_of(value, PQ_TICKS[self.meaning]) if self.meaning in PQ_TICKS else str(value)


class PlainDictionary:
    """The values of a dictionary page, kept as bytes until they are asked for."""

    def __init__(self, data, count, leaf):
        self.data = data
        self.leaf = leaf
        self.starts = array("I")
        reader = ByteReader(data)
        for _ in range(count):
            self.starts.append(reader.position)
            leaf.raw(reader)
            if len(self.starts) > len(data):
                raise EndOfBytes  # values without a byte

    def shown(self, number):
        """Return the text of a value."""
        if number >= len(self.starts):
            raise EndOfBytes
        return self.leaf.shown(self.leaf.raw(ByteReader(self.data, self.starts[number])))


def page_values(reader, encoding, leaf, dictionary):
    """Yield the texts of a page's values, without end; raises EndOfBytes behind the last one."""
    if encoding in (PQ_PLAIN_DICTIONARY, PQ_DICTIONARY) and dictionary:
        return (dictionary.shown(number) for number in runs(reader, reader.byte()))
    if leaf.kind == PQ_BOOLEAN:
        return booleans(reader, encoding)
    if encoding == PQ_PLAIN:
        return plain_values(reader, leaf)
    if encoding == PQ_DELTA:
        return (leaf.shown_number(value) for value in without_end(differences(reader, PQ_SIZES.get(leaf.kind, 8))))
    if encoding in (PQ_DELTA_LENGTH, PQ_DELTA_BYTES):
        return (leaf.shown(data) for data in difference_bytes(reader, encoding))
    raise NotRead("format:parquet")


def without_end(values):
    """Yield values, and raise EndOfBytes behind the last one."""
    for value in values:
        yield value
    raise EndOfBytes


def plain_values(reader, leaf):
    """Yield plain values."""
    while True:
        yield leaf.shown(leaf.raw(reader))


def booleans(reader, encoding):
    """Yield truth values, which say nothing of a person."""
    if encoding == PQ_RLE:
        reader.take(4)
    while True:
        yield ""


def runs(reader, width):
    """Yield numbers of `width` bits in runs and groups of eight (RLE/bit-packing hybrid)."""
    if width > 32:
        raise EndOfBytes
    size, mask = (width + 7) // 8, (1 << width) - 1
    while True:
        head = reader.varint()
        if not head & 1:
            value = reader.number(size)
            for _ in range(head >> 1):
                yield value
            continue
        for _ in range(head >> 1):
            if width and not reader.left():
                raise EndOfBytes
            packed = reader.number(min(width, reader.left()))
            for place in range(8):
                yield packed >> (place * width) & mask


def differences(reader, size):
    """Yield whole numbers kept as differences (DELTA_BINARY_PACKED)."""
    block, parts, count = reader.varint(), reader.varint(), reader.varint()
    value = reader.zigzag()
    if not 1 <= parts <= 512 or block > 2**16 or block % (8 * parts) or count > PAGE_VALUES:
        raise EndOfBytes
    each, bits = block // parts, 8 * size
    if count:
        yield signed(value, bits)
    count -= 1
    while count > 0:
        least = reader.zigzag()
        for width in reader.take(parts):
            if count <= 0 or width > 64:
                break
            packed = reader.number(width * each // 8)
            for place in range(min(each, count)):
                value += least + (packed >> (place * width) & ((1 << width) - 1))
                yield signed(value, bits)
            count -= each


def signed(value, bits):
    """Return the number that the lowest bits are in two's complement."""
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def difference_bytes(reader, encoding):
    """Yield bytes whose lengths stand before them, and what each has in common with the one before it."""
    shared = list(differences(reader, 4)) if encoding == PQ_DELTA_BYTES else None
    lengths = list(differences(reader, 4))
    before = b""
    for number, length in enumerate(lengths):
        kept = shared[number] if shared and number < len(shared) else 0
        if not 0 <= kept <= len(before):
            raise EndOfBytes
        before = before[:kept] + reader.take(length)
        yield before
    raise EndOfBytes
