"""Records of two lines, a name and a date or a number of somebody, that nothing parts, or blank lines; and others."""

import random

from tests.stray.judging import PEOPLE

CHANCE = random.Random(1952)
CROWD = PEOPLE[:30]
WORDS = [
    "Cold",
    "Green",
    "Last",
    "Long",
    "Old",
    "Red",
    "Silent",
    "Small",
    "Stone",
    "White",
    "Winter",
    "Bitter",
    "Broken",
    "Golden",
    "Hidden",
    "Lonely",
]
THINGS = [
    "River",
    "Garden",
    "Harbour",
    "Window",
    "Mountain",
    "Letter",
    "Night",
    "Forest",
    "Island",
    "Shadow",
    "Mirror",
    "Summer",
    "Road",
    "Tower",
]


def insured():
    return f"AB{CHANCE.randint(10**5, 10**6 - 1)}{CHANCE.choice('ABCD')}"


def prison():
    return f"A{CHANCE.randint(0, 9999):04}{CHANCE.choice('ACDER')}{CHANCE.choice('ABCDEFGHJKLMNPRSTVWXYZ')}"


def listed(record, between="\n"):
    return between.join(record(one) for one in CROWD) + "\n"


OF_PEOPLE = {
    "births.txt": listed(lambda one: f"{one.forename} {one.surname}\n{one.born:%d/%m/%Y}"),
    "last names first.txt": listed(lambda one: f"{one.surname.upper()}, {one.forename}\n{one.born:%Y-%m-%d}"),
    "months as words.txt": listed(lambda one: f"{one.forename} {one.surname}\n{one.born:%d %B %Y}"),
    "births first.txt": listed(lambda one: f"{one.born:%d.%m.%Y}\n{one.forename} {one.surname}"),
    "insured.txt": listed(lambda one: f"{one.forename} {one.surname}\n{insured()}"),
    "insured in blocks.txt": listed(lambda one: f"{one.forename} {one.surname}\n{insured()}", "\n\n"),
    "prisoners.txt": listed(lambda one: f"{prison()}\n{one.surname.upper()} {one.forename}"),
    "prisoners in blocks.txt": listed(lambda one: f"{one.surname} {one.forename}\n{prison()}", "\n\n"),
}
TITLES = [f"The {a} {b}" if n % 5 == 0 else f"{a} {b}" for n, (a, b) in enumerate(zip(WORDS, THINGS * 2, strict=False))]
OF_NOBODY = {
    "films.txt": "".join(f"{title}\n{one.born:%d/%m/%Y}\n" for title, one in zip(TITLES, CROWD, strict=False)),
    "by whom.txt": "".join(
        f"{CHANCE.randint(1, 28):02}/{n % 12 + 1:02}/2025\n{one.forename} {one.surname}\n"
        for n, one in enumerate(CROWD)
    ),
    "towns.txt": "".join(f"Port {one.surname}\n{one.born:%d/%m/%Y}\n" for one in CROWD),
    "parts.txt": "".join(f"{title}\n{prison()}\n" for title in TITLES),
    "shops.txt": "".join(f"{title} Shop\n0113 496 0{n:03}\n" for n, title in enumerate(TITLES)),
    "albums.txt": listed(lambda one: f"{one.forename} Leeds\n{one.born:%d.%m.%Y}\n{len(one.surname)} tracks"),
}
