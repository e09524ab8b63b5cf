"""Two people a row are both counted, where the words over the columns say who they are and the names are of others."""

import json

import pytest

from scanner.collectors.python.tables.beside_them import party_of
from tests.corpus.workbooks import workbook
from tests.stray.judging import PEOPLE, counted, slashed, table

EACH = list({(one.surname, one.forename): one for one in PEOPLE}.values())[:48]
PAIRS = list(zip(EACH[:24], EACH[24:], strict=True))
FIRMS = ("Bub", "Dab", "Edg", "Fad", "Gig", "Jax", "Kaz", "Quim", "Riff", "Sky", "Trun", "Yod")
OFFICERS = ("Alan Clerk", "Bea Officer")


def in_full(one):
    return f"{one.forename} {one.surname}"


def pairs(head, cells):
    return [head, *[cells(one, other) for one, other in PAIRS]]


def alone(head, cells):
    return [head, *[[str(cell) for cell in cells(number, one)] for number, one in enumerate(EACH)]]


BOTH = {
    "pupil and parent": pairs(
        ["Pupil", "DOB", "Class", "Parent", "Parent phone"],
        lambda one, other: [in_full(one), slashed(one), "4B", in_full(other), other.phone],
    ),
    "parts of names and guardian": pairs(
        ["Surname", "Forename", "Date of birth", "Parent/Guardian", "Contact number", "Email"],
        lambda one, other: [one.surname, one.forename, slashed(one), in_full(other), other.phone, other.email],
    ),
    "prisoner and visitor": pairs(
        ["Prison No", "Prisoner name", "Visitor name", "Visitor DOB"],
        lambda one, other: [one.noms, in_full(one), in_full(other), slashed(other)],
    ),
    "patient and next of kin": pairs(
        ["NHS number", "Patient name", "DOB", "Next of kin", "NOK phone"],
        lambda one, other: [one.nhs, in_full(one), slashed(one), in_full(other), other.phone],
    ),
    "whom to call": pairs(
        ["first_name", "last_name", "email", "emergency_contact_name", "emergency_contact_phone"],
        lambda one, other: [one.forename, one.surname, one.email, in_full(other), other.phone],
    ),
    "defendant and victim": pairs(
        ["Defendant", "Defendant DOB", "Victim", "Offence"],
        lambda one, other: [in_full(one), slashed(one), in_full(other), "Theft"],
    ),
    "borrower and co-borrower": pairs(
        ["Borrower", "Borrower DOB", "Co-borrower", "Loan"],
        lambda one, other: [in_full(one), slashed(one), in_full(other), "9000"],
    ),
    "mother and baby": pairs(
        ["Mother", "Mother NHS", "Baby", "Baby DOB"],
        lambda one, other: [in_full(one), one.nhs, in_full(other), slashed(other)],
    ),
    "tenants by number": pairs(
        ["Tenant 1", "Tenant 1 DOB", "Tenant 2", "Address"],
        lambda one, other: [in_full(one), slashed(one), in_full(other), one.address],
    ),
    "visitor and whom he sees": pairs(
        ["Visitor", "Date", "Visiting", "Prisoner number"],
        lambda one, other: [in_full(one), "03/05/2024", in_full(other), other.noms],
    ),
    "child and carer": pairs(
        ["Child name", "Child DOB", "Foster carer", "Carer address", "Carer postcode"],
        lambda one, other: [in_full(one), slashed(one), in_full(other), other.address, other.postcode],
    ),
}
ONE = {
    "consultant ahead of the patient": alone(
        ["Consultant", "Patient", "Hosp No", "DoB"],
        lambda number, one: [
            OFFICERS[number % 2],
            f"{one.surname}, {one.forename}",
            f"K{771000 + number * 31}",
            slashed(one),
        ],
    ),
    "one doctor of all patients": alone(
        ["Doctor", "Patient", "Phone"], lambda number, one: [OFFICERS[0], in_full(one), one.phone]
    ),
    "the same officers": alone(
        ["Prisoner", "DOB", "Witness"], lambda n, one: [in_full(one), slashed(one), OFFICERS[n % 2]]
    ),
    "the doctor": alone(
        ["Patient name", "DOB", "GP", "Phone"], lambda n, one: [in_full(one), slashed(one), OFFICERS[n % 2], one.phone]
    ),
    "sponsors among the members": alone(
        ["Member", "DOB", "Supporter"], lambda n, one: [in_full(one), slashed(one), in_full(EACH[n - 1])]
    ),
    "the holder is the owner": alone(
        ["Owner", "Card holder", "Sort code", "Account number"],
        lambda n, one: [in_full(one), in_full(one).upper(), "20-40-60", str(11223344 + 7919 * n)],
    ),
    "the name again": alone(
        ["First name", "Last name", "Patient", "DOB"],
        lambda _, one: [one.forename, one.surname, f"{one.surname}, {one.forename}", slashed(one)],
    ),
    "the client is a firm": alone(
        ["First name", "Last name", "Email", "Client name", "Hired"],
        lambda n, one: [one.forename, one.surname, one.email, f"{FIRMS[n % 12]}{('oo', 'ix')[n % 2]}", "03/05/2024"],
    ),
    "the client is a company": alone(
        ["First name", "Last name", "Email", "Client name", "Hired"],
        lambda n, one: [one.forename, one.surname, one.email, f"{EACH[n - 1].surname} {('Ltd', '& Sons')[n % 2]}", ""],
    ),
    "what they are called": alone(
        ["Name", "DOB", "Client preferred name"], lambda _, one: [in_full(one), slashed(one), one.forename]
    ),
}


@pytest.mark.parametrize("name", BOTH)
def test_both_are_counted(name):
    assert counted(table(BOTH[name]).encode()) == ("people", 48)


@pytest.mark.parametrize("name", ONE)
def test_nobody_is_counted_for_two(name):
    assert counted(table(ONE[name]).encode()) == ("people", 48)


@pytest.mark.parametrize("name", ["pupil and parent", "whom to call"])
def test_both_are_counted_in_workbooks_and_objects(name):
    head, *rows = BOTH[name]

    assert counted(workbook([BOTH[name]])) == ("people", 48)
    assert counted(json.dumps([dict(zip(head, row, strict=True)) for row in rows]).encode()) == ("people", 48)


def test_a_parent_of_three_is_counted_once():
    rows = [
        [in_full(one), slashed(one), in_full(EACH[45 + n % 3]), EACH[45 + n % 3].phone]
        for n, one in enumerate(EACH[:9])
    ]

    assert counted(table([["Pupil", "DOB", "Parent", "Parent phone"], *rows]).encode()) == ("people", 12)


def test_who_visits_again_is_counted_once():
    assert counted(table([BOTH["prisoner and visitor"][0]], BOTH["prisoner and visitor"][1:] * 5).encode())[1] == 48


@pytest.mark.parametrize(
    ("header", "party"),
    [
        ("Parents", {"parent"}),
        ("NOK phone", {"kin"}),
        ("tenant_2_name", {"tenant", "2"}),
        ("Address 2", set()),
        ("guardian.phone", {"guardian"}),
    ],
)
def test_headers_say_whose_a_column_is(header, party):
    assert party_of(header) == party
