"""People where layouts are at their worst: abbreviated heads, further languages, envelopes of envelopes, old messages."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable
from xml.sax.saxutils import escape

from tests.corpus.wide import office
from tests.corpus.wide.headings import table
from tests.corpus.wide.scene import Recipe, Scene, bind, several
from tests.corpus.wide.subjects import Subject
from tests.corpus.wide.texts import joined, sql_name

Columns = dict[str, Callable[[Subject], str]]

HEADS: dict[str, tuple[Columns, Columns]] = {
    "abbreviated": (
        {"CUST_LST_NM": lambda p: p.surname, "CUST_FRST_NM": lambda p: p.forename, "BRTH_DT": lambda p: f"{p.born:%Y%m%d}"},
        {"SUBJ_SNAME_TXT": lambda p: p.surname, "SUBJ_FNAME_TXT": lambda p: p.forename, "SUBJ_DOB_DT": lambda p: f"{p.born:%d%m%Y}"},
    ),
    "swedish": (
        {"Efternamn": lambda p: p.surname, "Förnamn": lambda p: p.forename, "Födelsedatum": lambda p: p.born.isoformat()},
        {"Etternavn": lambda p: p.surname, "Fornavn": lambda p: p.forename, "Fødselsdato": lambda p: f"{p.born:%d.%m.%Y}"},
    ),
    "czech": (
        {"Příjmení": lambda p: p.surname, "Jméno": lambda p: p.forename, "Datum narození": lambda p: f"{p.born:%d.%m.%Y}"},
        {"Nume": lambda p: p.surname, "Prenume": lambda p: p.forename, "Data nașterii": lambda p: f"{p.born:%d.%m.%Y}"},
    ),
    "portuguese": (
        {"Apelido": lambda p: p.surname, "Nome próprio": lambda p: p.forename, "Data de nascimento": lambda p: f"{p.born:%d/%m/%Y}"},
        {"Soyadı": lambda p: p.surname, "Adı": lambda p: p.forename, "Doğum tarihi": lambda p: f"{p.born:%d.%m.%Y}"},  # Turkish
    ),
    "welsh": (
        {"Cyfenw": lambda p: p.surname, "Enw cyntaf": lambda p: p.forename, "Dyddiad geni": lambda p: f"{p.born:%d/%m/%Y}"},
        {"Sloinne": lambda p: p.surname, "Céadainm": lambda p: p.forename, "Dáta breithe": lambda p: f"{p.born:%d/%m/%Y}"},
    ),
    "titles": (
        {"Offender": lambda p: f"{p.title} {p.forename[0]} {p.surname}", "DOB": lambda p: f"{p.born:%d/%m/%Y}"},
        {"Service user": lambda p: f"{p.surname.upper()} {p.forename[0]} ({p.title})", "D.O.B": lambda p: f"{p.born:%d/%m/%y}"},
    ),
    "parts-of-births": (
        {"Name": lambda p: p.full, "Day of birth": lambda p: str(p.born.day), "Month of birth": lambda p: str(p.born.month), "Year of birth": lambda p: str(p.born.year)},
        {"surname": lambda p: p.surname, "birth_day": lambda p: str(p.born.day), "birth_month": lambda p: str(p.born.month), "birth_year": lambda p: str(p.born.year)},
    ),
    "contacts": (
        {"Contact": lambda p: p.full, "Mob": lambda p: p.phone, "Rel.": lambda p: "Mother"},
        {"Emergency contact": lambda p: p.full, "Emergency phone": lambda p: p.phone},
    ),
    "outlook": (
        {"Title": lambda p: p.title, "First Name": lambda p: p.forename, "Last Name": lambda p: p.surname, "Company": lambda _: "", "E-mail Address": lambda p: p.email, "Home Street": lambda p: p.address, "Birthday": lambda _: "0/0/00"},
        {"Given Name": lambda p: p.forename, "Family Name": lambda p: p.surname, "E-mail 1 - Value": lambda p: p.email, "Phone 1 - Value": lambda p: p.phone, "Notes": lambda _: ""},
    ),
    "directory": (
        {"DN": lambda p: f"CN={p.full},OU=Staff,DC=example,DC=com", "objectClass": lambda _: "user", "sn": lambda p: p.surname, "givenName": lambda p: p.forename, "mail": lambda p: p.email},
        {"sAMAccountName": lambda p: p.email.partition("@")[0], "displayName": lambda p: p.full, "mail": lambda p: p.email, "telephoneNumber": lambda p: p.phone},
    ),
    "one-cell": (
        {"Prisoner": lambda p: f"{p.surname}, {p.forename} {p.noms}", "Wing": lambda _: "A"},
        {"Details": lambda p: f"{p.full} DOB {p.born:%d/%m/%Y}", "Ref": lambda _: "x"},
    ),
}  # fmt: skip
"""Name -> columns of development, of the frozen third."""


def recipes() -> Iterable[Recipe]:
    for name, columns in HEADS.items():
        yield from several(3, f"{name}.csv", "hard tables", "ours", bind(plain, columns=columns))
        yield from several(2, f"{name}.xlsx", "hard tables", "openpyxl", bind(book, columns=columns))
    for name, make in MAKERS.items():
        yield from several(3, name, "hard texts", "ours", make)


def rows_of(scene: Scene, columns: tuple[Columns, Columns]) -> list[list[str]]:
    chosen = columns[scene.frozen]
    return [list(chosen), *([make(p) for make in chosen.values()] for p in scene.crowd(30, 200))]


def plain(scene: Scene, columns: tuple[Columns, Columns]) -> bytes:
    return joined(rows_of(scene, columns), scene.rng.choice(",;\t")).encode("utf-8-sig")


def book(scene: Scene, columns: tuple[Columns, Columns]) -> bytes:
    import openpyxl

    workbook = openpyxl.Workbook()
    for row in rows_of(scene, columns):
        workbook.active.append(row)
    return office.saved(workbook)


def split_head(scene: Scene) -> bytes:
    """A head of two lines: 'Date of' above 'Birth'."""
    people = scene.crowd(30, 120)
    return joined(
        [
            ["Family", "Given", "Date of"],
            ["Name", "Name(s)", "Birth"],
            *([p.surname, p.forename, f"{p.born:%d/%m/%Y}"] for p in people),
        ]
    ).encode()


def mainframe(scene: Scene) -> bytes:
    """Records of a fixed length, nothing between their fields and no head."""
    form = scene.pick(
        ["{0.surname:<20}{0.forename:<15}{0.born:%Y%m%d}{0.nino}"],
        ["{0.noms}{0.surname:<18}{0.forename:<12}{0.born:%d%m%Y}"],
    )
    return "\r\n".join(form.format(p).upper() for p in scene.crowd(40, 200)).encode()


def bulk(scene: Scene) -> bytes:
    """Actions and documents by turns, as a search engine takes them in."""
    lines = (f'{{"index":{{"_id":"{n}"}}}}\n{json.dumps(r)}\n' for n, r in enumerate(table(scene).records))
    return "".join(lines).encode()


def edges(scene: Scene) -> bytes:
    nodes = [
        {
            "cursor": str(n),
            "node": {
                "id": n,
                "profile": {"firstName": p.forename, "lastName": p.surname},
                "birth": {"date": p.born.isoformat()},
            },
        }
        for n, p in enumerate(scene.crowd(20, 90))
    ]
    return json.dumps({"data": {"allPeople": {"edges": nodes, "pageInfo": {"hasNextPage": False}}}}).encode()


def extended(scene: Scene) -> bytes:
    """What mongoexport writes."""
    return "\n".join(
        json.dumps(
            {
                "_id": {"$oid": f"{n:024x}"},
                "name": {"first": p.forename, "last": p.surname},
                "dob": {"$date": f"{p.born}T00:00:00Z"},
            }
        )
        for n, p in enumerate(scene.crowd(20, 90))
    ).encode()


def logged_json(scene: Scene) -> bytes:
    return "\n".join(
        f"2026-03-01T10:00:{n % 60:02d}Z INFO c.e.Api - saved {json.dumps({'id': n, 'payload': r})}"
        for n, r in enumerate(table(scene, 20, 80).records)
    ).encode()


def field_xml(scene: Scene) -> bytes:
    """What mysql --xml writes."""
    rows = "".join(
        "<row>" + "".join(f'<field name="{sql_name(k)}">{escape(v)}</field>' for k, v in r.items()) + "</row>\n"
        for r in table(scene).records
    )
    return f'<?xml version="1.0"?>\n<resultset statement="select * from t">\n{rows}</resultset>\n'.encode()


def soap(scene: Scene) -> bytes:
    rows = "".join(
        f"<ns2:item><ns2:forename>{p.forename}</ns2:forename><ns2:surname>{escape(p.surname)}</ns2:surname><ns2:dateOfBirth>{p.born}</ns2:dateOfBirth></ns2:item>"
        for p in scene.crowd(20, 80)
    )
    return f'<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><ns2:reply xmlns:ns2="urn:x">{rows}</ns2:reply></soap:Body></soap:Envelope>'.encode()


def server_insert(scene: Scene) -> bytes:
    """A script of SQL Server's management studio."""
    lines = ["SET IDENTITY_INSERT [dbo].[Person] ON", "GO"]
    lines += [
        f"INSERT [dbo].[Person] ([Id], [Surname], [Forename], [BirthDate]) VALUES ({n}, N'{p.surname.replace(chr(39), chr(39) * 2)}', N'{p.forename}', CAST(N'{p.born}' AS Date))"
        for n, p in enumerate(scene.crowd(20, 200))
    ]
    return "\r\nGO\r\n".join(lines).encode("utf-16")


def cast_insert(scene: Scene) -> bytes:
    lines = [
        f"INSERT INTO public.person (id, last_name, first_name, dob) VALUES ({n}, '{p.surname.replace(chr(39), chr(39) * 2)}', '{p.forename}', '{p.born}'::date);"
        for n, p in enumerate(scene.crowd(20, 200))
    ]
    return "\n".join(lines).encode()


def health_messages(scene: Scene) -> bytes:
    """HL7 version 2, one message after another."""
    return "\r".join(
        f"MSH|^~\\&|PAS|RX1|EPR|RX1|20260301||ADT^A01|{n}|P|2.4\rPID|1||{p.nhs}^^^NHS||{p.surname}^{p.forename}||{p.born:%Y%m%d}|{'F' if p.is_female else 'M'}|||{p.address}^^{p.town}^^{p.postcode}\rPV1|1|I"
        for n, p in enumerate(scene.crowd(15, 60))
    ).encode()


def drawn(scene: Scene) -> bytes:
    """A table in frames of plus and minus signs."""
    lines = table(scene, 15, 80).lines
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    rule = "+" + "+".join("-" * (width + 2) for width in widths) + "+"
    body = ["|" + "|".join(f" {c:<{w}} " for c, w in zip(line, widths, strict=True)) + "|" for line in lines]
    return "\n".join([rule, body[0], rule, *body[1:], rule]).encode()


def wiki(scene: Scene) -> bytes:
    lines = table(scene, 15, 80).lines
    return (
        '{| class="wikitable"\n! '
        + " !! ".join(lines[0])
        + "\n"
        + "".join("|-\n| " + " || ".join(line) + "\n" for line in lines[1:])
        + "|}\n"
    ).encode()


def shell_list(scene: Scene) -> bytes:
    """What Format-List prints of Get-ADUser."""
    return "\r\n\r\n".join(
        f"GivenName         : {p.forename}\r\nSurname           : {p.surname}\r\nEmailAddress      : {p.email}\r\nEnabled           : True"
        for p in scene.crowd(15, 60)
    ).encode("utf-16")


def shell_table(scene: Scene) -> bytes:
    lines = [f"{'GivenName':<14}{'Surname':<18}{'Mail'}", f"{'---------':<14}{'-------':<18}{'----'}"]
    return "\r\n".join([*lines, *(f"{p.forename:<14}{p.surname:<18}{p.email}" for p in scene.crowd(15, 60))]).encode()


def json_in_csv(scene: Scene) -> bytes:
    """Records as JSON in one column of a table."""
    out = io.StringIO()
    csv.writer(out).writerows(
        [
            ["id", "created", "payload"],
            *([n, "2026-01-01", json.dumps(r)] for n, r in enumerate(table(scene, 30, 120).records)),
        ]
    )
    return out.getvalue().encode()


def numbered_prose(scene: Scene) -> bytes:
    """A list of actions with names and numbers in running text."""
    return "\n".join(
        f"{n}. {p.full} ({p.noms}), {p.born:%d/%m/%Y}: {scene.pick(['moved to open conditions', 'recall refused'], ['licence varied', 'tag fitted'])}."
        for n, p in enumerate(scene.crowd(15, 40), 1)
    ).encode()


def dictation(scene: Scene) -> bytes:
    """A clinic's dictated letters: RE lines in capitals."""
    return "\n\n\n".join(
        f"RE: {p.full.upper()}  D.O.B. {p.born:%d/%m/%y}  NHS: {p.nhs[:3]} {p.nhs[3:6]} {p.nhs[6:]}\n{p.address}, {p.town}, {p.postcode}\n\nThank you for referring this patient."
        for p in scene.crowd(12, 40)
    ).encode()


def latin_quotes(scene: Scene) -> bytes:
    """Typographic quotes, hard blanks and long dashes in cp1252."""
    return "\r\n".join(
        f"\u2018{p.full}\u2019 \u2013 date of birth:\u00a0{p.born:%d %B %Y} \u2013 \u201creview\u201d"
        for p in scene.crowd(15, 60)
    ).encode("cp1252", "replace")


MAKERS: dict[str, Callable[[Scene], bytes]] = {
    "split-head.csv": split_head,
    "mainframe.dat": mainframe,
    "bulk.ndjson": bulk,
    "edges.json": edges,
    "export.mongo": extended,
    "api.log": logged_json,
    "mysql.xml": field_xml,
    "reply.soap": soap,
    "studio.sql": server_insert,
    "cast.sql": cast_insert,
    "feed.hl7": health_messages,
    "drawn.txt": drawn,
    "page.wiki": wiki,
    "users.txt": shell_list,
    "users-table.txt": shell_table,
    "payload.csv": json_in_csv,
    "actions.txt": numbered_prose,
    "clinic.txt": dictation,
    "quotes.txt": latin_quotes,
}
