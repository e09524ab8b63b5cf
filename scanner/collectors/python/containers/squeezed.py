"""Files packed as one stream: bzip2, xz and lzma, by the libraries of Python where it was built with them."""

import zlib

from scanner.collectors.python.asked.settings import MIB, READ_BYTES, NotRead
from scanner.collectors.python.containers.archive import GzipSource, refuse_bomb
from scanner.collectors.python.containers.xz_header import asking_less

try:
    import bz2
except ImportError:
    bz2 = None
try:
    import lzma
except ImportError:
    lzma = None

UNPACKER_BYTES = 40 * MIB
"""Memory that an unpacker may use: enough for a dictionary of 32 MiB, the largest but one of xz."""
ATTEMPTS = 64
"""Reads of an unpacker that give nothing and ask for nothing, after which it is stuck."""


def read_bzip2(work):
    """Return what is to be said of what a bzip2 file holds."""
    return work.within(SqueezedSource(work.source, work.allowance, new_bzip2))


def read_xz(work):
    """Return what is to be said of what an xz or lzma file holds."""
    return work.within(SqueezedSource(asking_less(work), work.allowance, new_xz))


def new_bzip2():
    """Return an unpacker of bzip2."""
    if bz2 is None:
        raise NotRead("format:bzip2")
    return bz2.BZ2Decompressor()


def new_xz():
    """Return an unpacker of xz and lzma."""
    if lzma is None:
        raise NotRead("format:xz")
    return lzma.LZMADecompressor(lzma.FORMAT_AUTO, UNPACKER_BYTES)


class Deflated:
    """An unpacker of bare deflate in the form of the others."""

    def __init__(self):
        self.inner = zlib.decompressobj(-zlib.MAX_WBITS)
        self.needs_input = True
        self.unused_data = b""

    @property
    def eof(self):
        """Whether the stream has ended."""
        return self.inner.eof

    def decompress(self, data, count):
        """Return up to `count` bytes."""
        piece = self.inner.decompress(self.inner.unconsumed_tail + data, count)
        self.needs_input = not self.inner.unconsumed_tail and len(piece) < count
        return piece


class SqueezedSource(GzipSource):
    """What a packed stream holds, unpacked each time it is read; `new` returns an unpacker for each of its parts."""

    def __init__(self, source, allowance, new):
        self.new = new
        super(SqueezedSource, self).__init__(source, allowance)

    def open(self):
        """Return a new SqueezedPieces at the start."""
        return SqueezedPieces(self.source.open(), self.source.size, self.allowance, self.new)


class SqueezedPieces:
    """Reads a packed stream, also one of several parts, as far as the allowance and the ratio go."""

    def __init__(self, file, packed, allowance, new):
        self.file = file
        self.packed = packed
        self.allowance = allowance
        self.new = new
        self.position = 0
        self.unpacker = new()
        self.waiting = b""

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        stuck = 0
        while not self.allowance.budget.ends_reading() and (not self.unpacker.eof or self._begin_part()):
            data = b""
            if self.unpacker.needs_input:
                data = self.waiting or self.file.read()
                self.waiting = b""
                if not data:
                    raise EOFError
            piece = unpacked_piece(self.unpacker, data, count)
            if piece:
                self.position += len(piece)
                self.allowance.use(len(piece))
                refuse_bomb(self.position, self.packed)
                return piece
            stuck = 0 if data else stuck + 1
            if stuck > ATTEMPTS:
                raise EOFError
        return b""

    def _begin_part(self):
        rest = (self.waiting or self.unpacker.unused_data).lstrip(b"\0")
        while not rest:
            rest = self.file.read()
            if not rest:
                return False
            rest = rest.lstrip(b"\0")
        self.unpacker = self.new()
        self.waiting = rest
        return True


def unpacked_piece(unpacker, data, count):
    """Return what comes out of an unpacker; one that would need more than UNPACKER_BYTES is not read."""
    try:
        return unpacker.decompress(data, count)
    except Exception as fault:
        if "emory" in str(fault):  # the only sign of this fault among others of its class
            raise NotRead("memory")  # noqa: B904  # a cause would hold on to the data
        raise
