"""A person's key is the same however a copy writes it, and another person's is another."""

import pytest

from scanner.collectors.python.known.known_keys import KEY_KINDS, RowKeys
from scanner.collectors.python.tables.columns import Column


def keys(kinds, row, body=()):
    columns = [Column(kind, False) for kind in kinds.split()]
    return {kind: text for kind, text, _ in RowKeys(columns, KEY_KINDS, body).of(row)}


def twins(kinds, row):
    columns = [Column(kind, False) for kind in kinds.split()]
    return {kind: twin for kind, _, twin in RowKeys(columns, KEY_KINDS).of(row)}


NAMED = "surname forename date_of_birth"


@pytest.mark.parametrize(
    ("kinds", "row"),
    [
        (NAMED, ["O'BRIEN", "Siân Mary", "03/12/1970"]),
        (NAMED, [" o'brien ", "s", "1970-12-03"]),
        (NAMED, ["O\u2019Brien", "Sian", "3 Dec 1970"]),
        (NAMED, ["OBrien", "S.", "12/03/1970"]),
        (NAMED, ["O'Brien", "Siân", "25905"]),
        ("full_name date_of_birth", ["Ms Siân O'Brien", "3.12.70"]),
        ("full_name date_of_birth", ["O'BRIEN, Sian", "19701203"]),
        ("date_of_birth initials surname", ["1970-12-03T00:00:00", "SM", "O'Brien"]),
    ],
)
def test_a_name_and_a_birth_are_the_same_however_they_are_written(kinds, row):
    assert keys(kinds, row)["name+birth"] == "obrien s|1970-3-12"
    assert keys(kinds, row)["surname+birth"] == "obrien|1970-3-12"


@pytest.mark.parametrize(
    ("kind", "cells", "text"),
    [
        ("nino", ("AB 12 34 56 C", "ab123456c", "AB123456", "AB-12-34-56-C"), "AB123456"),
        ("pnc_id", ("2002/0073319Z", "02/73319Z", "20020073319Z"), "020073319Z"),
        ("cro_number", ("065656/91H", "65656/91h"), "65656/91H"),
        ("nhs_number", ("485 777 3456", "4857773456"), "4857773456"),
        ("phone", ("07700 900123", "+44 7700 900123", "0044 (0)7700900123"), "07700900123"),
        ("email", ("Ann@Example.org ", "ann@example.org"), "ann@example.org"),
    ],
)
def test_an_identifier_is_the_same_however_it_is_written(kind, cells, text):
    assert [keys(kind, [cell]) for cell in cells] == [{kind: text}] * len(cells)


@pytest.mark.parametrize("cell", ["", "  ", "n/a", "NULL", "-", "unknown"])
def test_a_cell_that_says_nothing_is_no_key(cell):
    assert keys("nino " + NAMED, [cell] * 4) == {}


def test_a_date_that_stands_for_no_date_joins_nobody():
    assert keys(NAMED, ["Smith", "Ann", "01/01/1900"]) == {}


def test_of_two_numbers_of_a_kind_both_are_keys():
    columns = [Column("phone", False)] * 2

    assert [text for _, text, _ in RowKeys(columns, KEY_KINDS).of(["07700 900123", "07700 900124"])] == [
        "07700900123",
        "07700900124",
    ]


def test_the_twin_is_of_nobody_and_as_common():
    found = twins(NAMED + " postcode", ["Smith", "Ann", "03/12/1970", "LS1 4AB"])

    name, birth = found["name+birth"].split("|")
    assert (name, birth[4:]) == ("smith a", "-3-12")
    assert 1 <= abs(int(birth[:4]) - 1970) <= 2
    assert found["name+postcode"][:11] == "smith a|LS1"
    assert found["name+postcode"][11] != "4"
    assert found["name+postcode"][12:] == "AB"


def test_a_column_without_a_name_may_hold_the_surnames():
    body = [[name, "Ann", "03/12/1970", "Leeds"] for name in ("Okafor", "Nowak", "Begum", "Ap-Rhys", "O'Brien", "Khan")]

    columns = [Column(kind, False) for kind in ("", "forename", "date_of_birth", "")]
    found = {kind: text for kind, text, _ in RowKeys(columns, KEY_KINDS, body).of(body[0])}
    assert found["name+birth"] == "okafor a|1970-3-12"


def test_a_short_row_has_the_keys_that_it_has():
    assert keys("nino surname forename date_of_birth", ["AB123456C", "Smith"]) == {"nino": "AB123456"}
