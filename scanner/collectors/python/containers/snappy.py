"""Snappy blocks (google/snappy, format_description.txt)."""

from scanner.collectors.python.asked.settings import NotRead
from scanner.collectors.python.sources.store_bytes import ByteReader, EndOfBytes


def unsnappy(data, cap):
    """Return what a block holds, or raise NotRead where that is more than `cap` bytes."""
    reader = ByteReader(data)
    size = reader.varint()
    if size > cap:
        raise NotRead("unpacked_too_big")
    out = bytearray()
    while len(out) < size and reader.left():
        tag = reader.byte()
        if tag & 3 == 0:
            extra = max(0, (tag >> 2) - 59)
            out += reader.take((reader.number(extra) if extra else tag >> 2) + 1)
            continue
        if tag & 3 == 1:
            length, offset = 4 + (tag >> 2 & 7), (tag >> 5) << 8 | reader.byte()
        else:
            length, offset = 1 + (tag >> 2), reader.number(2 if tag & 3 == 2 else 4)
        copy_back(out, offset, length)
    if len(out) != size:
        raise EndOfBytes
    return bytes(out)


def copy_back(out, offset, length):
    """Append `length` bytes that begin `offset` bytes before the end; they may overlap what is appended."""
    start = len(out) - offset
    if offset < 1 or start < 0:
        raise EndOfBytes
    while length > 0:
        part = out[start : start + length]
        out += part
        length -= len(part)
