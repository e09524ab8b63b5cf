"""One table, row by row, to one judgement."""

from collections import namedtuple

from scanner.collectors.python.columns import header_kind, is_event, type_column
from scanner.collectors.python.dictionary import NULLS
from scanner.collectors.python.known import watchers_for
from scanner.collectors.python.rules import key_places, rule_for, subjects_of
from scanner.collectors.python.settings import CELL_CHARACTERS, SAMPLE_ROWS
from scanner.collectors.python.subjects import Subjects

Judgement = namedtuple("Judgement", "verdict people kinds confidence reason known")
"""As scanner/facts/stray.py; verdict `clean` is ours alone and never leaves the target."""
Judgement.__new__.__defaults__ = ((),)
CLEAN = Judgement("clean", 0, (), "high", "")
Context = namedtuple("Context", "key this_year threshold budget known")
"""The scan's hash key, the target's year, people that make `people` of `few`, the Budget, and each KnownExport."""
Context.__new__.__defaults__ = ((),)
HEADER_ROWS = 15
COLUMNS = 256
SAMPLE_CHARACTERS = 2**21
GROWTH_STEP = 1024
"""Rows between two looks at how fast new people still appear."""


def unread(reason):
    """Return the judgement on what could not be read."""
    return Judgement("not_read", 0, (), "high", reason)


def encrypted(how):
    """Return the Judgement on what only its key opens."""
    return Judgement("encrypted", 0, (), "high", how)


def by_count(people, kinds, confidence, context):
    """Return `people`, `few` or clean, as the number of distinct subjects says."""
    if people <= 0:
        return CLEAN
    verdict = "people" if people >= context.threshold else "few"
    return Judgement(verdict, people, tuple(sorted(kinds)), confidence, "")


def with_known(judgement, watchers, kinds, context, grown=1.0):
    """Return a Judgement with what is known of whose data it is; that makes people also of what no rule held for.

    `grown`: all rows over those that the watchers saw.
    """
    known = tuple(filter(None, [watcher.found(grown) for watcher in watchers]))
    if known and not judgement.people:
        judgement = by_count(max(people for _, people, _, _ in known), kinds, "high", context)
    return judgement._replace(known=known) if known else judgement


class Table:
    """Takes rows (lists of str); types the columns on the first rows, then counts subjects in all."""

    def __init__(self, context, header=()):
        self.context = context
        self.header = list(header)
        """The names of the columns, where they are known and no row has to be taken for them."""
        self.sample = []
        self.sampled = 0
        self.started = False
        self.rule = None
        self.columns = ()
        self.keys = ()
        self.births = []
        self.watchers = ()
        self.numbered = Subjects(context.key)
        self.named = Subjects(context.key)
        self.named_too = Subjects(context.key)
        self.rows = 0
        self.growth = []

    def add(self, row):
        """Take one row; cells beyond the caps are cut."""
        if self.rule or self.watchers:
            self._count(row)
        elif not self.started:
            characters = sum(map(len, row))
            if characters > CELL_CHARACTERS or len(row) > COLUMNS:
                row = [cell[:CELL_CHARACTERS] for cell in row[:COLUMNS]]
                characters = sum(map(len, row))
            self.sample.append(row)
            self.sampled += characters
            if len(self.sample) >= SAMPLE_ROWS or self.sampled > SAMPLE_CHARACTERS:
                self._start()

    def hopeless(self):
        """Tell whether the columns were typed and no rule holds: more rows change nothing."""
        return self.started and self.rule is None and not self.watchers

    def finish(self, remaining=0):
        """Return the Judgement, with `remaining` rows that were not handed over taken to be like the later ones."""
        if not self.started:
            self._start()
        judgement = CLEAN
        kinds = {column.kind for column in self.columns if column.kind}
        if self.rule:
            people = self._people() + int(self._growth_rate() * remaining)
            judgement = by_count(people, kinds, self.rule.confidence, self.context)
        grown = 1 + float(remaining) / max(1, self.rows)
        return with_known(judgement, self.watchers, kinds, self.context, grown)

    def _start(self):
        self.started = True
        at = header_row(self.sample) if not self.header else None
        header = self.sample[at] if at is not None else self.header
        body = self.sample[at + 1 :] if at is not None else self.sample
        width = max([len(row) for row in body] or [0])
        self.columns = tuple(
            type_column(
                header[n] if n < len(header) else "", [row[n] for row in body if n < len(row)], self.context.this_year
            )
            for n in range(width)
        )
        self.rule = rule_for(self.columns)
        self.keys = key_places(self.columns)
        self.births = [n for n, column in enumerate(self.columns) if column.kind == "date_of_birth"]
        self.sample = []
        self.watchers = watchers_for(self.context.known, self.columns, body)
        for row in body if self.rule or self.watchers else ():
            self._count(row)

    def _count(self, row):
        if any(is_header_cell(row[n]) for n in self.births if n < len(row)):
            return
        for watcher in self.watchers:
            watcher.add(row)
        subjects = list(subjects_of(row, self.keys, NULLS))
        has_number = any(is_number for _, is_number in subjects)
        for subject, is_number in subjects:
            (self.numbered if is_number else self.named_too if has_number else self.named).add(subject)
        if self.rows % GROWTH_STEP == 0:
            self.context.budget.check_time()
            self.growth.append((self.rows, self._people()))
        self.rows += 1

    def _people(self):
        return self.numbered.count() + self.named.count_without(self.named_too)

    def _growth_rate(self):
        rows, people = self.growth[len(self.growth) // 2] if self.growth else (0, 0)
        return max(0.0, float(self._people() - people)) / max(1, self.rows - rows)


def is_header_cell(cell):
    """Tell whether words stand where a date belongs, as in a header that comes again or late."""
    return header_kind(cell) == "date_of_birth" and not any(sign.isdigit() for sign in cell)


def header_row(rows):
    """Return the number of the row that names the columns, or None: the most known words among the first rows."""
    best, most = None, 0
    for number, row in enumerate(rows[:HEADER_ROWS]):
        known = sum(1 for cell in row if cell and len(cell) <= 60 and header_kind(cell))
        if known > most and known * 8 >= sum(1 for cell in row if cell):
            best, most = number, known
    if best is None and rows and any(is_event(cell) for cell in rows[0]):
        return 0
    return best
