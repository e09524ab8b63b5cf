"""Rows unlike those before them in a table of nobody: people may be listed among things, or behind a thousand of them.

Each row has a form (row_forms.py). The rows of one form are a table of their own: they are typed when there are some,
and counted from then on if only a strong rule makes people.
"""

import re

from scanner.collectors.python.asked.settings import CELL_CHARACTERS
from scanner.collectors.python.tables.columns import NOTHING, labelled, may_be_of
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.long_dead import without_dead
from scanner.collectors.python.tables.row_forms import CELL_END, OUTLINES, ROW_CELLS, Forms, outlines_of
from scanner.collectors.python.tables.rules import BIRTH, CASES, IDENTIFIERS, rule_for
from scanner.collectors.python.tables.subjects import Crowd
from scanner.collectors.python.tables.table_shapes import naming_of
from scanner.collectors.python.tables.typed_columns import type_columns
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.telling_words import telling_in

HEADER_CELL, HEADER_KINDS = 60, 2
DIGIT = re.compile("[0-9]")
FULL = 32
"""Rows of one form that are typed together."""
FEWEST_ROWS = 5
"""Rows of one form at the end of a table that are still typed."""
FEWEST_BORN = 10
"""Rows of a form that is new that may have births where the rows before them had dates of things."""
FORMS, OTHER_FORMS = 1024, b"?"
"""Forms of rows that are told apart; whatever else comes is one more."""
WAITING_ROWS, WAITING_CHARACTERS = 4096, 2**20
OUTLINE_BYTES = 2**20
BLOCK = 64
"""Rows that are typed again now and then, and at the end, whatever their form is."""
FEWEST_IN_BLOCK = 8
FIRST_STEP, LAST_STEP = 256, 65536
"""Rows between one block and the next: a quarter of all until now, within these."""
STRONG_KINDS = BIRTH | CASES | IDENTIFIERS
"""Kinds of which a strong rule needs one."""
BIRTH_SIGNS = (b"irth", b"orn", b"dob")
"""What an outline leaves out of the labels of births."""


class Strangers:
    """Takes the rows of a table that does not tell of people as a whole, and finds those among them that do."""

    def __init__(self, header, context, dated, *, are_known=False):
        self.header = header
        self.told = None, []
        """A header, and the kinds that it says."""
        self.are_known = are_known
        """Whether the table as a whole is of the dead: those without a death are not private by themselves."""
        self.dated = dated
        """Columns whose dates are of things: a few of them may look like births by chance."""
        self.first_forms = None
        """Forms of the rows by which these columns were typed; None while these rows come."""
        self.context = context
        self.crowd = Crowd.empty(context.key)
        self.kinds = set()
        self.counted = 0
        """Rows of people."""
        self.folk = []
        """(columns, rule) of each form that people were found under."""
        self.form = Forms()
        self.forms = {}
        """Form -> the Naming of its rows, None where they are nobody's."""
        self.by_block = set()
        """Forms of people that were nobody's earlier on."""
        self.waiting = {}
        self.waiting_rows = self.waiting_characters = 0
        self.nobody = set()
        """Outlines of rows whose form is known to be nobody's: quicker to ask for than the form."""
        self.nobody_bytes = 0
        self.times = {}
        self.searches = 1
        """Rows of one outline that are looked at before the others are passed over."""
        self.block = []
        self.seen = 0
        self.due = FIRST_STEP
        self.tail = []

    def add_all(self, rows):
        """Take the next rows."""
        found, start = outlines_of(rows), 0
        while start < len(rows):  # up to the next of the rows that are looked at again, or one of these
            end = start + max(1, min(len(rows) - start, self.due - self.seen))
            new = set(found[start:end]).difference(self.nobody)
            for n in range(start, end) if new else ():
                if found[n] not in self.nobody:
                    self.take(rows[n], found[n], self.form[found[n]])
            if self.due <= self.seen:
                self.take_again(rows[start:end])
            self.seen += end - start
            start = end
        self.tail += rows[-BLOCK:]
        if len(self.tail) > 2 * BLOCK:
            del self.tail[:-BLOCK]

    def add(self, row):
        """Take the next row."""
        self.add_all([row])

    def take(self, row, outline, form):
        """Take a row whose outline, of whatever kind, is not yet known to be nobody's."""
        if names_columns(row):
            self._begin_again(row)
            return
        form = self._known_form(form)
        if form not in self.forms:
            self._wait(form, row)
        elif self.forms[form] is None:
            self._leave(outline)
        else:
            self._count(self.forms[form], [row])

    def leaves(self, outline, form):
        """Tell whether a row, with a digit so that it names no columns, is nobody's by its form, and leave it then."""
        is_nobody = b"9" in outline and self.forms.get(self._known_form(form), form) is None
        if is_nobody:
            self._leave(outline)
        return is_nobody

    def take_again(self, rows):
        """Take rows of a block, and none behind it: whether their forms are still nobody's is looked at again."""
        self.block += rows
        if len(self.block) == BLOCK:
            rows, self.block = self.block, []
            self.due += min(max(self.due // 4, FIRST_STEP), LAST_STEP)
            self._judge_block(rows)

    def begin(self):
        """Take it that the columns as a whole were typed by the rows up to here."""
        self.settle()
        self.first_forms = frozenset(self.forms).union(self.waiting)

    def settle(self):
        """Judge every form of which there are rows enough."""
        for form in [form for form, rows in self.waiting.items() if len(rows) >= FEWEST_ROWS]:
            self._judge(form)

    def people(self):
        """Return how many people were found in all."""
        self._judge_block(self.tail[-BLOCK:])
        waiting = sorted(self.waiting.items(), key=lambda item: len(item[1]), reverse=True)
        self._forget_waiting()
        for form, rows in waiting:
            naming = self._naming(form, rows) if len(rows) >= FEWEST_ROWS else None
            if naming:
                self._count(naming, rows)
            else:
                self._count_singly(rows)
        return self.crowd.count()

    def _count_singly(self, rows):
        """Count of rows of a rare form those that by themselves are like the rows of people."""
        for row in rows:
            naming = next((naming for columns, rule, naming in self.folk if row_fits(row, columns, rule)), None)
            if naming:
                self._count(naming, [row])

    def _known_form(self, form):
        if form in self.forms or form in self.waiting or len(self.forms) + len(self.waiting) < FORMS:
            return form
        return OTHER_FORMS

    def _begin_again(self, header):
        self.settle()
        self._forget_waiting()
        self.header = [cell[:CELL_CHARACTERS] for cell in header]
        self.dated = frozenset()
        self.are_known = False
        self.forms = {}
        self.nobody = set()
        self.nobody_bytes = 0

    def _wait(self, form, row):
        row = [cell[:CELL_CHARACTERS] for cell in row]
        rows = self.waiting.setdefault(form, [])
        rows.append(row)
        self.waiting_rows += 1
        self.waiting_characters += len("".join(row))
        if len(rows) >= FULL:
            self._judge(form)
        if self.waiting_rows > WAITING_ROWS or self.waiting_characters > WAITING_CHARACTERS:
            self.settle()
            self._forget_waiting()

    def _forget_waiting(self):
        self.waiting = {}
        self.waiting_rows = self.waiting_characters = 0

    def _leave(self, outline):
        times = self.times.get(outline, 0) + 1
        if times < self.searches:
            if len(self.times) >= OUTLINES:
                self.times.clear()
            self.times[outline] = times
            return
        self.times.pop(outline, None)
        self.nobody_bytes += len(outline)
        if len(self.nobody) >= OUTLINES or self.nobody_bytes > OUTLINE_BYTES:
            self.nobody.clear()
            self.nobody_bytes = len(outline)
        self.nobody.add(outline)

    def _judge(self, form):
        rows = self.waiting.pop(form)
        self.waiting_rows -= len(rows)
        self.forms[form] = self._naming(form, rows)
        if self.forms[form]:
            self._count(self.forms[form], rows)

    def _judge_block(self, rows):
        groups, found = {}, outlines_of(rows)
        forms = {outline: self._known_form(self.form[outline]) for outline in dict.fromkeys(found)}
        if len(set(forms.values())) == 1:  # as of most tables
            groups = {forms[found[0]]: rows}
        for row, outline in zip(rows, found) if not groups else ():
            groups.setdefault(forms[outline], []).append(row)
        for form, group in groups.items():
            is_settled = form not in self.forms or (self.forms[form] and form not in self.by_block)
            if is_settled or len(group) < FEWEST_IN_BLOCK:
                continue
            naming = self._naming(form, group)
            if naming:
                self.by_block.add(form)
                self.nobody.clear()
                self._count(naming, group)
            self.forms[form] = naming

    def _naming(self, form, rows):
        """Return the Naming of rows that are people, by the strongest rules alone, or None."""
        self.context.budget.check_time()
        is_known = self.first_forms is None or form in self.first_forms or len(rows) < FEWEST_BORN
        dated = self.dated if is_known else ()
        if not self._may_tell_apart(rows, dated):
            return None
        typed = type_columns(self.header, rows, self.context.this_year)
        typed = without_dead(typed, self.header, rows, are_known=self.are_known)
        columns = [
            NOTHING if n in dated and column.kind == "date_of_birth" and not column.sure else column
            for n, column in enumerate(typed)
        ]
        rule = rule_for(columns)
        if rule is None or rule.confidence != "high":
            return None
        self.kinds.update(column.kind for column in columns if column.kind)
        naming = naming_of(columns)
        self.folk.append((columns, rule, naming))
        return naming

    def _may_tell_apart(self, rows, dated):
        """Tell whether a column may hold what a strong rule needs: in most rows none does, and they need no typing."""
        wide, this_year = max(map(len, rows)), self.context.this_year
        if any(kind in STRONG_KINDS for kind in self._header_kinds()[:wide]):
            return True
        return any(
            may_be_of(STRONG_KINDS, filled_cells(rows, n), this_year, are_dates=n not in dated) for n in range(wide)
        )

    def _header_kinds(self):
        """Return what stands below each name of a column, told once for each header."""
        if self.header is not self.told[0]:
            self.told = self.header, [header_kind(cell) if cell else "" for cell in self.header]
        return self.told[1]

    def _count(self, naming, rows):
        self.counted += len(rows)
        self.crowd.add(*naming.subjects(rows))


def names_columns(row):
    """Tell whether a row names the columns of what follows it: short words, known ones, and no number among them."""
    if max(map(len, row), default=0) > HEADER_CELL:
        return False
    text = CELL_END.join(row)
    if DIGIT.search(text) or telling_in(text) < HEADER_KINDS or any(map(str.isdigit, text)):
        return False
    told = [cell for cell in row[:ROW_CELLS] if cell and telling_in(cell)]
    return len(told) >= HEADER_KINDS and len([cell for cell in told if header_kind(cell)]) >= HEADER_KINDS


def row_fits(row, columns, rule):
    """Tell whether a row by itself bears out what a rule needs of these columns."""
    found = {
        column.kind
        for column, cell in zip(columns, row)
        if column.kind and cell.strip() and labelled(column.kind, [cell.strip()], 9999, is_human=False).kind
    }
    return all(found & need for need in rule.needs)
