"""Records of BIFF ([MS-XLS] 2.1.4), and texts in them that go on in the next record."""

import struct

from scanner.collectors.python.asked.settings import CELL_CHARACTERS

BEGIN, END, GOES_ON, LOCK = 0x0809, 0x000A, 0x003C, 0x002F
BEGINS = frozenset((0x0009, 0x0209, 0x0409, BEGIN))
"""Of Excel 2, 3, 4, and later."""
PLAIN_RECORDS = frozenset((BEGIN, LOCK, 0x00E1, 0x0194, 0x0195, 0x0196, 0x0138))
"""Never encrypted ([MS-XLS] 2.2.10)."""
INTEGERS = 2.0**53
"""Up to here a double has all digits of a whole number."""


class ExcelRecords:
    """The records of a stream from its start: (kind, body); a cut one ends it."""

    def __init__(self, source):
        self.stream = source.open()
        self.data = b""
        self.at = 0
        self.passed = 0
        """Bytes of the stream before `data`."""
        self.cipher = None

    def __iter__(self):
        return self

    def __next__(self):
        """Return the next record."""
        if not self._reach(4):
            raise StopIteration
        kind, length = struct.unpack_from("<HH", self.data, self.at)
        if not self._reach(4 + length):
            raise StopIteration
        begin = self.at + 4
        self.at = begin + length
        body = self.data[begin : self.at]
        if self.cipher and kind not in PLAIN_RECORDS:
            body = self.cipher.opened(body, self.passed + begin)
        return kind, body

    def continued(self):
        """Return the body of the next record if it goes on with the last one, else b''."""
        if not self._reach(4) or struct.unpack_from("<H", self.data, self.at)[0] != GOES_ON:
            return b""
        return next(self, (0, b""))[1]

    def block(self):
        """Yield the records up to the end of what has begun; what begins and ends within it is left out."""
        depth = 1
        for kind, body in self:
            depth += (kind in BEGINS) - (kind == END)
            if depth == 0:
                return
            if depth == 1 and kind != END:
                yield kind, body

    def _reach(self, count):
        """Have so many bytes ahead in memory; tell whether there are."""
        while self.at + count > len(self.data):
            piece = self.stream.read()
            if not piece:
                return False
            self.passed += self.at
            self.data, self.at = self.data[self.at :] + piece, 0
        return True


class Characters:
    """Texts in a record and in those that go on with it ([MS-XLS] 2.5.293, 2.5.294)."""

    def __init__(self, records, body, at):
        self.records = records
        self.body = body
        self.at = at

    def is_over(self):
        """Tell whether nothing is left; goes on to the next record at the end of one."""
        if self.at >= len(self.body):
            self.body, self.at = self.records.continued(), 0
        return not self.body

    def rich_text(self):
        """Return the next text of the shared strings without its styles and readings."""
        length, flags = struct.unpack("<HB", self._take(3))
        styles = struct.unpack("<H", self._take(2))[0] if flags & 8 else 0
        reading = struct.unpack("<I", self._take(4))[0] if flags & 4 else 0
        text = self.text(length, bool(flags & 1))
        self._skip(4 * styles + reading)
        return text[:CELL_CHARACTERS]

    def text(self, length, is_wide):
        """Return so many characters; each record that goes on says anew whether they are of two bytes."""
        parts = []
        while length > 0:
            width = 2 if is_wide else 1
            data = self.body[self.at : self.at + length * width]
            self.at += len(data)
            length -= (len(data) + width - 1) // width
            parts.append(data.decode("utf-16-le" if is_wide else "latin-1", "replace"))
            if length > 0:
                if self.is_over():
                    break
                is_wide = bool(self.body[0] & 1)
                self.at = 1
        return "".join(parts)

    def _take(self, count):
        data = b""
        while len(data) < count and not self.is_over():
            part = self.body[self.at : self.at + count - len(data)]
            self.at += len(part)
            data += part
        return data

    def _skip(self, count):
        while count > 0 and not self.is_over():
            step = min(count, len(self.body) - self.at)
            self.at += step
            count -= step


def rk_number(value):
    """Return the number that four bytes stand for ([MS-XLS] 2.5.218)."""
    if value & 2:
        number = float((value >> 2) - ((value & 0x80000000) >> 1))
    else:
        number = struct.unpack("<d", struct.pack("<Q", (value & 0xFFFFFFFC) << 32))[0]
    return number / 100 if value & 1 else number


def float_text(value):
    """Return a number as it reads in a cell: whole ones in all digits, others with six decimals at most."""
    if value != value or abs(value) >= INTEGERS:  # noqa: PLR0124  # no number
        return ""
    if value == int(value):
        return "%d" % value
    return ("%.6f" % value).rstrip("0").rstrip(".")
