"""Workbooks of the old Excel, as a foreign program writes them, whole and broken."""

import io
import struct

import pytest
import xlwt
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stray.judging import HEAD, PEOPLE, counted, judgements, slashed

VERDICTS = {"people", "few", "marked", "encrypted", "not_read", "clean"}
DAY = xlwt.easyxf(num_format_str="dd/mm/yyyy")


def xls(fill, sheets=1):
    """Return an xls whose last sheet was filled by `fill`."""
    book = xlwt.Workbook()
    for number in range(sheets - 1):
        book.add_sheet(f"s{number}").write(0, 0, "Totals")
    fill(book.add_sheet("people"), book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def crowd(sheet, _=None, head=HEAD, born=lambda p: (slashed(p),), first=0):
    for column, word in enumerate(head):
        sheet.write(first, column, word)
    for row, person in enumerate(PEOPLE, first + 1):
        sheet.write(row, 0, person.surname)
        sheet.write(row, 1, person.forename)
        sheet.write(row, 2, *born(person))


def hidden(sheet, book):
    crowd(sheet)
    sheet.visibility = 2


def by_columns(sheet, _):
    sheet.flush_row_data()
    for column, cells in enumerate(zip(*[HEAD, *([p.surname, p.forename, slashed(p)] for p in PEOPLE)], strict=True)):
        for row, cell in enumerate(cells):
            sheet.write(row, column, cell)


def numbered(value):
    def fill(sheet, _):
        sheet.write(0, 0, "NHS No")
        sheet.write(0, 1, "ward")
        for row, person in enumerate(PEOPLE, 1):
            sheet.write(row, 0, value(person.nhs))
            sheet.write(row, 1, "B")

    return fill


def from_1904(sheet, book):
    book.dates_1904 = True
    crowd(sheet, head=["Surname", "Forename", "F3"], born=lambda p: (p.born, DAY))


def long_texts(sheet, _):
    """Texts that run over from one record into the next, narrow and wide ones."""
    crowd(sheet)
    for row in range(60):
        sheet.write(row, 5, ("\u0416" if row % 2 else "x") * (900 + row))


def rich(sheet, _):
    bold = xlwt.easyfont("bold on")
    crowd(sheet)
    for row, person in enumerate(PEOPLE, 1):
        sheet.write_rich_text(row, 3, [(person.surname[:2], bold), person.surname[2:]])


BOOKS = {
    "text": xls(crowd),
    "a hidden sheet after others": xls(hidden, sheets=3),
    "dates as numbers under a header that says nothing": xls(
        lambda sheet, _: crowd(sheet, head=["Surname", "Forename", "F3"], born=lambda p: (p.born, DAY))
    ),
    "dates counted from 1904": xls(from_1904),
    "header in row 5": xls(lambda sheet, _: crowd(sheet, first=4)),
    "texts over several records": xls(long_texts),
    "text in several styles": xls(rich),
    "whole numbers": xls(numbered(int)),
    "numbers as text": xls(numbered(str)),
}


@pytest.mark.parametrize("name", BOOKS)
def test_everybody_in_an_xls_is_counted(name):
    assert counted(BOOKS[name]) == ("people", 60)


def test_a_sheet_is_told_by_its_number():
    parts = [part for part, judgement in judgements(BOOKS["a hidden sheet after others"]) if judgement.people]
    assert parts == ["sheet 3"]


def test_a_table_of_things_is_clean():
    def stock(sheet, _):
        for row in range(300):
            for column, cell in enumerate([f"AB{row:06d}C", f"Widget {row}", row * 0.25]):
                sheet.write(row, column, cell)

    assert {judgement.verdict for _, judgement in judgements(xls(stock))} == {"clean"}


def records(version, *cells):
    """Return a bare stream of records: the begin of a sheet of `version`, its cells, the end."""
    begin = struct.pack("<HHHHHH", 0x0809, 8, version, 0x10, 0, 0)
    return begin + b"".join(cells) + struct.pack("<HH", 0x0A, 0)


def label(row, column, text):
    data = text.encode("cp1252")
    return struct.pack("<HHHHHH", 0x0204, 8 + len(data), row, column, 0, len(data)) + data


@pytest.mark.parametrize("by_row", [True, False], ids=["row by row", "column by column"])
def test_a_bare_stream_of_records_is_a_workbook_too(by_row):
    """As scripts on the web write it, row by row or column by column."""
    places = [(row, column, cell) for row, cells in enumerate([HEAD, *([p.surname, p.forename, slashed(p)] for p in PEOPLE)])
              for column, cell in enumerate(cells)]  # fmt: skip
    places.sort(key=lambda place: place[: 2 if by_row else 0] or (place[1], place[0]))

    assert counted(records(0, *(label(*place) for place in places))) == ("people", 60)


def old(begin, *cells):
    """Return a sheet as Excel 2, 3 or 4 begins it."""
    return struct.pack("<HHHHH", begin, 6, 0, 0x10, 0) + b"".join(cells) + struct.pack("<HH", 0x0A, 0)


@pytest.mark.parametrize("begin", [0x0009, 0x0209, 0x0409], ids=["Excel 2", "Excel 3", "Excel 4"])
def test_a_sheet_of_the_first_excels_is_read(begin):
    def cell(row, column, text):
        if begin != 0x0009:
            return label(row, column, text)
        return struct.pack("<HHHH3sB", 0x0004, 8 + len(text), row, column, b"", len(text)) + text.encode("cp1252")

    lines = [HEAD, *([p.surname, p.forename, slashed(p)] for p in PEOPLE)]
    cells = [cell(row, column, text) for row, line in enumerate(lines) for column, text in enumerate(line)]
    assert counted(old(begin, *cells)) == ("people", 60)


def test_a_book_of_excel_4_is_not_read():
    stream = struct.pack("<HHHH", 0x0409, 6, 0, 0x100) + bytes(30) + struct.pack("<HH", 0x0A, 0)
    assert [judgement.reason for _, judgement in judgements(stream)] == ["format:xls"]


def test_a_sheet_with_a_password_of_its_own_is_encrypted():
    data = old(0x0409, struct.pack("<HHI", 0x2F, 4, 0x12345678), label(0, 0, "Smith"))
    assert ("encrypted", "office") in [(judgement.verdict, judgement.reason) for _, judgement in judgements(data)]


@settings(max_examples=150, deadline=None)
@given(places=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=30))
def test_wrong_bytes_in_an_xls_end_in_a_judgement(places):
    data = bytearray(BOOKS["texts over several records"])
    for place, byte in places:
        data[place % len(data)] = byte

    assert {judgement.verdict for _, judgement in judgements(bytes(data))} <= VERDICTS


@settings(max_examples=100, deadline=None)
@given(places=st.lists(st.tuples(st.integers(0, 1023), st.integers(0, 255)), min_size=1, max_size=8))
def test_wrong_bytes_in_the_directory_end_in_a_judgement(places):
    """The header, and the last sectors with the directory and the table of sectors."""
    data = bytearray(BOOKS["text"])
    for place, byte in places:
        data[place if place < 512 else place - 1024] = byte

    assert {judgement.verdict for _, judgement in judgements(bytes(data))} <= VERDICTS


def test_cells_whose_texts_are_not_there_are_not_passed_over_in_silence():
    shared = struct.pack("<HH", 0x00FD, 10)
    data = BOOKS["text"]
    first = data.index(shared)
    lost = data[: first + 10] + struct.pack("<I", 60000) + data[first + 14 :]

    assert [judgement.reason for _, judgement in judgements(lost)][-1] == "broken:xls"
    assert not [judgement.reason for _, judgement in judgements(data) if judgement.reason]


@given(cut=st.integers(0, 10**6))
@settings(max_examples=60, deadline=None)
def test_an_xls_cut_anywhere_is_never_clean_of_people_that_are_gone(cut):
    data = BOOKS["text"][: 512 + cut % (len(BOOKS["text"]) - 512)]
    assert {judgement.verdict for _, judgement in judgements(data)} != {"clean"}
