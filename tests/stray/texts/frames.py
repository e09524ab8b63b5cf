"""Data frames as they are printed, aligned to the right: of people, and look-alikes of nobody."""

import random

from tests.corpus.people import people

CROWD = people(random.Random(5150), 40)


def printed(header, rows, gap=" "):
    """Return a frame as pandas and R print it: numbered, each column as wide as its widest cell or its name."""
    table = [["", *header], *([str(n), *row] for n, row in enumerate(rows))]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = [gap.join(map(str.rjust, row, widths)) for row in table]
    return "\n".join(lines) + "\n"


OF_PEOPLE = {
    "wide names of columns": printed(
        ["FAMILY NAME", "initials", "dateOfBirth", "Prison No"],
        ([one.surname, one.forename[0] + "B", f"{one.born:%d/%m/%Y}", f"AB{n + 1000}"] for n, one in enumerate(CROWD)),
    ),
    "two blanks": printed(
        ["first_name", "last_name", "birth_date"], ([one.forename, one.surname, str(one.born)] for one in CROWD), "  "
    ),
    "one date a line and a number": printed(
        ["Patient", "NHS Number", "DOB"],
        ([f"{one.forename} {one.surname}", one.nhs, f"{one.born:%d/%m/%Y}"] for one in CROWD),
        "  ",
    ),
}
OF_THINGS = {
    "releases": printed(
        ["package name", "version", "date of release"],
        ([f"lib{one.surname.lower()}", f"{n}.{n % 7}", f"{n % 28 + 1:02d}/03/2005"] for n, one in enumerate(CROWD)),
    ),
    "measures": printed(
        ["station name", "height", "first measured"],
        ([f"{one.surname} Hill", str(n * 17), f"{one.born:%d/%m/%Y}"] for n, one in enumerate(CROWD)),
    ),
}
