"""What is taken for people and is nobody: codes, references, directories, animals, ships, templates, programs' tests."""

from __future__ import annotations

import io
import json
import random
import string
import zipfile
from collections.abc import Callable, Iterable
from datetime import date, timedelta

from tests.corpus import people as plain
from tests.corpus.wide import numbers
from tests.corpus.wide.headings import table
from tests.corpus.wide.scene import Recipe, Scene, bind, several
from tests.corpus.wide.subjects import crowd
from tests.corpus.wide.texts import joined

Row = Callable[[random.Random, int], str]
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def recipes() -> Iterable[Recipe]:
    for name, (development, frozen) in TABLES.items():
        yield from several(
            2, f"{name}.csv", "lookalike tables", "ours", bind(tabled, columns=(development, frozen)), "clean"
        )
    for name in ("products", "tracking", "pets", "offices", "orders", "films"):
        yield from several(2, f"{name}.xlsx", "lookalike tables", "openpyxl", bind(book, columns=TABLES[name]), "clean")
        yield from several(
            2, f"{name}.parquet", "lookalike tables", "pyarrow", bind(parquet, columns=TABLES[name]), "clean"
        )
        yield from several(2, f"{name}.db", "lookalike tables", "sqlite", bind(database, columns=TABLES[name]), "clean")
        yield from several(
            2, f"{name}.json", "lookalike tables", "pandas", bind(frame_json, columns=TABLES[name]), "clean"
        )
        yield from several(2, f"{name}.xls", "lookalike tables", "xlwt", bind(old_book, columns=TABLES[name]), "clean")
        yield from several(
            2, f"{name}.pdf", "lookalike tables", "reportlab", bind(pages, columns=TABLES[name]), "clean"
        )
    for name, make in TEXTS.items():
        yield from several(2, name, "lookalike texts", "icalendar" if name.endswith("ics") else "ours", make, "clean")


def digits(count: int) -> Row:
    return lambda rng, _: numbers.digits(rng, count)


def like_nino(rng: random.Random, _: int) -> str:
    return plain.nino(rng)


def like_noms(rng: random.Random, _: int) -> str:
    return f"A{numbers.digits(rng, 4)}{rng.choice('ABCDE')}{rng.choice(LETTERS)}"


def like_old_prison(rng: random.Random, _: int) -> str:
    return f"{rng.choice(LETTERS)}{rng.choice(LETTERS)}{numbers.digits(rng, 4)}"


def like_pnc(rng: random.Random, n: int) -> str:
    return f"{n % 24:02d}/{numbers.digits(rng, 5)}{rng.choice(LETTERS)}"


def tracking(rng: random.Random, _: int) -> str:
    return f"4{numbers.digits(rng, 15)}"


def luhn(rng: random.Random, _: int) -> str:
    """An IMEI: fifteen digits, the last by Luhn."""
    body = "35" + numbers.digits(rng, 12)
    total = sum(int(d) * 2 - 9 * (int(d) > 4) if n % 2 else int(d) for n, d in enumerate(body))
    return body + str(-total % 10)


def day(first: int, step: int) -> Row:
    """Days one after another."""
    return lambda _, n: (date(first, 1, 3) + timedelta(days=n * step)).isoformat()


def any_day(first: int, last: int, form: str = "%d/%m/%Y") -> Row:
    return lambda rng, _: (date(first, 1, 1) + timedelta(days=rng.randrange((last - first) * 365))).strftime(form)


def word(text: str) -> Row:
    words = text.split(";")
    return lambda rng, _: rng.choice(words)


def numbered(text: str) -> Row:
    return lambda _, n: text.format(n)


def person_name(rng: random.Random, _: int) -> str:
    return crowd(rng, 1, "en", frozen=rng.random() < 0.5)[0].full


TOWNS = word("Leeds;Derby;Luton;Hull;Exeter;Poole;Swansea;Carlisle")
PETS = word("Rex;Fido;Bella;Max;Poppy;Charlie;Daisy;Molly;Oscar;Ruby")
Columns = dict[str, Row]
TABLES: dict[str, tuple[Columns, Columns]] = {
    "products": ({"Product Code": like_nino, "Product Name": numbered("Widget {}"), "Price": digits(2)}, {"SKU": like_nino, "Description": numbered("Bracket type {}"), "Bin": digits(3)}),
    "parts": ({"Part": like_noms, "Stock": digits(3), "Supplier": word("Acme Ltd;Bolt plc")}, {"ItemNo": like_noms, "Qty": digits(2), "Location": word("North;South")}),
    "assets": ({"Asset": like_old_prison, "Bought": any_day(2005, 2025), "Room": digits(3)}, {"Tag": like_old_prison, "Installed": any_day(1990, 2024), "Model": word("T1;T2")}),
    "planning": ({"Reference": like_pnc, "Received": any_day(2001, 2024), "Proposal": word("Extension;Garage;Conservatory")}, {"App No": like_pnc, "Decision Date": any_day(1995, 2024), "Ward": word("North;East")}),
    "tracking": ({"Tracking Number": tracking, "Shipped": day(2020, 1)}, {"Consignment": tracking, "Despatched": day(2018, 1), "Depot": TOWNS}),
    "imei": ({"IMEI": luhn, "Model": word("A1;B2"), "Purchased": day(2019, 2)}, {"Handset IMEI": luhn, "Network": word("red;blue")}),
    "orders": ({"Order Number": digits(10), "Order Date": day(2015, 1), "Total": digits(3)}, {"Invoice": digits(10), "Raised": any_day(2000, 2024), "Net": digits(4)}),
    "barcodes": ({"EAN": digits(13), "Title": numbered("Book {}")}, {"ISBN": lambda r, _: "978" + numbers.digits(r, 10), "Title": numbered("The story of {}"), "Published": any_day(1950, 2020)}),
    "nine-digits": ({"Ticket": digits(9), "Opened": day(2022, 1), "Status": word("open;closed")}, {"Job": digits(9), "Queue": word("a;b"), "State": word("done;new")}),
    "eleven-digits": ({"Meter": digits(11), "Reading": digits(5), "Read on": any_day(2018, 2024)}, {"Batch": digits(11), "Line": digits(1), "Made": any_day(2010, 2024)}),
    "hosts": ({"Name": numbered("srv{:03d}"), "IP": numbered("10.0.0.{}"), "Installed": any_day(2010, 2024)}, {"hostname": numbered("web-{}"), "address": numbered("192.168.1.{}"), "owner": word("ops;web")}),
    "pets": ({"Pet Name": PETS, "Born": any_day(2005, 2024), "Breed": word("Collie;Poodle")}, {"Name": PETS, "Species": word("Dog;Cat"), "DOB": any_day(2004, 2023), "Chip": digits(15)}),
    "horses": ({"Horse": numbered("Galloping {}"), "Foaled": any_day(1970, 2020), "Sire": word("Thunder;Rain")}, {"Name": word("Desert Orchid;Red Rum;Golden Miller;Mill Reef"), "Foaled": any_day(1930, 2000), "Dam": word("Brown Betty;Miss Mouse")}),
    "ships": ({"Vessel Name": numbered("Star of {}"), "Launched": any_day(1900, 1990), "Owner": word("Line Ltd;Shipping plc")}, {"Name": word("Queen Mary;King George;Lady Anne;Duke of York"), "Built": any_day(1890, 1980), "IMO": digits(7)}),
    "offices": ({"Company": numbered("Firm {} Ltd"), "Phone": numbered("01134 96{:04d}"), "Email": numbered("info@firm{}.example")}, {"Supplier": numbered("Supplies {} plc"), "Tel": numbered("0207 946{:04d}"), "Contact": numbered("sales@supplier{}.example")}),
    "courts": ({"Court Name": numbered("Town {} Crown Court"), "Address": numbered("{} High Street"), "Postcode": numbered("LS1 {}AB"), "Phone": numbered("0113 496{:04d}")}, {"Court": TOWNS, "Address Line 1": numbered("{} Castle Road"), "Post Code": numbered("DE{} 2XY"), "DX": digits(5)}),
    "prisons": ({"Prison": numbered("HMP Place {}"), "Address": numbered("{} Wall Street"), "Postcode": numbered("HU{} 1AA"), "Capacity": digits(3)}, {"Establishment": TOWNS, "Governor Office": numbered("01482 28{:04d}"), "Opened": any_day(1850, 1990)}),
    "streets": ({"street": numbered("{} Mill Lane"), "ward": word("North;South"), "postcode": numbered("M1 {}AA")}, {"Address": numbered("{} Park View"), "Town": TOWNS, "Post Code": numbered("LU{} 4AB"), "UPRN": digits(12)}),
    "places": ({"name": TOWNS, "population": digits(5), "founded": any_day(1900, 1990)}, {"Town": TOWNS, "County": word("Kent;Devon"), "Lat": digits(2)}),
    "films": ({"film": numbered("Film {}"), "director": person_name, "released": any_day(1930, 2020)}, {"Title": numbered("The Return {}"), "Starring": person_name, "Premiere": any_day(1940, 2020)}),
    "books": ({"Title": numbered("History {}"), "Author": person_name, "Published": any_day(1920, 2020)}, {"Book": numbered("Stories {}"), "Writer": person_name, "Year": lambda r, _: str(r.randrange(1920, 2020)), "Shelf": digits(3)}),
    "streets-of-names": ({"Street": lambda r, n: person_name(r, n) + " Way", "Adopted": any_day(1950, 2020)}, {"School": lambda r, n: person_name(r, n) + " Academy", "Opened": any_day(1930, 2020), "Postcode": numbered("PL{} 3AB")}),
    "hashes": ({"surname": lambda r, _: f"{r.getrandbits(128):032x}", "dob": lambda r, _: f"{r.getrandbits(64):016x}", "nino": lambda r, _: f"{r.getrandbits(128):032x}"}, {"person_id": lambda r, _: f"{r.getrandbits(64):016x}", "last_name": lambda r, _: f"{r.getrandbits(160):040x}", "postcode": lambda r, _: f"{r.getrandbits(64):016x}"}),
    "measures": ({"station": numbered("S{}"), "value": digits(4), "date": any_day(1940, 2020)}, {"sensor": digits(4), "reading": digits(10), "at": day(2020, 1)}),
    "bonds": ({"Security": numbered("Gilt {}"), "Issued": any_day(1950, 2000), "Matures": any_day(2025, 2060)}, {"ISIN": lambda r, _: "GB" + numbers.digits(r, 10), "Maturity": any_day(2000, 2060), "Coupon": digits(2)}),
    "vehicles": ({"Reg": lambda r, _: f"{r.choice(LETTERS)}{r.choice(LETTERS)}{r.randrange(2, 24):02d} ABC", "Make": word("Ford;Fiat"), "First used": any_day(1970, 2024)}, {"VIN": lambda r, _: "".join(r.choice(LETTERS + string.digits) for _ in range(17)), "Colour": word("red;blue"), "MOT": any_day(2020, 2025)}),
    "accounts": ({"Nominal": digits(8), "Cost Centre": digits(4), "Amount": digits(4), "Posted": day(2023, 0)}, {"GL": digits(8), "Period": digits(2), "Value": digits(5), "Journal": like_old_prison}),
    "events": ({"user": numbered("u{}"), "event": word("login;logout"), "at": day(2024, 0), "session": digits(16)}, {"account": digits(6), "action": word("read;write"), "when": any_day(2022, 2025, "%Y-%m-%d %H:%M:%S")}),
    "grades": ({"Module": word("MA101;PH202;CS303"), "Average": digits(2), "Held": any_day(2010, 2024)}, {"Course": word("Maths;Physics"), "Candidates": digits(3), "Pass rate": digits(2)}),
    "rota": ({"Shift": word("early;late"), "Start": any_day(2024, 2026), "Post": word("Gate;Wing A")}, {"Duty": word("A1;B2"), "Date": day(2025, 1), "Cover": word("yes;no")}),
    "first-names": ({"name": word("Oliver;Amelia;Jack;Isla"), "rank": digits(2), "year": lambda r, _: str(r.randrange(1950, 2020))}, {"Forename": word("Stephen;Margaret;Kevin;Holly"), "Count": digits(4)}),
    "surname-counts": ({"Surname": word("Smith;Jones;Taylor"), "Frequency": digits(5)}, {"surname": word("Hall;Clarke;Green"), "per_million": digits(3), "rank": digits(3)}),
    "job-titles": ({"Post": word("Officer;Manager"), "Grade": word("B3;C1"), "Email": word("hr@example.org;duty.manager@example.org"), "Ext": digits(4)}, {"Role": word("Clerk;Usher"), "Team": word("List Office;Accounts"), "Mailbox": word("listoffice@example.org;accounts@example.org")}),
}  # fmt: skip
"""Name -> columns of development, of the frozen third."""


def rows_of(scene: Scene, columns: tuple[Columns, Columns]) -> list[list[str]]:
    chosen = columns[scene.frozen]
    count = scene.rng.randint(60, 500)
    return [list(chosen), *([make(scene.rng, n) for make in chosen.values()] for n in range(count))]


def tabled(scene: Scene, columns: tuple[Columns, Columns]) -> bytes:
    return joined(rows_of(scene, columns), scene.rng.choice(",;\t")).encode()


def book(scene: Scene, columns: tuple[Columns, Columns]) -> bytes:
    import openpyxl

    workbook = openpyxl.Workbook()
    for row in rows_of(scene, columns):
        workbook.active.append(row)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def old_book(scene: Scene, columns: tuple[Columns, Columns]) -> bytes:
    import xlwt

    workbook = xlwt.Workbook()
    sheet = workbook.add_sheet("Data")
    for y, row in enumerate(rows_of(scene, columns)):
        for x, value in enumerate(row):
            sheet.write(y, x, value)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def pages(scene: Scene, columns: tuple[Columns, Columns]) -> bytes:
    from reportlab.platypus import SimpleDocTemplate, Table

    out = io.BytesIO()
    SimpleDocTemplate(out).build([Table(rows_of(scene, columns)[:120], repeatRows=1)])
    return out.getvalue()


def parquet(scene: Scene, columns: tuple[Columns, Columns]) -> bytes:
    import pyarrow as pa
    from pyarrow import parquet as files

    head, *rows = rows_of(scene, columns)
    out = io.BytesIO()
    files.write_table(pa.table({name: list(c) for name, c in zip(head, zip(*rows, strict=True), strict=True)}), out)
    return out.getvalue()


def database(scene: Scene, columns: tuple[Columns, Columns]) -> bytes:
    from tests.corpus.wide import columnar

    head, *rows = rows_of(scene, columns)
    return columnar.database(scene, lambda c: columnar.put_table(c, "data", head, rows))


def frame_json(scene: Scene, columns: tuple[Columns, Columns]) -> bytes:
    import pandas as pd

    head, *rows = rows_of(scene, columns)
    return pd.DataFrame(rows, columns=head).to_json(orient=scene.pick(["records"], ["split"])).encode()


def unnoted(scene: Scene, count: int) -> list:  # type: ignore[type-arg]
    """People who are credited, not held: nothing is counted."""
    return crowd(scene.rng, count, "en", frozen=scene.frozen)


def template(scene: Scene) -> bytes:
    head = table(Scene(scene.name, scene.seed)).header
    return joined([head, *([""] * len(head) for _ in range(60))]).encode()


def template_workbook(scene: Scene) -> bytes:
    import openpyxl

    workbook = openpyxl.Workbook()
    workbook.active.append(table(Scene(scene.name, scene.seed)).header)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def form(scene: Scene) -> bytes:
    labels = scene.pick(
        ["Surname;Forename;Date of birth (dd/mm/yyyy);NI number;Address;Postcode"],
        ["Full name;D.O.B.;NHS number;Telephone;E-mail;Next of kin"],
    )
    return (
        "APPLICATION FORM\n\n" + "\n".join(f"{label}: ______________________" for label in labels.split(";"))
    ).encode() * 3


def schema(scene: Scene) -> bytes:
    kind = scene.pick(["VARCHAR(40)"], ["nvarchar(80) NULL"])
    return "".join(
        f"CREATE TABLE person_{n} (surname {kind}, forename {kind}, date_of_birth DATE, nino CHAR(9), nhs_number CHAR(10));\n"
        for n in range(15)
    ).encode()


def model(scene: Scene) -> bytes:
    fields = scene.pick(
        ["surname forename date_of_birth nino postcode"], ["first_name last_name dob nhs_number email"]
    ).split()
    return (
        "from django.db import models\n\n\nclass Person(models.Model):\n"
        + "".join(f"    {f} = models.CharField(max_length=40, blank=True)\n" for f in fields)
    ).encode() * 4


def json_schema(scene: Scene) -> bytes:
    fields = scene.pick(["surname forename dateOfBirth nino"], ["givenName familyName birthDate email"]).split()
    return json.dumps(
        {
            "type": "object",
            "properties": {f: {"type": "string", "title": f, "examples": ["Smith", "1970-01-01"]} for f in fields},
        }
    ).encode()


def doctests(scene: Scene) -> bytes:
    lines = [
        f"    >>> is_valid('{plain.nino(scene.rng)}')\n    True\n    >>> validate('{plain.nhs_number(scene.rng)}')\n    '943 476 5919'"
        for _ in range(12)
    ]
    return (
        'def is_valid(number):\n    """Check the number.\n\n'
        + "\n".join(lines)
        + '\n    """\n    return bool(validate(number))\n'
    ).encode()


def unit_tests(scene: Scene) -> bytes:
    cases = "\n".join(
        f'    it("accepts {n}", () => {{\n      expect(valid("{plain.pnc_id(scene.rng)}")).toBe(true);\n    }});'
        for n in range(15)
    )
    return f'import {{ valid }} from "./pnc";\n\ndescribe("pnc", () => {{\n{cases}\n}});\n'.encode()


def authors(scene: Scene) -> bytes:
    form_ = scene.pick(
        ["{0.full} <{0.email}>", "* {0.full} ({0.email})"],
        ["{0.full} - {0.email}", "N: {0.full}\nE: {0.email}\nD: drivers\n"],
    )
    return ("Thanks to:\n\n" + "\n".join(form_.format(p) for p in unnoted(scene, 60)) + "\n").encode()


def changelog(scene: Scene) -> bytes:
    start = date(2010, 1, 4)
    return "".join(
        scene.pick(
            ["{d:%Y-%m-%d}  {p.full}  <{p.email}>\n\n\t* src/a.c: Fix.\n\n"],
            ["* {d:%a %b %d %Y} {p.full} <{p.email}> - 1.{n}\n- fix\n\n"],
        ).format(d=start + timedelta(days=n * 13), p=p, n=n)
        for n, p in enumerate(unnoted(scene, 60))
    ).encode()


def licences(scene: Scene) -> bytes:
    return (
        "".join(
            f"Copyright (c) {1995 + n % 25}-{2000 + n % 25} {p.full} <{p.email}>\n"
            for n, p in enumerate(unnoted(scene, 40))
        ).encode()
        + b"\nPermission is hereby granted, free of charge, to any person.\n" * 9
    )


def git_log(scene: Scene) -> bytes:
    return "".join(
        f"commit {scene.rng.getrandbits(160):040x}\nAuthor: {p.full} <{p.email}>\nDate:   Mon Mar {n % 28 + 1} 10:00:00 2020 +0000\n\n    Fix the build.\n\n"
        for n, p in enumerate(unnoted(scene, 60))
    ).encode()


def contributors(scene: Scene) -> bytes:
    rows = [
        {
            "login": f"{p.forename.lower()}{n}",
            "name": p.full,
            "avatar_url": "https://example.org/a.png",
            "profile": "https://example.org",
            "contributions": ["code"],
        }
        for n, p in enumerate(unnoted(scene, 50))
    ]
    return json.dumps({"projectName": "thing", "contributors": rows}).encode()


def bibliography(scene: Scene) -> bytes:
    people = unnoted(scene, 80)
    return "".join(
        f"@article{{{p.surname.lower()}{n},\n  author = {{{p.surname}, {p.forename} and {people[n - 1].surname}, {people[n - 1].forename}}},\n  title = {{On the matter}},\n  year = {{{p.born.year}}}\n}}\n"
        for n, p in enumerate(people)
    ).encode()


def test_cards(scene: Scene) -> bytes:
    cards = [
        "4111111111111111",
        "5555555555554444",
        "378282246310005",
        "6011111111111117",
        "4242424242424242",
        "5105105105105100",
        "4012888888881881",
        "3530111333300000",
        "30569309025904",
        "371449635398431",
        "2223003122003222",
        "4000056655665556",
    ]
    return (
        "Test cards\n\n" + "\n".join(f"{scene.pick(['Visa', 'card'], ['Number', 'pan'])}: {c}" for c in cards)
    ).encode()


def bomb(scene: Scene) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", bytes(scene.pick([30], [40]) * 2**20))
    return out.getvalue()


def laughs(_: Scene) -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">{entities}]><lolz>&l9;</lolz>'.encode()


def noise(scene: Scene) -> bytes:
    """Compressed data of no format: short of being a volume."""
    return b"DATA" + scene.rng.randbytes(20_001)


def calendar(scene: Scene) -> bytes:
    import icalendar

    found = icalendar.Calendar()
    for n in range(40):
        event = icalendar.Event()
        event.add("summary", scene.pick([f"Meeting {n}", "Team brief"], [f"Review {n}", "Training"]))
        event.add("dtstart", date(2020, 1, 1) + timedelta(days=n * 9))
        event.add("organizer", "MAILTO:office@example.org")
        found.add_component(event)
    return found.to_ical()


def access_log(scene: Scene) -> bytes:
    rng = scene.rng
    return "".join(
        f'10.0.{rng.randrange(9)}.{rng.randrange(250)} - - [{rng.randrange(1, 28):02d}/Mar/2026:10:00:{rng.randrange(60):02d} +0000] "GET /a?id={numbers.digits(rng, 10)}&ref={plain.nino(rng)} HTTP/1.1" 200 {rng.randrange(10**6)}\n'
        for _ in range(3000)
    ).encode()


def mail_log(scene: Scene) -> bytes:
    return "".join(
        f"Mar {n % 28 + 1:2d} 10:00:00 mx postfix/smtp[{n}]: {scene.rng.getrandbits(40):010X}: to=<noreply@host{n}.example>, relay=mx.example[192.0.2.1]:25, status=sent\n"
        for n in range(800)
    ).encode()


def staff_page(scene: Scene) -> bytes:
    """Whom to call for what: roles, no persons."""
    rows = "".join(
        f"<tr><td>{scene.pick(['Help desk', 'Reception'], ['Duty officer', 'Stores'])} {n}</td><td>0113 496 {n:04d}</td><td>desk{n}@example.org</td></tr>"
        for n in range(30)
    )
    return f"<html><body><table>{rows}</table></body></html>".encode()


def novel(scene: Scene) -> bytes:
    people = unnoted(scene, 12)
    return " ".join(
        f"In {scene.rng.randrange(1890, 1950)} {scene.rng.choice(people).full} {scene.pick(['walked to the mill', 'spoke of the sea'], ['closed the old gate', 'wrote home'])}."
        for _ in range(600)
    ).encode()


def history(scene: Scene) -> bytes:
    """Famous people with their births in running text: an encyclopaedia's habit, of the dead."""
    return "\n\n".join(
        f"{p.full} ({p.born.day} {p.born:%B} {1700 + n % 90} to 3 May {1780 + n % 90}) was an English engineer."
        for n, p in enumerate(unnoted(scene, 40))
    ).encode()


def policy(scene: Scene) -> bytes:
    return (
        scene.pick(
            ["Documents marked SECRET or RESTRICTED must be locked away.\n"],
            ["Staff may not carry CONFIDENTIAL papers by post.\n"],
        )
        + "An NHS number has ten digits. A NINO looks like QQ123456C.\nThe date of birth must be given as dd/mm/yyyy.\n"
    ).encode() * 8


def placeholders(scene: Scene) -> bytes:
    name = scene.pick(["John Smith", "Jane Doe"], ["A N Other", "Joe Bloggs"])
    return joined([["name", "email", "dob"], *([name, "user@example.com", "01/01/1970"] for _ in range(40))]).encode()


def translations(scene: Scene) -> bytes:
    return "".join(
        f'msgid "{t}"\nmsgstr "{t} {n}"\n\n'
        for n in range(12)
        for t in scene.pick([["Surname", "Date of birth", "NI number"]], [["First name", "Born", "Postcode"]])
    ).encode()


def wordlist(scene: Scene) -> bytes:
    return "\n".join(
        sorted({p.surname for p in unnoted(scene, 200)} | {p.forename for p in unnoted(scene, 200)})
    ).encode()


def binary_table(scene: Scene) -> bytes:
    """A program with strings in it."""
    return (
        b"\x7fELF\x02\x01\x01"
        + bytes(60)
        + b"\0".join(f"usage: dob {n} nino".encode() for n in range(200))
        + scene.rng.randbytes(4000)
    )


def figures(scene: Scene) -> bytes:
    import docx

    document = docx.Document()
    for n in range(20):
        document.add_paragraph(
            f"Figure {n} rose from {scene.rng.randrange(100)} to {scene.rng.randrange(100)} by {date(2020, 1, 1) + timedelta(days=n)}."
        )
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


TEXTS: dict[str, Callable[[Scene], bytes]] = {
    "template.csv": template,
    "template.xlsx": template_workbook,
    "form.txt": form,
    "schema.sql": schema,
    "models.py": model,
    "schema.json": json_schema,
    "validators.py": doctests,
    "pnc.test.ts": unit_tests,
    "AUTHORS": authors,
    "ChangeLog": changelog,
    "copyright": licences,
    "git.log": git_log,
    "contributors.json": contributors,
    "papers.bib": bibliography,
    "cards.txt": test_cards,
    "bomb.zip": bomb,
    "laughs.xml": laughs,
    "noise.bin": noise,
    "meetings.ics": calendar,
    "access.log": access_log,
    "mail.log": mail_log,
    "contacts.html": staff_page,
    "novel.txt": novel,
    "history.txt": history,
    "policy.txt": policy,
    "placeholders.csv": placeholders,
    "messages.po": translations,
    "words.txt": wordlist,
    "program.bin": binary_table,
    "figures.docx": figures,
}
