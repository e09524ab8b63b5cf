"""Lines of a long text as bytes: their outlines are asked for, the lines themselves only where one is wanted.

Each line as a value of its own costs about as much as to find out that it is like many others.
"""

import re
from bisect import bisect_left, bisect_right
from itertools import compress

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.sources.streams import LINE_CHARACTERS
from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.tables.row_forms import outlines
from scanner.collectors.python.tables.strangers import BLOCK

BAND_BYTES = 64 * 1024
"""Lines that are taken apart together, when one of them is asked for."""
NO_SMALL = bytes(sign for sign in range(256) if not ord("a") <= sign <= ord("z") and sign not in b",;|\t ")
"""All but small letters and what stands between words: joined, these would hold many a sign that none of them does."""
SIGNS_OF_CELLS = b",\t;|"
BARE_LINE = re.compile(rb"\n[\" \0]*[,\t;|][,\t;|\" \0]*(?=\n)")
"""One of these stands in each line of a table; a line of which all cells are empty."""
WITHOUT_CELL_SIGNS = bytes(sign for sign in range(256) if sign not in SIGNS_OF_CELLS + b"\n")
"""What is left out of a text where lines without such a sign are looked for."""


def raw_lines(text_pieces):
    """Yield the whole lines of pieces of bytes, with line feeds between them and none at the end, NUL left out.

    They are as Lines has them, but that nobody has taken them apart: most are never looked at one by one.
    """
    last = b""
    for piece in text_pieces:
        text = piece.replace(b"\0", b"") if b"\0" in piece else piece
        text = last + (text.replace(b"\r\n", b"\n").replace(b"\r", b"\n") if b"\r" in text else text)
        end = text.rfind(b"\n")
        last = text[end + 1 :]
        if end >= 0:
            yield cut_lines(text[:end]) if may_be_longer(text, end) else text[:end]
        if len(last) > LINE_CHARACTERS:
            yield last[:LINE_CHARACTERS]
            last = b""
    if last:
        yield last


def may_be_longer(text, end):
    """Tell whether one of the lines of a text up to its last end may be longer than LINE_CHARACTERS.

    A line of more than half of them all stands in their middle.
    """
    middle = end // 2
    longest = text.find(b"\n", middle) - text.rfind(b"\n", 0, middle)
    return end > LINE_CHARACTERS and (longest > LINE_CHARACTERS or end > 2 * LINE_CHARACTERS)


def cut_lines(text):
    """Return the lines of a text, none of them longer than LINE_CHARACTERS."""
    return b"\n".join([line[:LINE_CHARACTERS] for line in text.split(b"\n")])


class BandedLines:
    """Whole lines of bytes and the outlines of all; the lines of a band are taken apart when one is asked for."""

    def __init__(self, raw, encoding):
        self.raw = raw
        self.encoding = encoding
        self.outlines = []
        self.bands, self.kinds = [], []
        """The bytes of each band, or its lines once one was asked for, and the different outlines of them."""
        self.starts, self.firsts = [], []
        """Where each band begins in the bytes, and the number of its first line."""
        self.known_plain = None
        start = 0
        while start <= len(raw):
            end = raw.find(b"\n", start + BAND_BYTES)
            end = len(raw) if end < 0 else end
            band = raw[start:end]
            found = outlines(band)
            self.bands.append(band)
            self.kinds.append(set(found))
            self.starts.append(start)
            self.firsts.append(len(self.outlines))
            self.outlines += found
            start = end + 1

    def __getitem__(self, n):
        """Return the text of one line."""
        return self._line(n).decode(self.encoding, "replace")

    def texts(self, numbers):
        """Return the texts of some lines, decoded together."""
        lines = []
        if isinstance(numbers, range):
            while len(lines) < len(numbers):
                band, at = self._lines_from(numbers[len(lines)])
                lines += band[at : at + len(numbers) - len(lines)]
        else:
            lines = map(self._line, numbers)
        return b"\n".join(lines).decode(self.encoding, "replace").split("\n")

    def with_signs(self, signs):
        """Return the numbers of the lines in which one of these signs stands, in order."""
        return sorted(lines_with(self.raw, signs, self.starts, self.firsts))

    def unlike(self, start, end, nobody):
        """Return the numbers of the lines between two whose outlines are not among those that are known as nobody's."""
        numbers = []
        for band in range(self._band_of(start), len(self.bands)):
            first = max(start, self.firsts[band])
            if first >= end:
                break
            new = self.kinds[band].difference(nobody)
            if new:
                last = min(end, self.firsts[band + 1]) if band + 1 < len(self.bands) else end
                numbers += compress(range(first, last), map(new.__contains__, self.outlines[first:last]))
        return numbers

    def are_rows(self):
        """Tell whether each line has two cells and not all of them empty, and none is longer than lines are read."""
        return all(map(are_rows_of, self.bands, self.kinds))

    def are_plain(self):
        """Tell whether there are no quotes, and no lines that are longer than cells are read; worked out once."""
        if self.known_plain is None:
            self.known_plain = b'"' not in self.raw and not has_longer_line(self.raw, CELL_CHARACTERS)
        return self.known_plain

    def _band_of(self, n):
        return bisect_right(self.firsts, n) - 1

    def _line(self, n):
        lines, at = self._lines_from(n)
        return lines[at]

    def _lines_from(self, n):
        """Return the lines of a band, and the place among them of the one with a number."""
        band = self._band_of(n)
        lines = self.bands[band]
        if isinstance(lines, bytes):
            lines = self.bands[band] = lines.split(b"\n")
        return lines, n - self.firsts[band]


def has_longer_line(data, longest):
    """Tell whether a line has more bytes than so many."""
    at = 0
    while len(data) - at > longest:
        end = data.rfind(b"\n", at, at + longest + 1)
        if end < 0:
            return True
        at = end + 1
    return False


def are_rows_of(band, kinds):
    """Tell the same of lines in bytes that have such outlines."""
    different = b"\n%b\n" % b"\n".join(kinds)
    if len(band) >= LINE_CHARACTERS or b"\n\n" in different.translate(None, WITHOUT_CELL_SIGNS):
        return False
    return not BARE_LINE.search(different) or not BARE_LINE.search(b"\n%b\n" % band)


def numbers_between(numbers, start, end):
    """Return those of some numbers, which are in order, from one up to another."""
    return numbers[bisect_left(numbers, start) : bisect_left(numbers, end)] if numbers else numbers


def signs_within(raw, signs, found):
    """Return those of some signs of small letters that may stand in lines; `found`: their outlines, without these.

    The letters of each are asked for first: many tables of numbers have not even these. Where most of a text is no
    small letter, what else there is is left out before the signs are looked for.
    """
    signs = [sign for sign in signs if all(letter in raw for letter in sign)]
    first = found[:BLOCK]
    if not signs or 2 * len(found) * sum(map(len, first)) < len(first) * len(raw):
        return signs
    small = raw.translate(None, NO_SMALL)
    return [sign for sign in signs if has_sign(small, sign)]


def last_lines(raw, count):
    """Return the last lines of bytes, so many if there are."""
    return raw.rsplit(b"\n", count)[-count:]


def lines_with(raw, signs, starts=(0,), firsts=(0,)):
    """Return the numbers of the lines in which one of these signs stands.

    `starts`, `firsts`: where lines are known to begin, and their numbers.
    """
    numbers = set()
    for sign in signs:
        number = passed = 0
        at = raw.find(sign) if has_sign(raw, sign) else -1
        while at >= 0:
            band = bisect_right(starts, at) - 1
            if starts[band] > passed:
                number, passed = firsts[band], starts[band]
            number += raw.count(b"\n", passed, at)
            numbers.add(number)
            passed, end = at, raw.find(b"\n", at)
            at = raw.find(sign, end) if end >= 0 else -1
    return numbers
