"""Protective markings by where they stand: a line of its own at an end of the text, not a word in a sentence."""

from scanner.collectors.python.words.dictionary import MARKINGS_ALONE, MARKINGS_TWICE

FRAME = " \t\r\n,;|\"'*#_=<>[]()-"
"""What may stand around a marking on its line."""
QUOTES = (b"'", b'"')
"""A single word in quotes is a value in a program or in a list of levels."""
LONGEST_LINE = 80
ANNOUNCED = frozenset(("classification", "security classification", "marking", "protective marking"))
BEFORE_HANDLING = (" - ", ": ", " // ", "//", ", ", " (", " [")
"""Signs between a marking and its handling instruction or descriptor: OFFICIAL-SENSITIVE - COMMERCIAL."""
GATES = (b"OFFICIAL", b"SECRET", b"RESTR", b"CONFIDENT", b"PROTECT", b"CUI", b"EYES ONLY", b"CONTROLLED")
"""Text without one of these holds no marking."""
CAPITALS = tuple((word, word.replace(b" ", b"")) for word in GATES)
END_BYTES = 1024


class Markings:
    """Takes a text in pieces of bytes; a marking is one line, so a line cut between two pieces is not seen as one."""

    def __init__(self):
        self.head = b""
        self.tail = b""
        self.alone = {}

    def feed(self, piece, capitals):
        """Take the next piece, and the capitals of a text that it is part of."""
        if len(self.head) < END_BYTES:
            self.head += piece[:END_BYTES]
        self.tail = (self.tail + piece[-END_BYTES:])[-END_BYTES:]
        for line in marked_lines(piece, capitals):
            self.add(line)

    def add(self, line):
        """Take one line that may be a marking."""
        text = marking(bare(line))
        if text in MARKINGS_ALONE or (text in MARKINGS_TWICE and not any(quote in line for quote in QUOTES)):
            self.alone[text] = self.alone.get(text, 0) + 1

    def found(self):
        """Tell whether the text carries a marking: on its first or last filled line, or on two lines of their own.

        Single words mean it only on two lines of which one is the first or the last: lists of words hold them too.
        """
        if not self.alone:
            return False
        ends = {first_line(self.head), last_line(self.tail)}
        return any(
            (count >= 2 and text in ends) if text in MARKINGS_TWICE else (count >= 2 or text in ends)
            for text, count in self.alone.items()
        )


def marked_lines(piece, capitals):
    """Yield every line of `piece` with one of the gate words, once."""
    seen = set()
    for word, alone in CAPITALS:
        at = piece.find(word) if alone in capitals else -1
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
    return marking(next((text for text in map(bare, head.splitlines()) if text), ""))


def last_line(tail):
    """Return the last filled line, bare."""
    return marking(next((text for text in map(bare, reversed(tail.splitlines())) if text), ""))


def marking(text):
    """Return the marking that a bare line is, without the word before it and the handling instruction behind it."""
    before, _, after = text.partition(": ")
    if before.lower() in ANNOUNCED:
        text = after
    banner = text.partition("//")[0] + "//"
    if banner in MARKINGS_ALONE and text.startswith(banner) and text == text.upper():
        return banner
    start = next((text.split(sign)[0].rstrip() for sign in BEFORE_HANDLING if sign in text), text)
    return start if start in MARKINGS_ALONE and text == text.upper() else text


def bare(line):
    """Return the text of a line without the frame around it."""
    return " ".join(line.decode("latin-1").strip(FRAME).split())
