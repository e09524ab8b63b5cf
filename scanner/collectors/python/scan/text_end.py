"""The end of a long text, and whether a file in letters may stand anywhere in it: kept while it is read once."""

from scanner.collectors.python.asked.settings import SNIFF_BYTES
from scanner.collectors.python.containers.encoded import may_be_encoded
from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.sources.work import Work


class TextEnd:
    """The last lines of a long text: who is named only there stands far behind what readers look at first."""

    def __init__(self):
        self.passed = 0
        self.last = b""
        self.may_be_encoded = False

    def of(self, text_pieces):
        """Yield the pieces of a text, each looked at, the end of which is kept."""
        for piece in self.passing(text_pieces):
            self.skim(piece)
            yield piece

    def passing(self, text_pieces):
        """Yield the pieces of a text, the end of which is kept, and that are not looked at."""
        for piece in text_pieces:
            self.pass_by(piece)
            yield piece

    def see(self, piece):
        """Take the next piece of a text."""
        self.pass_by(piece)
        self.skim(piece)

    def pass_by(self, piece):
        """Keep the end of a text of which this is the next piece."""
        self.passed += len(piece)
        self.last = (self.last + piece[-SNIFF_BYTES:])[-SNIFF_BYTES:]

    def skim(self, lines):
        """See whether a file in letters may be in a text, or in those of its lines that are like none before."""
        self.may_be_encoded = self.may_be_encoded or may_be_encoded(lines)

    @property
    def is_far(self):
        """Tell whether there is more of the text than a reader of its head has seen."""
        return self.passed > 2 * SNIFF_BYTES

    def work(self, work):
        """Return the end as a Work of its own."""
        lines = self.last[self.last.find(b"\n") + 1 :]
        return Work(HeldSource(lines), work.context, work.allowance, work.depth, work.judge)
