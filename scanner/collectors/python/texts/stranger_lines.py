"""The lines of a delimited text of nobody: those that are unlike the ones before are parsed, and searched as prose.

A line like many that were searched before costs little more than its translation to an outline (row_forms.py).
"""

import csv

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.streams import ascii_pieces, width_of
from scanner.collectors.python.tables.row_forms import CELL_END, ROW_CELLS, outlines_of
from scanner.collectors.python.tables.strangers import BIRTH_SIGNS, BLOCK
from scanner.collectors.python.texts.line_bands import (
    BandedLines,
    last_lines,
    numbers_between,
    raw_lines,
    signs_within,
)

SEARCHED_LINES = 32
"""Lines of one outline that are searched as prose before the others are taken to be like them."""
OUTLINE_CELL_END = CELL_END.encode()
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
    work.is_one_table = search.are_rows
    return None if work.context.known else search.prose


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
        """The last lines taken: no fewer than a block has, if there were so many."""
        self.unlike = self.last_number = self.last_counted = 0
        """Lines since the last block that were unlike those before; lines, and rows of people, until it."""
        self.is_motley = False
        """Whether most lines are unlike all others and nobody was found in them: then only some are parsed."""
        self.is_quiet = True
        """Whether nothing was found as prose yet: what was is counted in every line."""
        self.is_fed = False
        """Whether anything was searched as prose since the last block."""
        self.are_rows = True
        """Whether each line has two cells, and not all of them empty, and none was cut: nothing parts one table."""

    def take(self, raw):
        """Take the next lines."""
        lines = BandedLines(raw, self.encoding)
        found = lines.outlines
        self.are_rows = self.are_rows and lines.are_rows()
        born = lines.with_signs(signs_within(raw, BIRTH_SIGNS, found)) if self.is_quiet else []
        start = 0
        while start < len(found):
            block_end = self.strangers.due + BLOCK
            end = min(len(found), start + block_end - self.number)
            self._search(lines, start, end, numbers_between(born, start, end))
            start = end
            if self.number == block_end:
                self._look_back()
        self.tail = [raw] if len(found) >= BLOCK else [*self.tail[-BLOCK:], raw]

    def finish(self):
        """Take it that there are no more."""
        last = b"\n".join(last_lines(b"\n".join(self.tail), BLOCK)).decode(self.encoding, "replace")
        self.strangers.tail = [self._cells(line) for line in last.split("\n")] if self.tail else []

    def _search(self, lines, start, end, born):
        """Take lines up to the end of a block or before; `born`: those that may speak of births."""
        unlike = lines.unlike(start, end, self.strangers.nobody)
        self._take_unlike(lines, unlike)
        has_looked = self.last_number > 0  # before, nobody can tell whether the first lines name anybody
        searched = sorted({*unlike, *born}) if self.is_quiet and has_looked else range(start, end)
        if searched:
            fed = "".join([text + "\n" for text in lines.texts(searched)]).encode("utf-8", "replace")
            self.prose.feed(fed)
            self.is_fed = True
            if self.end:
                self.end.skim(fed)
        strangers = self.strangers
        again = range(start + max(0, strangers.due - self.number), end)
        if again:
            strangers.take_again(list(map(self._cells, lines.texts(again))))
        self.number += end - start

    def _take_unlike(self, lines, unlike):
        """Hand over the lines that are unlike those before them."""
        strangers, found = self.strangers, lines.outlines
        are_plain = bool(unlike) and self.delimiter != " " and lines.are_plain()
        for n in unlike:
            if found[n] in strangers.nobody:
                continue
            self.unlike += 1
            if not self.is_motley or self.unlike % MOTLEY_STEP == 0:
                known = len(strangers.waiting)
                is_told = are_plain and found[n].count(self.cell_end) < ROW_CELLS
                if is_told and strangers.leaves(found[n], strangers.form[self._by_cells(found[n])]):
                    continue
                text = lines[n]
                cells = self._cells(text)
                strangers.take(cells, found[n], strangers.form[self._parted(found[n], text, cells)])
                self.is_motley = self.is_motley and len(strangers.waiting) <= known

    def _parted(self, outline, text, cells):
        """Return the outline of a line as outlines_of has that of its cells."""
        is_plain = '"' not in text and self.delimiter != " " and len(text) <= CELL_CHARACTERS
        if not is_plain or len(cells) > ROW_CELLS:
            return outlines_of([cells])[0]
        return self._by_cells(outline)

    def _by_cells(self, outline):
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
