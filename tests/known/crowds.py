"""Synthetic exports and their fingerprints, for tests of known exports."""

import csv
import hashlib
import io
import random
from itertools import chain
from pathlib import Path

from scanner.collectors.python.known.known_file import read_export
from scanner.fingerprint.build import build
from scanner.fingerprint.columns import typed
from scanner.fingerprint.source import open_export
from tests.corpus.people import people

YEAR = 2026
CELLS = {
    "Surname": lambda person: person.surname,
    "Forenames": lambda person: person.forename,
    "Initials": lambda person: person.forename[0] + person.surname[0],
    "DOB": lambda person: f"{person.born:%d/%m/%Y}",
    "NINO": lambda person: person.nino,
    "NHS number": lambda person: person.nhs,
    "PNC ID": lambda person: person.pnc,
    "Address": lambda person: person.address,
    "Postcode": lambda person: person.postcode,
    "Release date": lambda person: f"{person.born.day:02d}/06/2009",
}
PRISONERS = ["Surname", "Forenames", "DOB", "Release date"]
OFFENDERS = ["Surname", "Forenames", "DOB", "PNC ID", "Address", "Postcode"]
DRUGS = ["Initials", "DOB"]


def crowd(seed, count):
    return people(random.Random(seed), count)


def table(crowd, header, forms=None, names=None, delimiter=","):
    """Return people as delimited text; `forms` replaces how a column is written, `names` its header."""
    forms, names = {**CELLS, **(forms or {})}, names or {}
    out = io.StringIO()
    rows = ([forms[column](person) for column in header] for person in crowd)
    csv.writer(out, delimiter=delimiter).writerows(chain([[names.get(name, name) for name in header]], rows))
    return out.getvalue()


def typed_file(path, text):
    path.write_text(text, encoding="utf-8")
    return typed(open_export(path), {}, YEAR)


def whole(fingerprint):
    data = b"".join(map(bytes, fingerprint.pieces()))
    return data + hashlib.sha256(data).digest()


def known(folder: Path, crowd, header, label="export"):
    """Return the bytes of the fingerprint of these people."""
    return whole(build(typed_file(folder / f"{label}.csv", table(crowd, header)), label))


def asked(data):
    return read_export(data)
