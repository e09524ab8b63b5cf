"""Tables of things that bear names of people and dates like births, by what their headers say; and people beside them."""

from __future__ import annotations

import json
import random

from tests.corpus.people import people
from tests.stray.judging import table

CROWD = [person for person in people(random.Random(53), 60) if person.forename != "Nomsa"][:40]
FULL = [f"{person.forename} {person.surname}" for person in CROWD]
DATES = [f"{person.born:%d/%m/%Y}" for person in CROWD]
TITLES = ["The Long Road", "Dark River", "A Winter's End", "Harbour Lights", "The Mill"] * 8


def headed(*header: str, columns: tuple[list[str], ...]) -> bytes:
    """Return columns below their header as comma separated values."""
    return table([list(header)], [list(row) for row in zip(*columns, strict=True)]).encode()


NUMBERS = [str(number) for number in range(700, 740)]
COURTS = [f"{person.address.split(' ', 1)[1]} County Court" for person in CROWD]
DESKS = [
    f"enquiries.{person.surname.lower().replace(chr(39), '')}{n}@justice.example" for n, person in enumerate(CROWD)
]
ACCESSIONS = [f"A{1000 + n}AB" for n in range(40)]
SHOPS = [
    f"{person.forename}'s" if n % 3 == 0 else f"{person.surname} Grill" if n % 3 == 1 else FULL[n]
    for n, person in enumerate(CROWD)
]
PHONES = [person.phone for person in CROWD]
POSTCODES = [person.postcode for person in CROWD]
FORENAMES = [person.forename for person in CROWD]

STREETS = [
    f"{person.surname.upper()} {('MEADOW', 'HARBOUR', 'PLAZA', 'RIDGE')[n % 4]}" for n, person in enumerate(CROWD)
]
AMERICAN = [f"({212 + n}) {300 + n}-{4000 + n}" if n % 2 else f"{212 + n}-{300 + n}-{4000 + n}" for n in range(40)]
SENTENCE = [
    "the",
    "list",
    "of",
    "which",
    "is",
    "for",
    "the",
    "first",
    "one",
    "and",
    "the",
    "mobile",
    "from",
    "it",
    "with",
    "that",
]
PROSE = [SENTENCE[n % len(SENTENCE)] for n in range(40)]
ADDRESSES = [person.email for person in CROWD]
COMMITS = [
    {
        "sha": f"{n:040x}",
        "commit": {"author": {"name": FULL[n], "email": ADDRESSES[n], "date": f"2024-01-{1 + n % 28:02}"}},
    }
    for n in range(40)
]
BOOKED = [
    f"{person.surname:<24}{person.forename:<16}2026-08-{10 + n % 20}{person.born:%Y-%m-%d}\n"
    for n, person in enumerate(CROWD)
]

OF_THINGS = {
    "boats": headed("ON", "Lifeboat name", "In service", columns=(NUMBERS, FULL, DATES)),
    "roses": headed("Cultivar", "Breeder", "Introduced", columns=(FULL, FULL, DATES)),
    "unknown words": headed("Engine", "Honours", "Since", columns=(NUMBERS, FULL, DATES)),
    "dolls": headed("Doll", "Birthday", "Shoe size", columns=(FULL, DATES, NUMBERS)),
    "animals": headed("House name", "Taxon", "Birth date", columns=(FORENAMES, ["Panthera leo"] * 40, DATES)),
    "donors": headed("Object", "Given by", "Accession no", columns=(TITLES, FULL, ACCESSIONS)),
    "codes": headed("Valve code", "Line", "Since", columns=(ACCESSIONS, NUMBERS, DATES)),
    "plaques": headed("Inscription", "Subject", "Postcode", columns=(TITLES, FULL, POSTCODES)),
    "restaurants": headed("name", "phone", columns=(SHOPS, PHONES)),
    "courts": headed("Name", "Street", "Post code", "Mail", columns=(COURTS, SHOPS, POSTCODES, DESKS)),
    "aircraft": headed("Reg", "First flight", "Name", columns=(NUMBERS, DATES, FORENAMES)),
    "prices of houses": table(
        list(map(list, zip(NUMBERS, [f"{day} 00:00" for day in DATES], POSTCODES, STREETS, strict=True)))
    ).encode(),
    "justified lines": headed("Email", "names", "first", columns=(ADDRESSES, PROSE, PROSE)),
    "names and addresses, each in rows of their own": headed(
        "Last name",
        "Address",
        "Postcode",
        columns=(
            [person.surname for person in CROWD[:20]] + [""] * 20,
            [""] * 20 + [person.address for person in CROWD[20:]],
            [""] * 20 + POSTCODES[20:],
        ),
    ),
    "commits": json.dumps(COMMITS).encode(),
    "films": table(list(map(list, zip(TITLES, FULL, DATES, strict=True)))).encode(),
}

OF_PEOPLE = {
    "no header": table(list(map(list, zip(NUMBERS, FULL, DATES, strict=True)))).encode(),
    "no header, first birth not known": table(
        list(map(list, zip(FULL, ["awaited", *DATES[1:]], NUMBERS, strict=True)))
    ).encode(),
    "generated": headed("F1", "F2", "F3", columns=(NUMBERS, FULL, DATES)),
    "birth told": headed("Whoever", "DOB", columns=(FULL, DATES)),
    "name told": headed("Surname, first name", "When", columns=(FULL, DATES)),
    "in Welsh": headed("Enw llawn", "Dyddiad geni", columns=(FULL, DATES)),
    "in Catalan": headed("Nom i cognoms", "Data de naixement", columns=(FULL, DATES)),
    "in Indonesian": headed("Nama", "Tanggal lahir", columns=(FULL, DATES)),
    "telephones of America without a header": table(
        list(map(list, zip(NUMBERS, FULL, AMERICAN, strict=True)))
    ).encode(),
    "addresses of some": headed(
        "Name of tenant", "Postcode", columns=(FULL, [code if n % 5 == 0 else "" for n, code in enumerate(POSTCODES)])
    ),
    "small first names": headed("email", "first name", columns=(ADDRESSES, [name.lower() for name in FORENAMES])),
    "first names under name": headed("Name", "Date of birth", columns=(FORENAMES, DATES)),
    "dates without a blank between them": (
        f"{'Surname':<24}{'Forename':<16}{'Booked':<10}{'Born':<10}\n" + "".join(BOOKED)
    ).encode(),
    "with a wing": headed("Name", "Post code", "Mail", columns=(FULL, POSTCODES, [p.email for p in CROWD])),
}
