"""Protective markings by where they stand: a line of its own at an end of the text, not a word in a sentence."""

from scanner.collectors.python.dictionary import MARKINGS_ALONE, MARKINGS_TWICE

FRAME = " \t\r\n,;|\"'*#_=<>[]()-"
"""What may stand around a marking on its line."""
LONGEST_LINE = 80
GATES = (b"OFFICIAL", b"SECRET", b"RESTR", b"CONFIDENT", b"PROTECT", b"CUI", b"EYES ONLY", b"CONTROLLED")
"""Text without one of these holds no marking."""
END_BYTES = 1024


class Markings:
    """Takes a text in pieces of bytes; a marking is one line, so a line cut between two pieces is not seen as one."""

    def __init__(self):
        self.head = b""
        self.tail = b""
        self.alone = {}

    def feed(self, piece):
        """Take the next piece."""
        if len(self.head) < END_BYTES:
            self.head += piece[:END_BYTES]
        self.tail = (self.tail + piece[-END_BYTES:])[-END_BYTES:]
        for line in marked_lines(piece):
            self.add(line)

    def add(self, line):
        """Take one line that may be a marking."""
        text = bare(line)
        if text in MARKINGS_ALONE or text in MARKINGS_TWICE:
            self.alone[text] = self.alone.get(text, 0) + 1

    def found(self):
        """Tell whether the text carries a marking: alone on its first or last filled line, or on two lines."""
        if any(count >= 2 for count in self.alone.values()):
            return True
        return bool(self.alone) and (first_line(self.head) in MARKINGS_ALONE or last_line(self.tail) in MARKINGS_ALONE)


def marked_lines(piece):
    """Yield every line of `piece` with one of the gate words, once."""
    seen = set()
    for word in GATES:
        at = piece.find(word)
        while at >= 0:
            start = piece.rfind(b"\n", 0, at) + 1
            end = piece.find(b"\n", at)
            end = len(piece) if end < 0 else end
            if end - start <= LONGEST_LINE and start not in seen:
                seen.add(start)
                yield piece[start:end]
            at = piece.find(word, end)


def first_line(head):
    """Return the first filled line, bare."""
    return next((text for text in map(bare, head.splitlines()) if text), "")


def last_line(tail):
    """Return the last filled line, bare."""
    return next((text for text in map(bare, reversed(tail.splitlines())) if text), "")


def bare(line):
    """Return the text of a line without the frame around it."""
    return " ".join(line.decode("latin-1").strip(FRAME).split())
