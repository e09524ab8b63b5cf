"""People whose names few others have, in tables without a header; parts and goods that have numbers like theirs."""

import random

import pytest

from tests.stray.judging import PEOPLE, counted, table

SEED = random.Random(1936)
FIRST = [
    "Robinia",
    "Dorree",
    "Jill",
    "Tommi",
    "Serene",
    "Algernon",
    "Kirstin",
    "Paola",
    "Bili",
    "Elsy",
    "Jsandye",
    "Nicki",
    "Sol",
    "Cris",
    "Cordula",
    "Lindi",
]
LAST = [
    "McKinless",
    "Faldo",
    "Sennett",
    "Lambarth",
    "Christley",
    "Woolmington",
    "MacAlroy",
    "Pople",
    "Hannan",
    "Fitzjohn",
    "Aubury",
    "Goldsworthy",
]
CROWD = [(first, last) for first in FIRST for last in LAST[:3]]
CROWD = [(first, f"{last}{'aeiou'[n % 5]}{'lmnrst'[n % 6]}") for n, (first, last) in enumerate(CROWD)]
SOCIAL = [f"{SEED.randrange(100, 660)}-{SEED.randrange(10, 99)}-{SEED.randrange(1000, 9999)}" for _ in CROWD]
COLOURS = ["Amber", "Steel", "Brass", "Teal", "Nylon", "Grey"]
SHAPES = ["Table", "Bracket", "Lamp", "Hinge"]


def patients(first=0):
    rows = [
        [number, *name, "F", f"{n + 201}-555-{n + 1200}"]
        for n, (number, name) in enumerate(zip(SOCIAL, CROWD, strict=True))
    ]
    return [[row[0], row[2], row[1], *row[3:]] if first else row for row in rows]  # fmt: skip


PEOPLES = {
    "first names first": table(patients()),
    "last names first": table(patients(1)),
    "SQL by position": "".join(
        "INSERT INTO public.patient VALUES (" + ", ".join(f"'{cell}'" for cell in row) + ");\n" for row in patients()
    ),
    "prison numbers": table([[p.noms, *name] for p, name in zip(PEOPLE, CROWD, strict=False)]),
}
HOMES = [
    "270 3rd Street Los Altos, California 94022",
    "28 W. Silver Street Canandaigua, NY 14424",
    "12-14 Lower Dr. Ephrata",
]
KNOWN = [f"{p.forename} {p.surname}" for p in PEOPLE[:48]]
PEOPLES["homes of America"] = table(
    [[name, number, HOMES[n % 3]] for n, (name, number) in enumerate(zip(KNOWN, SOCIAL, strict=True))]
)
CONTACTS = [(p.forename + " " + p.surname, f"818-690-{n + 7000}") for n, p in enumerate(PEOPLE[:48])]
PEOPLES["elements of a name and a telephone"] = (
    "<clients>"
    + "".join(f"<c><name>{name}</name><age>6</age><phone>{tel}</phone></c>" for name, tel in CONTACTS)
    + "</clients>"
)
PEOPLES["YAML of the same"] = "".join(f"- name: {name}\n  age: 6\n  phone: {tel}\n" for name, tel in CONTACTS)
PUBS = ["The Prince Albert", "The Duke of York", "Lord Nelson Inn", "King William Hotel", "The George & Dragon"]
NOBODY = {
    "pubs in elements": "<pubs>" + "".join(f"<p><name>{PUBS[n % 5]}</name><phone>{tel}</phone></p>" for n, (_, tel) in enumerate(CONTACTS)) + "</pubs>",
    "parts": table([[number, COLOURS[n % 6], SHAPES[n % 4], "7"] for n, number in enumerate(SOCIAL)]),
    "parts of prison numbers": table([[p.noms, COLOURS[n % 6], SHAPES[n % 4]] for n, p in enumerate(PEOPLE)]),
    "parts under a header": table(
        [["Part", "Range", "Model"]], [[number, *name] for number, name in zip(SOCIAL, CROWD, strict=True)]
    ),
    "names of places": table(
        [[number, "North", name[1] + "ton"] for number, name in zip(SOCIAL, CROWD, strict=True)]
    ),
    "without a number": table([[str(n), *name] for n, name in enumerate(CROWD)]),
}  # fmt: skip
SAMPLES = {name: text.encode() for name, text in (PEOPLES | NOBODY).items()}


@pytest.mark.parametrize("name", PEOPLES)
def test_people_with_rare_names_are_counted(name):
    assert counted(SAMPLES[name]) == ("people", len(CROWD))


@pytest.mark.parametrize("name", NOBODY)
def test_what_has_such_numbers_is_not_people(name):
    assert counted(SAMPLES[name]) == ("clean", 0)
