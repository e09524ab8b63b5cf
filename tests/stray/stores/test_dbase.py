"""Tables of dBASE and FoxPro as a library of theirs writes them: rows, deleted rows, and broken ones."""

import random
from datetime import date
from pathlib import Path

import dbf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors.python.sources.recognise import recognise
from tests.corpus.people import people
from tests.stray.judging import PEOPLE, judgements, said

REASONS = {"", "broken:table", "too_big"}
FIELDS = "surname C(25); forename C(20); born D; visits N(6,0); paid N(9,2); open L"


def written(folder: Path, crowd, kind="db3", fields=FIELDS, deleted=0) -> bytes:
    path = folder / "made.dbf"
    path.unlink(missing_ok=True)
    table = dbf.Table(str(path), fields, dbf_type=kind, codepage="cp1252")
    table.open(dbf.READ_WRITE)
    for number, one in enumerate(crowd):
        extra = (dbf.DateTime(2020, 1, 2, 3, 4, 5), 1.5) if kind == "vfp" else ()
        table.append((one.surname, one.forename, dbf.Date(one.born), number, number / 4, True, *extra))
    for row in list(table)[:deleted]:
        dbf.delete(row)
    table.close()
    return path.read_bytes()


@pytest.mark.parametrize(("kind", "fields"), [("db3", FIELDS), ("fp", FIELDS), ("vfp", FIELDS + "; seen T; ratio B")])
def test_people_are_counted(tmp_path, kind, fields):
    crowd = people(random.Random(3), 2000)
    everyone = len({(one.surname, one.forename, one.born) for one in crowd})

    assert said(written(tmp_path, crowd, kind, fields)) == [("table 1", "people", everyone, "high")]


def test_deleted_people_are_told_apart(tmp_path):
    assert said(written(tmp_path, PEOPLE, deleted=25)) == [
        ("table 1", "people", 35, "high"),
        ("deleted 1", "people", 25, "low"),
    ]


def test_a_cut_table_tells_those_it_still_holds_and_that_it_is_cut(tmp_path):
    data = written(tmp_path, people(random.Random(3), 1000))
    (_, verdict, counted, _), after = said(data[: len(data) // 2])

    assert (verdict, after) == ("people", ("table 1", "not_read", 0, "high"))
    assert 450 < counted < 510


def test_records_that_do_not_begin_where_they_should_are_not_passed_over_in_silence(tmp_path):
    data = written(tmp_path, PEOPLE)
    lost = data[:600] + data[603:] + bytes(3)
    (_, verdict, counted, _), after = said(lost)

    assert (verdict, after) == ("few", ("table 1", "not_read", 0, "high"))
    assert counted < 10


def test_a_table_without_a_row_of_those_it_announces_is_not_clean(tmp_path):
    data = written(tmp_path, PEOPLE)

    assert said(data[:230]) == [("table 1", "not_read", 0, "high")]


@pytest.mark.parametrize(
    "head",
    [
        b"\x03" + bytes(99),
        b"\x03\x7c\x0c\x0c" + b"hello, this is a letter. " * 9,
        b"\x03\x7c\x0c\x0c\1\0\0\0\x41\0\x0b\0" + bytes(20) + b"NAME\0\0\0\0\0\0\0Z\0\0\0\0\x0a\0" + bytes(40),
    ],
)
def test_what_only_begins_like_a_table_is_none(head):
    assert recognise(head)[1] != "dbf"


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    return written(tmp_path_factory.mktemp("small"), PEOPLE[:20], "vfp", FIELDS + "; seen T; ratio B", deleted=3)


@settings(max_examples=300)
@given(
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=4),
    cut=st.integers(0, 900),
)
def test_wrong_bytes_end_in_a_judgement(small, changes, cut):
    data = bytearray(small)
    for place, byte in changes:
        data[place % len(data)] = byte
    data = bytes(data[: len(data) - cut])
    if recognise(data)[1] == "dbf":
        assert {found.reason for _, found in judgements(data)} <= REASONS


def test_dates_of_events_are_nobody(tmp_path):
    path = tmp_path / "events.dbf"
    table = dbf.Table(str(path), "place C(20); opened D", dbf_type="db3")
    table.open(dbf.READ_WRITE)
    for n in range(300):
        table.append((f"Station {n}", dbf.Date(date(1950 + n % 60, 1 + n % 12, 1 + n % 28))))
    table.close()

    assert said(path.read_bytes()) == []
