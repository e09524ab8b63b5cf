"""Protective markings by where they stand: a line of its own at an end of the text, not a word in a sentence.

On a page a line is what stands between two tags, and counts only where it is the first or the last that is shown.
"""

import re

from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.words.marking_words import MARKINGS_ALONE, MARKINGS_TWICE

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
SENSITIVE = re.compile(r"OFFICIAL ?[-:/(] ?SENSITIVE(?![A-Z])\)?")
"""The marking of Great Britain, whichever sign stands in it."""
SMALL_SENSITIVE = b"ensitive"
MIXED_SENSITIVE = re.compile(r"(?:UK )?Official ?[-:/(]? ?Sensitive\)?(?: ?[-:(\[,] ?[A-Z][a-z]{2,20})?\Z")
"""The same in small letters, which is a marking where it is the first or last line, and nothing else stands there."""
END_BYTES = 1024
FEWEST_TIMES = 2
"""Lines with the same marking that need not be the first or the last."""
SUBJECT_LINE = b"Subject:"
DASHES = re.compile(b"\xe2\x80[\x90-\x95]|\xe2\x88\x92|[\x96\x97]")
"""As bytes of UTF-8, and of code page 1252."""
PAGE_BODY, ANY_TAG = b"<body", re.compile(rb"<[A-Za-z/!][^<>]{0,500}>")
BESIDE_IN_SUBJECT = frozenset("[](){}:-/|,*#")
"""What stands between a marking and the rest of the subject of a mail."""


class Markings:
    """Takes a text in pieces of bytes; a marking is one line, so a line cut between two pieces is not seen as one."""

    def __init__(self):
        self.head = b""
        self.tail = b""
        self.alone = {}
        self.is_on_pages = False
        """Whether a marking stands by itself above or below each page."""

    def feed(self, piece, capitals):
        """Take the next piece, and the capitals of a text that it is part of."""
        if len(self.head) < END_BYTES:
            self.head += piece[:END_BYTES]
        self.tail = (self.tail + piece[-END_BYTES:])[-END_BYTES:]
        for line, is_shown in marked_lines(piece, capitals):
            self.add(line, not is_shown)

    def add(self, line, count=1):
        """Take one line that may be a marking, or say one as the subject of a letter."""
        text = marking(bare(line))
        if line.startswith(SUBJECT_LINE):
            text, count = of_subject(line[len(SUBJECT_LINE) :]).decode(), FEWEST_TIMES
        if text in MARKINGS_ALONE or (text in MARKINGS_TWICE and not any(quote in line for quote in QUOTES)):
            self.alone[text] = self.alone.get(text, 0) + count

    def add_beside_page(self, text):
        """Take a paragraph that stands above or below each page of a document: there a single word is one."""
        found = marking(bare(text.encode("utf-8", "replace")))
        is_one = found in MARKINGS_TWICE or found in MARKINGS_ALONE or MIXED_SENSITIVE.match(found) is not None
        self.is_on_pages = self.is_on_pages or is_one

    def found(self):
        """Tell whether the text carries a marking: on its first or last filled line, or on two lines of their own.

        Single words mean it only on two lines of which one is the first or the last: lists of words hold them too.
        """
        is_small = SMALL_SENSITIVE in self.head or SMALL_SENSITIVE in self.tail
        if self.is_on_pages or not (self.alone or is_small):
            return self.is_on_pages
        ends = {first_line(self.head), last_line(self.tail)}
        if is_small and any(map(MIXED_SENSITIVE.match, ends)):
            return True
        return any(
            (count >= FEWEST_TIMES and text in ends)
            if text in MARKINGS_TWICE
            else (count >= FEWEST_TIMES or text in ends)
            for text, count in self.alone.items()
        )


def marked_lines(piece, capitals):
    """Yield (line, whether tags bound it) of every line of `piece` with one of the gate words, once."""
    seen = set()
    for word, alone in CAPITALS:
        at = piece.find(word) if alone in capitals and has_sign(piece, word) else -1
        while at >= 0:
            low, high = max(0, at - LONGEST_LINE), at + LONGEST_LINE
            line, ends = piece.rfind(b"\n", low, at) + 1, piece.find(b"\n", at, high)
            tag, tagged = piece.rfind(b">", max(low, line), at) + 1, piece.find(b"<", at, high)
            is_within = tag > 0 and piece.rfind(b"<", max(low, line), tag) >= 0
            start = tag if is_within else line
            end = tagged if is_within and tagged >= 0 and not 0 <= ends < tagged else ends
            end = len(piece) if end < 0 and high >= len(piece) else end
            if end - start <= LONGEST_LINE and end >= 0 and start >= min(low, 1) and start not in seen:
                seen.add(start)
                yield piece[start:end], is_within
            at = piece.find(word, at + len(word))


def first_line(head):
    """Return the first filled line, bare."""
    shown = ANY_TAG.sub(b"\n", head[max(0, head.find(PAGE_BODY)) :])
    return marking(next((text for text in map(bare, shown.splitlines()) if text), ""))


def last_line(tail):
    """Return the last filled line, bare."""
    return marking(next((text for text in map(bare, reversed(ANY_TAG.sub(b"\n", tail).splitlines())) if text), ""))


def of_subject(subject):
    """Return the marking of the subject of a mail, b'' where there is none: at an end of it or parted off by a sign."""
    text = SENSITIVE.sub("OFFICIAL-SENSITIVE", bare(subject))
    for one in MARKINGS_ALONE:
        before, found, behind = text.partition(one)
        sides = before.rstrip()[-1:] + behind.lstrip()[:1]
        if found and BESIDE_IN_SUBJECT.issuperset(sides):
            return one.encode()
    return b""


def marking(text):
    """Return the marking that a bare line is, without the word before it and the handling instruction behind it."""
    before, _, after = text.partition(": ")
    if before.lower() in ANNOUNCED:
        text = after
    text = SENSITIVE.sub("OFFICIAL-SENSITIVE", text)
    banner = text.partition("//")[0] + "//"
    if banner in MARKINGS_ALONE and text.startswith(banner) and text == text.upper():
        return banner
    starts = [text.split(sign)[0].rstrip() for sign in BEFORE_HANDLING if sign in text]
    start = next((one for one in starts if one in MARKINGS_ALONE), text)
    return start if text == text.upper() else text


def bare(line):
    """Return the text of a line without the frame around it, with a hyphen for every dash."""
    return " ".join(DASHES.sub(b"-", line).decode("latin-1").strip(FRAME).split())
