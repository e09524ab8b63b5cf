"""Dumps that pg_dump writes in its custom format: the list of what is in it, then the rows as COPY writes them.

The layout is that of PostgreSQL's src/bin/pg_dump/pg_backup_archiver.c and pg_backup_custom.c.
"""

import re
import zlib

from scanner.collectors.python.asked.settings import READ_BYTES, TABLE_BYTES, NotRead
from scanner.collectors.python.sources.store_bytes import EndOfBytes, ForwardReader
from scanner.collectors.python.stores.sqlite_schema import bare_name, sql_tokens
from scanner.collectors.python.stores.stores import judge_store

DUMP_CUSTOM = 1
DUMP_OLDEST = 10
DUMP_ENTRIES = 200000
DUMP_TEXT = 4 * 1024 * 1024
DUMP_DATA, DUMP_OBJECTS = 1, 3
ZLIB_HEAD = 2
"""Bytes before what is packed; the sum behind it is not asked."""
DUMP_LINE = 1024 * 1024
"""Of a longer row the rest is left out."""
COPY_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
COPY_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "N": ""}


def read_postgres_dump(work):
    """Return the Judgements on the rows of each table."""
    return judge_store(dumped_tables(work), work.context)


def dumped_tables(work):
    """Yield the rows of each table of a dump."""
    yield from PostgresDump(work).tables()


class PostgresDump:
    """A dump, read from its start to its end."""

    def __init__(self, work):
        self.allowance = work.allowance
        self.reader = ForwardReader(work.source.open())
        head = self.reader.take(11)
        self.version = head[6]
        self.int_bytes, self.offset_bytes = head[8], head[9]
        if head[5] != 1 or self.version < DUMP_OLDEST or head[10] != DUMP_CUSTOM or not 2 <= self.int_bytes <= 8:
            raise NotRead("format:pg_dump")
        self.is_packed = self._packing()

    def _packing(self):
        """Return whether rows are packed by zlib, or raise NotRead for what else packs them."""
        if self.version < 15:
            return self._int() != 0
        how = self.reader.take(1)[0]
        if how > 1:
            raise NotRead("format:pg_dump")
        return how == 1

    def _int(self):
        sign = self.reader.take(1)[0]
        value = int.from_bytes(self.reader.take(self.int_bytes), "little")
        return -value if sign else value

    def _text(self):
        length = self._int()
        if length > DUMP_TEXT:
            raise EndOfBytes
        return self.reader.take(length).decode("utf-8", "replace") if length >= 0 else None

    def tables(self):
        """Yield the rows of each table in the order of the file."""
        copies = self._entries()
        while not self.reader.is_at_end():
            kind, number = self.reader.take(1)[0], self._int()
            if kind == DUMP_OBJECTS:
                while self._int():
                    self._pass_over()
            elif kind != DUMP_DATA:
                raise EndOfBytes
            else:
                rows = CopiedRows(copies.get(number, ()), self._unpacked())
                yield rows
                if not rows.is_whole:
                    raise EndOfBytes

    def _entries(self):
        """Return the names of columns by the number of the table."""
        for _ in range(7):
            self._int()
        for _ in range(3):
            self._text()
        copies = {}
        for _ in range(min(self._int(), DUMP_ENTRIES)):
            number, copy = self._entry()
            if copy:
                copies[number] = copied_columns(copy)
        return copies

    def _entry(self):
        number, _ = self._int(), self._int()
        for _ in range(4):
            self._text()
        if self.version >= 11:
            self._int()
        _, _, copy, _, _ = (self._text() for _ in range(5))
        if self.version >= 14:
            self._text()
        if self.version >= 16:
            self._int()
        self._text()
        self._text()
        while self._text() is not None:
            pass
        self.reader.take(1 + self.offset_bytes)
        return number, copy

    def _chunks(self):
        """Yield the pieces of a block of data."""
        while True:
            length = self._int()
            if length <= 0:
                return
            while length > 0:
                piece = self.reader.take(min(length, READ_BYTES))
                length -= len(piece)
                yield piece

    def _pass_over(self):
        for _ in self._chunks():
            pass

    def _unpacked(self):
        """Yield the pieces of a block as they were before they were packed."""
        if not self.is_packed:
            yield from self._chunks()
            return
        unpacker, passed, held = zlib.decompressobj(-15), 0, b""
        for piece in self._chunks():
            packed = piece[max(0, ZLIB_HEAD - passed) :]
            passed += len(piece)
            while packed and not unpacker.eof:
                try:
                    held += unpacker.decompress(packed, READ_BYTES - len(held))
                except zlib.error:
                    raise EndOfBytes from None
                packed = unpacker.unconsumed_tail
                if len(held) == READ_BYTES:
                    self.allowance.use(len(held))
                    yield held
                    held = b""
        self.allowance.use(len(held))
        yield held


class CopiedRows:
    """The rows of a table, in the text form of COPY or as INSERT; past their reach they are only counted."""

    def __init__(self, header, pieces):
        self.header = header
        self.left = 0
        self.reach = TABLE_BYTES
        self.pieces = pieces
        self.is_whole = False
        """Whether all was read: behind what is broken nothing can be found."""

    def __iter__(self):
        passed, rest = 0, b""
        for piece in self.pieces:
            passed += len(piece)
            if passed > self.reach:
                self.left += piece.count(b"\n")
                continue
            lines = (rest + piece).split(b"\n")
            rest = lines.pop()[:DUMP_LINE]
            for line in lines:
                if line and line != b"\\.":
                    yield [copied_cell(cell) for cell in line[:DUMP_LINE].decode("utf-8", "replace").split("\t")]
        self.is_whole = True


def copied_cell(cell):
    """Return a cell without the signs that COPY puts before others."""
    return COPY_ESCAPED.sub(lambda found: COPY_ESCAPES.get(found.group(1), found.group(1)), cell)


def copied_columns(statement):
    """Return the names of the columns in `COPY table (names) FROM stdin`."""
    tokens = sql_tokens(statement)
    start = tokens.index("(") + 1 if "(" in tokens else len(tokens)
    end = tokens.index(")") if ")" in tokens else len(tokens)
    return [bare_name(name) for name in tokens[start:end] if name != ","]
