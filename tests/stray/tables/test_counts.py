"""Counts of distinct people where several share a number or an address, and where one is written in several ways."""

import json

import pytest

from tests.corpus.workbooks import workbook
from tests.stray.judging import PEOPLE, counted, said, slashed, table

SHARED = "n.d@example.org"
SPELLINGS = (
    lambda one: f"{one.forename} {one.surname}",
    lambda one: f"{one.forename} {one.surname}".upper(),
    lambda one: f"{one.surname}, {one.forename}",
    lambda one: f"{one.surname.upper()} {one.forename}",
    lambda one: f"{one.forename} J. {one.surname}",
    lambda one: f"{one.surname.upper()}, {one.forename} J",
)
ACCENTS = (("José García", "JOSE GARCIA"), ("Zoë Müller", "Zoe Muller"), ("Renée Lefèvre", "Lefevre, Renee"))
CROWD = list({(one.surname, one.forename): one for one in PEOPLE}.values())[:50]


def in_full(one):
    return f"{one.forename} {one.surname}"


def lines(head, cells, crowd=CROWD):
    return table([head, *[cells(number, one) for number, one in enumerate(crowd)]])


def spelled(head, cells):
    """Return a table in which each of the crowd stands once in each spelling."""
    return table([head, *[[way(one), *cells(one)] for way in SPELLINGS for one in CROWD]])


def homes(cells):
    """Return the rows of couples, the second of whom has all but the name of the first."""
    couples = zip(CROWD[::2], CROWD[1::2], strict=True)
    return [[first.surname, one.forename, *cells(first)] for first, second in couples for one in (first, second)]


def named(rows):
    return len({(surname, forename, *rest) for surname, forename, *rest in rows})


HOMES = homes(lambda one: [one.address, one.postcode, one.phone, one.email])
COUNTED = {
    "nine with one address of mail": (
        50,
        lines(
            ["Nome", "Cognome", "Email", "Citta"],
            lambda n, one: [one.forename, one.surname, SHARED if n < 9 else one.email, "Torino"],
        ),
    ),
    "a third with no address": (
        50,
        lines(["name", "email", "phone"], lambda n, one: [in_full(one), one.email if n % 3 else SHARED, one.phone]),
    ),
    "nine with one birth": (
        50,
        lines(
            ["Name", "DOB", "Postcode"], lambda n, one: [in_full(one), slashed(one) if n > 8 else "01/01/1900", one.nhs]
        ),
    ),
    "couples at one address": (
        named(HOMES),
        table([["Surname", "Forename", "Address", "Postcode", "Tel", "Email"]], HOMES),
    ),
    "spelled beside births": (50, spelled(["Name", "DOB"], lambda one: [slashed(one)])),
    "spelled beside mail": (50, spelled(["Name", "Email"], lambda one: [one.email])),
    "spelled beside telephones": (50, spelled(["Name", "Phone"], lambda one: [one.phone])),
    "initials in a column of forenames": (
        50,
        table(
            [["Surname", "Forename", "DOB"]],
            [[one.surname, one.forename + more, slashed(one)] for more in ("", " J", " J.") for one in CROWD],
        ),
    ),
    "accents": (
        12,
        table(
            [["Name", "DOB"]],
            [[way, f"0{n + 1}/0{m + 1}/1970"] for m in range(4) for n, ways in enumerate(ACCENTS) for way in ways],
        ),
    ),
    "two names in either order": (
        24,
        table(
            [["Name", "Phone"]],
            [[name, f"0113 496 00{n:02d}"] for n in range(12) for name in ("Thomas James", "James Thomas")],
        ),
    ),
    "one name, many births": (
        50,
        lines(["Name", "DOB"], lambda n, one: ["Ann Smith", f"{n // 12 + 1:02d}/{n % 12 + 1:02d}/1970"]),
    ),
    "mail without names": (50, lines(["Email", "DOB"], lambda n, one: [one.email, slashed(one)])),
}


@pytest.mark.parametrize("name", COUNTED)
def test_everybody_is_counted_once(name):
    people, text = COUNTED[name]

    assert counted(text.encode()) == ("people", people)


def tenants(*heads):
    """Return the rows of tenants with a heading before every ten, and what stands below them."""
    rows = [["Name", "Address", "Postcode", "Rent"]]
    for number, one in enumerate(CROWD):
        if number % 10 == 0:
            rows.append([heads[number // 10], "", "", ""])
        rows.append([in_full(one), one.address, one.postcode, str(400 + number)])
    return [*rows, ["Grand Total", "", "", "21225"], ["Average", "", "", "424"], ["50 tenants", "", "", ""]]


def called(*more):
    """Return whom to call, of every third no telephone is known, and other rows among them."""
    rows = [[in_full(one), one.phone if n % 3 else "", one.email if n % 3 else ""] for n, one in enumerate(CROWD)]
    return [["Name", "Phone", "Email"], *rows, *more]


HEADED = {
    "blocks": tenants("Block 1", "Block 2", "Block 3", "Block 4", "Block 5"),
    "teams": tenants("North Team", "South Team", "East Area", "West Area", "Central Office"),
    "who leads": called(["Team", "Lead", "Members"], ["North", "In post", "4"], ["South", "Vacant", "12"]),
    "no telephone": called(),
    "telephones withheld": [
        ["Name", "Phone", "Town"],
        *[[in_full(one), one.phone if n % 5 else "withheld", "Leeds"] for n, one in enumerate(CROWD)],
    ],
    "births only by year": [
        ["Name", "DOB"],
        *[[in_full(one), slashed(one) if n % 10 else f"c. {one.born.year}"] for n, one in enumerate(CROWD)],
    ],
}


@pytest.mark.parametrize("name", HEADED)
def test_headings_and_totals_are_nobody(name):
    assert counted(table(HEADED[name]).encode()) == ("people", 50)
    assert counted(workbook([HEADED[name]])) == ("people", 50)


def test_the_lists_of_one_object_are_told_one_by_one():
    owners = [{"name": in_full(one), "phone": one.phone} for one in CROWD[:16]]
    tenants_too = [{"full_name": in_full(one), "dob": str(one.born), "pets": [{"name": "Rex"}]} for one in CROWD[16:33]]
    both = {"of": "Leeds", "owners": owners, "tenants": tenants_too}

    assert said(json.dumps(both).encode()) == [
        ("table 1", "people", 16, "medium"), ("table 2", "people", 17, "high")
    ]  # fmt: skip
    assert said(json.dumps({"owners": owners, "pets": [{"name": "Rex", "born": "2020-01-01"}]}).encode()) == [
        ("", "people", 16, "medium")
    ]


def test_lists_within_the_objects_of_a_list_are_not_told_beside_it():
    pupils = [
        {"name": in_full(one), "dob": str(one.born), "contacts": [{"name": in_full(other), "phone": other.phone}]}
        for one, other in zip(CROWD[:25], CROWD[25:], strict=True)
    ]

    assert said(json.dumps(pupils).encode()) == [("", "people", 50, "high")]


def visits(cells):
    """Return six visits of each, of which every other lacks what is said of the person first."""
    return [
        [f"{1 + time}/05/2025", in_full(one), *cells(one, (n + time) % 2)]
        for time in range(6)
        for n, one in enumerate(CROWD)
    ]


SOMETIMES = {
    "births": (["When", "Name", "DOB", "Phone"], visits(lambda one, is_known: [slashed(one) * is_known, one.phone])),
    "mail": (["When", "Name", "Phone", "Email"], visits(lambda one, is_known: [one.phone, one.email * is_known])),
    "telephones": (
        ["When", "Name", "Phone", "Address"],
        visits(lambda one, is_known: [one.phone * is_known, one.address]),
    ),
}


@pytest.mark.parametrize("name", SOMETIMES)
def test_what_is_said_of_somebody_now_and_then_does_not_make_two_of_him(name):
    head, rows = SOMETIMES[name]

    assert counted(table([head, *rows]).encode()) == ("people", 50)


def test_an_address_of_all_does_not_tell_namesakes_apart():
    rows = [
        ["Ann Smith", f"{n + 1:02d}/{m + 1:02d}/1970" if (n, m) != (5, 5) else "", "HMP Leeds 1"]
        for n in range(12)
        for m in range(4)
    ]

    assert counted(table([["Name", "DOB", "Address"], *rows]).encode()) == ("people", 48)
