"""Files that are called after those of whom they list names, beside little that tells of people, for both engines."""

import gzip
import io
import tarfile
from email.message import EmailMessage

from tests.corpus.files import zipped
from tests.corpus.workbooks import workbook
from tests.stray.tables.lives import CROWD, full

HOUSES = ("North", "South", "East")
NAMES = [[full(one), HOUSES[n % 3], "ABC"[n % 3]] for n, one in enumerate(CROWD)]
"""Beside what says nothing of whom."""
ROADS = [[f"{HOUSES[n % 3]} {n} Road", HOUSES[n % 3], "ABC"[n % 3]] for n in range(len(CROWD))]
HEAD = ["name", "chapter", "grade"]


def listed(rows):
    return "".join(",".join(row) + "\n" for row in [HEAD, *rows]).encode()


def in_json(rows):
    return b"[%s]" % b",\n".join(b'{"name": "%s", "status": "%s"}' % (*map(str.encode, row[:2]),) for row in rows)


def in_markup(element):
    records = (f"<id>{n}</id><name>{row[0]}</name><status>{row[1]}</status>" for n, row in enumerate(NAMES))
    return "<root>" + "\n".join(f"<{element}>{record}</{element}>" for record in records) + "</root>"


def taped(name):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        member = tarfile.TarInfo(name)
        member.size = len(listed(NAMES))
        archive.addfile(member, io.BytesIO(listed(NAMES)))
    return out.getvalue()


def mailed(name):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "The list"
    message.set_content("As you asked.\n")
    message.add_attachment(listed(NAMES), maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


OF_PEOPLE = {
    "students.csv": listed(NAMES),
    "Students_2024-05.csv": listed(NAMES),
    "list of employees (final).txt": listed(NAMES),
    "Schüler.csv": listed(NAMES),
    "participants.csv.gz": gzip.compress(listed(NAMES), mtime=0),
    "Guests.csv": "".join(f"{n or 'id'},{row[0]}\n" for n, row in enumerate([["name"], *NAMES])).encode(),
    "patient.json": in_json(NAMES),
    "volunteers.xlsx": workbook([[HEAD, *NAMES]]),
    "1.zip": zipped({"export/customers.csv": listed(NAMES)}),
    "2.tgz": taped("export/customers.csv"),
    "3.eml": mailed("customers.csv"),
    "4.eml": mailed("x.csv").replace(b"x.csv", b"=?utf-8?B?U2Now7xsZXIuY3N2?="),
    "5.xml": in_markup("student").encode(),
}
OF_NOBODY = {
    "data.csv": listed(NAMES),
    "export_2024-05.csv": listed(NAMES),
    "data.json": in_json(NAMES),
    "players.csv": listed(NAMES),
    "authors.csv": listed(NAMES),
    "customers.csv": listed(ROADS),
    "registered.csv": "".join(f"{n or 'id'},{row[0]}\n" for n, row in enumerate([["name"], *NAMES])).encode(),
    "contact.py": b"import os\n\ndef %s():\n    return os\n" % NAMES[0][0].partition(" ")[0].encode(),
    "6.zip": zipped({"customers/data.csv": listed(NAMES)}),
    "7.tgz": taped("customers/data.csv"),
    "8.eml": mailed("data.csv"),
    "9.xml": in_markup("entry").encode(),
    ".customers": b"",
}
