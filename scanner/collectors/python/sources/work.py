"""What a reader is given: one source to be judged, and the way to what lies within it.

A reader is a function of a Work that yields (part, Judgement). It raises NotRead for what it cannot judge, and may run
into any other fault: content.judged turns that into `broken:<type>` without its message, so readers need no handlers.
"""

from scanner.collectors.python.asked.settings import NESTING, SNIFF_BYTES, WHOLE_BYTES, NotRead
from scanner.collectors.python.sources.recognise import recognise
from scanner.collectors.python.sources.seekable import seekable
from scanner.collectors.python.sources.source_text import is_source
from scanner.collectors.python.sources.streams import FilePieces, KeptLines, Lines, ascii_pieces, head_of
from scanner.collectors.python.tables.glance import Glance
from scanner.collectors.python.tables.judgement import in_file

LINES_KEPT = 65536
"""Lines of a text that are kept at most: each takes far more memory than its bytes."""


class Work:
    """One source, what its first bytes tell, and the bounds within which it is read."""

    def __init__(self, source, context, allowance, depth, judge):
        self.source = source
        self.context = context
        self.allowance = allowance
        """Counts what is unpacked out of one file on disk: every reader that unpacks calls `use` on it."""
        self.depth = depth
        """Containers around the source."""
        self.judge = judge
        self.head = head_of(source, SNIFF_BYTES)
        self.first = Glance(self.head)
        self.kind, self.detail = recognise(self.head, self.first)
        if getattr(source, "is_sparse", False) and self.kind in {"binary", "text"}:
            told = recognise(FilePieces(source).read(SNIFF_BYTES))  # the holes have moved what tells a disk
            self.kind, self.detail = told if told[0] == "document" else (self.kind, self.detail)
        self.known_text = self.known_whole = self.speaks_of_people = self.known_source = self.known_lines = None
        self.known_least = None
        """Kept by readers of text, which all ask for it."""
        self.last = b""
        """The last bytes, where they were looked at."""
        self.is_one_table = False
        """Whether all lines of a text are known to be rows of one table."""
        self.is_walked = False
        """Whether a reader went through all of a text as the structure that it is: no layout of lines says more."""
        self.prose = self.end = None
        """What was searched as prose, where a reader of tables has passed over the lines that are like many before; and
        what sees the end of a text, and whether files in letters may stand in it."""

    @property
    def text(self):
        """A Glance at the first bytes of a text, in an ASCII-compatible encoding; made once."""
        if self.known_text is None:
            is_wide = self.detail.startswith(("utf-16", "utf-32"))
            self.known_text = (
                Glance(self.head.decode(self.detail, "replace").encode("utf-8", "replace")) if is_wide else self.first
            )
        return self.known_text

    @property
    def whole_text(self):
        """A Glance at all of a text, likewise, or None where it is too long to be held; made once."""
        if self.known_whole is None and self.is_whole():
            self.known_whole = self.text
        elif self.known_whole is None and self.source.size <= WHOLE_BYTES:
            self.known_whole = Glance(b"".join(ascii_pieces(self.source, self.detail)))
        return self.known_whole

    @property
    def lines(self):
        """The lines of a text of no more than LINES_KEPT, told apart once for all who ask, or None."""
        is_short = self.known_lines is None and self.source.size <= WHOLE_BYTES
        if is_short and self.whole_text.data.count(b"\n") + self.whole_text.data.count(b"\r") <= LINES_KEPT:
            self.known_lines = KeptLines(Lines(self.source.open(), self.detail), self.context.budget)
        return self.known_lines

    def is_whole(self):
        """Tell whether the first bytes are all there is."""
        return len(self.head) < SNIFF_BYTES

    def is_source(self):
        """Tell whether it is a program, or the description of one; worked out once."""
        if self.known_source is None:
            self.known_source = is_source(self.head, self.text.small)
        return self.known_source

    def file(self):
        """Return a seekable binary file over the whole source."""
        return seekable(self.source)

    def within(self, source, part="", name=""):
        """Yield (part, Judgement) of a source that a container holds; a fault in it does not hide the others.

        `name`: what the container calls the file.
        """
        if self.depth >= NESTING:
            raise NotRead("nested_too_deep")
        for inner, judgement in self.judge(source, in_file(self.context, name), self.allowance, self.depth + 1):
            yield ", ".join(filter(None, (part, inner))), judgement
