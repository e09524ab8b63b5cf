"""A labelled set of synthetic files, made from a seed: what holds people, and what only looks like it.

Imports nothing of the scanner. Each Sample says what a careful reader would: the verdict, and how many people.
"""

from __future__ import annotations

import csv
import io
import json
import random
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.corpus.people import Person, card_number, people
from tests.corpus.published import published
from tests.corpus.workbooks import workbook


@dataclass(frozen=True, slots=True)
class Sample:
    name: str
    data: bytes
    verdict: str
    people: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """Columns of a table: header -> what of a person stands below it."""

    name: str
    columns: dict[str, Callable[[Person], str]]


def slashed(p: Person) -> str:
    return f"{p.born:%d/%m/%Y}"


LAYOUTS = (
    Layout("jtrack", {"Surname": lambda p: p.surname, "Forenames": lambda p: p.forename, "DOB": slashed,
                      "Prison No": lambda p: p.noms, "HDC Date": lambda p: f"{p.born.replace(year=2026):%d/%m/%Y}" if p.born.day < 29 else "01/03/2026"}),
    Layout("dip", {"Initials": lambda p: p.forename[0] + p.surname[0], "D.O.B.": slashed, "PNC ID": lambda p: p.pnc}),
    Layout("dip_no_id", {"initials": lambda p: p.forename[0] + p.surname[0], "date_of_birth": lambda p: p.born.isoformat(),
                         "drug": lambda p: "opiates"}),
    Layout("hr", {"employeeName": lambda p: f"{p.forename} {p.surname}", "NI Number": lambda p: p.nino,
                  "Email Address": lambda p: p.email, "salary": lambda p: "31000"}),
    Layout("health", {"NHS_NUMBER": lambda p: p.nhs, "BIRTH_DATE": lambda p: f"{p.born:%Y%m%d}", "ICD10": lambda p: "F20.0"}),
    Layout("contacts", {"First Name": lambda p: p.forename, "Last Name": lambda p: p.surname, "Mobile": lambda p: p.phone,
                        "Address": lambda p: p.address, "Post Code": lambda p: p.postcode}),
    Layout("generated", {"F1": lambda p: p.surname, "F2": lambda p: p.forename, "F3": slashed}),
    Layout("nhs_only", {"nhs no": lambda p: f"{p.nhs[:3]} {p.nhs[3:6]} {p.nhs[6:]}", "visits": lambda p: str(p.born.day)}),
    Layout("police", {"PNC": lambda p: p.pnc, "Name": lambda p: f"{p.surname.upper()}, {p.forename}", "Address 1": lambda p: p.address,
                      "DoB": lambda p: f"{p.born:%d-%b-%Y}"}),
)  # fmt: skip


def corpus(seed: int) -> Iterable[Sample]:
    """Yield every sample; the same seed gives the same bytes."""
    rng = random.Random(seed)
    yield from positives(rng)
    yield from few(rng)
    yield from negatives(rng)
    yield from others(rng)


def rows_of(layout: Layout, crowd: list[Person]) -> list[list[str]]:
    return [list(layout.columns)] + [[cell(p) for cell in layout.columns.values()] for p in crowd]


def delimited(rows: list[list[str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def positives(rng: random.Random) -> Iterable[Sample]:
    for layout in LAYOUTS:
        count = rng.randrange(12, 400)
        crowd = people(rng, count)
        rows = rows_of(layout, crowd)
        records = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
        text = delimited(rows)
        yield Sample(f"{layout.name}.csv", text.encode(), "people", count)
        yield Sample(f"{layout.name}.jpg", delimited(rows, "\t").encode("utf-16"), "people", count)
        yield Sample(f"{layout.name}-be.txt", delimited(rows, ";").encode("utf-16-be"), "people", count)
        yield Sample(f"{layout.name}-bar.dat", delimited(rows, "|").encode("cp1252"), "people", count)
        titled = "Extract for area team,\r\nCreated 1 June 2008,\r\n\r\n" + text
        yield Sample(f"{layout.name}-titled.csv", titled.encode("utf-8-sig"), "people", count)
        yield Sample(
            f"{layout.name}.zip", zipped({"readme.txt": b"see list", "list.csv": text.encode()}), "people", count
        )
        yield Sample(f"{layout.name}-deep.zip", zipped({"a.zip": zipped({"b.csv": text.encode()})}), "people", count)
        yield Sample(f"{layout.name}.xlsx", workbook([[["Totals"], ["a", "1"]], rows]), "people", count)
        if layout.name != "generated":
            yield Sample(
                f"{layout.name}.json", json.dumps({"data": {"items": records}}, indent=1).encode(), "people", count
            )
            yield Sample(f"{layout.name}.jsonl", "\n".join(map(json.dumps, records)).encode(), "people", count)
    yield from prose_positives(rng)


def prose_positives(rng: random.Random) -> Iterable[Sample]:
    crowd = people(rng, 40)
    letters = "\n\n".join(
        f"Re: {p.forename} {p.surname}\nDate of birth: {slashed(p)}\nplease see the file." for p in crowd
    )
    yield Sample("letters.txt", letters.encode(), "people", 40)
    notes = "\n".join(f"seen today, NI number {p.nino}, to be called back" for p in crowd)
    yield Sample("notes.txt", notes.encode(), "people", 40)
    log = "".join(f"2026-03-{n % 28 + 1:02d} 10:00:00 INFO request {n} served in {n % 90} ms\n" for n in range(9000))
    tail = "".join(f"2026-04-01 10:00:00 WARN lookup pnc={p.pnc} failed\n" for p in crowd)
    yield Sample("tail.log", (log + tail).encode(), "people", 40)
    plain = "\n".join(f"{p.forename} {p.surname} {slashed(p)}" for p in crowd)
    yield Sample("headerless.txt", plain.encode(), "people", 40)
    yield Sample(
        "headerless.csv", delimited([[p.forename, p.surname, slashed(p)] for p in crowd]).encode(), "people", 40
    )
    yield Sample("one-column.txt", ("nino\n" + "\n".join(p.nino for p in crowd)).encode(), "people", 40)
    cards = "\n".join(f"card {card_number(rng)} declined" for _ in range(40))
    yield Sample("cards.log", cards.encode(), "people", 40)
    yield Sample(
        "titles.csv",
        delimited([["Offender", "DOB"], *([f"Mr {p.forename[0]} {p.surname}", slashed(p)] for p in crowd)]).encode(),
        "people",
        40,
    )
    actions = "\n".join(
        f"{n}. {p.forename} {p.surname} ({p.noms}), {slashed(p)}: recalled." for n, p in enumerate(crowd)
    )
    yield Sample("actions.txt", actions.encode(), "people", 40)
    quotes = "\n".join(f"\u2018{p.surname}\u2019 \u2013 date of birth:\u00a0\u2013 {slashed(p)}" for p in crowd)
    yield Sample("quotes.txt", quotes.encode("cp1252"), "people", 40)
    visits = [["nhs number", "visit"]] + [[p.nhs, str(n)] for p in crowd for n in range(20)]
    yield Sample("visits.csv", delimited(visits).encode(), "people", 40)
    nested = {
        "prison": [
            {
                "wing": [
                    {
                        "prisoners": [
                            {"name": {"first": p.forename, "last": p.surname}, "born": p.born.isoformat()}
                            for p in crowd
                        ]
                    }
                ]
            }
        ]
    }
    yield Sample("nested.json", json.dumps(nested).encode(), "people", 40)


def few(rng: random.Random) -> Iterable[Sample]:
    for layout in LAYOUTS[:6]:
        rows = rows_of(layout, people(rng, 4))
        yield Sample(f"few-{layout.name}.csv", delimited(rows).encode(), "few", 4)
    one = people(rng, 1)[0]
    yield Sample(
        "one-person.csv",
        delimited([["surname", "dob", "visit"]] + [[one.surname, slashed(one), str(n)] for n in range(500)]).encode(),
        "few",
        1,
    )


def negatives(rng: random.Random) -> Iterable[Sample]:
    """Yield what the identifiers of people are mistaken for."""
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"

    def table(header: list[str], row: Callable[[int], list[str]], count: int = 300) -> bytes:
        return delimited([header] + [row(n) for n in range(count)]).encode()

    def code(n: int) -> str:
        return f"{rng.choice('ACEHJ')}{rng.choice('ABCEHJ')}{rng.randrange(10**6):06d}{rng.choice('ABCD')}"

    start = date(2019, 1, 1)
    clean = {
        "products.csv": table(["Product Code", "Product Name", "Price"], lambda n: [code(n), f"Widget {n}", "9.99"]),
        "products-nohead.csv": table([code(0), "Gasket", "1"], lambda n: [code(n), f"Gasket {n}", "1"]),
        "parts.csv": table(["part", "stock"], lambda n: [f"A{rng.randrange(10000):04d}{rng.choice(letters)}{rng.choice(letters)}", str(n)]),
        "tracking.csv": table(["Tracking", "Shipped"], lambda n: [str(rng.randrange(4 * 10**15, 5 * 10**15)), (start + timedelta(days=n)).isoformat()]),
        "orders.csv": table(["order number", "date", "total"], lambda n: [str(rng.randrange(10**9, 10**10)), (start + timedelta(days=n)).isoformat(), "1.00"]),
        "hosts.csv": table(["Name", "IP", "Installed"], lambda n: [f"srv{n:03d}", f"10.0.0.{n % 250}", "2020-01-01"]),
        "pets.csv": table(["Pet name", "Born", "Breed"], lambda n: [rng.choice(["Rex", "Fido", "Bella"]), f"20{n % 20:02d}-01-02", "Collie"]),
        "horses.csv": table(["Horse", "Foaled", "Sire"], lambda n: [f"Galloping {n}", f"19{n % 90 + 10}-04-01", "Thunder"]),
        "ships.csv": table(["Vessel Name", "Launched", "Owner"], lambda n: [f"Star {n}", f"19{n % 90 + 10}-04-01", "Line Ltd"]),
        "offices.csv": table(["Company", "Phone", "Email"], lambda n: [f"Firm {n} Ltd", f"01{rng.randrange(100, 999)} 496 0{n:03d}", f"info@firm{n}.example"]),
        "courts.csv": table(["Court name", "Address", "Postcode"], lambda n: [f"Town {n} Court", f"{n} High Street", f"LS{n % 9 + 1} 1AB"]),
        "template.csv": b"Surname,Forename,Date of Birth,NI Number\r\n" + b",,,\r\n" * 40,
        "hashes.csv": table(["surname", "dob"], lambda n: [f"{rng.getrandbits(128):032x}", f"{rng.getrandbits(64):016x}"]),
        "planning.csv": table(["Reference", "Received"], lambda n: [f"{n % 20:02d}/{rng.randrange(10**5):05d}{rng.choice(letters)}", "2011-02-03"]),
        "imei.txt": "\n".join(str(rng.randrange(35 * 10**13, 36 * 10**13)) for _ in range(300)).encode(),
        "epoch.log": "".join(f"{1600000000 + n * 37} GET /index {n}\n" for n in range(3000)).encode(),
        "app.log": "".join(f"{start + timedelta(days=n)} job {n} done, ref {code(n)}\n" for n in range(900)).encode(),
        "AUTHORS": "".join(f"{p.forename} {p.surname} <{p.email}>\n" for p in people(rng, 60)).encode(),
        "ChangeLog": "".join(f"{2015 - n // 12}-{12 - n % 12:02d}-03  {p.forename} {p.surname}  <{p.email}>\n\n\t* main.c: fix.\n\n" for n, p in enumerate(people(rng, 60))).encode(),
        "copyright": "".join(f"Copyright (c) {1995 + n % 25} {p.forename} {p.surname}\n" for n, p in enumerate(people(rng, 40))).encode(),
        "schema.sql": b"CREATE TABLE person (surname VARCHAR(40), forename VARCHAR(40), date_of_birth DATE, nino CHAR(9));\n" * 12,
        "doctest.py": b'def luhn(n):\n    """\n    >>> luhn("4111111111111111")\n    True\n    >>> luhn("5555555555554444")\n    """\n' * 8,
        "phones-us.txt": "\n".join(f"call {rng.randrange(200, 999)}-{rng.randrange(200, 999)}-{rng.randrange(10**4):04d}" for _ in range(200)).encode(),
        "package.json": json.dumps({"name": "thing", "dependencies": {f"lib{n}": f"^{n}.0.0" for n in range(80)}}).encode(),
        "prices.json": json.dumps([{"id": n, "name": f"Item {n}", "date": (start + timedelta(days=n)).isoformat()} for n in range(200)]).encode(),
        "code.zip": zipped({"a.py": b"import os\n" * 50, "b.csv": table(["sku", "qty"], lambda n: [code(n), "3"])}),
        "stock.xlsx": workbook([[["SKU", "Item", "Added"], *[[code(n), f"Item {n}", "2020-01-01"] for n in range(200)]]]),
        "policy.txt": b"Staff handling documents marked SECRET or CONFIDENTIAL must lock them away.\nOFFICIAL-SENSITIVE is a marking.\nEnd.\n",
        "secret.py": b"SECRET = read()\nCONFIDENTIAL = False\n" * 20,
        "streets.csv": table(["street", "ward"], lambda n: [f"{n} Mill Lane", "North"]),
        "random.bin": rng.randbytes(20000),
        "words.txt": " ".join(rng.choice(["lorem", "ipsum", "dolor", "sit"]) for _ in range(5000)).encode(),
        "players.csv": table(["team", "goals", "season"], lambda n: [f"Town {n}", str(n % 9), f"19{n % 90 + 10}"]),
        "empty.txt": b"",
    }  # fmt: skip
    for name, data in (clean | published(rng) | named_like_people(random.Random(71))).items():
        yield Sample(name, data, "clean")


def named_like_people(rng: random.Random) -> dict[str, bytes]:
    """Return tables of animals, streets, films and desks whose names are those of people."""
    names = [f"{p.forename} {p.surname}" for p in people(rng, 80)]
    days = [f"{rng.randrange(1, 29):02d}/{rng.randrange(1, 13):02d}/{rng.randrange(1930, 2014)}" for _ in names]
    pets = [[name.split()[0], day, "Collie"] for name, day in zip(names, days, strict=True)]
    films = [
        ["film", "director", "released"],
        *([f"Film {n}", *row] for n, row in enumerate(zip(names, days, strict=True))),
    ]
    streets = [[f"{name} Way", day] for name, day in zip(names, days, strict=True)]
    desks = [
        ["Desk", "Phone", "Email"],
        *([f"Desk {n}", f"0113 496 {n:04d}", f"desk{n}@example.org"] for n in range(60)),
    ]
    sales = [[f"{rng.randrange(10**5, 10**6)}", day, f"LS{n % 19 + 1} {n % 8 + 1}AB"] for n, day in enumerate(days)]
    pubs = [
        [rng.choice(["The Jack Smith", "The Lady Grace", "Queen Anne"]), day, sale[2]]
        for day, sale in zip(days, sales, strict=True)
    ]
    cases = "".join(f"    >>> validate('{p.nhs}')\n" for p in people(rng, 30))
    return {
        "sales.csv": delimited([["amount", "completed", "postcode"], *sales]).encode(),
        "sales-nohead.csv": delimited(sales).encode(),
        "pubs.csv": delimited([["Premises", "Licence", "Postcode"], *pubs]).encode(),
        "isbn.csv": delimited(
            [["ISBN", "Title"], *([p.nhs, f"Volume {n}"] for n, p in enumerate(people(rng, 60)))]
        ).encode(),
        "nhs.py": f'"""NHS number.\n\n{cases}"""\nimport re\n\n\ndef validate(number):\n    return number\n'.encode(),
        "pet-names.csv": delimited([["Pet Name", "Born", "Breed"], *pets]).encode(),
        "name-and-breed.csv": delimited([["Name", "DOB", "Breed"], *pets]).encode(),
        "films.xlsx": workbook([films]),
        "streets-adopted.csv": delimited([["Street", "Adopted"], *streets]).encode(),
        "desks.csv": delimited(desks).encode(),
    }


def others(rng: random.Random) -> Iterable[Sample]:
    """Yield marked and encrypted files."""
    yield Sample("marked.txt", b"OFFICIAL-SENSITIVE\n\nNote of the meeting.\n\nOFFICIAL-SENSITIVE\n", "marked")
    yield Sample("marked-old.txt", b"RESTRICTED\n\nNote of the meeting.\n\nRESTRICTED\n", "marked")
    yield Sample("marked.csv", b"TOP SECRET,,\r\nitem,qty,note\r\nboots,3,none\r\n", "marked")
    yield Sample("marked.xlsx", workbook([[["UK SECRET"], ["item", "qty"], ["boots", "3"]]]), "marked")
    yield Sample("locked.zip", locked_zip(rng), "encrypted")
    yield Sample("key.pgp", b"-----BEGIN PGP MESSAGE-----\n\nhQEMA0=\n-----END PGP MESSAGE-----\n", "encrypted")
    yield Sample("disk.img", b"LUKS\xba\xbe\x00\x02" + rng.randbytes(4000), "encrypted")
    yield Sample("secret.age", b"age-encryption.org/v1\n-> X25519 abc\n" + rng.randbytes(300), "encrypted")
    office = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + rng.randbytes(2000)
    )
    yield Sample("locked.xlsx", office, "encrypted")


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data)
    return out.getvalue()


def locked_zip(rng: random.Random) -> bytes:
    """A zip whose member's flags say that a password is needed, in the directory and before the member."""
    data = bytearray(zipped({"list.csv": rng.randbytes(400)}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)
