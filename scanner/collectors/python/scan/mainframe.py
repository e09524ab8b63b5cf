"""Text in EBCDIC, as mainframes write it: lines, or records of one length without any line end."""

from scanner.collectors.python.asked.settings import READ_BYTES
from scanner.collectors.python.sources.streams import head_of

EBCDIC = bytes(range(256)).decode("cp037").replace("\x85", "\n").encode("latin-1")
"""What each byte stands for: code pages 37, 500 and 1047 differ in brackets and the like alone."""
RECORD_SAMPLE = 8 * 1024
SHORTEST_RECORD, LONGEST_RECORD = 16, 2000
SAME_SHARE, SAME_MARGIN = 0.7, 0.02
"""Signs that are of the class of those a record before, at least; multiples of the length have nearly as many."""
RECORD_CLASSES = bytes(
    57 if 48 <= sign <= 57 else 65 if 65 <= sign <= 90 or 97 <= sign <= 122 else sign if sign == 32 else 46
    for sign in range(256)
)


def read_mainframe(work):
    """Return what is to be said of the text in ASCII, its records as lines."""
    length = record_length(head_of(work.source, RECORD_SAMPLE).translate(EBCDIC))
    return work.within(MainframeSource(work.source, length))


def record_length(text):
    """Return the length of records without line ends that are most alike, 0 where there are lines, or none."""
    if b"\n" in text:
        return 0
    classes = text.translate(RECORD_CLASSES)
    longest = min(LONGEST_RECORD, len(classes) // 4)
    shares = {length: same_share(classes, length) for length in range(SHORTEST_RECORD, longest + 1)}
    best = max(shares.values()) if shares else 0
    return min(length for length in shares if shares[length] >= best - SAME_MARGIN) if best >= SAME_SHARE else 0


def same_share(classes, length):
    """Return the share of signs whose class is that of the sign `length` before."""
    ahead, behind = (int.from_bytes(part, "big") for part in (classes[length:], classes[:-length]))
    count = len(classes) - length
    return (ahead ^ behind).to_bytes(count, "big").count(b"\0") / float(count)


class MainframeSource:
    """A text in EBCDIC as one in ASCII; after each record of `length`, if that is not 0, there is a line end."""

    def __init__(self, source, length):
        self.source = source
        self.length = length
        self.size = source.size + (source.size // length if length else 0)

    def open(self):
        """Return a new MainframePieces at the start."""
        return MainframePieces(self.source.open(), self.length)


class MainframePieces:
    """Reads it from its start."""

    def __init__(self, stream, length):
        self.stream = stream
        self.length = length
        self.position = 0
        self.waiting = b""
        self.column = 0

    def read(self, count=READ_BYTES):
        """Return up to `count` bytes, empty at the end."""
        if not self.waiting:
            self.waiting = self._lines(self.stream.read(count).translate(EBCDIC))
        piece, self.waiting = self.waiting[:count], self.waiting[count:]
        self.position += len(piece)
        return piece

    def _lines(self, text):
        if not self.length:
            return text
        at = self.length - self.column
        self.column = (self.column + len(text)) % self.length
        lines = [text[:at], *(text[place : place + self.length] for place in range(at, len(text), self.length))]
        return b"\n".join(lines) + (b"\n" if text and not self.column else b"")
