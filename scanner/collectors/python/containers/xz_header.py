"""How much memory an xz or lzma file asks for: a dictionary as large as its packer likes, however little it holds.

`xz -8` writes 32 MiB and `xz -9` 64 MiB at the start of a file of a few lines. What is unpacked out of one block never
looks further back than the block begins, so a dictionary of its size does, and the headers say so instead
(The .xz File Format 1.1.0; LZMA SDK, lzma.txt).
"""

import zlib

from scanner.collectors.python.asked.settings import MEMBER_BYTES, MIB
from scanner.collectors.python.sources.streams import FileSource

XZ_MAGIC, XZ_FOOTER = b"\xfd7zXZ\0", b"YZ"
STREAM_HEADER, STREAM_FOOTER, LONGEST_INDEX = 12, 12, 64
"""Bytes; the index of one block is shorter."""
ONE_LZMA2 = b"\x21\x01"
ALONE_HEADER = 13
SIZES = tuple((2 | n & 1) << (n // 2 + 11) for n in range(40))
"""Of dictionaries that the headers can tell."""
SMALL_ENOUGH = 8 * MIB


def asking_less(work):
    """Return the source of a Work, its first bytes changed where it asks for more memory than it can take."""
    source, head = work.source, work.head
    if not isinstance(source, FileSource) and source.size > MEMBER_BYTES:
        return source
    changed = less_for_block(work) if head.startswith(XZ_MAGIC) else less_alone(head[:ALONE_HEADER])
    return BegunSource(source, changed) if changed else source


def less_alone(head):
    """Return the header of an lzma file with the dictionary that it needs, b'' where it may stay."""
    told, size = int.from_bytes(head[1:5], "little"), int.from_bytes(head[5:], "little")
    least = next((one for one in SIZES if one >= size), told)
    is_much = len(head) == ALONE_HEADER and told > max(SMALL_ENOUGH, least)
    return head[:1] + least.to_bytes(4, "little") + head[5:] if is_much else b""


def less_for_block(work):
    """Return the headers of the stream and its first block, likewise."""
    head = work.head[: STREAM_HEADER + 4 * (work.head[STREAM_HEADER : STREAM_HEADER + 1] or b"\0")[0] + 4]
    block = head[STREAM_HEADER:-4]
    at = 2
    size = None
    for flag in (0x40, 0x80):
        if block[1:2] and block[1] & flag:
            size, at = number_at(block, at)
            size = size if flag == 0x80 else None
    is_plain = block[1:2] and not block[1] & 0x3F and block[at : at + 2] == ONE_LZMA2 and at + 2 < len(block)
    if not is_plain or zlib.crc32(block) != int.from_bytes(head[-4:], "little"):
        return b""
    told = block[at + 2]
    if told > len(SIZES) or (told < len(SIZES) and SIZES[told] <= SMALL_ENOUGH):
        return b""
    size = size_of_one_block(work, len(head)) if size is None else size
    least = next((n for n, one in enumerate(SIZES) if one >= size), told)
    block = block[: at + 2] + bytes((min(told, least),)) + block[at + 3 :]
    return head[:STREAM_HEADER] + block + zlib.crc32(block).to_bytes(4, "little")


def size_of_one_block(work, begin):
    """Return the size that the index at the end of an xz file tells of its only block, a huge one where it does not."""
    file = work.file()
    file.seek(max(begin, work.source.size - STREAM_FOOTER - LONGEST_INDEX))
    end = file.read(STREAM_FOOTER + LONGEST_INDEX)
    length = 4 * int.from_bytes(end[-8:-4], "little") + 4
    index = end[-STREAM_FOOTER - length : -STREAM_FOOTER]
    if not end.endswith(XZ_FOOTER) or index[:2] != b"\0\1":
        return 1 << 62
    packed, at = number_at(index, 2)
    size, _ = number_at(index, at)
    is_all = STREAM_HEADER + (packed + 3) // 4 * 4 + length + STREAM_FOOTER == work.source.size
    return size if is_all else 1 << 62


def number_at(data, at):
    """Return the number of seven bits a byte at a place, and the place behind it; 0 where the data end."""
    number, shift = 0, 0
    while at < len(data):
        number |= (data[at] & 0x7F) << shift
        shift, at = shift + 7, at + 1
        if data[at - 1] < 0x80:
            return number, at
    return 0, at


class BegunSource:
    """A source whose first bytes are others."""

    def __init__(self, source, head):
        self.source = source
        self.head = head
        self.size = source.size

    def open(self):
        """Return a new BegunPieces at the start."""
        return BegunPieces(self.source.open(), self.head)


class BegunPieces:
    """Reads a BegunSource from its start."""

    def __init__(self, stream, head):
        self.stream = stream
        self.head = head

    @property
    def position(self):
        """Bytes of the source passed."""
        return self.stream.position

    def read(self, *count):
        """Return up to `count` bytes, empty at the end."""
        piece = self.stream.read(*count)
        begun, self.head = self.head[: len(piece)], self.head[len(piece) :]
        return begun + piece[len(begun) :]
