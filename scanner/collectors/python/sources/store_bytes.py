"""Numbers, texts and dates as binary stores of tables keep them, every read held to the bytes that are there."""

import zlib
from datetime import date

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, MEMBER_BYTES, NotRead
from scanner.collectors.python.sources.text_encoding import is_utf8

TEXT_BYTES = 4 * CELL_CHARACTERS
"""Of a longer text the rest is left out."""
EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
LAST_ORDINAL = date.max.toordinal()
MOST_DECIMAL = 10**18
SECONDS_A_DAY = 86400
SHOWN = bytes(range(32, 127)) + b"\t\n\r"


class EndOfBytes(EOFError):  # noqa: N818  # its name is what is told
    """More was asked for than is there."""


class ByteReader:
    """Reads bytes from their start; little endian."""

    def __init__(self, data, position=0):
        self.data = data
        self.position = position

    def left(self):
        """Return how many bytes are not read."""
        return len(self.data) - self.position

    def take(self, count):
        """Return the next `count` bytes."""
        if not 0 <= count <= self.left():
            raise EndOfBytes
        self.position += count
        return self.data[self.position - count : self.position]

    def byte(self):
        """Return the next byte as a number."""
        if self.position >= len(self.data):
            raise EndOfBytes
        self.position += 1
        return self.data[self.position - 1]

    def number(self, size):
        """Return a whole number without sign."""
        return int.from_bytes(self.take(size), "little")

    def varint(self):
        """Return a whole number without sign of seven bits a byte, the lowest first, of 64 bits at most."""
        value = 0
        for shift in range(0, 70, 7):
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value & (2**64 - 1)
        raise EndOfBytes

    def zigzag(self):
        """Return a whole number with its sign in the lowest bit."""
        value = self.varint()
        return value >> 1 ^ -(value & 1)


class ForwardReader:
    """Reads a stream forward, a bounded number of bytes at a time."""

    def __init__(self, stream):
        self.stream = stream
        self.held = b""

    def take(self, count):
        """Return the next `count` bytes."""
        if not 0 <= count <= MEMBER_BYTES:
            raise NotRead("too_big") if count > 0 else EndOfBytes
        data = self.take_most(count)
        if len(data) < count:
            raise EndOfBytes
        return data

    def take_most(self, count):
        """Return the next `count` bytes, fewer at the end."""
        parts, held = [self.held], len(self.held)
        while held < count:
            piece = self.stream.read()
            if not piece:
                break
            parts.append(piece)
            held += len(piece)
        data = b"".join(parts)
        self.held = data[count:]
        return data[:count]

    def is_at_end(self):
        """Tell whether nothing is left."""
        self.held = self.held or self.stream.read()
        return not self.held

    def zigzag(self):
        """Return the next number."""
        data = b""
        while not data or data[-1] >= 0x80:
            data += self.take(1)
            if len(data) > 10:
                raise EndOfBytes
        return ByteReader(data).zigzag()


def shown_text(data):
    """Return the text that bytes hold, or '' where they are none."""
    data = data[:TEXT_BYTES]
    if not data.translate(None, SHOWN):
        return data.decode("ascii")
    text = data.decode("utf-8", "replace")
    return "" if "\ufffd" in text[:-1] or "\0" in text else text


def either_text(data):
    """Return the text that bytes hold in UTF-8, or else in Windows' Western encoding."""
    return data.decode("utf-8" if is_utf8(data) else "cp1252", "replace")


def date_of_day(days):
    """Return the date so many days after the first of 1970, '' where there is none."""
    ordinal = EPOCH_ORDINAL + days
    return date.fromordinal(ordinal).isoformat() if 1 <= ordinal <= LAST_ORDINAL else ""


def time_of(ticks, a_second):
    """Return the time so many ticks after the start of 1970; at midnight the date alone."""
    days, seconds = divmod(ticks // a_second, SECONDS_A_DAY)
    day = date_of_day(days)
    if not seconds or not day:
        return day
    return "%s %02d:%02d:%02d" % (day, seconds // 3600, seconds // 60 % 60, seconds % 60)


def decimal_of(value, scale):
    """Return a whole number with so many of its digits behind the point, '' for one of more than 18 digits."""
    if abs(value) >= MOST_DECIMAL:
        return ""
    if not 0 < scale <= 18:
        return str(value)
    whole, part = divmod(abs(value), 10**scale)
    sign = "-" if value < 0 else ""
    return "%s%d.%0*d" % (sign, whole, scale, part) if part else "%s%d" % (sign, whole)


def inflated(data, cap):
    """Return what a raw deflate stream holds, as far as it goes; raises NotRead where that is more than `cap` bytes."""
    try:
        held = zlib.decompressobj(-15).decompress(data, cap + 1)
    except zlib.error:
        raise EndOfBytes from None
    if len(held) > cap:
        raise NotRead("unpacked_too_big")
    return held


def without_gzip_header(data):
    """Return the deflate stream of a gzip file and what follows it (RFC 1952 2.3)."""
    reader = ByteReader(data)
    flags = reader.take(10)[3]
    if data[:3] != b"\x1f\x8b\x08":
        raise EndOfBytes
    if flags & 4:
        reader.take(reader.number(2))
    for _ in range((flags >> 3 & 1) + (flags >> 4 & 1)):
        while reader.byte():
            pass
    if flags & 2:
        reader.take(2)
    return data[reader.position :]
