"""Any part of a source at any time: for formats whose directory stands at the end, or points to and fro."""

import io

from scanner.collectors.python.asked.settings import MEMBER_BYTES
from scanner.collectors.python.sources.streams import FilePieces, FileSource, HeldSource, whole

BUFFER_BYTES = 64 * 1024


def seekable(source):
    """Return a file over all of a source that can be sought in; what is no file on disk is held in memory.

    Raises NotRead where that would be more than MEMBER_BYTES.
    """
    if isinstance(source, FileSource):
        return io.BufferedReader(DescriptorFile(source), BUFFER_BYTES)
    if isinstance(source, HeldSource):
        return io.BytesIO(source.data)
    return io.BytesIO(whole(source, MEMBER_BYTES, "nested_too_big"))


class DescriptorFile(io.RawIOBase):
    """A seekable file over a FileSource's descriptor: every read is bounded and counted."""

    def __init__(self, source):
        super(DescriptorFile, self).__init__()
        self.stream = FilePieces(source)
        self.length = source.size

    def readable(self):
        """It is."""
        return True

    def seekable(self):
        """It is."""
        return True

    def seek(self, offset, whence=io.SEEK_SET):
        """Move; the position may lie past the end."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self.stream.position, io.SEEK_END: self.length}[whence]
        if base + offset < 0:
            raise OSError("before the start")
        self.stream.position = base + offset
        return self.stream.position

    def tell(self):
        """Return the position."""
        return self.stream.position

    def readinto(self, buffer):
        """Fill `buffer` as far as one read goes."""
        piece = self.stream.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)
