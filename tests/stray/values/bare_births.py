"""Births as programs write them that put no 0 before a number, 1944-7-5; and dates of events, versions and books so."""

import json
import random
from datetime import date, timedelta

from tests.corpus.people import people

CROWD = people(random.Random(1944), 24)
RNG = random.Random(75)
WRITTEN = {"hyphens": "-", "slashes": "/", "dots": "."}


def bare(day, sign="-"):
    return f"{day.year}{sign}{day.month}{sign}{day.day}"


def listed(write, sign, head=""):
    return (head + "".join(f"{write(n, one, bare(one.born, sign))}\n" for n, one in enumerate(CROWD, 1))).encode()


OF_PEOPLE = {
    f"{what} with {name}": listed(write, sign, head)
    for what, (head, write) in {
        "under words": ("surname,forename,dob\n", lambda n, one, day: f"{one.surname},{one.forename},{day}"),
        "without words": ("", lambda n, one, day: f"{n},{one.forename} {one.surname},M,{day}"),
        "a dump without columns": (
            "",
            lambda n, one, day: f"INSERT INTO inmate VALUES ({n}, '{one.forename} {one.surname}', '{day}', 'theft');",
        ),
        "labels": ("", lambda n, one, day: f"Name: {one.forename} {one.surname}\nDOB: {day}\n"),
        "objects": ("", lambda n, one, day: json.dumps({"name": f"{one.forename} {one.surname}", "birthDate": day})),
    }.items()
    for name, sign in WRITTEN.items()
}
OF_NOBODY = {
    "versions": "".join(f"Component {n},{2000 + n}.{n % 12 + 1}.{n}\n" for n in range(1, 25)).encode(),
    "orders": (
        "customer,ordered\n"
        + "".join(f"{one.forename} {one.surname},{bare(date(2023, 1, 1) + timedelta(days=n))}\n" for n, one in enumerate(CROWD))
    ).encode(),
    "books": "".join(
        f"The {one.surname} of {one.forename},{bare(date(1950 + 3 * n, 2, 3))}\n" for n, one in enumerate(CROWD)
    ).encode(),
    "parts": "".join(f"Valve,{RNG.randrange(1940, 2000)}-{n % 12 + 1}-{n},{n}\n" for n in range(1, 25)).encode(),
}  # fmt: skip
