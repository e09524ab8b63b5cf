"""Documents as LibreOffice and SheetJS wrote them (tests/corpus/recorded/office), whole, changed and cut."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import olefile
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus.files import zipped
from tests.stray.judging import HEAD, judgements, rows

FILE = Path(__file__).parents[2] / "corpus/recorded/office/office.zip"
with zipfile.ZipFile(FILE) as archive:
    RECORDED = {name: archive.read(name) for name in archive.namelist()}
FOUND = {
    "letters.doc": "", "letters.odt": "", "letters.rtf": "", "people.fods": "sheet 2", "people.ods": "sheet 2",
    "people.velvet.xls": "sheet 2", "people.xls": "sheet 2", "sheetjs-biff5.xls": "sheet 2", "sheetjs-biff2.xls": "sheet 1",
    "sheetjs-biff8.xls": "sheet 2", "sheetjs-fods.fods": "sheet 2", "sheetjs-ods.ods": "sheet 2",
    "sheetjs-xlsx.xlsx": "sheet 2", "sheetjs-xlsb.xlsb": "sheet 2", "sheetjs-sst.xlsb": "sheet 2", "show.odp": "", "show.ppt": "", "tables.ppt": "table 1", "table.doc": "table 1", "table.fodt": "table 1",
    "table.libreoffice.docx": "table 1", "table.odt": "table 1", "table.rtf": "table 1", "sheetjs-rtf.rtf": "table 1",
}  # fmt: skip
LOCKED = {
    "people.locked.ods": "odf",
    "people.locked.xls": "office",
    "table.locked.doc": "office",
    "table.locked.odt": "odf",
}
OLD = ("tables.ppt", "letters.doc", "table.doc", "people.xls", "people.velvet.xls", "show.ppt", "sheetjs-biff5.xls")
VERDICTS = {"people", "few", "marked", "encrypted", "not_read", "clean"}


@pytest.mark.parametrize("name", FOUND)
def test_everybody_is_counted_once_and_in_the_place(name):
    found = [(part, judgement.people) for part, judgement in judgements(RECORDED[name]) if judgement.verdict != "clean"]
    assert found == [(FOUND[name], 24)]


@pytest.mark.parametrize("name", LOCKED)
def test_what_has_a_password_is_encrypted(name):
    found = [(judgement.verdict, judgement.reason) for _, judgement in judgements(RECORDED[name])]
    assert found == [("encrypted", LOCKED[name])]


def show_with(*held):
    """Return a show whose stream holds these records, each (packed, its data), and rubbish of no meaning behind them."""
    out = io.BytesIO(RECORDED["tables.ppt"])
    records = b"".join(struct.pack("<HHI", packed << 4, 0x1011, len(data)) + data for packed, data in held)
    with olefile.OleFileIO(out, write_mode=True) as show:
        rest = show.get_size("PowerPoint Document") - len(records) - 8
        show.write_stream("PowerPoint Document", records + struct.pack("<HHI", 0, 1, rest) + bytes(rest))
    return out.getvalue()


def test_documents_embedded_in_a_show_are_read_packed_or_not():
    book = RECORDED["people.xls"]
    show = show_with((1, struct.pack("<I", len(book)) + zlib.compress(book)), (0, book))

    found = [(part, judgement.people) for part, judgement in judgements(show) if judgement.people]
    assert found == [("embedded 1, sheet 2", 24), ("embedded 2, sheet 2", 24)]


def test_an_embedded_document_that_unpacks_without_end_is_not_read():
    bomb = struct.pack("<I", 0) + zlib.compress(bytes(9 * 2**20), 9)
    assert [judgement.reason for _, judgement in judgements(show_with((1, bomb)))][-1] == "unpacked_too_big"


def directory_of(count):
    """Return a compound file whose directory has `count` storages, each of which claims to hold all others."""
    sectors = (count + 3) // 4
    tables = (sectors + 1) // 128 + 2
    header = bytearray(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0"))
    struct.pack_into("<HHHHH", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<I", header, 44, tables)
    struct.pack_into("<I4xII", header, 48, tables, 4096, 0xFFFFFFFE)
    struct.pack_into("<I", header, 68, 0xFFFFFFFE)
    struct.pack_into("<109I", header, 76, *range(tables), *[0xFFFFFFFF] * (109 - tables))
    chain = [0xFFFFFFFD] * tables + [tables + n + 1 for n in range(sectors - 1)] + [0xFFFFFFFE]
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(512 * tables, b"\xff")
    entries = b"".join(
        "S".encode("utf-16-le").ljust(64, b"\0")
        + struct.pack("<HBBIII", 4, 1 if n else 5, 0, n + 1, 0xFFFFFFFF, 1).ljust(64, b"\0")
        for n in range(4 * sectors)
    )
    return bytes(header) + table + entries


def test_storages_that_all_claim_to_hold_each_other_end_soon():
    """Ten thousand times ten thousand entries would take minutes."""
    assert [judgement.reason for _, judgement in judgements(directory_of(9000))] == ["format:ole2", "broken:EOFError"]


def old_doc():
    """Return a doc as Word 6 and 95 wrote it: one text of bytes, cells and rows ended by marks ([MS-DOC] 2.5.1)."""
    out = io.BytesIO(RECORDED["letters.doc"])
    lines = [HEAD, *rows()]
    text = (
        "Return of the wing\r" + "".join("".join(f"{cell}\x07" for cell in line) + "\x07" for line in lines) + "End\r"
    )
    with olefile.OleFileIO(out, write_mode=True) as document:
        size = document.get_size("WordDocument")
        header = struct.pack("<HH20xII", 0xA5DC, 104, 0x200, 0x200 + len(text)).ljust(0x200, b"\0")
        document.write_stream("WordDocument", (header + text.encode("cp1252")).ljust(size, b"\0"))
    return out.getvalue()


def test_a_table_in_a_doc_of_word_95_is_read():
    assert [(part, judgement.people) for part, judgement in judgements(old_doc())] == [("table 1", 60), ("", 0)]


def test_a_mail_within_a_mail_within_a_mail_is_read():
    found = [(part, judgement.people) for part, judgement in judgements(RECORDED["forwarded.msg"]) if judgement.people]
    assert found == [("attachment 1, attachment 1, text, table 1", 24)]


def mails_in_a_ring():
    """Return a mail whose attachment holds the mail that holds it: entry 6 of the directory leads to entry 4."""
    data, name = bytearray(RECORDED["forwarded.msg"]), "__attach_version1.0_#00000000".encode("utf-16-le")
    at = data.index(name, data.index(name) + 1)
    struct.pack_into("<I", data, at + 76, 4)
    return bytes(data)


def test_mails_in_a_ring_end():
    assert [judgement.reason for _, judgement in judgements(mails_in_a_ring())][-1] == "broken:EOFError"


def test_a_workbook_in_a_doc_is_read():
    found = [(part, judgement.people) for part, judgement in judgements(RECORDED["pool.doc"]) if judgement.people]
    assert found == [("table 1", 24), ("embedded 1, sheet 2", 24)]


def test_rows_that_an_xls_keeps_for_a_pivot_table_are_told_as_unread():
    """An entry of the directory becomes the storage where they lie."""
    data, old, new = bytearray(RECORDED["people.xls"]), "\x01CompObj", "_SX_DB_CUR"
    at = data.index(old.encode("utf-16-le"))
    data[at : at + 67] = new.encode("utf-16-le").ljust(64, b"\0") + bytes([2 * len(new) + 2, 0, 1])

    found = [(part, judgement.reason) for part, judgement in judgements(bytes(data)) if judgement.verdict == "not_read"]
    assert found == [("pivot", "format:pivot_cache")]


@pytest.mark.parametrize("name", OLD)
@settings(max_examples=40, deadline=None)
@given(places=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=40))
def test_wrong_bytes_end_in_a_judgement(name, places):
    data = bytearray(RECORDED[name])
    for place, byte in places:
        data[place % len(data)] = byte

    assert {judgement.verdict for _, judgement in judgements(bytes(data))} <= VERDICTS


@pytest.mark.parametrize("name", OLD)
@settings(max_examples=15, deadline=None)
@given(cut=st.integers(0, 10**6))
def test_what_is_cut_is_never_clean(name, cut):
    data = RECORDED[name][: 512 + cut % (len(RECORDED[name]) - 512)]
    assert {judgement.verdict for _, judgement in judgements(data)} != {"clean"}


@pytest.mark.parametrize("name", OLD)
@settings(max_examples=15, deadline=None)
@given(at=st.integers(0, 10**6), number=st.sampled_from([0, 1, 2, 0xFFFFFFFE, 0xFFFFFFFF, 0x7FFFFFFF]))
def test_wrong_numbers_in_header_and_tables_end_in_a_judgement(name, at, number):
    """Loops of sectors, sizes without end."""
    data = bytearray(RECORDED[name])
    at = at * 4 % (len(data) - 4)
    data[at : at + 4] = number.to_bytes(4, "little")

    assert {judgement.verdict for _, judgement in judgements(bytes(data))} <= VERDICTS


@pytest.mark.parametrize("part", ["xl/worksheets/sheet2.bin", "xl/sharedStrings.bin", "xl/styles.bin"])
@settings(max_examples=40, deadline=None)
@given(places=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=20))
def test_wrong_bytes_in_a_binary_workbook_end_in_a_judgement(part, places):
    with zipfile.ZipFile(io.BytesIO(RECORDED["sheetjs-sst.xlsb"])) as book:
        members = {name: bytearray(book.read(name)) for name in book.namelist()}
    for place, byte in places:
        members[part][place % len(members[part])] = byte

    assert {judgement.verdict for _, judgement in judgements(zipped(members))} <= VERDICTS
