"""Property lists in binary: the people in them, files in them, and what hostile ones do."""

import datetime as dt
import functools
import plistlib
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stray.judging import HEAD, PEOPLE, counted, judgements, rows, table

CROWD = PEOPLE[:14]


def binary(value):
    return plistlib.dumps(value, fmt=plistlib.FMT_BINARY)


def listed(objects, top=0, reference=1):
    """Return a list of objects given as bytes, of which some may refer to others as no writer has them."""
    data, offsets = b"bplist00", []
    for one in objects:
        offsets.append(len(data))
        data += one
    table_at = len(data)
    data += b"".join(struct.pack(">I", offset) for offset in offsets)
    return data + struct.pack(">6xBBQQQ", 4, reference, len(objects), top, table_at)


RECORDS = [
    {
        "FirstName": one.forename,
        "LastName": one.surname,
        "Birthday": dt.datetime(one.born.year, one.born.month, one.born.day),  # noqa: DTZ001  # as the format has it
        "Height": 1.75,
        "Visits": -3,
        "Active": True,
        "Note": 'née \U0001f382 \\ "x"\n',
    }
    for one in CROWD
]
PEOPLE_IN_LISTS = {
    "records": binary(RECORDS),
    "records by key": binary({"version": 2, "people": {f"k{n}": one for n, one in enumerate(RECORDS)}}),
    "a file of data": binary({"export.csv": table([HEAD], rows(CROWD)).encode()}),
}
BOMBS = {
    "itself": listed([b"\xa1\x00"]),
    "each twice the next": listed([b"\xa2" + bytes((n + 1, n + 1)) for n in range(60)] + [b"\x51x"]),
    "a key that is itself": listed([b"\xd1\x00\x00"]),
    "a list as long as can be": listed([b"\xaf\x13" + b"\xff" * 8 + b"\x00"]),
    "a text as long as can be": listed([b"\x5f\x13\x7f" + b"\xff" * 7]),
    "offsets beyond the end": b"bplist00" + struct.pack(">6xBBQQQ", 8, 8, 2**63, 2**62, 2**64 - 1),
    "no bytes a reference": listed([b"\xa1\x00"], reference=0),
    "a date beyond all years": listed(
        [b"\xa2\x01\x02", b"\x33" + struct.pack(">d", 1e300), b"\x33" + struct.pack(">d", float("nan"))]
    ),
    "a cut one": binary(RECORDS)[:-40],
    "a short one": b"bplist00",
}
NOBODY = {
    "settings": binary({"CFBundleName": "Thing", "items": [{"name": f"Item {n}", "size": n * 77} for n in range(20)]}),
    "names alone": binary([{"n": f"{one.forename} {one.surname}"} for one in CROWD]),
}
FILES = PEOPLE_IN_LISTS | BOMBS | NOBODY


@pytest.mark.parametrize("data", PEOPLE_IN_LISTS.values(), ids=PEOPLE_IN_LISTS.keys())
def test_people_in_property_lists_are_counted(data):
    assert counted(data) == ("people", 14)


@pytest.mark.parametrize("data", NOBODY.values(), ids=NOBODY.keys())
def test_settings_and_names_alone_are_clean(data):
    assert {found.verdict for _, found in judgements(data)} == {"clean"}


@functools.cache
def of_bomb(name):
    """Return what is said of a list that no writer makes: seconds of work, where all is tried that may be."""
    return [found for _, found in judgements(BOMBS[name])]


@pytest.mark.parametrize("name", BOMBS)
def test_what_no_writer_makes_ends(name):
    assert {found.verdict for found in of_bomb(name)} <= {"clean", "not_read"}


@pytest.mark.parametrize("name", ["a cut one", "a short one", "offsets beyond the end"])
def test_what_is_cut_is_never_clean(name):
    assert [found.verdict for found in of_bomb(name)] == ["not_read"]


def test_a_list_that_stands_for_more_than_is_kept_is_not_read():
    assert of_bomb("each twice the next")[0].reason == "nested_too_big"


@settings(max_examples=60)
@given(st.data())
def test_broken_lists_are_judged_or_not_read(data):
    whole = PEOPLE_IN_LISTS["records by key"]
    at = data.draw(st.integers(8, len(whole) - 1))
    changed = whole[:at] + data.draw(st.binary(min_size=1, max_size=9)) + whole[at + 1 :]

    assert {found.verdict for _, found in judgements(changed)} <= {"people", "few", "clean", "not_read"}
