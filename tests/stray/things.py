"""Tables of things that bear names of people and dates like births, by what their headers say; and people beside them."""

from __future__ import annotations

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
    "with a wing": headed("Name", "Post code", "Mail", columns=(FULL, POSTCODES, [p.email for p in CROWD])),
}
