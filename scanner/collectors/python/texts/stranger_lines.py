"""The lines of a delimited text of nobody: those that are unlike the ones before are parsed, and searched as prose.

A line like many that were searched before costs little more than its translation to an outline (strangers.py).
"""

import csv
from itertools import compress

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.streams import LINE_CHARACTERS, ascii_pieces, width_of
from scanner.collectors.python.tables.strangers import BIRTH_SIGNS, BLOCK, CELL_END, ROW_CELLS, outlines, outlines_of

SEARCHED_LINES = 32
"""Lines of one outline that are searched as prose before the others are taken to be like them."""
OUTLINE_CELL_END = CELL_END.encode()
NO_SMALL = bytes(sign for sign in range(256) if not ord("a") <= sign <= ord("z") and sign not in b",;|\t ")
"""All but small letters and what stands between words: joined, these would hold many a sign that none of them does."""
MOTLEY, MOTLEY_LINES, MOTLEY_STEP = 0.25, 2048, 8
"""Share of unlike lines, among so many, from which on only each eighth is parsed until a form of row is new."""


def reader_of(lines, delimiter, quote='"'):
    """Return an iterator over the cells of each record."""
    return csv.reader(lines, delimiter=delimiter, quotechar=quote, skipinitialspace=True)


def parsed(lines, delimiter, quote='"'):
    """Yield the cells of each record; where quoting is broken the records end."""
    try:
        yield from reader_of(lines, delimiter, quote)
    except csv.Error:
        return


def search_rest(work, delimiter, strangers):
    """Hand over what is unlike in a text; return the Prose that was fed with it, None where all must be searched."""
    wide = width_of(work.detail) > 1
    end = None if work.context.known else work.end  # else all is searched once more, and sees the end then
    search = LineSearch(Prose(work.context), delimiter, strangers, "utf-8" if wide else work.detail, end)
    text_pieces = ascii_pieces(work.source, work.detail)
    for raw in raw_lines(end.passing(text_pieces) if end else text_pieces):
        search.take(raw)
    search.finish()
    return None if work.context.known else search.prose


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


class LineSearch:
    """Takes the lines of a text of nobody, as bytes in an encoding that ASCII is part of."""

    def __init__(self, prose, delimiter, strangers, encoding, end=None):
        self.prose = prose
        self.end = end
        """What sees the lines that are searched, if anything does: no file in letters has a line like many others."""
        self.delimiter = delimiter
        self.cell_end = delimiter.encode()
        self.strangers = strangers
        self.encoding = encoding
        strangers.searches = SEARCHED_LINES
        strangers.block = []
        self.number = 0
        """Lines taken."""
        self.tail = []
        self.unlike = self.last_number = self.last_counted = 0
        """Lines since the last block that were unlike those before; lines, and rows of people, until it."""
        self.is_motley = False
        """Whether most lines are unlike all others and nobody was found in them: then only some are parsed."""
        self.is_quiet = True
        """Whether nothing was found as prose yet: what was is counted in every line."""
        self.is_fed = False
        """Whether anything was searched as prose since the last block."""

    def take(self, raw):
        """Take the next lines."""
        found = outlines(raw)
        born = lines_with(raw, signs_within(raw, BIRTH_SIGNS, found)) if self.is_quiet else ()
        texts = RawTexts(raw, self.encoding)
        start = 0
        while start < len(found):
            block_end = self.strangers.due + BLOCK
            end = min(len(found), start + block_end - self.number)
            self._search(texts, found[start:end], start, {n for n in born if start <= n < end})
            start = end
            if self.number == block_end:
                self._look_back()
        self.tail = (self.tail + texts.last(BLOCK))[-BLOCK:]

    def finish(self):
        """Take it that there are no more."""
        self.strangers.tail = [self._cells(line) for line in self.tail]

    def _search(self, texts, found, start, born):
        """Take lines from one on up to the end of a block or before; `born`: those that may speak of births."""
        searched = self._take_unlike(texts, found, start) | born
        has_looked = self.last_number > 0  # before, nobody can tell whether the first lines name anybody
        lines = sorted(searched) if self.is_quiet and has_looked else range(start, start + len(found))
        if lines:
            fed = "".join([text + "\n" for text in texts.several(lines)]).encode("utf-8", "replace")
            self.prose.feed(fed)
            self.is_fed = True
            if self.end:
                self.end.skim(fed)
        strangers = self.strangers
        again = range(start + max(0, strangers.due - self.number), start + len(found))
        if again:
            strangers.take_again(list(map(self._cells, texts.several(again))))
        self.number += len(found)

    def _take_unlike(self, texts, found, start):
        """Hand over the lines that are unlike those before; return their numbers."""
        strangers = self.strangers
        new = set(found).difference(strangers.nobody)
        unlike = list(compress(range(len(found)), map(new.__contains__, found))) if new else []
        for n in unlike:
            if found[n] in strangers.nobody:
                continue
            self.unlike += 1
            if not self.is_motley or self.unlike % MOTLEY_STEP == 0:
                known = len(strangers.waiting)
                text = texts[start + n]
                cells = self._cells(text)
                strangers.take(cells, found[n], strangers.form[self._parted(found[n], text, cells)])
                self.is_motley = self.is_motley and len(strangers.waiting) <= known
        return {start + n for n in unlike}

    def _parted(self, outline, text, cells):
        """Return the outline of a line as outlines_of has that of its cells."""
        is_plain = '"' not in text and self.delimiter != " " and len(text) <= CELL_CHARACTERS
        if not is_plain or len(cells) > ROW_CELLS:
            return outlines_of([cells])[0]
        return outline.replace(self.cell_end, OUTLINE_CELL_END)

    def _look_back(self):
        """A block ends: see whether anything was found as prose, and whether most lines are unlike all others."""
        lines, counted = self.number - self.last_number, self.strangers.counted - self.last_counted
        self.is_motley = counted == 0 and lines >= MOTLEY_LINES and self.unlike > MOTLEY * lines
        self.last_number, self.last_counted, self.unlike = self.number, self.strangers.counted, 0
        self.is_quiet = self.is_quiet and not (self.is_fed and self.prose.counts())
        self.is_fed = False

    def _cells(self, line):
        line = line[:CELL_CHARACTERS]
        if '"' in line:
            return next(parsed([line], self.delimiter), [])
        if " " not in line and line:
            return line.split(self.delimiter)
        return [cell.lstrip(" ") for cell in line.split(self.delimiter)] if line else []


class RawTexts:
    """Lines of bytes as texts, taken apart when the first is asked for."""

    def __init__(self, raw, encoding):
        self.raw = raw
        self.encoding = encoding
        self.lines = None

    def __getitem__(self, n):
        """Return the text of one line."""
        if self.lines is None:
            self.lines = self.raw.split(b"\n")
        return self.lines[n].decode(self.encoding, "replace")

    def several(self, numbers):
        """Return the texts of some lines, decoded together."""
        if self.lines is None:
            self.lines = self.raw.split(b"\n")
        return b"\n".join([self.lines[n] for n in numbers]).decode(self.encoding, "replace").split("\n")

    def last(self, count):
        """Return the texts of the last ones."""
        return b"\n".join(self.raw.rsplit(b"\n", count)[-count:]).decode(self.encoding, "replace").split("\n")


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
    return [sign for sign in signs if sign in small]


def lines_with(raw, signs):
    """Return the numbers of the lines in which one of these signs stands."""
    numbers = set()
    for sign in signs:
        number = passed = 0
        at = raw.find(sign)
        while at >= 0:
            number += raw.count(b"\n", passed, at)
            numbers.add(number)
            passed, end = at, raw.find(b"\n", at)
            at = raw.find(sign, end) if end >= 0 else -1
    return numbers
