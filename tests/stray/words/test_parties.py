"""Headers that say whose name stands below, names with titles, surnames alone, and lists of shops that look like them."""

import pytest

from scanner.collectors.python.words.headers import header_kind
from tests.stray.judging import PEOPLE, counted, table

EVERYBODY = ("people", len(PEOPLE))
TITLES = ("Mr", "Mrs", "Miss", "Ms")
TRADES = ("Flowers", "Butchers", "Kitchen", "Salon", "Bakery")
STREETS = ("Street", "Road", "Lane", "Close")


def phone(number):
    return f"07{450 + number % 300} {123456 + 7919 * number % 800000}"


def rows(head, cells):
    return table([head, *[cells(number, one) for number, one in enumerate(PEOPLE)]])


def in_full(one):
    return f"{one.forename} {one.surname}"


def titled(number, one):
    return f"{TITLES[number % 4]} {one.forename[0]} {one.surname}"


FOLK = {
    "lead tenant": rows(["LeadTenant", "Contact phone"], lambda n, one: [in_full(one), phone(n)]),
    "tenant(s)": rows(["Tenant(s)", "Rent", "Tel"], lambda n, one: [f"{in_full(one)} & Sam Ray", str(n), phone(n)]),
    "delegate": rows(["Delegate", "Delegate phone"], lambda n, one: [in_full(one), phone(n)]),
    "participant name": rows(["ParticipantName", "Arm", "Mob"], lambda n, one: [in_full(one), "AB"[n % 2], phone(n)]),
    "student last": rows(
        ["Student Last", "Student First", "Tel"], lambda n, one: [one.surname, one.forename, phone(n)]
    ),
    "titles": rows(["A/C party", "Band", "Tel"], lambda n, one: [titled(n, one), "ABC"[n % 3], phone(n)]),
    "salutation": rows(["Salutation", "Postcode"], lambda n, one: [f"Dear {titled(n, one)}", one.postcode]),
    "owners of pets": rows(["Owner", "Species", "Phone"], lambda n, one: [titled(n, one), "Cat", phone(n)]),
    "surnames under name": rows(["Name", "DOB", "House"], lambda n, one: [one.surname, str(one.born), "Drake"]),
    "surname after title": rows(
        ["Title", "Christian name", "Name", "Tel"], lambda n, one: [TITLES[n % 4], one.forename, one.surname, phone(n)]
    ),
    "fields of dBASE": rows(
        ["CHRISTIANN", "FAMILYNAME", "DATEOFBIRT"], lambda n, one: [one.forename, one.surname, str(one.born)]
    ),
    "account of a holder": rows(
        ["ACCT_HOLDER", "SC", "ACCT"], lambda n, one: [titled(n, one).upper(), "20-40-60", str(11223344 + 7919 * n)]
    ),
}
NOBODY = {
    "shops": rows(["Shop", "Phone"], lambda n, one: [f"{in_full(one)} {TRADES[n % 5]}", phone(n)]),
    "restaurants": rows(
        ["name", "phone", "cuisine"], lambda n, one: [f"Chez {one.forename}", phone(n), ("Thai", "Greek")[n % 2]]
    ),
    "streets": table(
        [[str(n), f"{one.forename.upper()} {STREETS[n % 4].upper()}", one.postcode] for n, one in enumerate(PEOPLE)]
    ),
    "animals of owners": rows(
        ["Horse", "Species", "DOB", "Owner"], lambda n, one: [one.forename, "Equine", str(one.born), in_full(one)]
    ),
    "games": rows(
        ["White", "Black", "Result", "Date"],
        lambda n, one: [f"{one.surname}, {one.forename}", in_full(PEOPLE[-n]), "1-0", str(one.born)],
    ),
    "comics": rows(
        ["Writer", "Artist", "Cover date"], lambda n, one: [in_full(one), in_full(PEOPLE[-n]), str(one.born)]
    ),
    "programmes": rows(["Presenter", "First broadcast"], lambda n, one: [in_full(one), str(one.born)]),
    "dump of games": "COPY public.games (white, black, date) FROM stdin;\n"
    + "".join(f"{one.surname}, {one.forename}\t{in_full(PEOPLE[-n])}\t{one.born}\n" for n, one in enumerate(PEOPLE))
    + "\\.\n",
    "ships": "\n".join(
        [f"{'Vessel':25}{'IMO':10}{'Built':12}"]
        + [f"{in_full(one):25}{9100000 + 37 * n:<10}{one.born:%d/%m/%Y}" for n, one in enumerate(PEOPLE)]
    ),
    "numbers in a test": "import pytest\nfrom numbers_of import is_valid\n\n@pytest.mark.parametrize('number', [\n"
    + "".join(f'    "{one.nhs}",\n' for one in PEOPLE)
    + "])\ndef test_it(number):\n    assert is_valid(number)\n",
    "insurance numbers in a test": "import pytest\nfrom numbers_of import is_nino\n\n@pytest.mark.parametrize('value', [\n"
    + "".join(f'    "{one.nino}",\n' for one in PEOPLE)
    + "])\ndef test_it(value):\n    assert is_nino(value)\n",
}


@pytest.mark.parametrize("name", FOLK)
def test_people_are_found(name):
    assert counted(FOLK[name].encode()) == EVERYBODY


@pytest.mark.parametrize("name", NOBODY)
def test_nobody_is_found(name):
    assert counted(NOBODY[name].encode())[1] == 0


@pytest.mark.parametrize("header", ["Product owner", "Client code", "Member no", "Number of guests2", "Course", "Vols"])
def test_other_words_say_no_birth_and_no_surname(header):
    assert header_kind(header) in {"", "person"}
