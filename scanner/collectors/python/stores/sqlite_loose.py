"""Rows of SQLite that no table holds: on free pages, in a write-ahead log, in a rollback journal."""

from scanner.collectors.python.stores.sqlite_pages import (
    DATABASE_HEADER,
    TABLE_LEAF,
    BrokenPage,
    SqliteLayout,
    SqlitePage,
    layout_of,
    record_cells,
    sqlite_number,
)
from scanner.collectors.python.stores.stores import RowsJudge

DATABASE_MAGIC = b"SQLite format 3\x00"
WAL_HEADER, WAL_FRAME = 32, 24
"""Bytes before the first frame, and of each frame before its page (section 4.1)."""
JOURNAL_HEADER = 28
JOURNAL_AROUND = 8
"""Bytes of each page in a journal: its number before, a checksum behind (section 3)."""
WIDTHS = 32
"""So many widths of rows are told apart."""


class LooseRows:
    """Rows by the number of their columns, which tells the table they come from where only one is so wide."""

    def __init__(self, layout, declared, context):
        self.layout = layout
        self.context = context
        self.judges = {}
        self.known = {}
        for table in declared:
            width = len(table.names)
            self.known[width] = None if width in self.known else table

    def judgements(self, pages, part):
        """Yield (numbered part, Judgement) of what the pages hold: it may be stale, so with low confidence."""
        try:
            for data in pages:
                self._take(data)
        except BrokenPage:
            pass  # the chain of pages ends here
        number = 0
        for judge in self.judges.values():
            judgement = judge.finish(0)
            if judgement.people:
                number += 1
                yield "%s %d" % (part, number), judgement._replace(confidence="low")

    def _take(self, data):
        for row, cells in leaf_records(data, self.layout):
            table = self.known.get(len(cells))
            if len(cells) not in self.judges:
                if len(self.judges) >= WIDTHS:
                    continue
                self.judges[len(cells)] = RowsJudge(table.names if table else (), self.context)
            alias = table.row_number if table else None
            if alias is not None and cells[alias] is None:
                cells[alias] = str(row)
            self.judges[len(cells)].add([cell or "" for cell in cells])


def leaf_records(data, layout):
    """Yield (row number, columns) of each sound record of a leaf of a table, as far as it stands on this page."""
    try:
        page = SqlitePage(data, DATABASE_HEADER if data.startswith(DATABASE_MAGIC) else 0, layout)
        places = list(page.places()) if page.kind == TABLE_LEAF else []
    except BrokenPage:
        return
    for place in places:
        try:
            row, payload = page.payload(place, no_overflow)
            yield row, record_cells(payload, layout.encoding)
        except BrokenPage:
            continue


def as_leaf(data):
    """Return a page whose first bytes another use has overwritten as the leaf of a table that it may have been."""
    count = 0
    while count < len(data) // 2 - 4 and data[8 + 2 * count : 10 + 2 * count] != b"\0\0":
        count += 1
    return b"\x0d\0\0" + count.to_bytes(2, "big") + data[5:]


def no_overflow(_number, _length):
    """Return nothing of what a record continues with elsewhere."""
    return b""


class LogPages:
    """The pages in a write-ahead log or a rollback journal, in its order."""

    def __init__(self, file, kind):
        self.file = file
        head = file.read(JOURNAL_HEADER)
        size = sqlite_number(head, 24 if kind == "sqlite_journal" else 8, 4)
        self.layout = SqliteLayout(size, 0, 0)
        if kind == "sqlite_journal":
            self.first, self.step = sqlite_number(head, 20, 4) + 4, size + JOURNAL_AROUND
        else:
            self.first, self.step = WAL_HEADER + WAL_FRAME, size + WAL_FRAME

    def __iter__(self):
        self.file.seek(self.first)
        while True:
            data = self.file.read(self.step)
            if len(data) < self.layout.size:
                return
            yield data[: self.layout.size]

    def schema(self):
        """Yield the columns of each row that looks like one of the table of tables; learn the encoding on the way."""
        for data in self:
            if data.startswith(DATABASE_MAGIC):
                told = layout_of(data[:DATABASE_HEADER])
                self.layout = told if told.size == self.layout.size else self.layout
            for _, cells in leaf_records(data, self.layout):
                if len(cells) == 5 and cells[0] == "table":
                    yield cells
