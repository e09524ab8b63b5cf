"""Headers whose words run together, and those that old databases cut at ten letters, say what they say apart."""

import pytest

from scanner.collectors.python.words.headers import dates_event, header_kind, is_of_thing
from tests.stray.judging import PEOPLE, counted, table

KINDS = {
    "person": "CONTACTNAM CONTACTNAME CUSTNAME OWNERNAME ownername",
    "full_name": "CUSTOMERNA EMPLOYEENA patnam",
    "forename": "FIRSTNAM CUSTFIRSTNAME",
    "surname": "LASTNAM CUSTLASTNAM",
    "date_of_birth": "BIRTHDAT DATEOFBIRT DOBIRTH TENANTDOB PATIENTBIR",
    "phone": "HOMEPHON HOMEPHONE WORKTEL EMERGENCYPHONE",
    "email": "EMAILADDR WORKEMAIL",
    "address": "STREETADDR CUSTADDR HOMEADDRES",
}
THINGS = "COMPANYNAM companyname PETNAME SHIPNAME PRODUCTNAM CLUBNAME"
EVENTS = "HIREDATE JOINDATE ORDERDATE LAST_LOGIN"
ONE_WORD = "volcano casino candidate validate username hostname"
HEADERS = {
    "people": ("CONTACTNAM", "STREETADDR", "POSTCODE", "HOMEPHONE"),
    "first and last": ("CUSTNO", "LASTNAM", "FIRSTNAM", "BIRTHDAT"),
    "pets": ("PETNAME", "STREETADDR", "POSTCODE", "HOMEPHONE"),
    "firms": ("COMPANYNAM", "STREETADDR", "POSTCODE", "WORKTEL"),
}


def rows(header):
    fields = {"LASTNAM": "surname", "FIRSTNAM": "forename", "BIRTHDAT": "born"}
    fields |= {"STREETADDR": "address", "POSTCODE": "postcode", "HOMEPHONE": "phone", "WORKTEL": "phone"}
    return [
        [str(getattr(p, fields[one])) if one in fields else f"{p.forename} {p.surname}" for one in header]
        for p in PEOPLE
    ]


SAMPLES = {name: table([list(header)], rows(header)) for name, header in HEADERS.items()}


@pytest.mark.parametrize(("kind", "word"), [(kind, word) for kind, found in KINDS.items() for word in found.split()])
def test_words_that_run_together_are_told_apart(kind, word):
    assert header_kind(word) == kind


@pytest.mark.parametrize("word", THINGS.split())
def test_things_are_heard_of_in_them(word):
    assert header_kind(word) == ""
    assert is_of_thing(word)


@pytest.mark.parametrize("word", EVENTS.split())
def test_dates_of_events_are_heard_of_in_them(word):
    assert dates_event(word)


@pytest.mark.parametrize("word", ONE_WORD.split())
def test_one_word_is_none_of_two(word):
    assert header_kind(word) in ("", "person")
    assert not dates_event(word)


@pytest.mark.parametrize("name", ["people", "first and last"])
def test_tables_of_old_databases_tell_of_people(name):
    assert counted(SAMPLES[name].encode()) == ("people", len(PEOPLE))


@pytest.mark.parametrize("name", ["pets", "firms"])
def test_their_tables_of_pets_and_firms_are_nobodys(name):
    assert counted(SAMPLES[name].encode()) == ("clean", 0)
