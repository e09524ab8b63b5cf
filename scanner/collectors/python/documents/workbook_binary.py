"""Workbooks in binary (xlsb, [MS-XLSB]): the parts of an xlsx, each as records instead of XML."""

import struct

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, MEMBER_BYTES, STRING_CELLS, NotRead
from scanner.collectors.python.containers.archive import plain
from scanner.collectors.python.documents.excel_records import float_text, rk_number
from scanner.collectors.python.documents.sheet_values import DATE_FORMATS, WIDEST, is_date_format, serial_date
from scanner.collectors.python.documents.workbook import judge_embedded, judge_rows
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.streams import pieces
from scanner.collectors.python.tables.judgement import unread

RECORDS_OF_SHEETS = "xl/worksheets/"
RECORDS_OF_REMARKS = "xl/comments"
RECORDS_OF_STRINGS = "xl/sharedstrings.bin"
RECORDS_OF_STYLES = "xl/styles.bin"
ROW, BLANK_CELL, RK_CELL, REAL_CELL, TEXT_CELL, SHARED_CELL, TEXT_RESULT, REAL_RESULT = 0, 1, 2, 5, 6, 7, 8, 9
SHARED_TEXT, FORMAT, STYLE, STYLES_BEGIN, STYLES_END, REMARK_TEXT = 19, 44, 47, 617, 618, 637
SHORT_FIRST, SHORT_LAST, SHORTER = 12, 18, 11
"""Cells right behind the last one are told without their column, under another number."""
PAGE_RECORD = 479
"""Header and footer of each page."""
ABSENT = 0xFFFFFFFF


def binary_records(source):
    """Yield (kind, body) of each record of a part ([MS-XLSB] 2.1.4); a cut one ends it."""
    data, at = b"", 0
    for piece in pieces(source.open()):
        data, at = data[at:] + piece, 0
        while True:
            head = record_head(data, at)
            if head is None:
                break
            kind, begin, length = head
            if length > MEMBER_BYTES:
                raise NotRead("too_big")
            if begin + length > len(data):
                break
            at = begin + length
            yield kind, data[begin:at]


def record_head(data, at):
    """Return (kind, where the body begins, how long it is), or None where the data ends before."""
    kind, at = varied(data, at, 2)
    length, at = varied(data, at, 4) if at else (0, 0)
    return (kind, at, length) if at else None


def varied(data, at, most):
    """Return a number of up to `most` bytes, seven bits in each, and the place behind it, 0 where the data ends."""
    number = 0
    for place in range(most):
        if at + place >= len(data):
            return 0, 0
        sign = data[at + place]
        number |= (sign & 0x7F) << (7 * place)
        if sign < 0x80:
            return number, at + place + 1
    return number, at + most


def binary_text(body, at):
    """Return the text that begins with its length of four bytes, '' where there is none."""
    if at + 4 > len(body):
        return ""
    length = struct.unpack_from("<I", body, at)[0]
    return body[at + 4 : at + 4 + 2 * min(length, CELL_CHARACTERS)].decode("utf-16-le", "replace")


def page_texts(body):
    """Return the texts above and below the pages: of odd, even and first ones, absent ones left out."""
    texts, at = [], 2
    while at + 4 <= len(body):
        length = struct.unpack_from("<I", body, at)[0]
        if length < ABSENT:
            texts.append(binary_text(body, at))
            at += 2 * length
        at += 4
    return texts


def binary_strings(source):
    """Return the list of shared strings."""
    strings = []
    for kind, body in binary_records(source):
        if kind == SHARED_TEXT:
            strings.append(binary_text(body, 1))
            if len(strings) > STRING_CELLS:
                raise NotRead("too_many_strings")
    return strings


def binary_date_styles(source):
    """Return the numbers of the cell styles that show a date."""
    formats, styles, number, inside = set(DATE_FORMATS), set(), 0, False
    for kind, body in binary_records(source):
        if kind == FORMAT and is_date_format(binary_text(body, 2)):
            formats.add(struct.unpack_from("<H", body)[0])
        elif kind in {STYLES_BEGIN, STYLES_END}:
            inside = kind == STYLES_BEGIN
        elif kind == STYLE and inside:
            if struct.unpack_from("<2xH", body)[0] in formats:
                styles.add(number)
            number += 1
    return styles


def binary_rows(source, strings, date_styles):
    """Yield the rows of one sheet as lists of str; dates as YYYY-MM-DD."""
    row, column = [], -1
    for kind, body in binary_records(source):
        if kind == ROW:
            if row:
                yield row
            row, column = [], -1
        elif kind == PAGE_RECORD:
            yield page_texts(body)
        elif SHORT_FIRST <= kind <= SHORT_LAST or BLANK_CELL <= kind <= REAL_RESULT:
            is_short = kind >= SHORT_FIRST
            column = column + 1 if is_short else struct.unpack_from("<I", body)[0]
            style = struct.unpack_from("<I", body, 0 if is_short else 4)[0] & 0xFFFFFF
            if column < WIDEST:
                row.extend([""] * (column + 1 - len(row)))
                value = body[4 if is_short else 8 :]
                row[column] = binary_value(kind - SHORTER if is_short else kind, value, strings, style in date_styles)
    if row:
        yield row


def binary_value(kind, value, strings, is_date):
    """Return the text of a cell."""
    if kind in {TEXT_CELL, TEXT_RESULT}:
        return binary_text(value, 0)
    if kind == SHARED_CELL:
        number = struct.unpack_from("<I", value)[0]
        return strings[number] if number < len(strings) else ""
    if kind == RK_CELL:
        real = rk_number(struct.unpack_from("<I", value)[0])
    elif kind in {REAL_CELL, REAL_RESULT}:
        real = struct.unpack_from("<d", value)[0]
    else:
        return ""
    return (serial_date(float_text(real)) if is_date else "") or float_text(real)


def judge_binary_workbook(archive, work):
    """Yield (part, Judgement) for each sheet, hidden ones too, and for its comments."""
    names = {plain(name): name for name in archive.names()}
    strings, styles = RECORDS_OF_STRINGS in names, RECORDS_OF_STYLES in names
    strings = binary_strings(archive.source(names[RECORDS_OF_STRINGS])) if strings else []
    styles = binary_date_styles(archive.source(names[RECORDS_OF_STYLES])) if styles else set()
    sheets = [name for known, name in names.items() if known.startswith(RECORDS_OF_SHEETS) and known.endswith(".bin")]
    if not sheets:
        yield "", unread("format:xlsb")
    for number, name in enumerate(sheets, 1):
        yield "sheet %d" % number, judge_rows(binary_rows(archive.source(name), strings, styles), work.context)
    remarks = [name for known, name in names.items() if known.startswith(RECORDS_OF_REMARKS)]
    for number, name in enumerate(remarks, 1):
        prose = Prose(work.context)
        for kind, body in binary_records(archive.source(name)):
            if kind == REMARK_TEXT:
                prose.feed(binary_text(body, 1).encode("utf-8", "replace") + b"\n")
        yield "remarks %d" % number, prose.judgement()
    if any("pivotcacherecords" in known for known in names):
        yield "pivot", unread("format:pivot_cache")
    yield from judge_embedded(archive, work)
