"""Bytes of a file on disk or of a member of an archive, read forward in bounded pieces."""

import codecs
import errno
import os

from scanner.collectors.python.asked.settings import READ_BYTES, NotRead

WIDEST_CHARACTER = 4
LINE_CHARACTERS = 256 * 1024
"""A longer line is cut: what has no line ends must not fill the memory."""


class FileSource:
    """A regular file behind an open descriptor; at most its size when it was opened is read."""

    def __init__(self, descriptor, size, is_sparse, budget):
        self.descriptor = descriptor
        self.size = size
        self.is_sparse = is_sparse
        self.budget = budget

    def open(self):
        """Return a new FilePieces at the start; of a sparse file it leaves the holes out."""
        return FilledPieces(self) if self.is_sparse else FilePieces(self)


class FilePieces:
    """Reads a FileSource from its start."""

    def __init__(self, source):
        self.source = source
        self.position = 0
        """Bytes of the file passed, holes included."""

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        count = min(count, self.source.size - self.position)
        if count <= 0 or self.source.budget.ends_reading():
            return b""
        piece = os.pread(self.source.descriptor, count, self.position)
        self.source.budget.use_bytes(len(piece))
        self.position += len(piece)
        return piece


class FilledPieces(FilePieces):
    """Reads the filled blocks of a sparse file without the zero bytes around what was written."""

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        while True:
            self._skip_hole()
            piece = super(FilledPieces, self).read(count)
            written = without_holes(piece)
            if written or not piece:
                return written

    def _skip_hole(self):
        try:
            self.position = os.lseek(self.source.descriptor, self.position, os.SEEK_DATA)
        except OSError as error:
            if error.errno == errno.ENXIO:  # only a hole is left; anything else: a file system that knows of no holes
                self.position = self.source.size


class HeldSource:
    """Bytes in memory, such as an attachment that a reader unpacked."""

    def __init__(self, data):
        self.data = data
        self.size = len(data)

    def open(self):
        """Return a new HeldPieces at the start."""
        return HeldPieces(self.data)


class DecodedSource:
    """A text in another encoding, as one in UTF-8."""

    def __init__(self, source, encoding):
        self.source = source
        self.encoding = encoding
        self.size = source.size

    def open(self):
        """Return a new DecodedPieces at the start."""
        return DecodedPieces(self.source.open(), self.encoding)


class DecodedPieces:
    """Reads a DecodedSource from its start."""

    def __init__(self, stream, encoding):
        self.stream = stream
        self.decode = codecs.getincrementaldecoder(encoding)("replace").decode
        self.ready = b""
        self.position = 0
        """Bytes of the text passed, before they were decoded."""

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        while not self.ready:
            piece = self.stream.read()
            if not piece:
                return b""
            self.ready = self.decode(piece).encode("utf-8", "replace")
            self.position += len(piece)
        taken, self.ready = self.ready[:count], self.ready[count:]
        return taken


class HeldPieces:
    """Reads a HeldSource from its start."""

    def __init__(self, data):
        self.data = data
        self.position = 0

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        piece = self.data[self.position : self.position + count]
        self.position += len(piece)
        return piece


def without_holes(piece):
    """Return a piece without the NULs around what was written in it, characters of up to four bytes left whole."""
    before = len(piece) - len(piece.lstrip(b"\0"))
    after = len(piece) - len(piece.rstrip(b"\0"))
    if before == len(piece):
        return b""
    ends = (before - before % WIDEST_CHARACTER, len(piece) - after + after % WIDEST_CHARACTER)
    return piece[slice(*ends)]


def pieces(stream):
    """Yield what is left of a stream."""
    piece = stream.read()
    while piece:
        yield piece
        piece = stream.read()


def head_of(source, count):
    """Return the first `count` bytes, fewer only where the source is shorter."""
    stream = source.open()
    head = b""
    while len(head) < count:
        piece = stream.read(count - len(head))
        if not piece:
            break
        head += piece
    return head


def ascii_pieces(source, encoding):
    """Yield the text in an ASCII-compatible encoding, whatever it was in."""
    stream = source.open()
    if not encoding.startswith(("utf-16", "utf-32")):
        return pieces(stream)
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    return (decoder.decode(piece).encode("utf-8", "replace") for piece in pieces(stream))


def width_of(encoding):
    """Return the bytes of an ordinary character."""
    return 4 if encoding.startswith("utf-32") else 2 if encoding.startswith("utf-16") else 1


class Lines:
    """The lines of a text, decoded, with their ends, NUL left out; `stream.position` tells how far it is."""

    def __init__(self, stream, encoding):
        self.stream = stream
        self.decoder = codecs.getincrementaldecoder(encoding)("replace")
        self.stopped = False
        self.last = ""
        self.has_quotes = False
        """Whether a quote was read by now."""

    def __iter__(self):
        return self.one_by_one(self.lists())

    def one_by_one(self, lists):
        """Yield each line of what is left of the lists."""
        for lines in lists:
            yield from [line + "\n" for line in lines]
        if self.last:
            yield self.last

    def lists(self):
        """Yield the whole lines of each piece, without their ends; what has no end at last is kept as `last`."""
        for piece in pieces(self.stream):
            text = self.last + self._text(piece)
            self.has_quotes = self.has_quotes or '"' in text
            lines = text.split("\n")
            self.last = lines.pop()
            if len(text) - len(lines) > LINE_CHARACTERS:  # beside a longer one there is no room for so many
                lines = [line[:LINE_CHARACTERS] for line in lines]
            if len(self.last) > LINE_CHARACTERS:
                lines.append(self.last[:LINE_CHARACTERS])
                self.last = ""
            yield lines
            if self.stopped:
                self.last = ""
                return

    def _text(self, piece):
        text = self.decoder.decode(piece)
        if "\0" in text:
            text = text.replace("\0", "")
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    def whole_lines(self, piece):
        """Return the lines of a later piece without their ends, and without the first and last, which may be cut."""
        return self._text(piece).split("\n")[1:-1]

    def stop(self):
        """End after the piece that was read last."""
        self.stopped = True


class KeptLines:
    """The lines of a text that is held, each piece read when the first of all who go through them comes to it."""

    def __init__(self, lines, budget):
        self.pieces = []
        self.further = self._read(lines)
        self.budget = budget

    def __iter__(self):
        number = 0
        while number < len(self.pieces) or self._reads_on():
            yield from self.pieces[number]
            number += 1
            if number < len(self.pieces):
                self.budget.check_time()
                if self.budget.ends_reading():
                    return

    def _reads_on(self):
        piece = next(self.further, None)
        if piece is not None:
            self.pieces.append(piece)
        return piece is not None

    @staticmethod
    def _read(lines):
        for piece in lines.lists():
            yield [line + "\n" for line in piece]
        if lines.last:
            yield [lines.last]


def whole(source, cap, reason):
    """Return all bytes of a source, or raise NotRead with `reason` if there are more than `cap`."""
    data = head_of(source, cap + 1)
    if len(data) > cap:
        raise NotRead(reason)
    return data
