"""Registers with births of long ago, samples of persons who differ by a number, and mailboxes of teams in towns."""

import random

import pytest

from tests.stray.judging import PEOPLE, counted, table

SEED = random.Random(1830)
TOWNS = [
    "Leeds",
    "Hull",
    "York",
    "Truro",
    "Dover",
    "Oxford",
    "Exeter",
    "Walsall",
    "Burnley",
    "Swindon",
    "Bolton",
    "Derby",
    "Luton",
    "Bath",
    "Poole",
    "Ely",
]
TEAMS = ["Housing", "Licensing", "Parks"]


def register(first, last):
    rows = [
        [f"{n.forename} {n.surname}", f"{year}-0{1 + k % 9}-1{k % 9}"]
        for k, (n, year) in enumerate(
            zip(PEOPLE, [first + (last - first) * k // len(PEOPLE) for k in range(len(PEOPLE))], strict=True)
        )
    ]
    SEED.shuffle(rows)
    return table([["name", "date_of_birth"]], rows)


def mailboxes(sign, swap=0):
    rows = [[f"{town} {team}", (town, team)[:: 1 - 2 * swap]] for town in TOWNS for team in TEAMS]
    return table(
        [["Team", "Mailbox", "Telephone"]],
        [
            [name, sign.join(parts).lower() + "@council.example", f"01392 9{n:05d}"]
            for n, (name, parts) in enumerate(rows)
        ],
    )


def numbered(first, last):
    return table([["firstName", "lastName", "dateOfBirth"]], [[first(n), last(n), "1977-10-15"] for n in range(1, 22)])


FOLK = {
    "births since 1860": (register(1860, 1985), len(PEOPLE)),
    "one birth": (numbered(lambda n: f"FRED{n}", lambda n: "COMMON"), 21),
    "mail of people": (
        table([["Team", "Mailbox", "Telephone"]], [["Parks", p.email, p.phone] for p in PEOPLE]),
        len(PEOPLE),
    ),
}
COURT = "".join(
    f"{p.forename} {p.surname} of 25 Mill Close, aged {2025 - p.born.year} ({p.born:%d/%m/%Y}), charged with affray.\n\n"
    for p in PEOPLE
)
FOLK["ages and births"] = (COURT, len(PEOPLE))
PAIRS = list(zip(PEOPLE[::2], PEOPLE[1::2], strict=True))
FOLK["two a row"] = (
    table(
        [["Week", "Name", "Mobile", "Name", "Mobile"]],
        [
            [n, f"{p.forename} {p.surname}", p.phone, f"{q.forename} {q.surname}", q.phone]
            for n, (p, q) in enumerate(PAIRS)
        ],
    ),
    len(PEOPLE),
)
FOLK["one a row with two telephones"] = (
    table(
        [["Name", "Home phone", "Mobile", "Email"]],
        [[f"{p.forename} {p.surname}", "01392 958111", p.phone, p.email] for p in PEOPLE],
    ),
    len(PEOPLE),
)
NOBODY = {
    "ages and hearings": "".join(f"Tenant {n}, aged {30 + n} (03/0{1 + n % 9}/2024), was heard.\n" for n in range(20)),
    "births until 1910": register(1780, 1910),
    "teams in towns": mailboxes("."),
    "towns and teams": mailboxes(".", 1),
    "teams, towns": mailboxes("_"),
}
SAMPLES = {name: text for name, (text, _) in FOLK.items()} | NOBODY


@pytest.mark.parametrize("name", FOLK)
def test_all_of_them_are_counted(name):
    text, people = FOLK[name]

    assert counted(text.encode()) == ("people", people)


@pytest.mark.parametrize("name", NOBODY)
def test_these_are_nobody(name):
    assert counted(NOBODY[name].encode()) == ("clean", 0)
