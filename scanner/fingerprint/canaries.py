"""Records of people who do not exist, to be planted in an export: where one of them lies, the export was.

Names are of syllables that no name is made of, numbers of ranges that are not issued.
"""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from scanner.collectors.python.values.police_numbers import POLICE_LETTERS
from scanner.collectors.python.words.first_names import FIRST_NAMES
from scanner.fingerprint.columns import Typed
from scanner.fingerprint.source import Row

SYLLABLES_TEXT = "brack thel wim ord gar lund fen stoke mar vin del croft pell ash tarn holm rud cas quil bor"
SYLLABLES = tuple(SYLLABLES_TEXT.split())
STREETS = ("Old Mill Way", "Quarry Rise", "Tannery Walk", "Weir Gardens")
BORN, DAYS = date(1945, 1, 1), 55 * 365


def canaries(typed: Typed, count: int, rng: random.Random) -> list[Row]:
    """Return `count` records in the columns of an export; what is not known of a column stays empty."""
    return [_record(typed, rng) for _ in range(count)]


def as_csv(typed: Typed, rows: Sequence[Row]) -> str:
    """Return records as delimited text under the export's own header."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=typed.export.delimiter or ",", lineterminator="\n")
    writer.writerows([typed.header, *rows] if typed.header else rows)
    return out.getvalue()


def _record(typed: Typed, rng: random.Random) -> Row:
    plain = [name for name in sorted(FIRST_NAMES) if name.isascii() and name.isalpha() and len(name) > 2]
    forename = rng.choice(plain).capitalize()  # without accents: in a text no others are taken for names
    surname = "".join(rng.sample(SYLLABLES, 3)).capitalize()
    person = {
        "surname": surname,
        "forename": forename,
        "full_name": f"{forename} {surname}",
        "initials": forename[0] + surname[0],
        "date_of_birth": (BORN + timedelta(days=rng.randrange(DAYS))).isoformat(),
        "email": f"{forename}.{surname}{rng.randrange(10, 99)}@example.org".lower(),
    }
    return [person.get(column.kind) or NUMBERS.get(column.kind, _nothing)(rng) for column in typed.columns]


def _nothing(_: random.Random) -> str:
    return ""


def _nino(rng: random.Random) -> str:
    """QQ is the prefix of examples (HMRC NIM39110)."""
    return f"QQ{rng.randrange(10**6):06d}{rng.choice('ABCD')}"


def _nhs(rng: random.Random) -> str:
    """999 is the range of tests."""
    while True:
        nine = f"999{rng.randrange(10**6):06d}"
        check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(nine)) % 11
        if check != 10:
            return f"{nine}{check % 11}"


def _pnc(rng: random.Random) -> str:
    """Serials above nine million are not reached in any year."""
    year, serial = rng.randrange(1980, 2008), rng.randrange(9_000_000, 10_000_000)
    return f"{year}/{serial}{POLICE_LETTERS[(year % 100 * 10**7 + serial) % 23]}"


def _cro(rng: random.Random) -> str:
    serial, year = rng.randrange(950_000, 10**6), rng.randrange(80, 95)
    return f"{serial}/{year}{POLICE_LETTERS[(year * 10**6 + serial) % 23]}"


def _prison(rng: random.Random) -> str:
    """Pairs of letters from Y on will not be issued for decades: 10,000 numbers come before the next pair."""
    return f"A{rng.randrange(1, 10_000):04d}Y{rng.choice('ABCDEFGHJKLMNP')}"


def _phone(rng: random.Random) -> str:
    """07700 900000 to 900999 are for drama (Ofcom)."""
    return f"07700 900{rng.randrange(1000):03d}"


def _address(rng: random.Random) -> str:
    return f"{rng.randrange(1, 90)} {rng.choice(STREETS)}"


def _postcode(rng: random.Random) -> str:
    """No place has an area NZ."""
    return f"NZ{rng.randrange(1, 20)} {rng.randrange(1, 10)}{rng.choice('ABD')}{rng.choice('EFG')}"


NUMBERS: Mapping[str, Callable[[random.Random], str]] = {
    "nino": _nino,
    "nhs_number": _nhs,
    "pnc_id": _pnc,
    "cro_number": _cro,
    "prison_number": _prison,
    "phone": _phone,
    "address": _address,
    "postcode": _postcode,
}
