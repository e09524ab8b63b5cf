"""The lines of a log: those that are like many before, in which nobody was found, are not searched again.

A log says a few things again and again. What a line says is told by its outline (row_forms.py), which has all digits,
capitals and signs but no other letters, and by its form: the same with short runs of digits as one, since parts of
times, addresses of machines and sizes are longer or shorter without meaning anything. An identifier of a person, a
telephone or an address of mail makes another form.
"""

import re
from collections import Counter

from scanner.collectors.python.tables.row_forms import OUTLINES, outlines
from scanner.collectors.python.tables.strangers import OUTLINE_BYTES
from scanner.collectors.python.texts.line_bands import lines_with, raw_lines

LOG_LINES, LOG_DIGITS, OF_A_LOG = 100, 5, 0.95
"""Lines that the first bytes of a log have, digits that tell a line from part of a record, and the share of such."""
LOG_FORMS = 0.1
"""Different forms among these lines, at most, as a share."""
FORM_SEARCHED = 128
"""Lines of one form that are searched before the others are taken to be like them."""
LOG_BLOCK, SEARCHED_BLOCK = 32 * 1024, 16
"""Bytes that are taken at once, and every so many of these blocks one is searched whatever its lines are like."""
LOG_BIRTHS = (b"irth", b"born", b"dob")
"""Lines with one of these are searched whatever they are like: an outline leaves out what a date is of."""
SHORT_RUN = re.compile(rb"(?<!9)9{2,4}(?!9)")


def log_form(outline):
    """Return an outline with short runs of digits as one digit each."""
    return SHORT_RUN.sub(b"9", outline)


def is_log(head):
    """Tell whether the first bytes of a text are lines of a log: nearly all have digits, in few forms."""
    found = outlines(head)[:-1]
    dated = [outline for outline in found if outline.count(b"9") >= LOG_DIGITS]
    if len(dated) < LOG_LINES or len(dated) < OF_A_LOG * len(found):
        return False
    return len(set(map(log_form, set(dated)))) <= LOG_FORMS * len(dated)


def fed_unlike(prose, text_pieces, look):
    """Return `prose` with the lines of a log fed to it that are not like many before; `look` is called with them."""
    search = AlikeLines(prose, look)
    for raw in raw_lines(text_pieces):
        search.take(raw)
    search.finish()
    return prose


class AlikeLines:
    """Takes the lines of a log, as bytes with line feeds between them."""

    def __init__(self, prose, look):
        self.prose = prose
        self.look = look
        self.times = Counter()
        """Form -> lines of it that were searched."""
        self.silent = set()
        """Outlines of lines that need not be searched any more."""
        self.silent_bytes = 0
        self.blocks = 0
        self.is_quiet = True
        """Whether nobody was found by now: from then on every line is searched."""
        self.held = []
        """Lines that are searched when there are enough of them, and their outlines."""
        self.held_outlines = []
        self.held_bytes = 0
        self.last = b""
        """The last line of what was passed over behind all that is searched: what stands at the end may mark a text."""

    def take(self, raw):
        """Take the next whole lines."""
        start = 0
        while start < len(raw):
            end = raw.find(b"\n", start + LOG_BLOCK)
            end = len(raw) if end < 0 else end
            self._take_block(raw[start:end])
            start = end + 1

    def finish(self):
        """Take it that there are no more."""
        self._hold(filter(None, [self.last]), ())
        self._search()

    def _take_block(self, raw):
        self.blocks += 1
        if not self.is_quiet or self.blocks % SEARCHED_BLOCK == 0:
            self._hold([raw], ())
        else:
            self._take_unlike(raw, outlines(raw))
        if self.held_bytes >= LOG_BLOCK:
            self._search()

    def _take_unlike(self, raw, found):
        """Hold the lines of a block that are not like many before; `found`: their outlines."""
        unlike = self._unlike(found)
        born = lines_with(raw, LOG_BIRTHS)
        numbers = sorted(born.union([n for n, outline in enumerate(found) if outline in unlike] if unlike else ()))
        if numbers:
            lines = raw.split(b"\n")
            self._hold([lines[n] for n in numbers], [found[n] for n in numbers])
        if not numbers or numbers[-1] < len(found) - 1:
            self.last = raw[raw.rfind(b"\n") + 1 :]

    def _hold(self, lines, found):
        for line in lines:
            self.held.append(line)
            self.held_bytes += len(line)
            self.last = b""
        self.held_outlines += found

    def _search(self):
        """Search the lines that are held, and learn of what outlines and forms they are if nobody is in them."""
        raw = b"\n".join(self.held) + b"\n"
        self.look(raw)
        self.prose.feed(raw)
        self.is_quiet = self.is_quiet and not self.prose.counts()
        for outline, times in Counter(self.held_outlines).items() if self.is_quiet else ():
            if outline.count(b"9") >= LOG_DIGITS and len(self.times) < OUTLINES:
                self.times[log_form(outline)] += times
        self.held, self.held_outlines, self.held_bytes = [], [], 0

    def _unlike(self, found):
        """Return those of some outlines whose lines still have to be searched."""
        new = set(found).difference(self.silent)
        known = {one for one in new if self.times[log_form(one)] >= FORM_SEARCHED}
        for outline in known:
            self.silent_bytes += len(outline)
            if len(self.silent) < OUTLINES and self.silent_bytes < OUTLINE_BYTES:
                self.silent.add(outline)
        return new - known
