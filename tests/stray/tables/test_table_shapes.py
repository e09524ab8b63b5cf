"""Tables of other shapes than a person a row: each of these 60 people is counted once."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.tables.table_shapes import longest_repeat, turned
from tests.corpus.workbooks import workbook
from tests.stray.judging import HEAD, PEOPLE, counted, rows, said, slashed, table

EVERYBODY = ("people", 60)


def side_by_side(each):
    """Return tables of so many people each, beside one another under their own headers."""
    tables = [[HEAD, *rows(PEOPLE[at : at + each])] for at in range(0, len(PEOPLE), each)]
    return [[cell for row in line for cell in [*row, ""]] for line in zip(*tables, strict=True)]


def in_one_row(each, head):
    cells = [[f"{p.forename} {p.surname}", slashed(p)] for p in PEOPLE]
    groups = [cells[at : at + each] for at in range(0, len(cells), each)]
    return [head, *[[str(n), *[cell for one in group for cell in one]] for n, group in enumerate(groups)]]


def on_its_side(*facts):
    return [list(cells) for cells in zip(*[HEAD, *rows()], strict=True)] + list(facts)


def in_parts(*head):
    return [["Surname", *head], *[[p.surname, str(p.born.day), str(p.born.month), str(p.born.year)] for p in PEOPLE]]


def in_lines(each):
    groups = [PEOPLE[at : at + each] for at in range(0, len(PEOPLE), each)]
    rows_of_lines = [
        [str(n), "\n".join(f"{p.forename} {p.surname}" for p in group), "\n".join(map(slashed, group))]
        for n, group in enumerate(groups)
    ]
    return [["Ref", "Names", "Born"], *rows_of_lines]


SHAPES = {
    "three people in the lines of cells": in_lines(3),
    "name and address in one cell": [
        ["Name and address", "DOB"],
        *[[f"{p.forename} {p.surname}\n{p.address}\n{p.postcode}", slashed(p)] for p in PEOPLE],
    ],
    "births in three columns under a header of two rows": [
        ["Surname", "Date of birth", "", ""],
        ["", "Day", "Month", "Year"],
        *in_parts("", "", "")[1:],
    ],
    "births in three columns without any header": [
        [f"{p.forename} {p.surname}", *row[1:]] for p, row in zip(PEOPLE, in_parts("", "", "")[1:], strict=True)
    ],
    "three people in a row": in_one_row(3, ["id", "name1", "dob1", "name2", "dob2", "name3", "dob3"]),
    "two people in a row": in_one_row(2, ["id", "Tenant name", "Tenant DOB", "Partner name", "Partner DOB"]),
    "six tables side by side": side_by_side(10),
    "two tables side by side": side_by_side(30),
    "a person a column": on_its_side(),
    "a person a column, and other facts": on_its_side(["Wing", *["A"] * 60], ["Note", *[""] * 60]),
    "births in three columns": in_parts("Day", "Month", "Year"),
    "births in three named columns": in_parts("dob_day", "dob_month", "dob_year"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_everybody_is_counted(shape):
    assert counted(table(SHAPES[shape]).encode()) == EVERYBODY


@pytest.mark.parametrize("shape", SHAPES)
def test_everybody_is_counted_in_a_sheet(shape):
    assert counted(workbook([SHAPES[shape]])) == EVERYBODY


FLAT = table([HEAD], rows(), end="\n")
RECORDS = {f"{1000 + n}": dict(zip(HEAD, row, strict=True)) for n, row in enumerate(rows())}
TREES = {
    "a table in a text": {"file": {"name": "a.csv", "content": FLAT}},
    "a table in lines": {"lines": FLAT.split("\n")},
    "people under their numbers": RECORDS,
    "people under two numbers": {f"team{n}": {key: record} for n, (key, record) in enumerate(RECORDS.items())},
    "people under marks and a word": {"all": {f"p-{key}": {"person": one} for key, one in RECORDS.items()}},
}


@pytest.mark.parametrize("tree", TREES)
def test_everybody_in_json_is_counted(tree):
    assert counted(json.dumps(TREES[tree]).encode()) == EVERYBODY


THINGS = {
    "readings by day, month and year": [
        ["Station", "Day", "Month", "Year", "Rain"],
        *[[p.surname, str(n % 28 + 1), "3", str(1950 + n), str(n / 7)] for n, p in enumerate(PEOPLE)],
    ],
    "two companies in a row": [
        ["id", "buyer", "bought", "seller", "sold"],
        *[[str(n), "Atlas Foods", f"0{n % 9 + 1}/02/2001", "Prime Glass", "03/04/2002"] for n in range(40)],
    ],
    "notes of several lines": [
        ["Ref", "Opened", "Notes", "Action"],
        *[[str(n), slashed(p), "Seen\nClosed", f"{p.surname} Road\nNorth Ward"] for n, p in enumerate(PEOPLE)],
    ],
    "counts in three columns": [[p.surname, str(n % 28), str(n % 12), str(n * 31 % 97)] for n, p in enumerate(PEOPLE)],
    "figures on their side": [
        ["Name", *[f"Plant {n}" for n in range(30)]],
        ["Address", *[f"{n} Road" for n in range(30)]],
    ],
}


@pytest.mark.parametrize("name", THINGS)
def test_things_in_such_shapes_are_nobody(name):
    assert said(table(THINGS[name]).encode()) == []


@given(st.lists(st.sampled_from(["name", "date_of_birth", "nino"]), max_size=24))
def test_what_repeats_stands_there_as_often_as_told(tokens):
    start, length, times = longest_repeat(tokens)

    assert all(tokens[start + n * length :][:length] == tokens[start:][:length] for n in range(times))
    assert start + length * times <= len(tokens)


@given(st.lists(st.lists(st.sampled_from(["", "DOB", "Surname", "x"]), max_size=12), max_size=8))
def test_a_table_is_turned_into_rows_of_one_length_or_not_at_all(given_rows):
    found = turned(given_rows)

    assert found is None or len({len(row) for row in found}) == 1
