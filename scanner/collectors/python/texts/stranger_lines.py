"""The lines of a delimited text of nobody: those that are unlike the ones before are parsed, and searched as prose.

A line like many that were searched before costs little more than its translation to an outline (strangers.py).
"""

import csv

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.streams import Lines
from scanner.collectors.python.tables.strangers import BIRTH_SIGNS, BLOCK, narrow, outlines, outlines_of

SEARCHED_LINES = 32
"""Lines of one outline that are searched as prose before the others are taken to be like them."""
NO_SMALL = bytes(sign for sign in range(256) if not ord("a") <= sign <= ord("z"))
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
    search = LineSearch(Prose(work.context), delimiter, strangers)
    lines = Lines(work.source.open(), work.detail)
    for texts in lines.lists():
        search.take(texts)
    if lines.last:
        search.take([lines.last])
    search.finish()
    return None if work.context.known else search.prose


class LineSearch:
    """Takes the lines of a text of nobody."""

    def __init__(self, prose, delimiter, strangers):
        self.prose = prose
        self.delimiter = delimiter
        self.strangers = strangers
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

    def take(self, texts):
        """Take the next lines."""
        raw = narrow("\n".join(texts))
        found = outlines(raw)
        born = lines_with(raw, BIRTH_SIGNS) if self.is_quiet and may_hold(raw, BIRTH_SIGNS, found) else set()
        start = 0
        while start < len(texts):
            block_end = self.strangers.due + BLOCK
            end = min(len(texts), start + block_end - self.number)
            self._search(texts[start:end], found[start:end], {n - start for n in born if start <= n < end})
            start = end
            if self.number == block_end:
                self._look_back()
        self.tail = (self.tail + texts)[-BLOCK:]

    def finish(self):
        """Take it that there are no more."""
        self.strangers.tail = [self._cells(line) for line in self.tail]

    def _search(self, texts, found, born):
        """Take lines up to the end of a block or before; `born`: the numbers of those that may speak of births."""
        searched = self._take_unlike(texts, found) | born
        lines = [texts[n] for n in sorted(searched)] if self.is_quiet else texts
        if lines:
            self.prose.feed("".join([line + "\n" for line in lines]).encode("utf-8", "replace"))
            self.is_fed = True
        strangers = self.strangers
        for text in texts[max(0, strangers.due - self.number) :]:
            strangers.take_again(self._cells(text))
        self.number += len(texts)

    def _take_unlike(self, texts, found):
        """Hand over the lines that are unlike those before; return their numbers."""
        strangers = self.strangers
        new = set(found).difference(strangers.nobody)
        unlike = [n for n, outline in enumerate(found) if outline in new] if new else []
        for n in unlike:
            if found[n] in strangers.nobody:
                continue
            self.unlike += 1
            if not self.is_motley or self.unlike % MOTLEY_STEP == 0:
                known = len(strangers.waiting)
                cells = self._cells(texts[n])
                strangers.take(cells, found[n], strangers.form[outlines_of([cells])[0]])
                self.is_motley = self.is_motley and len(strangers.waiting) <= known
        return set(unlike)

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
        return [cell.lstrip(" ") for cell in line.split(self.delimiter)] if line else []


def may_hold(raw, signs, found):
    """Tell whether one of some signs of small letters may stand in lines; `found`: their outlines, without these.

    Where most of a text is no small letter, what else there is is left out first.
    """
    first = found[:BLOCK]
    if 2 * len(found) * sum(map(len, first)) < len(first) * len(raw):
        return True
    small = raw.translate(None, NO_SMALL)
    return any(sign in small for sign in signs)


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
