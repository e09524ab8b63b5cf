"""One table, row by row, to one judgement."""

from itertools import chain

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, SAMPLE_ROWS
from scanner.collectors.python.known.known import watchers_for
from scanner.collectors.python.tables.cell_lines import JoinedLines, LabelCells, ObjectCells, ways_to_read
from scanner.collectors.python.tables.entity_rows import EntityRows, ways_of_entities
from scanner.collectors.python.tables.even_rows import column_cells, with_rows
from scanner.collectors.python.tables.filled import FILLED
from scanner.collectors.python.tables.header_rows import (
    begin_with_digits,
    header_row,
    is_heading,
    names_nobody,
    parts_sections,
    with_named_rows,
    with_parted_header,
)
from scanner.collectors.python.tables.headings import firms_among, holds_firm
from scanner.collectors.python.tables.judgement import CLEAN, by_count, with_known
from scanner.collectors.python.tables.long_dead import lists_dead
from scanner.collectors.python.tables.rules import rule_for
from scanner.collectors.python.tables.strangers import Strangers
from scanner.collectors.python.tables.subjects import Crowd, Later, hashes_of
from scanner.collectors.python.tables.table_rule import columns_and_rule
from scanner.collectors.python.tables.table_shapes import MOST_TURNED, naming_of, reaches_many, turned
from scanner.collectors.python.tables.typed_columns import dates_of_things, lists_players, type_columns
from scanner.collectors.python.tables.unknown_headers import bears_out, says_nothing
from scanner.collectors.python.words.cell_values import lists_titles
from scanner.collectors.python.words.life_words import titles_folk
from scanner.collectors.python.words.table_topics import dates_things, lists_firms, lists_things, numbers_things

COLUMNS, TURNED_COLUMNS = 256, 2048
"""Columns that are looked at, and people of a table on its side."""
SAMPLE_CHARACTERS = 2**21
STEP = 1024
"""Rows that are counted together; then it is looked how many people there are by now."""
STEP_CHARACTERS = 2**20


class Table:
    """Takes rows (lists of str); types the columns on the first rows, then counts subjects in all."""

    def __init__(self, context, header=(), offered=()):
        self.context = context
        self.header = list(header)
        """The names of the columns, where they are known and no row has to be taken for them."""
        self.offered = [list(offered)] if any(offered) and not header else []
        """What else may name them, asked as a first row would be, and no row itself."""
        self.sample = []
        self.sampled = 0
        self.started = False
        self.rule = None
        self.dates_events = False
        """Whether a header announces dates of events: then a date behind a name is no birth."""
        self.lists_things = False
        """Whether a header says that books or animals are listed: then no number is a person's without a label."""
        self.lists_firms = False
        """Whether a header says that shops or schools are listed: then a name before a telephone may be one's."""
        self.numbers_things = False
        """Whether a header says that parts or vehicles have numbers: then a name before one is not its owner's."""
        self.columns = ()
        self.naming = None
        self.births = []
        self.lists_folk = context.lists_folk
        """Whether the table itself, or its file, is called by a word for people of whom lists are kept."""
        self.firms = None
        """The number of the column of names in which firms stand among people."""
        self.watchers = ()
        self.crowd = Crowd.empty(context.key)
        self.pending = []
        self.pended = 0
        self.counted = 0
        self.growth = []
        self.first = []
        """Rows of few people: by their names they are told from those of other tables."""
        self.later = None
        self.way = None
        """How rows with cells of several lines are read, if not as they stand."""
        self.strangers = None
        """Where the columns as a whole tell of nobody: the rows one form at a time."""

    def add(self, row):
        """Take one row; cells beyond the caps are cut."""
        if self.started:
            if self.naming:
                self._count(row)
            elif self.strangers:
                self.strangers.add(row)
            return
        characters = len("".join(row))
        if characters > CELL_CHARACTERS or len(row) > COLUMNS:
            widest = TURNED_COLUMNS if len(self.sample) <= MOST_TURNED else COLUMNS
            row = [cell[:CELL_CHARACTERS] for cell in row[:widest]]
            characters = len("".join(row))
        self.sample.append(row)
        self.sampled += characters
        if len(self.sample) >= SAMPLE_ROWS or self.sampled > SAMPLE_CHARACTERS:
            self._start()

    def add_first(self, rows):
        """Take rows until the columns can be typed, and return how many were taken."""
        lengths = list(map(len, map("".join, rows)))
        are_plain = max(lengths) <= CELL_CHARACTERS and max(map(len, rows)) <= COLUMNS
        if are_plain and len(self.sample) + len(rows) < SAMPLE_ROWS and self.sampled + sum(lengths) < SAMPLE_CHARACTERS:
            self.sample += rows
            self.sampled += sum(lengths)
            return len(rows)
        for number, row in enumerate(rows, 1):
            self.add(row)
            if self.started:
                return number
        return len(rows)

    def add_all(self, rows, *, are_short=False):
        """Take rows of people, when the columns have been typed: many at a time cost less.

        `are_short`: all of them together are no longer than STEP_CHARACTERS.
        """
        if self.way:
            rows = [one for row in rows for one in self.way.rows_of(row)]
        for at in range(0, len(rows), STEP):
            self._count_rows(rows[at : at + STEP], are_short=are_short and not self.way)

    def _count_rows(self, rows, *, are_short=False):
        rows = self._without_headers(rows)
        if self.watchers or (not are_short and len("".join(chain.from_iterable(rows))) > STEP_CHARACTERS):
            for row in rows:
                self._count_one(row)
            return
        left = STEP - self.counted % STEP - len(self.pending)
        self.pending = with_rows(self.pending, rows[:left])
        if len(rows) >= left:
            self._count_pending()
            self.pending = rows[left:]

    def _without_headers(self, rows):
        """Return rows without the header, which may come again among them, and without sums and names of sections."""
        if self.firms is not None:
            rows = [row for row in rows if not holds_firm(row, self.firms)]
        if all(begin_with_digits(column_cells(rows, n)) for n in self.births):
            return rows
        return [row for row in rows if not names_nobody(row, self.births)]

    @property
    def rows(self):
        """Rows that were counted."""
        self._count_pending()
        return self.counted

    def makes_people(self):
        """Tell whether people were counted by now."""
        self._count_pending()
        return self.rule is not None and self.crowd.count() > 0

    def hopeless(self):
        """Tell whether the columns were typed and tell of nobody: only rows of another form may still change that."""
        return self.started and self.rule is None and not self.watchers

    def settle(self):
        """Type the columns if they are not yet, and tell whether they make people."""
        if not self.started:
            self._start()
        return self.rule is not None

    def finish(self, remaining=0):
        """Return the Judgement, with `remaining` rows that were not handed over taken to be like the later ones."""
        self.settle()
        if isinstance(self.way, EntityRows):
            self._count_rows(self.way.rest())
        judgement = CLEAN
        kinds = {column.kind for column in self.columns if column.kind}
        rows = self.rows
        if self.rule:
            people = self.later.people() if self.later else self.crowd.count() + int(self._growth_rate() * remaining)
            judgement = by_count(people, kinds, self.rule.confidence, self.context)
            if judgement.verdict == "few" and people == self.crowd.count():
                judgement = judgement._replace(subjects=(("table", self.crowd.hashes()), *self._names(people)))
        elif self.strangers:
            judgement = by_count(self.strangers.people(), self.strangers.kinds, "high", self.context)
            if judgement.verdict == "few":
                judgement = judgement._replace(subjects=(("table", self.strangers.crowd.hashes()),))
        grown = 1 + float(remaining) / max(1, rows)
        return with_known(judgement, self.watchers, kinds, self.context, grown)

    def add_later(self, row_lists, times):
        """Take rows from further on, of a stretch that holds so many times as many, which are not handed over."""
        self._count_pending()
        if self.later is None:
            self.later = Later(self.crowd)
        for given in row_lists:
            rows = [one for row in given for one in self.way.rows_of(row)] if self.way else given
            rows = self._without_headers(rows)
            for at in range(0, len(rows), STEP):
                self.context.budget.check_time()
                self.later.add(*self.naming.subjects(rows[at : at + STEP]))
        self.later.end_stretch(times)

    def _start(self):
        self.started = True
        wide, self.sample = self.sample, []
        header, body = self._type([row[:COLUMNS] for row in wide] if max(map(len, wide), default=0) > COLUMNS else wide)
        if self.rule is None:
            header, body = self._type_lines(header, body)
        on_side = turned(wide) if self.rule is None and not self.header else None
        if on_side:
            header, body = self._type_turned(on_side, header, body)
        if self.rule and not header and is_heading(body[0], self.columns, body):
            body = body[1:]
        self.dates_events = dates_things(header) if header else lists_titles(body)
        self.lists_things = lists_things(header)
        self.lists_firms = lists_firms(header)
        self.numbers_things = numbers_things(header)
        self.births = [n for n, column in enumerate(self.columns) if column.kind == "date_of_birth"]
        self.watchers = watchers_for(self.context.known, self.columns, body)
        if self.rule or self.watchers:
            self.naming = naming_of(self.columns, header, body)
            self.firms = None if self.watchers else firms_among(self.columns, body)
            for at in range(0, len(body), STEP):
                self._count_rows(body[at : at + STEP])
        else:
            things = dates_of_things(self.columns, body)
            are_known = lists_dead(header, body) or lists_players(header, body)
            self.strangers = Strangers(header, self.context, things, are_known=are_known)
            self.strangers.add_all(body)
            self.strangers.begin()

    def _type(self, rows):
        """Type the columns of the first rows; return their names and the rows below these."""
        FILLED.forget()
        rows = self.offered + (rows if self.header or self.offered else with_parted_header(rows))
        at = header_row(rows) if not self.header else None
        header = rows[at] if at is not None else self.header
        body = rows[at + 1 if at is not None else len(self.offered) :]
        if header and header in body:
            body = [row for row in body if row != header and not parts_sections(row)]
        header = with_named_rows(header, body) if at == 0 else header
        self.lists_folk = self.lists_folk or any(map(titles_folk, rows[: at or 0]))
        this_year = self.context.this_year
        self.columns, self.rule = columns_and_rule(header, body, this_year, is_folk=self.lists_folk)
        if self.rule is None and says_nothing(header, self.columns):
            columns, rule = columns_and_rule([], body, this_year, is_folk=self.lists_folk)
            if bears_out(header, columns, rule, body):
                self.columns, self.rule = columns, rule
        FILLED.forget()
        return header, body

    def _type_lines(self, header, body):
        """Type a table whose cells have several lines, each line by itself; where that makes people it is read so."""
        for way in ways_to_read(header, body):
            named, rows = way.header_of(header), [one for row in body for one in way.rows_of(row)]
            if isinstance(way, LabelCells):
                columns, rule = columns_and_rule(named, rows, self.context.this_year, is_folk=False)
            else:
                columns = type_columns(named, rows, self.context.this_year)
                rule = rule_for(columns)
            if rule and (rule.confidence == "high" or isinstance(way, (JoinedLines, ObjectCells, LabelCells))):
                self.columns, self.rule, self.way = columns, rule, way
                return named, rows
        for way in ways_of_entities(body):
            rows = [one for row in body for one in way.rows_of(row)]
            columns, rule = columns_and_rule(way.keys, rows, self.context.this_year, is_folk=False)
            if rule:
                self.columns, self.rule, self.way = columns, rule, way
                return way.keys, rows
        return header, body

    def _type_turned(self, on_side, header, body):
        """Type a table that may lie on its side; where that does not make people for sure it stands as it stood."""
        columns = type_columns(on_side[0], on_side[1:], self.context.this_year)
        rule = rule_for(columns)
        is_sure = rule is not None and (rule.confidence == "high" or reaches_many(columns, on_side, rule))
        if not is_sure:
            return header, body
        self.columns, self.rule = columns, rule
        return on_side[0], on_side[1:]

    def _count(self, row):
        for one in self.way.rows_of(row) if self.way else (row,):
            self._count_one(one)

    def _count_one(self, row):
        if names_nobody(row, self.births) or (self.firms is not None and holds_firm(row, self.firms)):
            return
        for watcher in self.watchers:
            watcher.add(row)
        if not isinstance(self.pending, list):
            self.pending = list(self.pending)
        self.pending.append(row)
        self.pended += len("".join(row))
        if len(self.pending) >= STEP - self.counted % STEP or self.pended > STEP_CHARACTERS:
            self._count_pending()

    def _count_pending(self):
        if not self.pending:
            return
        self.context.budget.check_time()
        self.crowd.add_told(*self.naming.told(self.pending))
        if self.counted < STEP and self.crowd.count() < self.context.threshold:
            self.first += self.pending
        self.counted += len(self.pending)
        self.pending, self.pended = [], 0
        if self.counted % STEP == 0:
            self.growth.append((self.counted, self.crowd.count()))

    def _names(self, people):
        names = frozenset(hashes_of(self.naming.bare(self.first), self.context.key))
        return (("names", names),) if 0 < len(names) <= people else ()

    def _growth_rate(self):
        rows, people = self.growth[(len(self.growth) - 1) // 2] if len(self.growth) > 1 else (0, 0)
        return max(0.0, float(self.crowd.count() - people)) / max(1, self.counted - rows)
