"""Writes files that mean ill, or are broken, and what an untidy disk holds: names of any bytes, links, holes."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import zipfile
from pathlib import Path

from tests.stray.scan.crowd import CROWD


def write_hostile(folder: Path) -> None:
    """Fill a folder; the same bytes each time."""
    for write in (files_of_text, texts_without_end, markup, names_and_links, archives, workbooks, formats, wide):
        below = folder / write.__name__
        below.mkdir()
        write(below)


def files_of_text(folder: Path) -> None:
    (folder / "deep.json").write_bytes(b'{"a":' * 200_000)
    (folder / "long.txt").write_bytes(b"a" * 5_000_000)
    (folder / "number.json").write_bytes(b'[{"a":' + b"9" * 500_000 + b"}]")
    (folder / "quotes.csv").write_bytes(b'a,b\n"' + b"x,\n" * 300_000)
    (folder / "nul.csv").write_bytes(CROWD.replace("Ann", "A\0nn").encode())
    (folder / "half.json").write_bytes(b'[{"surname": "Smith", "dob": "1971-03-12"}, {"surn')
    (folder / "half-key.json").write_bytes(b'{"half')
    (folder / "surrogate.json").write_bytes(b'[{"surname": "\\ud800", "forename": "Ann", "dob": "1971-03-12"}]')
    (folder / "cut.csv").write_bytes(CROWD.encode() + b"\xc3")
    (folder / "latin.csv").write_bytes(CROWD.replace("Ann", "Ren\u00e9e").encode("cp1252"))
    (folder / "empty.csv").write_bytes(b"")
    (folder / "blank.csv").write_bytes(b"\n" * 5000)
    (folder / "mac.csv").write_bytes(CROWD.replace("\n", "\r").encode())
    (folder / "one.txt").write_bytes(b"Smith\nDate of birth: 12/03/1971 NINO HJ918273A\n")
    with (folder / "sparse.csv").open("wb") as file:
        file.truncate(2**34)
        file.seek(2**33)
        file.write(b"\n" + CROWD.encode())


def texts_without_end(folder: Path) -> None:
    """Write beginnings whose ends do not come, more of them than a reader goes back behind, and people after them."""
    head, *rows = [line.split(",") for line in CROWD.splitlines()]
    inserts = "".join(f"INSERT INTO people ({','.join(head)}) VALUES {tuple(row)};\n" for row in rows)
    objects = "".join(json.dumps(dict(zip(head, row, strict=True))) + "\n" for row in rows)
    between = "\n'\n);\n" + "-- \n" * 300_000
    statements = (
        "INSERT INTO a VALUES (",
        "INSERT INTO a (b) VALUES ('''",
        "CREATE TABLE a (",
        "INSERT INTO a VALUES (a,\n",
    )
    for number, unit in enumerate(statements):
        (folder / f"{number}.sql").write_text(unit * (1_300_000 // len(unit)) + between + inserts)
    for number, unit in enumerate(('{"a', '{"k": [' + '{"a": 1}, ' * 2000 + "x", '{"a": 1 {"b": "', "{  ")):
        (folder / f"{number}.json").write_text("{" + unit * (1_300_000 // len(unit)) + '"\n' + objects)
        (folder / f"{number}.short.json").write_text("{" + unit * (70_000 // len(unit)) + '"\n' + objects)


def markup(folder: Path) -> None:
    """Write records in XML that end, after people, at bytes that are no character, and declarations that are none."""
    head, *rows = [line.split(",") for line in CROWD.splitlines()]
    records = ["".join(f"<{key}>{value}</{key}>" for key, value in zip(head, row, strict=True)) for row in rows]
    people = "".join(f"<person>{record}</person>\n" for record in records)
    ends = {
        "a name": b"<pe\xceson>",
        "a text": b"<b>x\xff\xfe</b>",
        "a value": b"<b c='\xc0\x80'/>",
        "a mark": b"<\xed\xa0\x80",
    }
    for name, end in ends.items():
        (folder / f"{name}.xml").write_bytes(f"<people>{people}".encode() + end + f"{people}</people>".encode())
    lone = f"<people>{people}\ud800{people}</people>".encode("utf-16", "surrogatepass")
    (folder / "half a sign.xml").write_bytes(lone)
    for name, declared in {"a quote": "'UTF-'8'", "a version": "'x' version='1'", "a word": "'no such'"}.items():
        text = f"<?xml version='1.0' encoding={declared}?><people>{people}</people>"
        (folder / f"{name}.xml").write_text(text)
        (folder / f"{name}.xlsx").write_bytes(
            a_zip({"xl/workbook.xml": b"<a/>", "xl/worksheets/sheet1.xml": text.encode()})
        )


def names_and_links(folder: Path) -> None:
    for name in (b"a\xff.csv", b"b\n{}.csv", 'c\u202e\u00e9".csv'.encode(), "\U0001f600\\.csv".encode(), b"-z.csv"):
        (folder / os.fsdecode(name)).write_text(CROWD)
    os.mkfifo(folder / "pipe")
    (folder / "links").symlink_to(folder)
    (folder / "link.csv").symlink_to(folder / "-z.csv")
    os.link(folder / "-z.csv", folder / "second name.csv")
    deep = folder
    for _ in range(70):
        deep = deep / "d"
        deep.mkdir()
        (deep / "x.csv").write_text(CROWD)


def archives(folder: Path) -> None:
    (folder / "bomb.zip").write_bytes(a_zip({"a.txt": b"0" * (16 * 1024 * 1024)}))
    born = "Surname: Smith\nDOB: 01/02/1970\n"
    rows = "insert into people (surname, forename, dob)\nselect 'Smith', 'Ann', '1970-01-02' union all\nselect '"
    (folder / "quotes.sql").write_text(rows + "\\'" * 30_000)
    (folder / "doubled.txt").write_text(born * 3 + "select " + "''<<" * 15_000 + "!\nselect 'Smith' as surname\n")
    (folder / "a word.txt").write_text('born("Smith", "Ann", "01/02/1970")\n' + "m" * 16_000 + "\n" + born)
    (folder / "numbered.csv").write_text(f"surname_{'0' * 4000},Smith\nborn_{'0' * 4000},01/02/1970\n\n" * 9)
    (folder / "bomb.gz").write_bytes(gzip.compress(bytes(8 * 1024 * 1024), mtime=0))
    (folder / "many.zip").write_bytes(a_zip({f"{n}": b"" for n in range(10_001)}))
    (folder / "mixed.zip").write_bytes(
        a_zip({"list.csv": CROWD.encode(), "a/": b"", "a/b.txt": b"hello", "c": a_zip({})})
    )
    (folder / "big inner.zip").write_bytes(a_zip({"a.zip": b"PK\3\4" + random.Random(1).randbytes(9 * 1024 * 1024)}))
    (folder / "no zip.zip").write_bytes(b"PK\3\4" + b"x" * 100)
    hello = a_zip({"a.txt": b"hello hello", "b.csv": CROWD.encode()}, zipfile.ZIP_STORED)
    (folder / "half.zip").write_bytes(hello.replace(b"hello hello", b"hello jello", 1))
    (folder / "cut.zip").write_bytes(hello[:-30])
    locked = bytearray(hello)
    locked[locked.index(b"PK\1\2") + 8] |= 1
    (folder / "locked.zip").write_bytes(bytes(locked))
    data = CROWD.encode()
    for depth in range(5):
        data = a_zip({"inner": data}) if depth % 2 else gzip.compress(data, mtime=0)
        (folder / f"deep {depth}").write_bytes(data)
    (folder / "cut.gz").write_bytes(gzip.compress(CROWD.encode() * 50, mtime=0)[:-20])
    (folder / "two.gz").write_bytes(gzip.compress(CROWD.encode(), mtime=0) * 2)


def a_zip(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, method)
    return held.getvalue()


def workbooks(folder: Path) -> None:
    book = {"xl/workbook.xml": b"<workbook/>"}
    sheets = {
        "doctype": b"<!DOCTYPE s [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><worksheet>&b;</worksheet>",
        "external": b"<!DOCTYPE s SYSTEM 'file:///etc/passwd'><worksheet>&b;</worksheet>",
        "wrong end": b"<worksheet><row><c t='inlineStr'><is><t>x</y>",
        "far": b"<worksheet><row><c r='XFD1'><v>1</v></c><c r='A1'><v>2</v></c></row></worksheet>",
        "no string": b"<worksheet><row><c t='s'><v>99999</v></c></row></worksheet>",
        "long cell": b"<worksheet><row><c><v>" + b"9" * 3_000_000 + b"</v></c></row></worksheet>",
    }
    for name, sheet in sheets.items():
        (folder / f"{name}.xlsx").write_bytes(a_zip({**book, "xl/worksheets/sheet1.xml": sheet}))
    (folder / "none.xlsx").write_bytes(a_zip(book))
    (folder / "pivot.xlsx").write_bytes(a_zip({**book, "xl/pivotCache/pivotCacheRecords1.xml": b"<x/>"}))
    strings = b"<sst>" + b"<si/>" * 200_001 + b"</sst>"
    (folder / "strings.xlsx").write_bytes(a_zip({**book, "xl/sharedStrings.xml": strings}))
    rows = "".join(f"<row>{''.join(f'<c t=str><v>{c}</v></c>' for c in row.split(','))}</row>" for row in CROWD.split())
    told = f"<x:worksheet>{rows}</x:worksheet>".replace("t=str", "t='str'").encode()
    (folder / "capitals.xlsx").write_bytes(a_zip({"XL\\Workbook.xml": b"<x/>", "\\XL\\WorkSheets\\Sheet1.XML": told}))
    comment = b"<comments><t>Date of birth: 12/03/1971 of HJ918273A</t></comments>"
    (folder / "remarks.xlsx").write_bytes(a_zip({**book, "xl/comments1.xml": comment, "xl/worksheets/s.xml": b"<a/>"}))


def formats(folder: Path) -> None:
    heads = {
        "pdf": b"%PDF-1.4\n", "ole2": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "sqlite": b"SQLite format 3\0", "elf": b"\x7fELF",
        "png": b"\x89PNG\r\n\x1a\n", "luks": b"LUKS\xba\xbe", "pgp": b"\x85\x01\x0c\x03" + b"x" * 20, "7z": b"7z\xbc\xaf\x27\x1c",
        "age": b"age-encryption.org/v1\n", "salted": b"Salted__", "tar": bytes(257) + b"ustar", "noise": b"\x00\x01\xfe",
    }  # fmt: skip
    for name, head in heads.items():
        (folder / f"{name}.bin").write_bytes(head + bytes(range(256)) * 40)
        (folder / f"{name} with people.bin").write_bytes(head + bytes(64) + (CROWD * 3).encode() + bytes(64))
    for name, member in {"docx": "word/document.xml", "odf": "mimetype", "xlsb": "xl/workbook.bin"}.items():
        (folder / name).write_bytes(a_zip({member: b"x"}))
    package = "EncryptedPackage".encode("utf-16-le")
    (folder / "locked.xlsx").write_bytes(heads["ole2"] + bytes(5000) + package + bytes(5000))


def wide(folder: Path) -> None:
    for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
        (folder / f"{encoding}.csv").write_bytes(CROWD.replace("Ann", "Zo\u00eb").encode(encoding))
        (folder / f"{encoding}-odd.csv").write_bytes(CROWD.encode(encoding) + b"\xd8")
