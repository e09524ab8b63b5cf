"""Tables and texts that the public may read: registers of places, statistics, software's own lists; nobody in them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from tests.corpus.wide import numbers
from tests.corpus.wide.lookalikes import (
    Columns,
    any_day,
    book,
    day,
    digits,
    numbered,
    person_name,
    tabled,
    unnoted,
    word,
)
from tests.corpus.wide.scene import Recipe, Scene, bind, several
from tests.corpus.wide.texts import joined


def recipes() -> Iterable[Recipe]:
    for name, columns in TABLES.items():
        yield from several(2, f"open-{name}.csv", "open data", "ours", bind(tabled, columns=columns), "clean")
        yield from several(1, f"open-{name}.xlsx", "open data", "openpyxl", bind(book, columns=columns), "clean")
    for name, make in TEXTS.items():
        yield from several(2, name, "credits and logs", "ours", make, "clean")


def postcode(rng: random.Random, _: int) -> str:
    return f"{rng.choice(['LS', 'DE', 'HU', 'PL'])}{rng.randrange(1, 20)} {rng.randrange(1, 9)}{rng.choice('ABDEFG')}{rng.choice('HJLNPQ')}"


def address(rng: random.Random, n: int) -> str:
    return f"{n % 190 + 1} {rng.choice(['High Street', 'Station Road', 'Park View', 'London Road'])}"


def phone(rng: random.Random, _: int) -> str:
    return f"01{numbers.digits(rng, 3)} {numbers.digits(rng, 6)}"


def isbn10(rng: random.Random, _: int) -> str:
    """Ten digits; their check digit is worked out as that of an NHS number is."""
    while True:
        body = "7" + numbers.digits(rng, 8)
        check = -sum(int(d) * w for d, w in zip(body, range(10, 1, -1), strict=True)) % 11
        if check < 10:
            return f"{body}{check}"


def grid_hash(rng: random.Random, _: int) -> str:
    return f"{rng.getrandbits(256):064x}"


TABLES: dict[str, tuple[Columns, Columns]] = {
    "food-hygiene": ({"BusinessName": word("The Copper Pot;Mill Cafe;Anna's Kitchen;Jack Smith Butchers"), "AddressLine1": address, "PostCode": postcode, "RatingDate": any_day(2010, 2024)}, {"Trading name": word("Holly's Bakery;The Dean Arms;Green and Son"), "Address": address, "Postcode": postcode, "Rating": digits(1), "Inspected": any_day(1998, 2014)}),
    "companies": ({"CompanyName": numbered("FIRM {} LIMITED"), "CompanyNumber": digits(8), "RegAddress.AddressLine1": address, "RegAddress.PostCode": postcode, "IncorporationDate": any_day(1950, 2014)}, {"Company": word("Baker & Hall Ltd;Scott Lewis plc;Martin Adams LLP"), "Reg No": digits(8), "Registered Office": address, "Postcode": postcode, "Incorporated": any_day(1930, 2012)}),
    "schools": ({"URN": digits(6), "EstablishmentName": numbered("St Mary's School {}"), "Street": address, "Postcode": postcode, "TelephoneNum": phone, "OpenDate": any_day(1950, 2010)}, {"School": word("Margaret Hall Academy;Stephen Lewis Primary"), "Address": address, "Post Code": postcode, "Tel": phone, "Email": numbered("office@school{}.example")}),
    "practices": ({"Code": numbered("A8{:04d}"), "Practice": word("The Surgery;Mill Lane Surgery;Dr Smith and Partners"), "Address": address, "Postcode": postcode, "Phone": phone}, {"ODS": numbered("Y0{:04d}"), "Name": word("Park View Medical Centre;Chapel Hill Surgery"), "Address 1": address, "Postcode": postcode, "Opened": any_day(1948, 2010)}),
    "prices-paid": ({"Price": digits(6), "Date of Transfer": any_day(1975, 2012), "Postcode": postcode, "Street": address}, {"amount": digits(6), "completed": any_day(1970, 2012, "%Y-%m-%d 00:00"), "postcode": postcode, "paon": digits(2)}),
    "crimes": ({"Crime ID": grid_hash, "Month": word("2020-01;2020-02"), "Location": numbered("On or near Mill Lane {}"), "Outcome": word("none;charged")}, {"ref": grid_hash, "lsoa": numbered("E0100{:04d}"), "type": word("theft;arson"), "date": any_day(1990, 2014)}),
    "births-by-year": ({"Year of birth": numbered("19{:02d}"), "Males": digits(5), "Females": digits(5)}, {"YOB": numbered("20{:02d}"), "Population": digits(6), "Area": word("North;South")}),
    "names-by-rank": ({"Rank": numbered("{}"), "First name": word("Oliver;Jack;Harry;Emily"), "Count": digits(4)}, {"Name": word("Holly;Jade;Kevin;Brian"), "Births": digits(4), "Year": digits(4)}),
    "isbn": ({"ISBN": isbn10, "Title": numbered("Volume {}"), "Published": any_day(1975, 2006)}, {"isbn10": isbn10, "shelf": digits(4), "copies": digits(1)}),
    "suppliers-paid": ({"Supplier": numbered("Supplies {} Ltd"), "Sort Code": lambda r, _: "-".join(numbers.digits(r, 2) for _ in range(3)), "Account": digits(8), "Amount": digits(5)}, {"Payee": word("Acme Ltd;Bolt plc;City Council"), "SC": lambda r, _: "-".join(numbers.digits(r, 2) for _ in range(3)), "Acc": digits(8), "Paid": any_day(2015, 2024)}),
    "branches": ({"Branch": numbered("Branch {}"), "Sort Code": lambda r, _: "-".join(numbers.digits(r, 2) for _ in range(3)), "Telephone": phone}, {"Office": numbered("Office {}"), "Phone": phone, "Address": address, "Postcode": postcode}),
    "area-codes": ({"Code": numbered("01{:03d}"), "Area": word("Bedford;Derby;Luton")}, {"prefix": numbered("0{:04d}"), "town": word("Poole;Newry")}),
    "gazetteer": ({"Postcode": postcode, "Latitude": lambda r, _: f"{r.uniform(50, 55):.6f}", "Longitude": lambda r, _: f"{r.uniform(-3, 0):.6f}"}, {"pcds": postcode, "oseast1m": digits(6), "osnrth1m": digits(6), "dointr": word("198001;199606")}),
    "trees": ({"Tree": digits(5), "Species": word("Oak;Ash;Rowan;Hazel"), "Planted": any_day(1950, 2012), "Street": address}, {"id": digits(6), "common name": word("Rowan;Holly;Willow;Ivy"), "planted": any_day(1930, 2010), "ward": word("North;East")}),
    "elections": ({"Candidate": person_name, "Party": word("Red;Blue"), "Votes": digits(4)}, {"Name": person_name, "Seat": word("North;South"), "Share": digits(2)}),
    "results": ({"Pos": numbered("{}"), "Runner": person_name, "Club": word("Harriers;Striders"), "Time": lambda r, _: f"{r.randrange(15, 59)}:{r.randrange(60):02d}"}, {"Player": person_name, "Team": word("Town;City"), "Goals": digits(2)}),
    "flights": ({"Flight": numbered("BA{:04d}"), "Locator": lambda r, _: "".join(r.choice("ABCDEFGHJK") for _ in range(6)), "Departs": day(2024, 1)}, {"Aircraft": numbered("G-AB{:02d}"), "Built": any_day(1950, 2010), "Hours": digits(5)}),
    "licences": ({"Licence": numbered("PL/{:05d}"), "Premises": word("The Jack Smith;The Lady Grace;Queen Anne"), "Granted": any_day(1970, 2014), "Postcode": postcode}, {"Ref": numbered("TX{:04d}"), "Premises Name": word("Duke of York;Prince Harry"), "Issue": any_day(1980, 2012), "Post code": postcode}),
    "meters": ({"MPAN": digits(13), "Read date": any_day(1985, 2012), "Postcode": postcode}, {"mprn": digits(10), "installed": any_day(1970, 2012), "postcode": postcode}),
    "headless-sales": ({"x": lambda r, _: "{" + f"{r.getrandbits(64):016X}" + "}", "1995-01-01 00:00": any_day(1975, 2012, "%Y-%m-%d 00:00"), "LS1 1AA": postcode, "T": word("T;S;D")}, {"a": digits(6), "01/01/1990": any_day(1970, 2010), "DE1 1AA": postcode, "y": word("Y;N")}),
}  # fmt: skip
"""Name -> columns of development, of the frozen third."""


def project_xml(scene: Scene) -> bytes:
    people = "".join(
        f"<developer><id>{p.forename.lower()}</id><name>{p.full}</name><email>{p.email}</email><roles><role>committer</role></roles></developer>\n"
        for p in unnoted(scene, 40)
    )
    return f'<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><artifactId>a</artifactId><developers>\n{people}</developers></project>'.encode()


def mail_map(scene: Scene) -> bytes:
    return "".join(
        f"{p.full} <{p.email}> <{p.forename.lower()}@old.example.org>\n" for p in unnoted(scene, 60)
    ).encode()


def citation(scene: Scene) -> bytes:
    return (
        "cff-version: 1.2.0\ntitle: Thing\nauthors:\n"
        + "".join(
            f'  - family-names: "{p.surname}"\n    given-names: "{p.forename}"\n    email: "{p.email}"\n'
            for p in unnoted(scene, 30)
        )
    ).encode()


def translators(scene: Scene) -> bytes:
    return (
        "# Translators:\n"
        + "".join(f"# {p.full} <{p.email}>, {2004 + n % 15}\n" for n, p in enumerate(unnoted(scene, 50)))
        + 'msgid ""\nmsgstr ""\n\nmsgid "Open"\nmsgstr "Ouvrir"\n'
    ).encode()


def java_authors(scene: Scene) -> bytes:
    return "".join(
        f"/**\n * Part {n}.\n *\n * @author {p.full} ({p.email})\n * @since {p.born:%Y-%m-%d}\n */\npublic class Part{n} {{\n}}\n"
        for n, p in enumerate(unnoted(scene, 40))
    ).encode()


def feed(scene: Scene) -> bytes:
    entries = "".join(
        f"<entry><title>Release {n}</title><author><name>{p.full}</name><email>{p.email}</email></author><updated>2020-01-{n % 28 + 1:02d}T00:00:00Z</updated></entry>"
        for n, p in enumerate(unnoted(scene, 40))
    )
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'.encode()


def maintainers(scene: Scene) -> bytes:
    return "\n".join(
        f"DRIVER {n}\nM:\t{p.full} <{p.email}>\nL:\tlist@lists.example.org\nS:\tMaintained\nF:\tdrivers/{n}/\n"
        for n, p in enumerate(unnoted(scene, 60))
    ).encode()


def short_log(scene: Scene) -> bytes:
    return "".join(f"{n * 7 % 400:6d}\t{p.full} <{p.email}>\n" for n, p in enumerate(unnoted(scene, 80))).encode()


def lock_file(scene: Scene) -> bytes:
    return "".join(
        f'[[package]]\nname = "{p.surname.lower()}-{n}"\nversion = "1.{n}.0"\nchecksum = "{scene.rng.getrandbits(256):064x}"\n\n'
        for n, p in enumerate(unnoted(scene, 60))
    ).encode()


def system_log(scene: Scene) -> bytes:
    return "".join(
        f"Mar {n % 28 + 1:2d} 10:00:{n % 60:02d} host sshd[{n}]: Accepted publickey for {p.forename.lower()} from 10.0.0.{n % 250} port {n + 1024} ssh2\n"
        for n, p in enumerate(unnoted(scene, 300))
    ).encode()


def accounts(scene: Scene) -> bytes:
    return "".join(
        f"svc{n}:x:{900 + n}:{900 + n}:service {n}:/var/lib/svc{n}:/usr/sbin/nologin\n" for n in range(60)
    ).encode()


def statement(scene: Scene) -> bytes:
    """One account's statement: whom it paid are shops."""
    return joined(
        [
            ["Date", "Description", "Sort Code", "Account Number", "Debit"],
            *(
                [(date(2020, 1, 1) + timedelta(days=n)).isoformat(), f"SHOP {n % 9}", "20-00-00", "12345678", "9.99"]
                for n in range(200)
            ),
        ]
    ).encode()


def date_cases(scene: Scene) -> bytes:
    rows = "".join(
        f'    ("{p.born:%d/%m/%Y}", date({p.born.year}, {p.born.month}, {p.born.day})),\n' for p in unnoted(scene, 60)
    )
    return f"import pytest\nfrom datetime import date\n\nCASES = [\n{rows}]\n\n\n@pytest.mark.parametrize(('text', 'expected'), CASES)\ndef test_dates(text, expected):\n    assert parse(text) == expected\n".encode()


def number_cases(scene: Scene) -> bytes:
    from tests.corpus import people as plain

    good = "\n".join(f"    >>> validate('{plain.nhs_number(scene.rng)}')" for _ in range(30))
    return f'"""NHS number (United Kingdom).\n\n{good}\n"""\nfrom stdnum.exceptions import *\n\n\ndef validate(number):\n    return number\n'.encode()


def fake_names(scene: Scene) -> bytes:
    """A provider of a library that makes up people."""
    names = ", ".join(f'"{p.forename}"' for p in unnoted(scene, 120))
    more = ", ".join(f'"{p.surname}"' for p in unnoted(scene, 120))
    return f"class Provider(PersonProvider):\n    first_names = ({names})\n    last_names = ({more})\n    formats = ('{{{{first_name}}}} {{{{last_name}}}}',)\n".encode()


def syslog_orders(scene: Scene) -> bytes:
    rng = scene.rng
    return "".join(
        f"2026-03-{n % 28 + 1:02d} order={numbers.digits(rng, 10)} card=****{numbers.digits(rng, 4)} customer={rng.getrandbits(64):016x} ref={numbers.digits(rng, 16)}\n"
        for n in range(800)
    ).encode()


TEXTS: dict[str, Callable[[Scene], bytes]] = {
    "pom.xml": project_xml,
    "mailmap": mail_map,
    "CITATION.cff": citation,
    "fr.po": translators,
    "Parts.java": java_authors,
    "releases.atom": feed,
    "MAINTAINERS": maintainers,
    "shortlog.txt": short_log,
    "things.lock": lock_file,
    "auth.log": system_log,
    "passwd.txt": accounts,
    "statement.csv": statement,
    "test_dates.py": date_cases,
    "nhs.py": number_cases,
    "provider.py": fake_names,
    "orders.log": syslog_orders,
}
