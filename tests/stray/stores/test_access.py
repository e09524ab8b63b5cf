"""Access databases of Jet 3, Jet 4 and ACE: every table of a user's, deleted rows, locked and broken ones.

The files are of our own making after a description of the format; that mdbtools reads the same rows of them holds it to that.
"""

import csv
import random
import struct
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.corpus.access import BOOLEAN, INTEGER, LONG, MEMO, TEXT, TIME, Table, access
from tests.corpus.people import people
from tests.stray.judging import PEOPLE, judgements, said

REASONS = {"", "broken:table", "broken:store", "broken:EndOfBytes", "access"}
COLUMNS = {"ID": LONG, "Surname": TEXT, "Open": BOOLEAN, "DOB": TIME, "Forename": TEXT, "Note": MEMO, "Visits": INTEGER}


def prisoners(crowd=PEOPLE, **options):
    rows = [
        [n, one.surname, n % 2 == 0, one.born, one.forename, "a note" if n % 3 else None, n % 7]
        for n, one in enumerate(crowd)
    ]
    return Table("prisoners", COLUMNS, rows, **options)


def values():
    return Table("settings", {"key": TEXT, "value": TEXT}, [["colour", "red"], ["size", None]] * 5)


@pytest.mark.parametrize("jet", [3, 4])
def test_mdbtools_reads_the_same_rows(tmp_path, jet):
    path = tmp_path / "made.mdb"
    path.write_bytes(access([values(), prisoners()], jet))
    told = subprocess.run(
        ["mdb-export", "-D", "%Y-%m-%d", "-T", "%Y-%m-%d", path, "prisoners"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    rows = [(row["Surname"], row["Forename"], row["DOB"], row["Note"]) for row in csv.DictReader(told.splitlines())]

    assert rows == [
        (one.surname, one.forename, one.born.isoformat(), "a note" if n % 3 else "") for n, one in enumerate(PEOPLE)
    ]


@pytest.mark.parametrize("jet", [3, 4])
@pytest.mark.parametrize("word", [b"Standard Jet DB", b"Standard ACE DB"])
def test_people_are_counted_table_by_table(jet, word):
    crowd = people(random.Random(3), 1500)
    staff = Table(
        "staff",
        {"Full Name": TEXT, "NI Number": TEXT},
        [[f"{one.forename} {one.surname}", one.nino] for one in PEOPLE[:5]],
    )
    everyone = len({(one.surname, one.forename, one.born) for one in crowd})

    assert said(access([values(), prisoners(crowd), staff], jet, word)) == [
        ("table 2", "people", everyone, "high"),
        ("table 3", "few", 5, "high"),
    ]


def test_texts_in_wide_characters_are_read():
    crowd = [[f"{one.surname}ł", one.forename, one.born] for one in PEOPLE]
    table = Table("p", {"Surname": TEXT, "Forename": MEMO, "DOB": TIME}, crowd, compressed=False)

    assert said(access([table])) == [("table 1", "people", 60, "high")]


@pytest.mark.parametrize("jet", [3, 4])
def test_deleted_people_are_told_apart(jet):
    assert said(access([prisoners(deleted=25)], jet)) == [
        ("table 1", "people", 35, "high"),
        ("table 1, deleted", "people", 25, "low"),
    ]


def test_tables_of_the_system_are_not_judged():
    table = prisoners()
    table.is_system = True

    assert said(access([table])) == []


def test_a_row_that_was_moved_is_read_where_it_is():
    data = bytearray(access([prisoners(PEOPLE[:11])]))
    page = 5 * 4096
    assert struct.unpack_from("<BxHI", data, page)[0::2] == (1, 4)
    last = struct.unpack_from("<H", data, page + 14 + 2 * 10)[0]
    data[page + last - 4 : page + last] = struct.pack("<I", 5 << 8 | 10)  # the pointer, as a twelfth row
    struct.pack_into("<H", data, page + 12, 12)
    struct.pack_into("<H", data, page + 14 + 2 * 10, last | 0x8000)
    struct.pack_into("<H", data, page + 14 + 2 * 11, last - 4 | 0x4000)

    assert said(bytes(data))[0] == ("table 1", "people", 11, "high")


def test_pages_that_make_no_sense_are_locked():
    data = access([prisoners()])
    locked = data[:4096] + random.Random(1).randbytes(len(data) - 4096)

    assert [(found.verdict, found.reason) for _, found in judgements(locked)] == [("encrypted", "access")]


SMALL = [access([prisoners(PEOPLE[:20], deleted=3), values()], jet) for jet in (3, 4)]


@settings(max_examples=400)
@given(
    data=st.sampled_from(SMALL),
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=20),
    cut=st.integers(0, 9000),
)
def test_wrong_bytes_end_in_a_judgement(data, changes, cut):
    data = bytearray(data)
    for place, byte in changes:
        data[20 + place % (len(data) - 20)] = byte

    assert {found.reason for _, found in judgements(bytes(data[: max(30, len(data) - cut)]))} <= REASONS
