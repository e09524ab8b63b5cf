"""Pets with their births, plaques with their subjects, and firms with mail: nobody is listed; and people so laid out."""

import json

import pytest

from tests.stray.judging import PEOPLE, counted, judgements, table

CROWD = PEOPLE[:24]
PETS = """
Leo Basil Rosy Jewel Iggy George Samantha Max Lucky Mulligan Freddy Sly Bella Charlie Daisy Oscar Molly Jack Rosie Sam
Toby Ruby Lily Harry
""".split()  # noqa: SIM905  # a list of names is read as a list
KINDS = ("dog", "cat", "hamster")
PET_ROWS = [[str(n), pet, str(one.born), KINDS[n % 3]] for n, (pet, one) in enumerate(zip(PETS, CROWD, strict=True))]
OWNED = ["id", "name", "birth_date", "type_id", "owner_id"]


def full(one):
    return f"{one.forename} {one.surname}"


def inserts(target, rows):
    return "".join(f"INSERT INTO {target} VALUES ({n}, '{name}', '{born}', {n}, 1);\n" for n, name, born, _ in rows)


NOBODY = {
    "pets with types": table([["id", "name", "birth_date", "type"], *PET_ROWS]),
    "pets with owners": table([OWNED, *[[*row[:3], "1", "2"] for row in PET_ROWS]]),
    "pets of a dump": "CREATE TABLE pets (id INT, name TEXT, birth_date DATE, type_id INT, owner_id INT);\n"
    + inserts("pets", PET_ROWS),
    "pets with columns": inserts(f"pets ({', '.join(OWNED)})", PET_ROWS),
    "pets in JSON": json.dumps(
        [{"id": n, "name": name, "birthDate": born, "type": {"id": 1, "name": kind}} for n, name, born, kind in PET_ROWS]
    ),
    "plaques": table(
        [["title", "subject", "date erected", "address"]]
        + [[f"Plaque {n}", full(one), str(one.born), one.address] for n, one in enumerate(CROWD)]
    ),
    "plaques with names": table(
        [["name", "profession", "erected", "address", "colour"]]
        + [[full(one), "novelist", str(one.born.year), f"{one.address} {one.postcode}", "blue"] for one in CROWD]
    ),
    "the dead of long ago": table(
        [["Name", "Born", "Died", "Address"]]
        + [[full(one), f"{one.born.year - 130}-03-15", f"{one.born.year - 80}-06-16", one.address] for one in CROWD]
    ),
    "born long ago": table(
        [["Name", "Born", "From", "Address"]]
        + [[full(one), str(one.born.year - 130), str(one.born.year - 90), one.address] for one in CROWD]
    ),
    "the dead": table(
        [["name", "date of birth", "date of death", "home"]]
        + [[full(one), str(one.born.replace(year=1921)), f"{one.born.year + 40}-06-16", one.address] for one in CROWD]
    ),
    "firms": json.dumps(
        [{"companyName": f"{one.surname} Trading", "address": one.address, "email": one.email} for one in CROWD]
    ),
}  # fmt: skip
FOLK = {
    "people with types": table(
        [["id", "first name", "birth_date", "type"]]
        + [[str(n), one.forename, str(one.born), "adult"] for n, one in enumerate(CROWD)]
    ),
    "whole names with owners": table(
        [["id", "name", "birth_date", "owner_id"]] + [[str(n), full(one), str(one.born), "7"] for n, one in enumerate(CROWD)]
    ),
    "residents, of whom some died": table(
        [["name", "date of birth", "died", "address"]]
        + [[full(one), str(one.born), "2024-06-16" if n % 3 else "", one.address] for n, one in enumerate(CROWD)]
    ),
    "patients who died": table(
        [["name", "NHS number", "date of birth", "died"]]
        + [[full(one), one.nhs, str(one.born), "2024-06-16"] for one in CROWD]
    ),
    "contacts of firms": table(
        [["company name", "contact", "address", "email"]]
        + [[f"{one.surname} Ltd", full(one), one.address, one.email] for one in CROWD]
    ),
    "people of a dump": inserts("clients (id, name, birth_date, type_id, owner_id)", [
        [n, full(one).replace("'", "''"), one.born, ""] for n, one in enumerate(CROWD)
    ]),
}  # fmt: skip


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
