"""The four exports of 2008, synthetic, from a seed: as many people, and the columns that were reported of each.

84,000 prisoners with names, births and expected release; 33,000 with six or more recordable convictions, with their
addresses; 10,000 prolific offenders with names and births; and Drug Interventions Programme data with initials only.
Nobody is in them: surnames are made of syllables, so that each can be searched for in what the scanner says.
"""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.corpus.people import FORENAMES, STREETS, pnc_id

SYLLABLES = "bra dul fen gor hax jur kel lom mip nus pev quo rad stu tov vex wim yor zan thri cley dwi".split()  # noqa: SIM905
PRISONERS, OFFENDERS, PROLIFIC, DRUGS = 84_000, 33_000, 10_000, 6_000


@dataclass(frozen=True, slots=True)
class Record:
    """One person who does not exist."""

    surname: str
    forename: str
    born: date
    release: date
    prison_number: str
    pnc: str
    address: str
    postcode: str

    def values(self) -> Iterable[str]:
        """Yield what must never be seen anywhere: values, in the forms of the exports, that are nobody else's words."""
        yield self.surname
        yield self.prison_number
        yield self.pnc
        yield self.address
        yield from (f"{self.born:%d/%m/%Y}", f"{self.born:%Y-%m-%d}", f"{self.born:%d-%b-%Y}")


@dataclass(frozen=True, slots=True)
class Export:
    """One of the lists: its name, whom it holds, and what of them."""

    name: str
    people: list[Record]
    columns: dict[str, Callable[[Record], str]]

    def rows(self) -> list[list[str]]:
        """Return the header and the rows."""
        return [list(self.columns)] + [[cell(one) for cell in self.columns.values()] for one in self.people]

    def text(self, delimiter: str = ",") -> str:
        """Return it as delimited text."""
        out = io.StringIO()
        csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(self.rows())
        return out.getvalue()


def exports(seed: int) -> dict[str, Export]:
    """Return the exports by name; they share nobody."""
    rng = random.Random(seed)

    def crowd(count: int) -> list[Record]:
        return [record(rng) for _ in range(count)]

    prisoners = Export("prisoners", crowd(PRISONERS), {
        "Surname": lambda r: r.surname.upper(), "Forenames": lambda r: r.forename,
        "DOB": lambda r: f"{r.born:%d/%m/%Y}", "Expected Release": lambda r: f"{r.release:%d/%m/%Y}",
    })  # fmt: skip
    offenders = Export("offenders", crowd(OFFENDERS), {
        "PNC ID": lambda r: r.pnc, "Last Name": lambda r: r.surname, "First Name": lambda r: r.forename,
        "Date of Birth": lambda r: f"{r.born:%Y-%m-%d}", "Address": lambda r: r.address,
        "Postcode": lambda r: r.postcode, "Convictions": lambda r: str(6 + r.born.day % 9),
    })  # fmt: skip
    prolific = Export("prolific", crowd(PROLIFIC), {
        "offender_name": lambda r: f"{r.surname.upper()}, {r.forename}", "dob": lambda r: f"{r.born:%d-%b-%Y}",
        "area": lambda r: r.postcode[:2],
    })  # fmt: skip
    drugs = Export("drugs", crowd(DRUGS), {
        "Initials": lambda r: r.forename[0] + r.surname[0], "D.O.B.": lambda r: f"{r.born:%d/%m/%Y}",
        "Sex": lambda r: "MF"[r.born.day % 2], "Drug": lambda r: ("opiates", "cocaine")[r.born.month % 2],
    })  # fmt: skip
    return {one.name: one for one in (prisoners, offenders, prolific, drugs)}


def record(rng: random.Random) -> Record:
    """Return one person who does not exist."""
    born = date(1940, 1, 1) + timedelta(days=rng.randrange(50 * 365))
    return Record(
        surname="".join(rng.choice(SYLLABLES) for _ in range(3)).capitalize(),
        forename=rng.choice(FORENAMES),
        born=born,
        release=date(2008, 9, 1) + timedelta(days=rng.randrange(6 * 365)),
        prison_number=f"{rng.choice('ABCDEFGHJKLMNPRTVWX')}{rng.choice('ABCDEFGHJKLMNPRTVWX')}{rng.randrange(10**4):04d}",
        pnc=pnc_id(rng),
        address=f"{rng.randrange(1, 9999)} {rng.choice(SYLLABLES).capitalize()}{rng.choice(SYLLABLES)} {rng.choice(STREETS)}",
        postcode=f"{rng.choice('BEGLMNSW')}{rng.randrange(1, 30)} {rng.randrange(1, 10)}{rng.choice('ABDEFGH')}{rng.choice('HJLNPQ')}",
    )
