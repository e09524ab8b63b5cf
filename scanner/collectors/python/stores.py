"""Stores of tables (databases, columnar files): each table is judged by itself, and as text if it is none of people.

A table of a store is any object with `header` (names of its columns), `left` (rows that it did not hand over, once it
is iterated) and rows of str as it is iterated.
"""

from scanner.collectors.python.columns import header_kind, is_event
from scanner.collectors.python.prose import Prose
from scanner.collectors.python.settings import NotRead, OutOfBudget
from scanner.collectors.python.tables import CLEAN, Table, unread

TEXT_CHARACTERS = 64 * 1024
"""Rows are searched as text in pieces of this size."""
MOST_EXACT = 1e15
BROKEN_TABLE = "broken:table"
BROKEN_STORE = "broken:store"


class StoreRows:
    """A table of a store whose rows are any iterable."""

    left = 0

    def __init__(self, header, rows):
        self.header = header
        self.rows = rows

    def __iter__(self):
        return iter(self.rows)


def judge_store(tables, context):
    """Yield (part, Judgement) for each of the tables; parts are numbered, names of tables may name people."""
    number = 0
    try:
        for rows in tables:
            number += 1
            yield "table %d" % number, judge_store_table(rows, context)
    except (OutOfBudget, NotRead, MemoryError, RecursionError, OSError):
        raise
    except Exception:  # noqa: BLE001  # both engines say the same of a broken directory, whatever it brings them to
        raise NotRead(BROKEN_STORE) from None
    if not number:
        yield "", CLEAN


def judge_store_table(rows, context):
    """Return the Judgement on one table: of what could be read where it is broken, or else that it is."""
    judged_rows = RowsJudge(rows.header, context)
    reason = ""
    try:
        for row in rows:
            judged_rows.add(row)
    except NotRead as fault:
        reason = str(fault)
    except (OutOfBudget, MemoryError, RecursionError, OSError):
        raise
    except Exception:  # noqa: BLE001  # the same
        reason = BROKEN_TABLE
    judgement = judged_rows.finish(rows.left)
    return unread(reason) if reason and not judgement.people else judgement


class RowsJudge:
    """Takes the rows of one table, as a table and until that proves itself as text."""

    def __init__(self, header, context):
        self.table = Table(context)
        self.text = Prose(context)
        self.pieces = []
        self.held = 0
        if any(header_kind(name) or is_event(name) for name in header):
            self.table.add(list(header))

    def add(self, row):
        """Take one row."""
        if not self.table.hopeless():
            self.table.add(row)
        if self.table.rule is None:
            line = "\t".join(row)
            self.pieces.append(line)
            self.held += len(line) + 1
            if self.held >= TEXT_CHARACTERS:
                self._feed()

    def finish(self, left):
        """Return the Judgement, with so many rows more taken to be like the later ones."""
        judgement = self.table.finish(left)
        if judgement.people:
            return judgement
        self._feed()
        return self.text.judgement()

    def _feed(self):
        self.text.feed("".join(line + "\n" for line in self.pieces).encode("utf-8", "replace"))
        self.pieces = []
        self.held = 0


def written_number(value):
    """Return a float as a table shows it."""
    if not abs(value) < MOST_EXACT:  # also what is no number
        return ""
    return "%d" % value if value == int(value) else "%.6f" % value
