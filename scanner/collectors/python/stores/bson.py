"""Dumps of MongoDB: documents in BSON one after the other (bsonspec.org), also as mongodump archives them.

They are read as JSON with a document a line.
"""

import datetime as dt
import struct

from scanner.collectors.python.asked.settings import READ_BYTES, NotRead
from scanner.collectors.python.containers.archive import size_made
from scanner.collectors.python.containers.members import Forward
from scanner.collectors.python.sources.store_bytes import ByteReader, EndOfBytes
from scanner.collectors.python.stores.property_list import GREATEST, WRITTEN_SIGNS

BSON_ARCHIVE = b"\x6d\xe2\x99\x81"
BSON_BETWEEN = b"\xff\xff\xff\xff"
"""What a whole archive begins with, and what ends the documents of each collection in it."""
BSON_LEAST, BSON_MOST = 5, 64 * 1024 * 1024
"""Bytes of a document; MongoDB allows 16 MiB and a little."""
BSON_DEPTH = 32
BSON_START = dt.datetime(1970, 1, 1)  # noqa: DTZ001  # written as it stands, with the Z of the form in JSON
BSON_WIDTHS = {0x06: 0, 0x07: 12, 0x0A: 0, 0x11: 8, 0x13: 16, 0x7F: 0, 0xFF: 0}
"""What is written as nothing, and the bytes it takes: numbers of objects, stamps of replication, decimals."""


def read_bson(work):
    """Yield what is to be said of the documents as JSON, up to one that is damaged."""
    source = BsonSource(work.source, work.allowance)
    yield from work.within(source)
    if source.is_broken:
        raise NotRead("broken:bson")


class BsonSource:
    """The documents of a dump as lines of JSON, written anew each time it is read."""

    def __init__(self, source, allowance):
        self.source = source
        self.allowance = allowance
        self.is_broken = False
        """Whether a document that was read is damaged or cut short: what follows is not read."""
        stream = self.open()
        self.size = size_made(stream, source.size, lambda: stream.forward.at)

    def open(self):
        """Return a new BsonPieces at the start."""
        return BsonPieces(self)


class BsonPieces:
    """Reads a BsonSource from its start."""

    def __init__(self, source):
        self.source = source
        self.forward = Forward(source.source)
        self.position = 0
        self.ready = b""
        self.at = 0

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        if self.at >= len(self.ready):
            self.ready, self.at = self._documents(), 0
        piece = self.ready[self.at : self.at + count]
        self.at += len(piece)
        self.position += len(piece)
        return piece

    def _documents(self):
        lines, held = [], 0
        try:
            while held < READ_BYTES and not self.source.allowance.budget.ends_reading():
                line = bson_line(self.forward)
                if not line:
                    break
                lines.append(line)
                held += len(line)
        except (NotRead, EndOfBytes):
            self.source.is_broken = True
        self.source.allowance.use(held)
        return b"".join(lines)


def bson_line(forward):
    """Return the next document as a line of JSON in UTF-8, b'' at the end of all."""
    start = forward.take(4)
    while start in {BSON_BETWEEN, BSON_ARCHIVE}:
        start = forward.take(4)
    if not start:
        return b""
    length = int.from_bytes(start, "little")
    if len(start) < 4 or not BSON_LEAST <= length <= BSON_MOST:
        raise EndOfBytes
    data = forward.take(length - 4)
    if len(data) < length - 4:
        raise EndOfBytes
    written = []
    write_document(ByteReader(data), written, 0, is_list=False)
    return "".join(written).encode("utf-8", "replace") + b"\n"


def write_document(reader, written, depth, is_list):
    """Write the elements of a document up to its end, of a list without their keys."""
    if depth > BSON_DEPTH:
        raise NotRead("nesting")
    written.append("[" if is_list else "{")
    is_first = True
    kind = reader.byte()
    while kind:
        key = bson_name(reader)
        written.append("" if is_first else ", ")
        if not is_list:
            written.append(quoted_text(key) + ": ")
        write_value(reader, written, depth, kind)
        is_first = False
        kind = reader.byte()
    written.append("]" if is_list else "}")


def write_value(reader, written, depth, kind):
    """Write one value of a kind."""
    if kind in {0x02, 0x0D, 0x0E}:
        written.append(quoted_text(reader.take(reader.number(4))[:-1]))
    elif kind in {0x03, 0x04}:
        reader.take(4)
        write_document(reader, written, depth + 1, is_list=kind == 0x04)
    elif kind in {0x10, 0x12}:
        written.append("%d" % struct.unpack("<i" if kind == 0x10 else "<q", reader.take(4 if kind == 0x10 else 8)))
    elif kind == 0x01:
        written.append(bson_real(*struct.unpack("<d", reader.take(8))))
    elif kind == 0x08:
        written.append("true" if reader.byte() else "false")
    elif kind == 0x09:
        written.append(bson_date(*struct.unpack("<q", reader.take(8))))
    else:
        pass_value(reader, kind)
        written.append("null")


def pass_value(reader, kind):
    """Pass what is written as nothing: bytes, numbers of objects, patterns, programs."""
    if kind in BSON_WIDTHS:
        reader.take(BSON_WIDTHS[kind])
    elif kind == 0x05:
        reader.take(reader.number(4) + 1)
    elif kind == 0x0B:
        bson_name(reader)
        bson_name(reader)
    elif kind == 0x0C:
        reader.take(reader.number(4) + 12)
    elif kind == 0x0F:
        reader.take(max(0, reader.number(4) - 4))
    else:
        raise NotRead("broken:bson")


def bson_name(reader):
    """Return the bytes up to a NUL, and pass it."""
    end = reader.data.find(b"\0", reader.position)
    if end < 0:
        raise EndOfBytes
    name = reader.take(end - reader.position)
    reader.take(1)
    return name


def quoted_text(data):
    """Return bytes as a text of JSON."""
    return '"' + data.decode("utf-8", "replace").translate(WRITTEN_SIGNS) + '"'


def bson_real(value):
    """Return a number as JSON, a whole one without a fraction; of one that is none, or has more digits, nothing."""
    if not abs(value) < GREATEST:
        return "null"
    return "%d" % value if value == int(value) else "%.3f" % value


def bson_date(milliseconds):
    """Return a moment as a text, at midnight the day alone; beyond the years 1 to 9999 nothing."""
    seconds = milliseconds // 1000
    try:
        moment = BSON_START + dt.timedelta(seconds=seconds)
    except OverflowError:
        return "null"
    form = '"%04d-%02d-%02d"' if seconds % 86400 == 0 else '"%04d-%02d-%02dT%02d:%02d:%02dZ"'
    return form % moment.timetuple()[: 3 if seconds % 86400 == 0 else 6]
