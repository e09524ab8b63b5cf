"""SAS transport files (xpt), as SAS's TS-140 describes them: cards of 80 bytes, fields one beside the other."""

from scanner.collectors.python.asked.settings import TABLE_BYTES, NotRead
from scanner.collectors.python.sources.store_bytes import ForwardReader, date_of_day, either_text, time_of
from scanner.collectors.python.stores.stores import BROKEN_TABLE, judge_store, written_number

SAS_CARD = 80
SAS_TABLE, SAS_ROWS = b"HEADER RECORD*******MEM", b"HEADER RECORD*******OBS"
SAS_NUMBER, SAS_DOUBLE = 1, 8
SAS_CARDS_PASSED = 4096
SAS_AT_ONCE = 3200
"""Cards that are read together."""
SAS_COLUMNS = 9999
SAS_MISSING = b"._ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SAS_DATES, SAS_TIMES = ("DATE", "DDMMYY", "MMDDYY", "YYMMDD", "E8601DA", "B8601DA"), ("DATETIME", "E8601DT", "B8601DT")
SAS_EPOCH = 3653
"""Days from the first of 1960 to that of 1970."""


def read_sas_transport(work):
    """Return what is to be said of each table."""
    return judge_store(sas_tables(work), work.context)


def sas_tables(work):
    """Yield the tables; one of which not all was read is the last."""
    reader = ForwardReader(work.source.open())
    reader.take(3 * SAS_CARD)
    card = reader.take_most(SAS_CARD)
    while card.startswith(SAS_TABLE):
        table = SasTable(reader, card, work.source.size)
        yield table
        card = table.following


def sas_number(digits):
    """Return what four digits of a card say, 0 where they are none."""
    return int(digits) if len(digits) == 4 and digits.isdigit() else 0


class SasTable:
    """One table: its columns as it is made, its rows as it is iterated."""

    reach = TABLE_BYTES

    def __init__(self, reader, card, size):
        self.reader = reader
        self.size = size
        self.left = 0
        self.following = b""
        """The card that the next table begins with."""
        step = sas_number(card[74:78])
        reader.take(3 * SAS_CARD)
        count = sas_number(reader.take(SAS_CARD)[54:58])
        if not step >= 88 or not 0 < count <= SAS_COLUMNS:
            raise NotRead(BROKEN_TABLE)
        described = reader.take(-(-count * step // SAS_CARD) * SAS_CARD)
        self.columns = [SasColumn(described[n * step : (n + 1) * step]) for n in range(count)]
        self.header = [column.name for column in self.columns]
        self.length = sum(column.size for column in self.columns)
        passed = 0
        while not reader.take(SAS_CARD).startswith(SAS_ROWS):
            passed += 1
            if passed > SAS_CARDS_PASSED:
                raise NotRead(BROKEN_TABLE)

    def __iter__(self):
        data, read = b"", 0
        while self.length and not self.following:
            more = self.reader.take_most(SAS_AT_ONCE * SAS_CARD)
            read += len(more)
            more = self._before_next(more)
            data += more
            for start in range(0, len(data) - self.length + 1, self.length):
                row = data[start : start + self.length]
                if row.strip(b" "):  # else what fills the last card
                    yield self._cells(row)
            data = data[len(data) - len(data) % self.length :]
            if not more:
                return
            if read >= self.reach:
                self.left = max(0, self.size - read) // self.length
                return

    def _before_next(self, data):
        """Return bytes up to the card of the next table, which is kept."""
        at = data.find(SAS_TABLE)
        while at >= 0 and at % SAS_CARD:
            at = data.find(SAS_TABLE, at + 1)
        if at < 0:
            return data
        self.following = data[at : at + SAS_CARD]
        self.reader.held = data[at + SAS_CARD :] + self.reader.held
        return data[:at]

    def _cells(self, row):
        cells, at = [], 0
        for column in self.columns:
            cells.append(column.cell(row[at : at + column.size]))
            at += column.size
        return cells


class SasColumn:
    """A column: its type, bytes, name and format."""

    def __init__(self, described):
        self.is_number = int.from_bytes(described[:2], "big") == SAS_NUMBER
        self.size = int.from_bytes(described[4:6], "big")
        long_name = described[88:120].strip(b" \0")
        self.name = either_text(long_name or described[8:16].strip(b" \0"))
        self.form = described[56:64].decode("latin-1")

    def cell(self, data):
        """Return a value as text."""
        if not self.is_number:
            return either_text(data.strip(b" \0"))
        if (data[:1] in SAS_MISSING and not data[1:].strip(b"\0")) or len(data) > SAS_DOUBLE:
            return ""
        value = mainframe_float(data)
        if abs(value) < 1e12 and self.form.startswith(SAS_TIMES):
            return time_of(int(value) - SAS_EPOCH * 86400, 1)
        if abs(value) < 1e7 and self.form.startswith(SAS_DATES):
            return date_of_day(int(value) - SAS_EPOCH)
        return written_number(value)


def mainframe_float(data):
    """Return a number as IBM's mainframes have it: sign and power of 16, then a fraction; what is cut off is 0."""
    whole = int.from_bytes(data.ljust(SAS_DOUBLE, b"\0"), "big")
    value = float(whole & (2**56 - 1)) * 2.0 ** (4 * (whole >> 56 & 0x7F) - 312)
    return -value if whole >> 63 else value
