"""What lies one after another in a container: each member a source of its own, unpacked no more than needed."""

import zlib

from scanner.collectors.python.asked.settings import MEMBER_BYTES, READ_BYTES
from scanner.collectors.python.sources.streams import FilePieces, FileSource, HeldSource


class SliceSource:
    """A run of bytes of another source; one that reaches beyond its end is shorter."""

    def __init__(self, source, start, size):
        self.source = source
        self.start = start
        self.size = size

    def open(self):
        """Return a new SlicePieces at the start."""
        return SlicePieces(opened_at(self.source, self.start), self.size)


class SlicePieces:
    """Reads a SliceSource from its start."""

    def __init__(self, stream, size):
        self.stream = stream
        self.size = size
        self.position = 0

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        count = min(count, self.size - self.position)
        piece = self.stream.read(count) if count > 0 else b""
        self.position += len(piece)
        return piece


def opened_at(source, start):
    """Return the stream of a source from byte `start`; what cannot be sought in is read up to there."""
    if isinstance(source, FileSource):
        stream = FilePieces(source)
        stream.position = start
        return stream
    if isinstance(source, SliceSource):
        return SlicePieces(opened_at(source.source, source.start + start), max(0, source.size - start))
    stream = source.open()
    if isinstance(source, HeldSource):
        stream.position = start
    else:
        passed(stream, start)
    return stream


def passed(stream, count, checksum=0):
    """Read `count` bytes of a stream; return how many there were, and their CRC-32 on top of `checksum`."""
    left = count
    while left > 0:
        piece = stream.read(min(left, READ_BYTES))
        if not piece:
            break
        checksum = zlib.crc32(piece, checksum)
        left -= len(piece)
    return count - left, checksum


def can_seek(source):
    """Tell whether any byte of a source is as near as the first."""
    while isinstance(source, SliceSource):
        source = source.source
    return isinstance(source, (FileSource, HeldSource))


class Forward:
    """Goes through a source once, and hands out what it passes."""

    def __init__(self, source):
        self.source = source
        self.stream = opened_at(source, 0)
        self.at = 0
        self.checksum = 0
        """CRC-32 of the member passed last; 0 where it was not read for that."""
        self.was_cut = False
        """Whether a member was shorter than it should be."""

    def take(self, count):
        """Return the next `count` bytes, fewer at the end."""
        parts = []
        left = count
        while left > 0:
            piece = self.stream.read(min(left, READ_BYTES))
            if not piece:
                break
            parts.append(piece)
            left -= len(piece)
        self.at += count - left
        return b"".join(parts)

    def skip(self, count):
        """Pass `count` bytes."""
        if can_seek(self.source):
            done = max(0, min(count, self.source.size - self.at))
            self.stream = opened_at(self.source, self.at + done)
        else:
            done, self.checksum = passed(self.stream, count)
        self.at += done
        self.was_cut = self.was_cut or done < count

    def member(self, size):
        """Return a source of the next `size` bytes, and pass them; small ones are held where seeking is dear."""
        if size <= MEMBER_BYTES and not can_seek(self.source):
            held = HeldSource(self.take(size))
            self.checksum = zlib.crc32(held.data)
            self.was_cut = self.was_cut or held.size < size
            return held
        start = self.at
        self.skip(size)
        return SliceSource(self.source, start, self.at - start)
