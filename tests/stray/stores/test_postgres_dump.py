"""Dumps in pg_dump's custom format, recorded from it: every table, packed or not, and broken ones."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scanner.collectors.python.stores.postgres_dump import copied_cell, copied_columns
from tests.stray.judging import judgements, said

RECORDED = Path("tests/corpus/recorded/stores")
DUMPS = {path.stem: path.read_bytes() for path in sorted(RECORDED.glob("*.pgdump"))}
REASONS = {"", "broken:store", "broken:table", "format:pg_dump", "too_big", "bomb"}


@pytest.mark.parametrize("name", ["packed", "plain"])
def test_people_are_counted_table_by_table(name):
    assert said(DUMPS[name]) == [("table 1", "people", 60, "high"), ("table 3", "few", 5, "high")]


def test_rows_written_as_statements_are_searched_as_text():
    assert [item[:3] for item in said(DUMPS["inserts"])] == [("table 1", "people", 60)]


def test_a_cut_dump_tells_those_it_still_holds_and_that_it_is_cut():
    (part, verdict, counted, _), *after = said(DUMPS["plain"][:6500])

    assert (part, verdict) == ("table 1", "people")
    assert after == [("table 1", "not_read", 0, "high"), ("", "not_read", 0, "high")]
    assert 10 < counted < 60
    assert said(DUMPS["plain"][:700]) == [("", "not_read", 0, "high")]


@pytest.mark.parametrize(("at", "byte"), [(6, 9), (10, 3), (8, 1)])
def test_other_layouts_are_not_read(at, byte):
    data = bytearray(DUMPS["plain"])
    data[at] = byte

    assert [found.reason for _, found in judgements(bytes(data))] == ["format:pg_dump"]


def test_signs_that_copy_puts_before_others_are_taken_away():
    assert copied_cell(r"a\tb\\c\\\nd\.") == "a\tb\\c\\\nd."
    assert copied_cell(r"\N") == ""
    assert copied_columns('COPY public."a (b" (id, "date of birth", x) FROM stdin;') == ["id", "date of birth", "x"]


@settings(max_examples=300)
@given(
    name=st.sampled_from(sorted(DUMPS)),
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.integers(0, 4000),
)
@example(name="plain", changes=[(11, 255)], cut=0)
def test_wrong_bytes_end_in_a_judgement(name, changes, cut):
    data = bytearray(DUMPS[name])
    for place, byte in changes:
        data[6 + place % (len(data) - 6)] = byte

    assert {found.reason for _, found in judgements(bytes(data[: len(data) - cut]))} <= REASONS
