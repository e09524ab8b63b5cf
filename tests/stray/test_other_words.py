"""People under words of other languages; firms, sentences and programs that look like people and are none."""

import json

import pytest

from tests.stray.judging import PEOPLE, counted, slashed, table

CROWD = PEOPLE[:12]


def full(person):
    return f"{person.forename} {person.surname}"


def iban(person):
    """An account of the person's own, its check digits as ISO 13616 has them."""
    bank = f"37040044{int(person.phone[2:].replace(' ', '')):010d}"
    return f"DE{98 - int(bank + '131400') % 97:02d}{bank}"


@pytest.mark.parametrize(
    "role", ["Assistito", "Versicherter", "Nominativo", "Pacjent", "Titulaire", "Verzekerde", "Kunde"]
)
def test_who_stands_beside_an_account_is_told_by_the_role_that_a_column_names(role):
    rows = [[full(person), "X", iban(person)] for person in CROWD]

    assert counted(table([[role, "Grp", "Konto"]], rows).encode()) == ("people", 12)


def test_a_labelled_list_with_an_account_is_of_people():
    text = "\n\n".join(f"Kunde={full(person)}\nKontonummer={iban(person)}\nBetrag=12.50" for person in CROWD)

    assert counted(text.encode()) == ("people", 12)


FIRMS = [
    "Taylor, James and Lewis", "Graham Group", "Martin Holdings Ltd", "Thomas and Sons", "Scott Partners LLP",
    "Ellis, Grace and Morgan", "Lewis Solutions Ltd", "Harvey Garage", "James Bakery Ltd", "Stanley Hardware Stores",
    "Leonard Transport Ltd", "Gordon, Ross and Stewart",
]  # fmt: skip


@pytest.mark.parametrize("header", ["Name", "Customer Name", "Col1"])
def test_firms_that_bear_names_of_people_are_not_people(header):
    rows = [[firm, person.phone, person.postcode] for firm, person in zip(FIRMS, PEOPLE, strict=False)]

    assert counted(table([[header, "Phone", "Postcode"]], rows).encode()) == ("clean", 0)


def test_the_keys_of_records_are_their_header_even_where_few_of_them_are_known():
    released = [{"Title": f"T{n}", "Genre": "x", "Gross": n, "Released": slashed(person), "Director": full(person), "a": 1,
                 "b": 2, "c": 3, "d": 4, "e": 5, "f": 6} for n, person in enumerate(PEOPLE)]  # fmt: skip

    assert counted(json.dumps(released).encode()) == ("clean", 0)


def test_cells_of_several_lines_do_not_keep_a_text_from_being_a_table():
    rows = [[full(person), f"1 High St\nOld Town\nShire\n{person.postcode}", slashed(person)] for person in PEOPLE]

    assert counted(table([["name", "residence", "birthdate"]], rows).encode()) == ("people", 60)


def test_a_sentence_is_no_header_that_announces_events():
    told = ", ".join(f"{full(p)} (born {slashed(p)}) was released on 1 May 2021 to Leeds" for p in CROWD)

    assert counted(told.encode()) == ("people", 12)


def test_a_dot_may_stand_behind_the_label_of_a_birth():
    told = "".join(f"<p>D.O.B. {slashed(person)}, seen</p>" for person in CROWD)

    assert counted(f"<html><body>{told}</body></html>".encode()) == ("people", 12)


def test_numbers_beside_a_label_that_mostly_fail_its_checksum_are_others():
    stock = "".join(f"- code: B{n}\n  NHS code: {4000000000 + 7919 * n}\n  shelf: {n}\n" for n in range(200))

    assert counted(stock.encode()) == ("clean", 0)


def test_what_is_handed_to_a_function_is_an_example():
    calls = "".join(f"    assert is_nino('AB{n:06d}C')\n" for n in range(100000, 100040))

    assert counted(f"def test_all():\n{calls}".encode()) == ("clean", 0)
