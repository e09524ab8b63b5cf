"""Synthetic people from a seed: names, births and numbers made here, of nobody. Imports nothing of the scanner.

The check digits are worked out from the published rules a second time, so that an error in the scanner's does not
repeat itself here.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta

FORENAMES = """
Oliver Amelia Jack Isla Harry Ava George Mia Noah Ivy Leo Lily Arthur Rosie Muhammad Sophia Oscar Grace Charlie Freya
Thomas Willow Henry Florence Freddie Emily Joshua Ella Archie Poppy Edward Evie Alexander Elsie Joseph Charlotte Logan
Sienna Max Daisy Lucas Alice Mason Ruby Theo Millie Isaac Layla Ibrahim Zara Kwame Adaeze Siobhan Padraig Wojciech
Agnieszka Rhiannon Gethin Ewa Dmitri Chidi Yewande Tariq Parveen Gurpreet Harjit Mei Xiu Thabo Nomsa
""".split()  # noqa: SIM905  # a list of names is read as a list
SURNAMES = """
Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall
Wood Jackson Clarke Patel Khan Lewis James Phillips Mason Mitchell Rose Davis Rogers O'Brien Murphy Kowalski Nowak
Okafor Mensah Begum Hussain Singh Kaur Ahmed MacDonald Fraser Campbell Ap-Rhys Fitzgerald Van-Dijk Szymanski
""".split()  # noqa: SIM905  # the same
STREETS = ["High Street", "Station Road", "Mill Lane", "Church Close", "Victoria Avenue", "The Crescent"]
AREAS = ["LS", "M", "B", "SW", "EH", "CF", "NE", "BT", "SA", "PL"]


@dataclass(frozen=True, slots=True)
class Person:
    surname: str
    forename: str
    born: date
    nino: str
    nhs: str
    pnc: str
    noms: str
    email: str
    phone: str
    address: str
    postcode: str


def people(rng: random.Random, count: int) -> list[Person]:
    """Return `count` different people."""
    return [person(rng, number) for number in range(count)]


def person(rng: random.Random, number: int) -> Person:
    surname, forename = rng.choice(SURNAMES), rng.choice(FORENAMES)
    return Person(
        surname=surname,
        forename=forename,
        born=date(1940, 1, 1) + timedelta(days=rng.randrange(65 * 365)),
        nino=nino(rng),
        nhs=nhs_number(rng),
        pnc=pnc_id(rng),
        noms=f"A{rng.randrange(10000):04d}{rng.choice('ABCDE')}{rng.choice('ABCDEFGHJKLMNPQRTUVWXYZ')}",
        email=f"{forename.lower()}.{surname.lower().replace(chr(39), '')}{number}@mail.example.org",
        phone=f"07{rng.randrange(100, 1000)} {rng.randrange(10**6):06d}",
        address=f"{rng.randrange(1, 200)} {rng.choice(STREETS)}",
        postcode=f"{rng.choice(AREAS)}{rng.randrange(1, 20)} {rng.randrange(1, 10)}{rng.choice('ABDEFG')}{rng.choice('HJLNPQ')}",
    )


def nino(rng: random.Random) -> str:
    return f"{rng.choice('ACEHJ')}{rng.choice('ABCEHJ')}{rng.randrange(10**6):06d}{rng.choice('ABCD')}"


def nhs_number(rng: random.Random) -> str:
    """Ten digits: the sum of digit times place value 10..1 is a multiple of 11."""
    while True:
        digits = [int(d) for d in f"{rng.randrange(4 * 10**8, 5 * 10**8)}"]
        for last in range(10):
            if sum(d * w for d, w in zip([*digits, last], range(10, 0, -1), strict=True)) % 11 == 0:
                return "".join(map(str, [*digits, last]))


def pnc_id(rng: random.Random) -> str:
    """Year and seven digits, of which year's last two and the serial modulo 23 choose a letter; A stands for 1."""
    year, serial = rng.randrange(1975, 2009), rng.randrange(1, 10**6)
    letters = [c for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if c not in "IOS"]
    remainder = (year % 100 * 10**7 + serial) % 23
    return f"{year}/{serial:07d}{letters[remainder - 1]}"


def card_number(rng: random.Random) -> str:
    """Sixteen digits of a made-up issuer in range 51 to 55 with the Luhn digit, and not mostly the same ones."""
    while True:
        digits = [5, rng.randrange(1, 6), *(rng.randrange(10) for _ in range(13))]
        total = sum(d * 2 - 9 * (d > 4) if place % 2 == 0 else d for place, d in enumerate(digits))
        digits.append(-total % 10)
        if len(set(digits)) > 4 and max(map(digits.count, digits)) < 8:
            return "".join(map(str, digits))
