"""SQLite databases: every table by its b-tree, and what was deleted from it or still waits in its log."""

import functools
from collections import OrderedDict

from scanner.collectors.python.asked.settings import TABLE_BYTES, NotRead
from scanner.collectors.python.stores.cell_files import CellFiles
from scanner.collectors.python.stores.sqlite_joined import judge_joined
from scanner.collectors.python.stores.sqlite_loose import LogPages, LooseRows, as_leaf
from scanner.collectors.python.stores.sqlite_pages import (
    DATABASE_HEADER,
    DEEPEST,
    TABLE_INTERIOR,
    BrokenPage,
    SqlitePage,
    layout_of,
    record_cells,
    sqlite_number,
)
from scanner.collectors.python.stores.sqlite_schema import declared_tables
from scanner.collectors.python.stores.stores import BROKEN_STORE, BROKEN_TABLE, judge_store
from scanner.collectors.python.tables.judgement import CLEAN


class SqliteDatabase:
    """An open database file."""

    def __init__(self, file, allowance):
        self.file = file
        self.allowance = allowance
        """Counts the pages that are read, as several tables may lead to the same ones."""
        self.layout = layout_of(file.read(DATABASE_HEADER))
        self.pages = file.seek(0, 2) // self.layout.size

    def bytes_of(self, number):
        """Return a page by its number, from 1."""
        if not 1 <= number <= self.pages:
            raise BrokenPage
        self.file.seek((number - 1) * self.layout.size)
        data = self.file.read(self.layout.size)
        if len(data) < self.layout.size:
            raise BrokenPage
        return data

    def page(self, number):
        """Return a SqlitePage of a b-tree."""
        return SqlitePage(self.bytes_of(number), DATABASE_HEADER if number == 1 else 0, self.layout)

    def overflow(self, number, length):
        """Return the next `length` bytes of a record from a chain of pages; it ends early where the chain does."""
        held = []
        while length > 0 and number:
            data = self.bytes_of(number)
            held.append(data[4 : min(self.layout.usable, 4 + length)])
            length -= len(held[-1])
            number = sqlite_number(data, 0, 4)
        return b"".join(held)

    def free_pages(self):
        """Yield the bytes of each page on the list of free ones (section 1.5)."""
        trunk, passed = sqlite_number(self.bytes_of(1), 32, 4), 0
        while trunk and passed < self.pages:
            data = self.bytes_of(trunk)
            yield as_leaf(data)
            count = min(sqlite_number(data, 4, 4), len(data) // 4 - 2)
            for place in range(8, 8 + 4 * count, 4):
                yield self.bytes_of(sqlite_number(data, place, 4))
            passed += count + 1
            trunk = sqlite_number(data, 0, 4)


class TreeRows:
    """The rows of one b-tree."""

    def __init__(self, database, root, declared, files=None):
        self.database = database
        self.root = root
        self.declared = declared
        self.files = files
        """A CellFiles, which takes long cells, or None."""
        self.header = declared.names if declared else ()
        self.called = declared.called if declared else ""
        self.left = 0
        self.reach = TABLE_BYTES
        self.is_damaged = False

    def __iter__(self):
        alias = self.declared.row_number
        for row, cells in self.records():
            if alias is not None and alias < len(cells) and cells[alias] is None:
                cells[alias] = str(row)
            yield [cell or "" for cell in cells]
        if self.is_damaged:
            raise NotRead(BROKEN_TABLE)

    def records(self):
        """Yield (row number, columns); past their reach rows are only counted."""
        passed = 0
        for page in self._pages():
            passed += self.database.layout.size
            if passed > self.reach:
                self.left += page.count
                continue
            self.database.allowance.use(self.database.layout.size)
            for place in page.places():
                long_cells = None if self.files is None else []
                try:
                    row, payload = page.payload(place, self.database.overflow)
                    cells = record_cells(payload, self.database.layout.encoding, long_cells)
                except BrokenPage:
                    self.is_damaged = True
                    continue
                for data, is_text, is_cut in long_cells or ():
                    self._take(data, is_text, is_cut)
                yield row, cells

    def _take(self, data, is_text, is_cut):
        encoding = self.database.layout.encoding
        if is_text and encoding != "utf-8":
            data = data.decode(encoding, "replace").encode("utf-8", "replace")
        self.files.take(data, is_text, is_cut)

    def _pages(self):
        waiting, read = [(self.root, 1)], 0
        while waiting:
            number, depth = waiting.pop()
            read += 1
            if read > self.database.pages or depth > DEEPEST:
                raise BrokenPage  # a loop
            try:
                page = self.database.page(number)
                children = page.children() if page.is_interior else []
            except BrokenPage:
                self.is_damaged = True
                continue
            waiting.extend((child, depth + 1) for child in reversed(children))
            if page.kind != TABLE_INTERIOR:
                yield page


def read_sqlite(work):
    """Yield the Judgement on each table of a database, then on what was deleted from it."""
    database = SqliteDatabase(work.file(), work.allowance)
    schema = TreeRows(database, 1, None)
    tables = declared_tables(cells for _, cells in schema.records())
    if tables or not schema.is_damaged:
        files = CellFiles(work)
        rows = (TreeRows(database, root, declared, files) for root, declared in tables)
        found = OrderedDict()
        for part, judgement in judge_store(rows, work.context):
            found.setdefault(part, judgement.people)  # a damaged table has a second part, that says so
            yield part, judgement
            yield from files.parts(part)
        openers = [(one[1], functools.partial(TreeRows, database, *one)) for one in tables]
        for number, judgement in judge_joined(openers, list(found.values()), work.context):
            yield "table %d" % (number + 1), judgement
    loose = LooseRows(database.layout, [declared for _, declared in tables], work.context)
    yield from loose.judgements(database.free_pages(), "deleted")
    if schema.is_damaged:
        raise NotRead(BROKEN_STORE)


def read_sqlite_log(work):
    """Yield the Judgement on the rows in a write-ahead log or a rollback journal, which stand there page by page."""
    log = LogPages(work.file(), work.detail)
    tables = declared_tables(log.schema())
    loose = LooseRows(log.layout, [declared for _, declared in tables], work.context)
    found = list(loose.judgements(log, "table"))
    yield from found or [("", CLEAN)]
