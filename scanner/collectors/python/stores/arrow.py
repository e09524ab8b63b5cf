"""Arrow files and Feather (arrow.apache.org/docs/format/Columnar.html): the batches of rows, buffer by buffer."""

from scanner.collectors.python.asked.settings import MIB, TABLE_BYTES, NotRead
from scanner.collectors.python.containers.lz4 import lz4_frame
from scanner.collectors.python.sources.store_bytes import EndOfBytes
from scanner.collectors.python.stores.arrow_columns import (
    AW_FIXED_LIST,
    AW_LISTS,
    AW_NULL,
    AW_SIMPLE,
    AW_STRUCT,
    AW_TEXTS,
    ArrowColumn,
    ArrowField,
    FlatTable,
    flat_number,
)
from scanner.collectors.python.stores.stores import BROKEN_STORE, judge_names, judge_store_table
from scanner.collectors.python.tables.judgement import unread
from scanner.collectors.python.words.headers import header_kind, is_event

ARROW_START = 8
ARROW_METADATA = 4 * MIB
ARROW_BUFFER = 8 * MIB
ARROW_HELD = 24 * MIB
ARROW_FIELDS = 10000
ARROW_WORDS = 200000
ARROW_COLUMNS = 200
ARROW_BATCHES = 100000
ARROW_ROWS = 2**40
ARROW_SCHEMA, ARROW_DICTIONARY, ARROW_RECORDS = 1, 2, 3
"""Kinds of Message (Message.fbs)."""


class ArrowFile:
    """The messages of a file, and the rows of its one table."""

    def __init__(self, file, allowance):
        self.file = file
        self.allowance = allowance
        self.fields = []
        self.dictionaries = {}
        self.words = {}
        self.batches = []
        self.is_readable = True
        self.left = 0
        self.reach = TABLE_BYTES
        self._messages()
        if not self.fields:
            raise EndOfBytes
        leaves = list(every_leaf(self.fields))
        self.chosen = chosen_leaves(leaves)
        self.header = [field.name for field in self.chosen]
        self.names = [field.name for field in leaves]
        self.rows = sum(max(-ARROW_ROWS, min(ARROW_ROWS, batch.number(0, 8))) for batch, _ in self.batches)

    def _messages(self):
        place = ARROW_START
        while len(self.batches) < ARROW_BATCHES:
            head = self.bytes_at(place, 8)
            length = flat_number(head, 4, 4)
            if head[:4] != b"\xff\xff\xff\xff" or length == 0:
                return
            if not 0 < length <= ARROW_METADATA:
                raise EndOfBytes
            data = self.bytes_at(place + 8, length)
            message = FlatTable(data, flat_number(data, 0, 4))
            body = place + 8 + length
            self._message(message.number(1, 1), message.table(2), body)
            size = message.number(3, 8)
            if size < 0:
                raise EndOfBytes
            place = body + size

    def _message(self, kind, told, body):
        if told is None:
            raise EndOfBytes
        if kind == ARROW_SCHEMA:
            self.fields = [ArrowField(field, (), 0) for field in told.tables(1)]
            if len(list(every_leaf(self.fields))) > ARROW_FIELDS or told.number(0, 2):
                raise NotRead("format:arrow")
        elif kind == ARROW_RECORDS:
            self._note(told)
            self.batches.append((told, body))
        elif kind == ARROW_DICTIONARY and told.table(1):
            self._note(told.table(1))
            self.dictionaries.setdefault(told.number(0, 8), (told.table(1), body))

    def _note(self, batch):
        compression = batch.table(3)
        if compression and compression.number(0, 1):
            self.is_readable = False

    def bytes_at(self, place, length):
        """Return bytes of the file."""
        self.file.seek(place)
        data = self.file.read(length)
        if len(data) < length:
            raise EndOfBytes
        return data

    def __iter__(self):
        self.left, passed = max(0, min(self.rows, ARROW_ROWS)), 0
        for batch, body in self.batches:
            columns = self._columns(batch, body)
            passed += sum(len(column.data) for column in columns if column)
            for row in range(rows_held(batch.number(0, 8), columns)):
                cells = [column.cell(row) if column else "" for column in columns]
                self.left -= 1
                yield cells
            if passed > self.reach:
                return

    def _columns(self, batch, body):
        """Return an ArrowColumn for each column that was chosen, None for one that is not there."""
        buffers = BatchBuffers(self, batch, body)
        found, held = {}, 0
        for field in self.fields:
            buffers.walk(field, found)
        columns = []
        for field in self.chosen:
            spans = found.get(field.name, (field, None, None, None))[1:]
            held += sum(span[1] for span in spans if span)
            column = None if spans[2] is None or held > ARROW_HELD else self._column(field, spans, buffers)
            columns.append(column)
        return columns

    def _column(self, field, spans, buffers):
        valid, offsets, data = (buffers.data(span) if span else b"" for span in spans)
        words = None
        if field.dictionary is not None:
            words = self._words(field)
        return ArrowColumn(field, valid, offsets, data, words)

    def _words(self, field):
        """Return the texts that numbers of a column stand for."""
        if field.dictionary not in self.words:
            self.words[field.dictionary] = self._read_words(field)
        return self.words[field.dictionary]

    def _read_words(self, field):
        batch, body = self.dictionaries.get(field.dictionary, (None, 0))
        if batch is None:
            raise EndOfBytes
        count = batch.number(0, 8)
        if count + sum(map(len, self.words.values())) > ARROW_WORDS:
            raise NotRead("too_big")
        buffers = BatchBuffers(self, batch, body)
        valid, offsets, data = (buffers.data(span) if span else b"" for span in buffers.leaf(field, False))
        column = ArrowColumn(field, valid, offsets, data)
        return [column.cell(row) for row in range(count)]


def rows_held(told, columns):
    """Return how many rows a batch has: none without a column that is there, and no more than bits in its columns."""
    most = 8 * sum(column.length() for column in columns if column)
    if most and told > most:
        raise EndOfBytes
    return min(told, most)


class BatchBuffers:
    """Hands out the buffers of a batch in the order of its columns."""

    def __init__(self, file, batch, body):
        self.file = file
        self.body = body
        self.spans = iter(batch.pairs(2))
        self.is_packed = batch.table(3) is not None

    def walk(self, field, found):
        """Note the buffers of the columns in and below a field by their names."""
        if field.dictionary is not None or field.kind in AW_SIMPLE or field.kind in AW_TEXTS:
            found.setdefault(field.name, (field, *self.leaf(field, field.dictionary is not None)))
            return
        if field.kind == AW_NULL:
            return
        if field.kind not in AW_LISTS and field.kind not in {AW_STRUCT, AW_FIXED_LIST}:
            raise NotRead("format:arrow")
        self._next()
        if field.kind in AW_LISTS:
            self._next()
        for child in field.children:
            self.walk(child, found)

    def leaf(self, field, is_index):
        """Return where the buffers of a column are: which values there are, offsets or None, the values."""
        valid = self._next()
        offsets = self._next() if field.kind in AW_TEXTS and not is_index else None
        return valid, offsets, self._next()

    def _next(self):
        span = next(self.spans, None)
        if span is None or span[0] < 0 or span[1] < 0:
            raise EndOfBytes
        return span

    def data(self, span):
        """Return the bytes of a buffer, unpacked."""
        offset, length = span
        if length > ARROW_BUFFER:
            raise NotRead("too_big")
        data = self.file.bytes_at(self.body + offset, length)
        if not self.is_packed or not data:
            return data
        size = flat_number(data, 0, 8)
        if size == -1:
            return data[8:]
        data = lz4_frame(data[8:], ARROW_BUFFER)
        self.file.allowance.use(len(data))
        return data


def every_leaf(fields):
    """Yield the columns in and below fields, those in lists left out."""
    for field in fields:
        if field.kind == AW_STRUCT and field.dictionary is None:
            yield from every_leaf(field.children)
        elif field.dictionary is not None or field.kind in AW_SIMPLE or field.kind in AW_TEXTS:
            yield field


def chosen_leaves(leaves):
    """Return the columns to read: all, or those whose names promise most."""
    known = [field for field in leaves if header_kind(field.name) or is_event(field.name)]
    others = [field for field in leaves if not (header_kind(field.name) or is_event(field.name))]
    return (known + others)[:ARROW_COLUMNS]


def read_arrow(work):
    """Return the Judgement on the table of an Arrow file."""
    try:
        rows = ArrowFile(work.file(), work.allowance)
    except EndOfBytes:
        raise NotRead(BROKEN_STORE) from None
    if rows.is_readable:
        return judge_store_table("table 1", rows, work.context)
    judgement = judge_names(rows.names, rows.rows, work.context)
    return [("table 1", judgement if judgement.people else unread("format:arrow"))]
