"""Stores of tables (databases, columnar files): each table is judged by itself, and as text if it is none of people.

A table of a store is any object with `header` (names of its columns), `left` (rows that it did not hand over, once it
is iterated) and rows of str as it is iterated; `reach` is how many bytes of it are read.
"""

from scanner.collectors.python.asked.settings import TABLE_BYTES, NotRead, OutOfBudget
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.judgement import CLEAN, by_count, reach, unread, with_known_of
from scanner.collectors.python.tables.lives import lists_renowned
from scanner.collectors.python.tables.rules import BIRTH, NAMES, rule_for
from scanner.collectors.python.tables.tables import Table
from scanner.collectors.python.words.headers import header_kind, is_event
from scanner.collectors.python.words.life_words import lists_folk

TEXT_CHARACTERS = 64 * 1024
"""Rows are searched as text in pieces of this size."""
TOLD_BY_NAME = NAMES | BIRTH
ROWS_A_CHECK = 1024
"""Rows between two looks at the clock."""
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
            yield from judge_store_table("table %d" % number, rows, context)
    except (OutOfBudget, NotRead, MemoryError, RecursionError, OSError):
        raise
    except Exception:  # noqa: BLE001  # both engines say the same of a broken directory, whatever it brings them to
        raise NotRead(BROKEN_STORE) from None
    if not number:
        yield "", CLEAN


def judge_store_table(part, rows, context):
    """Return (part, Judgement) of one table: of what could be read and, where it is broken, that it is."""
    judged_rows = RowsJudge(rows.header, context)
    called = getattr(rows, "called", "")
    if called:
        judged_rows.table.lists_folk = lists_folk(called)
    rows.reach = reach(TABLE_BYTES, context)
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
    if not judged_rows.rows and rows.left > 0:  # it tells of rows and has none
        reason = reason or BROKEN_TABLE
    judgement = judged_rows.finish(rows.left)
    if not judgement.known and lists_renowned(called, judgement.kinds):
        judgement = CLEAN
    context.budget.left_out |= bool(reason)
    return as_far_as_read(part, judgement, reason)


def as_far_as_read(part, judgement, reason):
    """Return (part, Judgement) of what was found and, unless the reason is '', of why it was not read to its end."""
    told = [(part, judgement)] if judgement.people or not reason else []
    return [*told, (part, unread(reason))] if reason else told


class RowsJudge:
    """Takes the rows of one table, as a table and until that proves itself as text."""

    def __init__(self, header, context):
        self.context = context
        is_known = any(header_kind(name) or is_event(name) for name in header)
        self.table = Table(context, header if is_known else (), header)
        self.text = TextLines(context)
        self.rows = 0

    def add(self, row):
        """Take one row."""
        self.rows += 1
        if self.rows % ROWS_A_CHECK == 0:
            self.context.budget.check_time()
        self.table.add(row)
        if self.table.rule is None or self.context.known:
            self.text.add("\t".join(row))

    def finish(self, left):
        """Return the Judgement, with so many rows more taken to be like the later ones."""
        judgement = self.table.finish(left)
        self.text.prose.heed(self.table)
        return judgement if judgement.people and not self.context.known else either(judgement, self.text.judgement())


def either(table, text):
    """Return the Judgement on a table, or if it is clean that on its text; with what the text says of known exports."""
    return with_known_of(table, () if table.known else (text,)) if table.people else text


class TextLines:
    """Takes lines of text, to be searched many at once."""

    def __init__(self, context):
        self.prose = Prose(context)
        self.lines = []
        self.held = 0

    def add(self, line):
        """Take one line without its end."""
        self.lines.append(line)
        self.held += len(line) + 1
        if self.held >= TEXT_CHARACTERS:
            self._feed()

    def judgement(self):
        """Return the Judgement on all lines."""
        self._feed()
        return self.prose.judgement()

    def _feed(self):
        self.prose.feed("".join(line + "\n" for line in self.lines).encode("utf-8", "replace"))
        self.lines = []
        self.held = 0


def judge_names(names, rows, context):
    """Return the Judgement on a table of which the names of its columns and the number of its rows are known alone."""
    kinds = {"full_name" if kind == "person" else kind for kind in map(header_kind, names) if kind}
    rule = rule_for([Column(kind, kind in TOLD_BY_NAME) for kind in sorted(kinds)])
    if rule is None or rule.confidence == "low":
        return CLEAN
    return by_count(rows, kinds, "low", context)


def written_number(value):
    """Return a float as a table shows it."""
    if not abs(value) < MOST_EXACT:  # also what is no number
        return ""
    return "%d" % value if value == int(value) else "%.6f" % value
