"""Parquet files (apache/parquet-format): the columns by the list at the end, their values page by page."""

from scanner.collectors.python.asked.settings import MEMBER_BYTES, TABLE_BYTES, NotRead
from scanner.collectors.python.containers.snappy import unsnappy
from scanner.collectors.python.sources.store_bytes import ByteReader, EndOfBytes, inflated, without_gzip_header
from scanner.collectors.python.stores.parquet_values import Leaf, PlainDictionary, page_values, runs
from scanner.collectors.python.stores.stores import BROKEN_STORE, judge_names, judge_store_table
from scanner.collectors.python.stores.thrift import BYTES, NUMBER, thrift_struct
from scanner.collectors.python.tables.judgement import encrypted, unread
from scanner.collectors.python.words.headers import header_kind, is_event

FOOTER_BYTES = 16 * 1024 * 1024
PAGE_HEADER_BYTES = 64 * 1024
PQ_GROUPS = 64
PQ_ROWS = 2 * 1000 * 1000
"""Of a table that are read."""
PQ_HELD = 24 * 1024 * 1024
"""Bytes that the pages of all columns that are read side by side may take."""
PQ_MOST = 2**40
PQ_COLUMNS = 200
PQ_PAGE = 1024 * 1024
"""What the writers make of a column's dictionary and of its page."""
PQ_LOOK = 64 * 1024
"""Values between two looks at the clock."""
PQ_LISTS = 16
"""Lists of records in the cells of a table that are read as tables of their own."""
PQ_LISTED = 16
"""Of a list in a cell so many are shown."""
PLAIN_CODEC, SNAPPY_CODEC, GZIP_CODEC = 0, 1, 2
DATA_PAGE, DICTIONARY_PAGE, DATA_PAGE_V2 = 0, 2, 3
WRAPPERS = frozenset(("list", "element", "array", "bag", "array_element", "item", "key_value"))
"""Names of levels that only say that something is a list."""
SCALE = {1: NUMBER}
LOGICAL = {5: SCALE, 6: {}, 8: {2: {1: {}, 2: {}, 3: {}}}}
SCHEMA_SHAPE = {1: NUMBER, 2: NUMBER, 3: NUMBER, 4: BYTES, 5: NUMBER, 6: NUMBER, 7: NUMBER, 10: LOGICAL}
CHUNK_SHAPE = {1: NUMBER, 4: NUMBER, 5: NUMBER, 6: NUMBER, 7: NUMBER, 9: NUMBER, 11: NUMBER}
GROUP_SHAPE = {1: (5000, {3: CHUNK_SHAPE, 8: {}}), 3: NUMBER}
FOOTER_SHAPE = {2: (10000, SCHEMA_SHAPE), 3: NUMBER, 4: (PQ_GROUPS, GROUP_SHAPE)}
PAGE_SHAPE = {
    1: NUMBER, 2: NUMBER, 3: NUMBER, 5: {1: NUMBER, 2: NUMBER}, 7: {1: NUMBER},
    8: {1: NUMBER, 4: NUMBER, 5: NUMBER, 6: NUMBER, 7: NUMBER},
}  # fmt: skip
"""Of FileMetaData, and of PageHeader, what is used (parquet.thrift)."""
CONVERTED = {5: "decimal", 6: "date", 9: "millis", 10: "micros"}


def read_parquet(work):
    """Return the Judgement on the table."""
    file = work.file()
    try:
        footer = thrift_struct(ByteReader(footer_bytes(file)), FOOTER_SHAPE)
        leaves = schema_leaves(footer.get(2, []))
    except EndOfBytes:
        raise NotRead(BROKEN_STORE) from None
    if not footer.get(2):  # not even that there are no columns
        raise NotRead(BROKEN_STORE)
    groups = footer.get(4, [])
    chunks = [chunk for group in groups for chunk in group.get(1, [])]
    if any(8 in chunk for chunk in chunks):
        return [("", encrypted("parquet"))]
    if any(chunk.get(3, {}).get(4, 0) not in (PLAIN_CODEC, SNAPPY_CODEC, GZIP_CODEC) for chunk in chunks):
        judgement = judge_names([leaf.name for leaf in leaves], footer.get(3, 0), work.context)
        return [("table 1", judgement if judgement.people else unread("format:parquet"))]
    found = judge_store_table("table 1", ParquetRows(file, leaves, footer, work.allowance), work.context)
    return [*found, *judged_lists(file, leaves, footer, work, found[0][1].people)]


def judged_lists(file, leaves, footer, work, people):
    """Yield (part, Judgement) of each list of records in the cells, its items the rows of a table of their own.

    `people` are those of the table as such: a list of no more is of the same ones.
    """
    groups = [leaf.group for leaf in leaves if leaf.most_repeated == 1]
    lists = [group for group in dict.fromkeys(groups) if groups.count(group) > 1]
    for number, group in enumerate(lists[:PQ_LISTS]):
        rows = ParquetList(file, leaves, footer, work.allowance, group)
        found = judge_store_table("table 1, list %d" % (number + 1), rows, work.context)
        if found[0][1].people > people:
            yield from found


def footer_bytes(file):
    """Return the bytes of the description at the end of the file."""
    size = file.seek(0, 2)
    file.seek(max(0, size - 8))
    end = file.read(8)
    length = int.from_bytes(end[:4], "little")
    if end[4:] != b"PAR1" or length > size - 8:
        raise EndOfBytes
    if length > FOOTER_BYTES:
        raise NotRead("too_big")
    file.seek(size - 8 - length)
    return file.read(length)


def schema_leaves(elements):
    """Return the Leaf of each column, in order; `elements` are the nodes of a tree, each before those below it."""
    leaves, above = [], []
    for number, element in enumerate(elements):
        while above and above[-1][0] == 0:
            above.pop()
        if above:
            above[-1][0] -= 1
        elif number:
            raise EndOfBytes
        _, path, defined, repeated, group = above[-1] if above else (0, (), 0, 0, 0)
        how = element.get(3, 0) if number else 0
        defined, repeated = defined + (how != 0), repeated + (how == 2)
        group = number if how == 2 and repeated == 1 else group
        name = element.get(4, b"").decode("utf-8", "replace")
        path = (*path, name)[-8:] if number and name not in WRAPPERS else path
        if element.get(5, 0) > 0:
            above.append([element[5], path, defined, repeated, group])
        elif number:
            leaves.append(leaf_of(element, ".".join(path), defined, repeated))
            leaves[-1].group = group
    return leaves


def leaf_of(element, name, defined, repeated):
    """Return the Leaf that an element of the schema describes."""
    logical = element.get(10, {})
    meaning, scale = CONVERTED.get(element.get(6, -1), ""), element.get(7, 0)
    if 5 in logical:
        meaning, scale = "decimal", logical[5].get(1, scale)
    elif 6 in logical:
        meaning = "date"
    elif logical.get(8, {}).get(2):
        meaning = {1: "millis", 2: "micros", 3: "nanos"}[min(logical[8][2])]
    kind = element.get(1, -1)
    if not 0 <= kind <= 7:
        raise EndOfBytes
    leaf = Leaf(name, kind, element.get(2, 0), meaning, scale)
    leaf.most_defined, leaf.most_repeated = defined, repeated
    return leaf


class ParquetRows:
    """The rows of the table; columns that there is no memory for are left empty."""

    def __init__(self, file, leaves, footer, allowance):
        self.file = file
        self.groups = footer.get(4, [])
        first = self.groups[0].get(1, []) if self.groups else []
        self.chosen = [(number, leaves[number]) for number in chosen_columns(first, leaves, self.is_wanted)]
        self.header = [leaf.name for _, leaf in self.chosen]
        self.left = self.total = max(0, min(footer.get(3, 0), PQ_MOST))
        self.allowance = allowance
        self.passed = 0
        self.reach = TABLE_BYTES

    def is_wanted(self, _):
        """Tell whether the column of a Leaf is one of the table."""
        return True

    def __iter__(self):
        for group in self.groups:
            for row in self._rows(group):
                self.left -= 1
                yield row
                if self.passed > self.reach or self.total - self.left >= PQ_ROWS * (self.reach // TABLE_BYTES):
                    return

    def _rows(self, group):
        chunks = [chunk.get(3, {}) for chunk in group.get(1, [])]
        columns = [self._cells(chunks[number], leaf) for number, leaf in self.chosen if number < len(chunks)]
        for _ in range(group.get(3, 0) if columns else 0):
            row = [next(cells, None) for cells in columns]
            if None in row:
                return
            yield row

    def _cells(self, chunk, leaf):
        """Yield the text of each row of a column."""
        parts = None
        for repeated, cell in self._values(chunk, leaf):
            if not leaf.most_repeated:
                yield cell
                continue
            if not repeated and parts is not None:
                yield " ".join(filter(None, parts))
            parts = [] if not repeated or parts is None else parts
            if len(parts) < PQ_LISTED:
                parts.append(cell)
        if parts is not None:
            yield " ".join(filter(None, parts))

    def _values(self, chunk, leaf):
        """Yield (whether it goes on a list, text) of each value of a column; missing ones are ''."""
        position, dictionary, left = chunk_start(chunk), None, chunk.get(5, 0)
        while left > 0:
            head, data, position = self._page(position, chunk)
            if head.get(1) == DICTIONARY_PAGE:
                dictionary = PlainDictionary(data, head.get(7, {}).get(1, 0), leaf)
                continue
            if head.get(1) not in (DATA_PAGE, DATA_PAGE_V2):
                continue
            told = head.get(5 if head[1] == DATA_PAGE else 8, {})
            count = min(told.get(1, 0), left)
            if count <= 0:
                raise EndOfBytes
            left -= count
            repeated, defined, values = divided(data, told, head[1] == DATA_PAGE_V2, leaf)
            cells = page_values(values, told.get(4 if head[1] == DATA_PAGE_V2 else 2, 0), leaf, dictionary)
            for number in range(count):
                if number % PQ_LOOK == 0:
                    self.allowance.use(0)  # a run of a few bytes may stand for billions of values in one list
                goes_on = repeated is not None and next(repeated) > 0
                yield goes_on, next(cells) if defined is None or next(defined) == leaf.most_defined else ""

    def _page(self, position, chunk):
        """Return the header of a page, its bytes unpacked, and where the next one begins."""
        self.file.seek(position)
        reader = ByteReader(self.file.read(PAGE_HEADER_BYTES))
        head = thrift_struct(reader, PAGE_SHAPE)
        packed, size = head.get(3, -1), head.get(2, -1)
        if packed < 0 or size < 0:
            raise EndOfBytes
        if max(packed, size) > MEMBER_BYTES:
            raise NotRead("too_big")
        position += reader.position
        self.file.seek(position)
        data = self.file.read(packed)
        self.passed += size
        levels = [head.get(8, {}).get(field, 0) for field in (5, 6)]
        before = sum(levels)
        if len(data) < packed or max(map(abs, levels)) > packed or not 0 <= before <= packed:
            raise EndOfBytes
        if head.get(8, {}).get(7, True) and chunk.get(4, 0) != PLAIN_CODEC:
            data = data[:before] + self._unpacked(data[before:], chunk[4], size)
        return head, data, position + packed

    def _unpacked(self, data, codec, size):
        if not data:
            return data
        data = unsnappy(data, size) if codec == SNAPPY_CODEC else inflated(without_gzip_header(data), size)
        self.allowance.use(len(data))
        return data


class ParquetList(ParquetRows):
    """The items of one list of records, those of all rows one after the other."""

    def __init__(self, file, leaves, footer, allowance, group):
        self.group = group
        super(ParquetList, self).__init__(file, leaves, footer, allowance)
        firsts = [part.get(1, [])[n : n + 1] for part in self.groups for n, _ in self.chosen[:1]]
        count = sum(chunk.get(3, {}).get(5, 0) for chunks in firsts for chunk in chunks)
        self.left = self.total = max(0, min(count, PQ_MOST))

    def is_wanted(self, leaf):
        """Tell whether the column of a Leaf is of the list and holds one value an item."""
        return leaf.group == self.group and leaf.most_repeated == 1

    def _rows(self, group):
        chunks = [chunk.get(3, {}) for chunk in group.get(1, [])]
        columns = [self._values(chunks[number], leaf) for number, leaf in self.chosen if number < len(chunks)]
        for row in zip(*columns):
            yield [cell for _, cell in row]


def chosen_columns(chunks, leaves, is_wanted):
    """Return the numbers of the columns to read: all that are wanted, or those whose names promise most."""
    numbers = [n for n in range(min(len(chunks), len(leaves))) if is_wanted(leaves[n])]
    order = sorted(numbers, key=lambda n: not (header_kind(leaves[n].name) or is_event(leaves[n].name)))
    chosen, held = [], 0
    for number in order:
        held += min(max(0, chunks[number].get(3, {}).get(6, 0)), 2 * PQ_PAGE)
        if held <= PQ_HELD and len(chosen) < PQ_COLUMNS:
            chosen.append(number)
    return sorted(chosen)


def chunk_start(chunk):
    """Return where the first page of a column begins."""
    first, dictionary = chunk.get(9, 0), chunk.get(11, 0)
    start = dictionary if 0 < dictionary < first else first
    if start < 4:
        raise EndOfBytes
    return start


def divided(data, told, is_second, leaf):
    """Return how deep each value is repeated and defined, None where all are alike, and a ByteReader at the values."""
    reader, levels = ByteReader(data), []
    for most, length in ((leaf.most_repeated, told.get(6, 0)), (leaf.most_defined, told.get(5, 0))):
        if is_second:
            held = reader.take(length)
        elif most:
            held = reader.take(reader.number(4))
        levels.append(runs(ByteReader(held), most.bit_length()) if most else None)
    return levels[0], levels[1], reader
