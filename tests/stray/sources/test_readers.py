"""Readers over arbitrary bytes: they end in a judgement or in a named reason, and count what a table holds."""

import io
import itertools
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.sources.recognise import recognise
from scanner.collectors.python.sources.signatures import BEFORE_TEXT, DOCUMENTS, ENCRYPTED
from scanner.collectors.python.tables.columns import type_column
from scanner.collectors.python.tables.subjects import Subjects
from scanner.collectors.python.texts.delimited import sniff_delimiter
from scanner.collectors.python.words.headers import header_kind
from tests.corpus.workbooks import workbook
from tests.stray.judging import context, judgements

MAGIC = {magic for _, magic, _, _ in BEFORE_TEXT} | {magic for offset, magic, _ in ENCRYPTED + DOCUMENTS if not offset}
REASONS = {
    "encrypted": {word for _, _, kind, word in BEFORE_TEXT if kind == "encrypted"}
    | {word for _, _, word in ENCRYPTED}
    | {"office"},
    "not_read": {
        "broken:BadZipFile",
        "broken:BrokenPage",
        "broken:EndOfBytes",
        "broken:ExpatError",
        "broken:store",
        "too_big",
        "broken:EOFError",
        "broken:OSError",
        "broken:LZMAError",
        "broken:7z",
        "broken:bson",
        "broken:cpio",
        "broken:pdf",
        "broken:pkcs7",
        "broken:rtf",
        "broken:xls",
        "broken:error",
        "split_archive",
        "format:ole2",
    }
    | {f"format:{word}" for _, _, word in DOCUMENTS}
    | {f"format:{word}" for _, _, kind, word in BEFORE_TEXT if kind == "document"},
}
"""Verdict -> every word that may stand behind it: a reason never holds anything of the file. Others have none."""
VERDICTS = {"people", "few", "marked", "encrypted", "not_read", "clean"}
FRAGMENTS = st.sampled_from(
    [
        '"',
        ",",
        "\n",
        "surname",
        "dob",
        "Smith",
        "12/03/1971",
        "{",
        "}",
        "[",
        "]",
        ":",
        "\\",
        "\t",
        "AB123456C",
        "\x00",
        "é",
    ]
)


@example(data=b"-----BEGIN AGE ENCRYPTED FILE-----")  # whole, with nothing behind it
@example(data=b"{\\rtf")  # a brace that is never closed
@example(data=b"<office:document")  # markup that ends in its first tag
@given(
    data=st.binary(max_size=400)
    | st.lists(FRAGMENTS, max_size=60).map(lambda parts: "".join(parts).encode())
    | st.builds(bytes.__add__, st.sampled_from(sorted(MAGIC)), st.binary(max_size=100))
)
def test_any_bytes_end_in_a_judgement(data):
    for part, judgement in judgements(data):
        assert judgement.verdict in VERDICTS
        assert judgement.reason in REASONS.get(judgement.verdict, {""})
        assert part == ""


@settings(max_examples=60)
@given(xml=st.text("<>/rctsv=\"' 0123&;!DOCTYPE", max_size=200), packed=st.booleans())
def test_any_sheet_ends_in_a_judgement(xml, packed):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", "<worksheet>" + xml)

    assert {judgement.verdict for _, judgement in judgements(held.getvalue())} <= VERDICTS


@settings(max_examples=60)
@given(place=st.integers(0, 10**6), byte=st.integers(0, 255))
def test_one_wrong_byte_in_a_workbook_ends_in_a_judgement(place, byte):
    data = bytearray(workbook([[["surname", "dob"], ["Smith", "1971-03-12"]]]))
    data[place % len(data)] = byte

    assert {judgement.verdict for _, judgement in judgements(bytes(data))} <= VERDICTS


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("dateOfBirth", "date_of_birth"),
        ("OFFENDER_SURNAME", "surname"),
        ("person.name.first", "forename"),
        ("N.I. Number", "nino"),
        ("NI No.", "nino"),
        ("Company Name", ""),
        ("Horse", ""),
        ("Prison Number", "prison_number"),
        ("name", "person"),
        ("file name", ""),
    ],
)
def test_headers_are_read_by_their_words(header, kind):
    assert header_kind(header) == kind


def test_a_label_that_the_values_do_not_bear_out_is_not_believed():
    assert type_column("surname", ["4f2a9c", "99", "b7"] * 5, 2026).kind == ""
    assert type_column("nhs number", [str(10**8 + n) for n in range(50)], 2026).kind == ""
    assert type_column("name", [f"srv{n}" for n in range(50)], 2026).kind == ""


def test_numbers_that_fail_their_check_digit_are_what_their_label_says_and_prove_nothing():
    column = type_column("nhs number", [str(10**9 + n) for n in range(50)], 2026)

    assert (column.kind, column.sure) == ("nhs_number", False)


def test_random_digits_do_not_pass_for_a_checksummed_column():
    values = [str(4_000_000_000 + 7919 * n) for n in range(500)]

    assert type_column("", values, 2026).kind == ""


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|"])
def test_the_delimiter_is_the_one_that_makes_regular_rows(delimiter):
    text = "\n".join(delimiter.join(("a b", "c, d" if delimiter != "," else "c", "e")) for _ in range(20))

    assert sniff_delimiter(text) == delimiter


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"PARENT_DIRECTORY\n----\n", ("text", "utf-8")),
        (b"PARE\x00\x01\x02\x03" * 4, ("encrypted", "parquet")),
        (b"TAPE measure\n", ("text", "utf-8")),
        (b"%PDF-1.7\n", ("document", "pdf")),
        (b"\x7fELF\x02\x01\x01\x00" + bytes(40), ("opaque", "")),
        (b"vhdxfile" + bytes(99), ("document", "vhdx")),
        (b"conectix" + bytes(99), ("document", "vhd")),
        (b"<<< Virtual disk >>>\n".ljust(0x40, b"\0") + b"\x7f\x10\xda\xbe" + bytes(99), ("document", "vdi")),
        ("naïve".encode("cp1252") * 9, ("text", "cp1252")),
        ("Ann Smith".encode("utf-16-le"), ("text", "utf-16-le")),
        (b"", ("empty", "")),
    ],
)
def test_formats_are_recognised_by_content(head, kind):
    assert recognise(head) == kind


@given(cuts=st.lists(st.integers(0, 1200), max_size=8))
def test_a_value_is_found_wherever_the_text_is_cut_into_pieces(cuts):
    text = b"x" * 300 + b" NI number AB123456C " + b"y" * 300 + b" date of birth: 12/03/1971 " + b"z" * 300
    places = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    prose = Prose(context())
    for start, end in itertools.pairwise(places):
        prose.feed(text[start:end])
    judgement = prose.judgement()

    assert (judgement.verdict, judgement.people) == ("few", 1)
    assert judgement.kinds == ("date_of_birth", "nino")


@pytest.mark.parametrize("count", [0, 1, 9, 5_000, 200_000])
def test_distinct_people_are_counted_within_three_percent(count):
    subjects = Subjects(b"key")
    for number in range(count):
        subjects.add(b"%d" % number)
        subjects.add(b"%d" % (number // 2))

    assert abs(subjects.count() - count) <= 0.03 * count
    assert len(subjects.kept) <= Subjects.CAPACITY
