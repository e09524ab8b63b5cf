"""Data files of Stata and SPSS, recorded from their writers: whatever the format's age, the order of bytes, the packing."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stray.judging import judgements

RECORDED = Path("tests/corpus/recorded/stores")
FILES = {path.name: path.read_bytes() for path in sorted(RECORDED.iterdir()) if path.suffix in {".dta", ".sav"}}
REASONS = {"", "broken:store", "broken:table", "too_big", "format:stata", "format:spss"}


def said(data):
    return [
        (part, found.verdict, found.people, found.kinds) for part, found in judgements(data) if found.verdict != "clean"
    ]


@pytest.mark.parametrize("name", FILES)
def test_people_are_counted(name):
    assert said(FILES[name]) == [("table 1", "people", 30, ("date_of_birth", "forename", "surname"))]


def test_every_writer_is_there():
    assert sorted(FILES) == [
        "bytes.sav", "pandas114.dta", "pandas118.dta", "plain.sav", "stata10.dta", "stata13.dta", "stata15.dta", "stata8.dta",
    ]  # fmt: skip


def test_what_is_packed_by_zlib_is_not_read():
    ((_, found),) = judgements((RECORDED / "zlib.zsav").read_bytes())

    assert (found.verdict, found.reason) == ("not_read", "format:spss")


@pytest.mark.parametrize("name", ["stata10.dta", "plain.sav"])
def test_a_cut_file_tells_those_it_still_holds_and_that_it_is_cut(name):
    data = FILES[name]
    (_, verdict, counted, _), after = said(data[: len(data) - len(data) // 4])

    assert (verdict, after) == ("people", ("table 1", "not_read", 0, ()))
    assert 10 <= counted < 30


@settings(max_examples=400)
@given(
    name=st.sampled_from(sorted(FILES)),
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.integers(0, 6000),
)
def test_wrong_bytes_end_in_a_judgement(name, changes, cut):
    data = bytearray(FILES[name])
    for place, byte in changes:
        data[30 + place % (len(data) - 30)] = byte

    assert {found.reason for _, found in judgements(bytes(data[: max(30, len(data) - cut)]))} <= REASONS
