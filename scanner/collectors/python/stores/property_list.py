"""Property lists in binary (bplist00), as CFBinaryPList.c of Apple's CoreFoundation describes them: read as JSON is.

Objects refer to each other by number, so a few bytes can stand for any number of objects, or for themselves: what is
written out is bounded in depth and bytes.
"""

import datetime as dt
import math
import struct

from scanner.collectors.python.asked.settings import MEMBER_BYTES, NotRead
from scanner.collectors.python.sources.store_bytes import EndOfBytes
from scanner.collectors.python.sources.streams import HeldSource, whole

LIST_TRAILER = ">6xBBQQQ"
"""At the end: bytes of an offset and of a reference, how many objects, the top one, where the offsets stand."""
LIST_TRAILER_BYTES = 32
LIST_DEPTH = 32
"""Of objects within objects; what lies deeper is left out."""
LONG_SIZE = 15
"""In the place of a size: the size follows as a number."""
DATA_LEAST, DATA_KEPT = 64, 100
"""Bytes of data that may be a file of its own, and how many such are looked at."""
LIST_START = dt.datetime(2001, 1, 1)  # noqa: DTZ001  # written as it stands, as the form in XML does
MOST_SECONDS = 2.5e11
GREATEST = 1e15
WRITTEN_SIGNS = dict.fromkeys(range(32), " ")
WRITTEN_SIGNS.update({ord("\n"): "\\n", ord("\r"): "\\r", ord("\t"): "\\t", ord("\\"): "\\\\", ord('"'): '\\"'})


def read_property_list(work):
    """Yield what is to be said of a list as JSON, and of the files in it."""
    listed = PropertyList(whole(work.source, MEMBER_BYTES, "too_big"))
    text = listed.text()
    work.allowance.use(len(text))
    for part, judgement in work.within(HeldSource(text)):
        yield part, judgement
    for number, data in enumerate(listed.files, 1):
        work.allowance.use(len(data))
        yield from work.within(HeldSource(data), "embedded %d" % number)


class PropertyList:
    """The objects of a list."""

    def __init__(self, data):
        if len(data) < LIST_TRAILER_BYTES:
            raise EndOfBytes
        self.data = data
        self.offset_bytes, self.reference_bytes, self.count, self.top, self.offsets = struct.unpack_from(
            LIST_TRAILER, data, len(data) - LIST_TRAILER_BYTES
        )
        self.files = []
        self.written = bytearray()
        self.length = 0

    def text(self):
        """Return all of it as JSON, in UTF-8."""
        if self.top >= self.count:
            raise EndOfBytes
        self._object(self.top, 0)
        return bytes(self.written)

    def _write(self, text):
        self.length += len(text)
        if self.length > MEMBER_BYTES:
            raise NotRead("nested_too_big")
        self.written += text.encode("utf-8", "replace")

    def _number(self, at, count):
        if not 0 < count <= 8 or at < 0 or at + count > len(self.data):
            raise EndOfBytes
        return int.from_bytes(self.data[at : at + count], "big")

    def _object(self, number, depth):
        """Write one object."""
        if number >= self.count or depth > LIST_DEPTH:
            self._write("null")
            return
        at = self._number(self.offsets + number * self.offset_bytes, self.offset_bytes)
        kind, size = divmod(self._number(at, 1), 16)
        at += 1
        if kind in SIZED and size == LONG_SIZE:
            wide = 1 << (self._number(at, 1) & 3)
            size, at = self._number(at + 1, wide), at + 1 + wide
        if kind in LISTS:
            self._list(at, size, depth)
        elif kind == DICTIONARY:
            self._dictionary(at, size, depth)
        else:
            self._scalar(kind, at, size)

    def _reference(self, at):
        return self._number(at, self.reference_bytes)

    def _list(self, at, size, depth):
        self._write("[")
        for n in range(size):
            self._write(",\n" if n else "")
            self._object(self._reference(at + n * self.reference_bytes), depth + 1)
        self._write("]")

    def _dictionary(self, at, size, depth):
        self._write("{")
        for n in range(size):
            self._write(",\n" if n else "")
            place = at + n * self.reference_bytes
            self._key(self._reference(place))
            self._object(self._reference(place + size * self.reference_bytes), depth + 1)
        self._write("}")

    def _key(self, number):
        if number >= self.count:
            raise EndOfBytes
        at = self._number(self.offsets + number * self.offset_bytes, self.offset_bytes)
        is_text = self._number(at, 1) >> 4 in TEXTS_OF_LISTS
        if is_text:
            self._object(number, 0)
        self._write(": " if is_text else '"": ')

    def _scalar(self, kind, at, size):
        if kind in TEXTS_OF_LISTS:
            width, codec = TEXTS_OF_LISTS[kind]
            text = self._bytes(at, size * width).decode(codec, "replace")
            self._write('"' + text.translate(WRITTEN_SIGNS) + '"')
        elif kind == INTEGER and size <= 3:
            value = self._number(at, 1 << size)
            self._write("%d" % (value - 2**64 if value >= 2**63 else value))
        elif kind in REALS and size in {2, 3}:
            (value,) = struct.unpack(">f" if size == 2 else ">d", self._bytes(at, 1 << size))
            self._write(REALS[kind](value))
        elif kind == DATA:
            data = self._bytes(at, size)
            if size >= DATA_LEAST and len(self.files) < DATA_KEPT and data not in self.files:
                self.files.append(data)
            self._write("null")
        else:
            self._write({0: "null", 8: "false", 9: "true"}.get(size, "null") if kind == 0 else "null")

    def _bytes(self, at, size):
        if at + size > len(self.data):
            raise EndOfBytes
        return self.data[at : at + size]


def written_real(value):
    """Return a number with a fraction as JSON; of one that is none, or has more than 15 digits, nothing."""
    return "%.3f" % value if abs(value) < GREATEST else "null"


def written_date(seconds):
    """Return seconds since the start of 2001 as the form in XML has them; beyond the years 1 to 9999 nothing."""
    if not abs(seconds) < MOST_SECONDS:
        return "null"
    try:
        moment = LIST_START + dt.timedelta(seconds=math.floor(seconds))
    except OverflowError:
        return "null"
    return '"%04d-%02d-%02dT%02d:%02d:%02dZ"' % moment.timetuple()[:6]


INTEGER, REAL, DATE, DATA, DICTIONARY = 1, 2, 3, 4, 13
TEXTS_OF_LISTS = {5: (1, "latin-1"), 6: (2, "utf-16-be")}
REALS = {REAL: written_real, DATE: written_date}
LISTS = frozenset((10, 11, 12))
SIZED = frozenset((DATA, DICTIONARY)) | LISTS | frozenset(TEXTS_OF_LISTS)
"""The kinds of objects, the upper half of their first byte; of those with a size, whose other half it is."""
