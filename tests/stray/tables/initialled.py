"""Last names beside initials, and one cell of both, in tables without a header, and a row that looks like one.

And what is written as they are.
"""

from tests.stray.judging import PEOPLE
from tests.stray.tables.lettered import FAMILY

CROWD = PEOPLE[:30]
STREETS = ("High Street", "Mill Lane", "Station Road", "Church Close")
GRADES, TOWNS = (
    "ABABCABDAB",
    ("Leeds", "York", "Hull", "Selby", "Otley", "Ripon", "Goole", "Whitby", "Thirsk", "Malton"),
)
GENERA = ("Quercus", "Betula", "Fagus", "Salix", "Populus", "Alnus", "Tilia", "Acer", "Fraxinus", "Ulmus", "Sorbus")
THINGS = ("Vitamin", "Hepatitis", "Block", "Plan", "Type", "Ward")


def listed(row, *, sign=","):
    return "".join(sign.join(row(n, one)) + "\n" for n, one in enumerate(CROWD))


def first(one):
    return one.forename[0]


def born(n):
    return f"{n * 7 % 28 + 1:02}/{n % 12 + 1:02}/{1941 + n * 11 % 60}"


def house(n):
    return f"{n * 3 + 1} {STREETS[n % 4]}"


OF_PEOPLE = {
    "last name, initial and birth": listed(lambda n, one: [one.surname, first(one), born(n)]),
    "initial, last name and birth": listed(lambda n, one: [first(one), one.surname, born(n)]),
    "two initials": listed(lambda n, one: [f"{first(one)}.{'JMAPRS'[n % 6]}.", one.surname.upper(), born(n)], sign=";"),
    "initial and postcode": listed(lambda _, one: [one.surname, first(one), one.postcode]),
    "initial and telephone": listed(lambda _, one: [one.surname, first(one), one.phone], sign="\t"),
    "initial and home": listed(lambda n, one: [one.surname, first(one), house(n), "Leeds"]),
    "unknown names": listed(lambda n, one: [FAMILY[n % 30], first(one), born(n)]),
    "both in a cell": listed(lambda n, one: [f"{one.surname.upper()} {first(one)}", born(n)], sign="|"),
    "with a comma": listed(lambda n, one: [f'"{one.surname}, {first(one)}."', born(n)]),
    "initial ahead": listed(lambda _, one: [f"{first(one)}. {one.surname}", one.phone]),
    "mail in Guinea": listed(
        lambda n, one: [
            f"{one.forename} {one.surname}",
            f"{one.forename.lower()}@{one.surname.lower()}.{'gn' if n == 9 else 'org'}",
            house(n),
        ]
    ),
    "generated header": "F1,F2,F3\n" + listed(lambda n, one: [one.surname, first(one), born(n)]),
    "inserts": "".join(
        f"INSERT INTO t VALUES ('{one.surname.replace(chr(39), chr(39) * 2)}','{first(one)}','{born(n)}','{n}');\n"
        for n, one in enumerate(CROWD)
    ),
}
OF_NOBODY = {
    "grades of towns": listed(lambda n, _: [TOWNS[n % 10], GRADES[n % 10], born(n)]),
    "sections of towns": listed(lambda n, _: [TOWNS[n % 10], chr(ord("A") + n % 26), born(n)]),
    "sections of trees": listed(lambda n, _: [GENERA[n % 11], chr(ord("A") + n % 26), born(n)]),
    "nothing beside": listed(lambda n, one: [one.surname, first(one), str(n * 37 % 400)]),
    "two clauses": listed(lambda n, _: [f"{THINGS[n % 6]} {chr(ord('A') + n % 9)}", born(n)]),
    "teams of towns": listed(lambda n, _: [f"{TOWNS[n % 10]} {chr(ord('A') + n % 9)}", born(n)]),
    "a header of things": "Street,Section,Built\n" + listed(lambda n, one: [one.surname, first(one), born(n)]),
}
