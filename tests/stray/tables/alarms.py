"""Lists of things that were taken for lists of people, as other programs write them; and people in the same forms."""

import json
import random

from tests.corpus.people import people
from tests.stray.judging import slashed, table

CROWD = list({(one.surname, one.forename): one for one in people(random.Random(171), 60)}.values())[:36]


def full(one):
    return f"{one.forename} {one.surname}"


def rows_of(head, cells):
    return head.split(","), [[str(cell) for cell in cells(n, one)] for n, one in enumerate(CROWD)]


def listed(head, cells):
    names, rows = rows_of(head, cells)
    return table([names, *rows]).encode()


def of_office(head, cells, bold="<b><font face={}>{}</font></b>"):
    """Return the page that an office suite writes of a sheet: its header is no th."""
    names, rows = rows_of(head, cells)
    first = "".join(f'\t\t<td align="left">{bold.format("Arial", name)}</td>\n' for name in names)
    lines = ["".join(f'\t\t<td align="left">{cell}<br></td>\n' for cell in row) for row in rows]
    body = "".join(f"\t<tr>\n{line}\t</tr>\n" for line in [first, *lines])
    return f"<!DOCTYPE html>\n<html>\n<body>\n<table border=0>\n{body}</table>\n</body>\n</html>\n".encode()


def attributes(head, cells):
    names, rows = rows_of(head, cells)
    records = (" ".join(f'{name}="{cell}"' for name, cell in zip(names, row, strict=True)) for row in rows)
    return ("<data>\n" + "".join(f"  <rec {record}/>\n" for record in records) + "</data>\n").encode()


def objects(head, cells):
    names, rows = rows_of(head, cells)
    return json.dumps([dict(zip(names, row, strict=True)) for row in rows]).encode()


def in_markdown(head, cells):
    """Return a table below a heading, its cells as wide as the widest of the column."""
    names, rows = rows_of(head, cells)
    wide = [max(map(len, column)) for column in zip(names, *rows, strict=True)]
    rule = "|" + "|".join(":" + "-" * (width + 1) for width in wide) + "|"
    lines = [
        "| " + " | ".join(cell.ljust(n) for cell, n in zip(row, wide, strict=True)) + " |" for row in [names, *rows]
    ]
    return "\n".join(["# What there is", "", lines[0], rule, *lines[1:], ""]).encode()


def in_asciidoc(head, cells):
    names, rows = rows_of(head, cells)
    lines = ["|" + " |".join(row) for row in [names, *rows]]
    return "\n".join(["= ulice", "", '[cols=",,,",options="header",]', "|===", *lines, "|===", ""]).encode()


def ssn(n):
    return f"{512 + n:03d}-{21 + n}-{4071 + n}"


def verdict(n, words):
    return words[n % len(words)]


POSTS = ("GOVERNOR", "VICE-GOVERNOR", "MAYOR", "SENATOR", "PRESIDENT")
JOBS = ("Clerk", "Driver", "Sales Representative")

OF_NOBODY = {
    "locomotives.html": of_office(
        "Locomotive,Number,Entered service,Withdrawn,Shed",
        lambda n, one: [full(one), 6100 + n, slashed(one), f"{slashed(one)[:6]}2019", "Crewe"],
    ),
    "paintings.html": of_office(
        "Picture,Artist,Bought", lambda n, one: [f"View {n}", full(one), slashed(one)], bold="<b>{1}</b>"
    ),
    "statues.xml": attributes(
        "Monument,Sculptor,Unveiled,Grade", lambda n, one: [f"Statue of {full(one)}", full(one), slashed(one), "II"]
    ),
    "bridges.xml": attributes(
        "Bridge,Engineer,Constructed,Span", lambda n, one: [f"B{n}", full(one), slashed(one), 40 + n]
    ),
    "checks.csv": listed("ssn,verdict", lambda n, one: [ssn(n), verdict(n, ("accept", "reject"))]),
    "checks of a number.csv": listed("input_ssn,is_valid", lambda n, one: [ssn(n), verdict(n, ("True", "False"))]),
    "checks.json": objects("ssn,expected", lambda n, one: [ssn(n), verdict(n, ("pass", "fail"))]),
    "checks.php": "<?php\nreturn array (\n{}\n);\n".format(
        ",\n".join(
            f"  {n} =>\n  array (\n    'ssn' => '{ssn(n)}',\n    'verdict' => '{verdict(n, ('accept', 'reject'))}',\n  )"
            for n in range(36)
        )
    ).encode(),
    "candidates.csv": listed(
        "Name,Province,BirthDate,Position,Disqualified,Withdrawn",
        lambda n, one: [full(one).upper(), "North", slashed(one), verdict(n, POSTS), 0, n % 2],
    ),
    "candidates, small.csv": listed(
        "Candidato,Partido,Cargo,Fecha_nacimiento",
        lambda n, one: [full(one), "PV", verdict(n, ("Alcalde", "Concejal")), slashed(one)],
    ),
    "ballot.csv": listed(
        "Kandidat,Partei,Listenplatz,Geburtsjahr", lambda n, one: [full(one), "PV", n + 1, one.born.year]
    ),
    "scorers.csv": listed("Player,Club,Born,Apps", lambda n, one: [full(one), "Rovers", slashed(one), 40 + n]),
    "mayors.csv": listed("Comune,Sindaco,Data_di_nascita", lambda n, one: ["Asti", full(one), slashed(one)]),
    "films.md": in_markdown("Title,Director,Released", lambda n, one: [f"Dark River {n}", full(one), slashed(one)]),
    "streets.adoc": in_asciidoc("Ulice,Pojmenováno po,Od", lambda n, one: [f"Cesta {n}", full(one), slashed(one)]),
    "games.js": "export const all = [\n{}\n];\n".format(
        "\n".join(f"  {{ Character: '{one.forename}', House: 'Red', Born: '{slashed(one)}' }}," for one in CROWD)
    ).encode(),
    "schools of Brazil.csv": listed("Escola,Telefone", lambda n, one: [f"EMEF {full(one)}", one.phone]),
    "books.csv": listed(
        "Titre,auteur_last_name,auteur_first_name", lambda n, one: [f"Contes {n}", one.surname, one.forename]
    ),
    "talks.md": in_markdown("Speaker,Title,Date", lambda n, one: [full(one), f"On rivers {n}", slashed(one)]),
    "monuments.xml": attributes(
        "Denkmal,Bildhauer,Enthüllt", lambda n, one: [f"{full(one)}-Denkmal", full(one), slashed(one)]
    ),
    "ships.csv": listed(
        "Nom,Lancement,Chantier,Tonnage", lambda n, one: [full(one), slashed(one), one.surname, 900 + n]
    ),
    "horses.csv": listed(
        "Pferd,Vater,geboren,Züchter", lambda n, one: [one.forename, one.forename, slashed(one), full(one)]
    ),
    "surgeries.csv": listed("Praxis,Adresse,Telefon", lambda n, one: [f"Dr. med. {full(one)}", one.address, one.phone]),
    "schools.csv": listed("École,Directeur,Téléphone", lambda n, one: [f"École {full(one)}", full(one), one.phone]),
    "inns.csv": listed("Nombre,Dirección,Teléfono", lambda n, one: [f"Hostal {one.surname}", one.address, one.phone]),
    "parks.csv": listed(
        "name,address,phone,opening hours", lambda n, one: [f"{one.surname} Park", one.address, one.phone, "8-18"]
    ),
    "committees.csv": listed(
        "Committee,Chair,Meets,Clerk email",
        lambda n, one: [f"Works {n}", f"Cllr {full(one)}", "monthly", f"clerk@town{n}.example"],
    ),
}

OF_PEOPLE = {
    "people.html": of_office("Name,Date of birth,Ward", lambda n, one: [full(one), slashed(one), "North"]),
    "people.xml": attributes("Name,DOB,Ward", lambda n, one: [full(one), slashed(one), "North"]),
    "members.adoc": in_asciidoc("Člen,Město,Datum narození", lambda n, one: [full(one), "Praha", slashed(one)]),
    "titled.csv": table(
        [["Patients"], ["Whoever", "DOB", "Ward"], *[[full(one), slashed(one), "North"] for one in CROWD]]
    ).encode(),
    "games of children.js": "export const all = [\n{}\n];\n".format(
        "\n".join(f"  {{ Pupil: '{full(one)}', House: 'Red', Born: '{slashed(one)}' }}," for one in CROWD)
    ).encode(),
    "members.md": in_markdown("Member,Town,DOB", lambda n, one: [full(one), "Bath", slashed(one)]),
    "claims.csv": listed("ssn,outcome", lambda n, one: [ssn(n), verdict(n, ("accepted", "refused"))]),
    "claims.json": objects("ssn,outcome", lambda n, one: [ssn(n), verdict(n, ("accepted", "refused"))]),
    "members.csv": listed("ssn,valid until", lambda n, one: [ssn(n), "2027-01-01"]),
    "applicants.csv": listed(
        "Candidate,Position applied for,Date of birth,Status",
        lambda n, one: [full(one), verdict(n, JOBS), slashed(one), verdict(n, ("Withdrawn", "Offered"))],
    ),
    "staff.csv": listed(
        "Name,Position,BirthDate,Withdrawn", lambda n, one: [full(one), verdict(n, JOBS), slashed(one), n % 2]
    ),
    "candidates with telephones.csv": listed(
        "Candidate,Position,Phone", lambda n, one: [full(one), verdict(n, POSTS), one.phone]
    ),
    "contacts of firms.csv": listed(
        "Contact,Firm,Email",
        lambda n, one: [full(one), f"{one.surname} Ltd", one.email if n % 3 else "info@firm.example"],
    ),
}
