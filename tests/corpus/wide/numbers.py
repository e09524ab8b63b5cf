"""Numbers of nobody with their check digits, each rule worked out here from its published description.

Imports nothing of the scanner. Sources: Criminal Justice Hub jargon buster (PNC, CRO, court reference), Government Data
Standards Catalogue (UPN), ISO 7064 (IBAN, Steuer-ID), national rules of the European numbers as their issuers print them.
"""

from __future__ import annotations

import random
import string
from datetime import date

POLICE = [letter for letter in string.ascii_uppercase if letter not in "IOS"]
CODICE_ODD = dict(
    zip(
        string.digits + string.ascii_uppercase,
        [
            1,
            0,
            5,
            7,
            9,
            13,
            15,
            17,
            19,
            21,
            1,
            0,
            5,
            7,
            9,
            13,
            15,
            17,
            19,
            21,
            2,
            4,
            18,
            20,
            11,
            3,
            6,
            8,
            12,
            14,
            16,
            10,
            22,
            25,
            24,
            23,
        ],
        strict=True,
    )
)


def digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice(string.digits) for _ in range(count))


def police_check(number: int) -> str:
    return POLICE[number % 23 - 1]


def cro(rng: random.Random) -> str:
    year, serial = rng.randrange(70, 99), rng.randrange(10000, 10**6)
    return f"{serial}/{year}{police_check(year * 10**6 + serial)}"


def pnc_short(rng: random.Random) -> str:
    year, serial = rng.randrange(75, 99), rng.randrange(1000, 10**6)
    return f"{year}/{serial}{police_check(year * 10**7 + serial)}"


def court_reference(rng: random.Random) -> str:
    year, court, serial = rng.randrange(1, 12), rng.randrange(1000, 3000), rng.randrange(10**6)
    return f"{year:02d}/{court}/{serial:06d}{police_check(int(f'{year:02d}{court}{serial:06d}'))}"


def arrest_summons(rng: random.Random) -> str:
    year, force, system, serial = rng.randrange(1, 12), rng.randrange(1000, 9999), 1, rng.randrange(1, 10**9)
    body = f"{year:02d}{force}{system:02d}{serial:011d}"
    return f"{year:02d}/{force}/{system:02d}/{serial:011d}{police_check(int(body))}"


def prosecution_urn(rng: random.Random) -> str:
    return f"{rng.randrange(1, 97):02d}{rng.choice(POLICE)}{rng.choice(POLICE)}{rng.randrange(10**5):05d}{rng.randrange(5, 26):02d}"


def old_prison(rng: random.Random) -> str:
    return f"{rng.choice('ABCDEFGHJKLMNPRTVWX')}{rng.choice('ABCDEFGHJKLMNPRTVWX')}{rng.randrange(10**4):04d}"


def crn(rng: random.Random) -> str:
    return f"{rng.choice('ABCDEFGHJKLMNPRTVWX')}{rng.randrange(10**6):06d}"


def driver(surname: str, forename: str, born: date, rng: random.Random, *, is_female: bool) -> str:
    letters = "".join(c for c in surname.upper() if c in string.ascii_uppercase)
    letters = ("MC" + letters[3:] if letters.startswith("MAC") else letters)[:5].ljust(5, "9")
    month = born.month + 50 * is_female
    return (
        f"{letters}{born.year // 10 % 10}{month:02d}{born.day:02d}{born.year % 10}{forename[0].upper()}9"
        f"9{rng.choice(POLICE)}{rng.choice(POLICE)}"
    )


def upn(rng: random.Random) -> str:
    body = digits(rng, 12)
    total = sum(int(d) * w for d, w in zip(body, range(2, 14), strict=True)) % 23
    return "ABCDEFGHJKLMNPQRTUVWXYZ"[total] + body


def utr(rng: random.Random) -> str:
    body = digits(rng, 9)
    total = sum(int(d) * w for d, w in zip(body, (6, 7, 8, 9, 10, 5, 4, 3, 2), strict=True)) % 11
    return "21987654321"[total] + body


def ssn(rng: random.Random) -> str:
    area = rng.choice([n for n in (rng.randrange(1, 899) for _ in range(4)) if n != 666] or [123])
    return f"{area:03d}-{rng.randrange(1, 99):02d}-{rng.randrange(1, 9999):04d}"


def iban(rng: random.Random, country: str) -> str:
    body = {"GB": "BARC" + digits(rng, 14), "DE": digits(rng, 18), "NL": "ABNA" + digits(rng, 10)}[country]
    number = "".join(str(int(c, 36)) for c in body + country + "00")
    return f"{country}{98 - int(number) % 97:02d}{body}"


def steuer_id(rng: random.Random) -> str:
    chosen = rng.sample(string.digits, 9)
    body = [*chosen, chosen[rng.randrange(9)]]
    rng.shuffle(body)
    if body[0] == "0":
        swap = next(n for n, d in enumerate(body) if d != "0")
        body[0], body[swap] = body[swap], body[0]
    product = 10
    for digit in body:
        total = (int(digit) + product) % 10 or 10
        product = total * 2 % 11
    return "".join(body) + str((11 - product) % 10)


def nir(rng: random.Random, born: date, *, is_female: bool) -> str:
    body = f"{1 + is_female}{born.year % 100:02d}{born.month:02d}{rng.randrange(10, 95)}{digits(rng, 6)}"
    return f"{body}{97 - int(body) % 97:02d}"


def dni(rng: random.Random) -> str:
    number = rng.randrange(10**7, 10**8)
    return f"{number}{'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}"


def codice_fiscale(rng: random.Random, surname: str, forename: str, born: date, *, is_female: bool) -> str:
    def three(text: str) -> str:
        upper = [c for c in text.upper() if c in string.ascii_uppercase]
        ordered = [c for c in upper if c not in "AEIOU"] + [c for c in upper if c in "AEIOU"]
        return "".join(ordered)[:3].ljust(3, "X")

    month = "ABCDEHLMPRST"[born.month - 1]
    body = f"{three(surname)}{three(forename)}{born.year % 100:02d}{month}{born.day + 40 * is_female:02d}{rng.choice('ABCDEFGHL')}{rng.randrange(100, 999)}"
    even = sum(int(c, 36) if c.isdigit() else ord(c) - 65 for c in body[1::2])
    return body + string.ascii_uppercase[(sum(CODICE_ODD[c] for c in body[::2]) + even) % 26]


def bsn(rng: random.Random) -> str:
    while True:
        body = str(rng.randrange(10**7, 10**8))
        total = sum(int(d) * w for d, w in zip(body, range(9, 1, -1), strict=True)) % 11
        if total < 10:
            return f"{body}{total}"


def pesel(rng: random.Random, born: date) -> str:
    month = born.month + (20 if born.year >= 2000 else 0)
    body = f"{born.year % 100:02d}{month:02d}{born.day:02d}{digits(rng, 4)}"
    total = sum(int(d) * w for d, w in zip(body, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3), strict=True))
    return f"{body}{-total % 10}"
