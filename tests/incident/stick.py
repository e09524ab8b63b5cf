"""The stick and the profile of 2008: the exports as csv, xlsx, in an archive and in a mail, and what else lies there."""

from __future__ import annotations

import io
import random
import zipfile
from email.message import EmailMessage
from pathlib import Path

import xlsxwriter

from tests.incident.exports import Export, Record


def fill_stick(stick: Path, lists: dict[str, Export]) -> None:
    """Put onto the stick what was on it, among files of nobody."""
    put(stick / "JTrack/prisoners aug 08.csv", lists["prisoners"].text().encode())
    put(stick / "JTrack/pnc.xlsx", workbook(lists["offenders"]))
    put(stick / "JTrack/ppo.zip", zipped("ppo.txt", lists["prolific"].text("\t").encode("utf-16")))
    put(stick / "Setup/readme.txt", b"Insert the stick and start the program.\r\n" * 200)
    put(stick / "few.csv", few(lists["prisoners"].people[:4]))


def fill_profile(home: Path, lists: dict[str, Export]) -> None:
    """Put into a profile the mail that brought one list, and a copy of another that somebody worked on."""
    put(home / "Maildir/cur/1219752000.M1P2.host:2,S", mail(lists["drugs"]).replace(b"\n", b"\r\n"))
    put(home / "Documents/working copy.csv", worked_on(lists["prisoners"]))
    put(home / "Documents/minutes.txt", b"The area team met on 12 August and spoke of the budget.\n" * 50)


def put(path: Path, data: bytes) -> None:
    """Write a file and the directories above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def workbook(export: Export) -> bytes:
    """Return a workbook by another's writer: a cover, then the list below a title."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"constant_memory": True})
    book.add_worksheet("Cover").write(0, 0, "Extract for the area team")
    sheet = book.add_worksheet("Data")
    sheet.write(0, 0, "Six or more recordable convictions")
    for number, row in enumerate(export.rows(), 2):
        sheet.write_row(number, 0, row)
    book.close()
    return out.getvalue()


def zipped(name: str, data: bytes) -> bytes:
    """Return an archive that holds one file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return out.getvalue()


def mail(export: Export) -> bytes:
    """Return a mail with the export attached."""
    message = EmailMessage()
    message["From"] = "data team <data@example.org>"
    message["To"] = "area team <area@example.org>"
    message["Subject"] = "Extract as agreed"
    message["Date"] = "Tue, 26 Aug 2008 12:00:00 +0100"
    message["Message-ID"] = "<1@example.org>"
    message.set_content("Please find the extract attached.\n")
    message.add_attachment(export.text().encode(), maintype="text", subtype="csv", filename="dip.csv")
    return message.as_bytes()


def worked_on(export: Export) -> bytes:
    """Return half of an export as somebody leaves it: shuffled, a column less, other headers, other forms of dates."""
    half = list(export.people)[: len(export.people) // 2]
    random.Random(3).shuffle(half)
    lines = ["Born;Family Name;Given Name", *(f"{one.born:%Y-%m-%d};{one.surname};{one.forename}" for one in half)]
    return "\n".join(lines).encode()


def few(people: list[Record]) -> bytes:
    """Return a list of a few, with their prison numbers."""
    rows = [f"{one.surname},{one.forename},{one.born:%d/%m/%Y},{one.prison_number}" for one in people]
    return "\n".join(["surname,forename,dob,prison number", *rows]).encode()
