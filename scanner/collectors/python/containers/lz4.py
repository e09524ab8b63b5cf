"""LZ4, as a block and as a frame (lz4/lz4, lz4_Block_format.md and lz4_Frame_format.md)."""

from scanner.collectors.python.asked.settings import NotRead
from scanner.collectors.python.containers.snappy import copy_back
from scanner.collectors.python.sources.store_bytes import ByteReader, EndOfBytes

LZ4_MAGIC = b"\x04\x22\x4d\x18"
LZ4_PLAIN_BLOCK = 2**31


def lz4_frame(data, cap):
    """Return what a frame holds, or raise NotRead where that is more than `cap` bytes."""
    reader, out = ByteReader(data), bytearray()
    if reader.take(4) != LZ4_MAGIC:
        raise EndOfBytes
    flags = reader.byte()
    reader.take(1 + (8 if flags & 8 else 0) + (4 if flags & 1 else 0) + 1)
    while True:
        size = reader.number(4)
        if not size:
            return bytes(out)
        block = reader.take(size % LZ4_PLAIN_BLOCK)
        if flags & 16:
            reader.take(4)
        if size >= LZ4_PLAIN_BLOCK:
            out += block
        else:
            lz4_block(ByteReader(block), out, cap)
        if len(out) > cap:
            raise NotRead("unpacked_too_big")


def lz4_block(reader, out, cap):
    """Append what a block holds to `out`, into which it may point back."""
    while reader.left():
        token = reader.byte()
        out += reader.take(lz4_length(reader, token >> 4))
        if not reader.left():
            return
        offset = reader.number(2)
        length = lz4_length(reader, token & 15) + 4
        if len(out) + length > cap:
            raise NotRead("unpacked_too_big")
        copy_back(out, offset, length)


def lz4_length(reader, length):
    """Return a length that goes on in further bytes where it is 15."""
    if length == 15:
        byte = 255
        while byte == 255:
            byte = reader.byte()
            length += byte
    return length
