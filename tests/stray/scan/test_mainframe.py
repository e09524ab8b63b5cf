"""Text in EBCDIC, and streams of deflate without a file around them."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.scan.mainframe import MainframeSource, record_length
from scanner.collectors.python.sources.recognise import recognise
from scanner.collectors.python.sources.streams import HeldSource, whole
from tests.stray.judging import HEAD, PEOPLE, counted, judgements, rows, slashed, table

TEXT = table([HEAD], rows())
WIDE = [f"{p.surname:<20}{p.forename:<15}{p.born:%Y%m%d}{p.nino:<10}{'N':<27}" for p in PEOPLE]
PAGES = ["cp037", "cp500", "cp1140"]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    "text",
    [TEXT.replace("\r", ""), TEXT.replace("\r\n", "\x85"), "\n".join(WIDE), "".join(WIDE)],
    ids=["lf", "nel", "wide", "records"],
)
def test_a_list_of_a_mainframe_is_read(page, text):
    assert counted(text.encode(page)) == ("people", 60)


def test_records_without_an_identifier_or_a_line_end_are_told_apart():
    data = "".join(f"{p.surname:<20}{p.forename:<15}{slashed(p)}" for p in PEOPLE)

    assert counted(data.encode("cp037")) == ("people", 60)
    assert record_length(data.encode()) == 45


def test_a_letter_of_a_mainframe_names_nobody():
    letter = "The quick brown fox jumps over the lazy dog, and nobody is in it. " * 90

    assert [found.verdict for _, found in judgements(letter.encode("cp500"))] == ["clean"]


@pytest.mark.parametrize("page", ["cp1251", "koi8-r", "cp1252", "iso8859-7", "cp866", "shift_jis", "big5"])
def test_no_text_of_another_alphabet_is_taken_for_one(page):
    letters = {
        "cp1251": "Привет, всем",
        "koi8-r": "Привет, всем",
        "cp866": "Привет, всем",
        "iso8859-7": "Καλημέρα σε όλους",
    }
    letters |= {"shift_jis": "こんにちは、皆さん", "big5": "大家好再見", "cp1252": "Größe, Straße, déjà"}

    assert recognise((letters[page] + " 12@x\n").encode(page) * 90)[1] != "ebcdic"


@given(st.binary(max_size=600), st.integers(0, 90))
def test_every_byte_is_one_sign_and_every_record_a_line(data, length):
    made = whole(MainframeSource(HeldSource(data), length), 10**6, "")

    assert len(made) == len(data) + (len(data) // length if length else 0)


@pytest.mark.parametrize("bits", [15, -15], ids=["zlib", "bare"])
def test_a_stream_of_deflate_is_unpacked(bits):
    packer = zlib.compressobj(9, zlib.DEFLATED, bits)
    data = packer.compress(TEXT.encode()) + packer.flush()

    assert counted(data) == ("people", 60)
    assert [(found.verdict, found.reason) for _, found in judgements(data[:-300])] == [("not_read", "broken:EOFError")]
