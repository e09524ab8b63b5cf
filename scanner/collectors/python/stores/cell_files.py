"""Files in the cells of a database: blobs that begin as a file does, and texts too long to be shown as a cell.

Each is read as a file of its own, one after the other, so that none is held but the one that is read.
"""

from scanner.collectors.python.asked.settings import NESTING
from scanner.collectors.python.containers.encoded import CODE_HEAD, is_a_file, may_be_encoded
from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.stores.sqlite_pages import CUT_BYTES, blob_text
from scanner.collectors.python.tables.judgement import unread

CELL_FILES = 1000
"""Of one database that are read."""


class CellFiles:
    """Takes the long cells of a database and judges the files among them."""

    def __init__(self, work):
        self.work = work
        self.number = 0
        self.found = []
        """(cell, part in it, Judgement) of what is not clean and was not yet told."""

    def take(self, data, is_text, is_cut):
        """Take the bytes of a cell, a text's in UTF-8; `is_cut`: there is more of it than is held."""
        if not (is_beyond_a_cell(data) if is_text else is_file(data)) or self.number > CELL_FILES:
            return
        self.number += 1
        if self.number > CELL_FILES:
            self._tell("too_many_cells")
        elif self.work.depth >= NESTING:
            self._tell("nested_too_deep")
        elif is_cut:
            self._tell("too_big")
        else:
            for part, judgement in self.work.within(HeldSource(data)):
                if judgement.verdict != "clean":
                    self.found.append((self.number, part, judgement))

    def parts(self, table):
        """Yield (part, Judgement) of what was found since the last time in the cells of a table."""
        found, self.found = self.found, []
        for number, part, judgement in found:
            yield ", ".join(filter(None, (table, "cell %d" % number, part))), judgement

    def _tell(self, reason):
        self.found.append((self.number, "", unread(reason)))


def is_beyond_a_cell(data):
    """Tell whether a text is one that a table cannot show: too long, or a file in letters."""
    return len(data) > CUT_BYTES or may_be_encoded(data)


def is_file(data):
    """Tell whether a blob is a file and not a text that the table shows."""
    return is_a_file(data[:CODE_HEAD]) and (len(data) > CUT_BYTES or not blob_text(data) or may_be_encoded(data))
