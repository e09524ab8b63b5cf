"""Synthetic people from seeded code, and the files about them that lie on the lab's disks and on its stick."""

from __future__ import annotations

import datetime as dt
import random
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

FORENAMES = (
    "Adaeze Bronwen Callum Dilys Ewan Farida Gareth Hollis Imogen Jarek Keziah Lachlan Merrin Niamh Osric Petra "
    "Quentin Rhodri Saskia Tamsin Ulric Verity Wilf Xanthe Yestin Zainab Aled Blodwen Cerys Dewi Esther Fergus"
)
SURNAMES = (
    "Abernathy Blenkinsop Cadwallader Dunstable Entwistle Fotheringay Garside Hathersage Inchbald Jessop Kettlewell "
    "Lugg Mossop Nettleship Oglethorpe Pumphrey Quarmby Ramsbottom Sidebottom Thistlethwaite Umpleby Venables "
    "Wigglesworth Yarborough Ackroyd Birtwhistle Clutterbuck Dalrymple Eckersley Featherstone Greenhalgh Hepplewhite"
)
LETTERS = "ABCDEFGHJKLMNPRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class Person:
    """Nobody: every field is drawn by a seeded generator."""

    forename: str
    surname: str
    born: dt.date
    prison_number: str
    """A1234BC, the form of the prison service's case system, which has issued none yet that does not begin with A."""

    @property
    def initials(self) -> str:
        """Return both initials, as the drug programmes' records had them in place of names."""
        return self.forename[0] + self.surname[0]


def people(count: int, seed: int) -> tuple[Person, ...]:
    """Return `count` people, no two with the same name and birthday, nor with the same prison number."""
    draw = random.Random(seed)
    forenames, surnames = FORENAMES.split(), SURNAMES.split()
    found: dict[str, Person] = {}
    who: set[tuple[str, str, dt.date]] = set()
    while len(found) < count:
        born = dt.date(1940, 1, 1) + dt.timedelta(days=draw.randrange(23_000))
        number = f"A{draw.randrange(1, 10_000):04}{draw.choice(LETTERS)}{draw.choice(LETTERS)}"
        person = Person(draw.choice(forenames), draw.choice(surnames), born, number)
        identity = (person.forename, person.surname, person.born)
        if number not in found and identity not in who:
            found[number] = person
            who.add(identity)
    return tuple(found.values())


def table(header: str, rows: Iterable[Iterable[object]]) -> str:
    """Return a CSV file; no value of ours needs quoting."""
    return "\n".join([header, *(",".join(str(value) for value in row) for row in rows)]) + "\n"


def prisoners(who: Iterable[Person]) -> str:
    """Return full names, dates of birth and prison numbers."""
    rows = ((person.surname, person.forename, person.born.isoformat(), person.prison_number) for person in who)
    return table("surname,forename,date_of_birth,prison_number", rows)


def drug_programme(who: Iterable[Person]) -> str:
    """Return initials in place of names, with British dates of birth and prison numbers."""
    rows = (
        (person.initials, f"{person.born:%d/%m/%Y}", person.prison_number, index % 12)
        for index, person in enumerate(who)
    )
    return table("initials,dob,prison_number,week", rows)


def leavers(who: Iterable[Person]) -> str:
    """Return names and dates of birth with no identifier."""
    rows = ((person.forename, person.surname, f"{person.born:%d/%m/%Y}") for person in who)
    return table("forename,surname,date_of_birth", rows)


def readings(count: int) -> str:
    """Return a table about no person."""
    return table("pump,day,litres", ((index % 7, index // 7, index * 13 % 101) for index in range(count)))


NOTES = "The readings of the pumps are taken on Mondays.\n"

ON_STICK: dict[str, Callable[[], str]] = {
    "exports/prisoners.csv": lambda: prisoners(people(500, seed=2008)),
    "exports/drug_programme.csv": lambda: drug_programme(people(500, seed=2008)[:120]),
    "README.txt": lambda: NOTES,
}
"""What the stick holds: 500 people, 120 of them a second time without names."""

ON_DISK: dict[str, Callable[[], str]] = {
    "home/leavers.csv": lambda: leavers(people(40, seed=1)),
    "exports/readings.csv": lambda: readings(300),
    "archive/2025/prisoners.csv": lambda: prisoners(people(60, seed=2)),
    "README.txt": lambda: NOTES,
}
"""What every guest holds: `home` goes to the auditor's Downloads, the rest to /srv/data."""


def write(files: dict[str, Callable[[], str]], folder: Path) -> None:
    """Write the files below `folder`."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content(), encoding="ascii")


if __name__ == "__main__":
    write(ON_DISK, Path(sys.argv[1]))
