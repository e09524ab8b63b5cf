"""Few people in each part of a container are counted together, each once; in a folder, or in one text, they are not."""

import zipfile
from email.message import EmailMessage
from io import BytesIO

import pytest

from scanner.collectors.python.scan.content import judge_content
from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.tables.together import HELD_PARTS
from tests.corpus.files import zipped
from tests.corpus.workbooks import workbook
from tests.stray.judging import HEAD, PEOPLE, context, rows, slashed, table


def told(data):
    found = judge_content(HeldSource(data), context())
    return [(part, one.verdict, one.people) for part, one in found if one.verdict != "clean"]


def sheet(person):
    return table([HEAD], rows([person])).encode()


def letter(person):
    return (
        f"Dear {person.forename},\n\nwe write about your claim, and must be sure that it is you who asks.\n\n"
        f"Name: {person.forename} {person.surname}\nDate of birth: {slashed(person)}\nNI number: {person.nino}\n"
    ).encode()


def card(person):
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{person.surname};{person.forename}", f"BDAY:{person.born}", "END:VCARD"]
    return "\r\n".join(lines).encode()


def mails(bodies):
    box = b""
    for body in bodies:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "your claim"
        message["Date"] = "Mon, 1 Jan 2024 10:00:00 +0000"
        message.set_content(body.decode())
        box += b"From a@example.org Mon Jan  1 10:00:00 2024\n" + message.as_bytes() + b"\n"
    return box


def with_attachments(bodies):
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.org", "b@example.org", "as asked"
    message["Message-ID"] = "<1@example.org>"
    message.set_content("Here they are.")
    for body in bodies:
        message.add_attachment(body, maintype="application", subtype="octet-stream", filename="one.dat")
    return message.as_bytes()


@pytest.mark.parametrize("make", [sheet, letter, card])
def test_members_with_one_person_each_are_a_list_of_them_all(make):
    members = {f"{number}.dat": make(person) for number, person in enumerate(PEOPLE)}

    assert told(zipped(members)) == [("together", "people", 60)]
    assert told(zipped({"inner.zip": zipped(members), "note": b"x"})) == [("together", "people", 60)]
    assert told(with_attachments(members.values())) == [("together", "people", 60)]


def test_a_workbook_with_a_sheet_for_each_is_a_list_too():
    assert told(workbook([[HEAD, *rows([person])] for person in PEOPLE])) == [("together", "people", 60)]


def test_mails_with_a_form_in_each_are_a_list_too():
    assert told(mails(map(letter, PEOPLE))) == [("", "people", 60)]


def test_nobody_is_counted_twice():
    again = {f"{number}.csv": sheet(PEOPLE[number % 9]) for number in range(60)}

    assert {verdict for _, verdict, _ in told(zipped(again))} == {"few"}
    assert len(told(zipped(again))) == 60


def test_below_the_threshold_each_member_is_told_by_itself():
    members = {f"{number}.csv": sheet(person) for number, person in enumerate(PEOPLE[:9])}

    assert told(zipped(members)) == [(f"member {number}", "few", 1) for number in range(1, 10)]


def test_a_list_beside_them_is_told_beside_them():
    members = {"all.csv": table([HEAD], rows()).encode()}
    members |= {f"{number}.csv": sheet(person) for number, person in enumerate(PEOPLE[:20])}

    assert told(zipped(members)) == [("member 1", "people", 60), ("together", "people", 20)]


def test_what_is_held_back_is_bounded():
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(HELD_PARTS + 50):
            archive.writestr(f"{number}.csv", sheet(PEOPLE[number % 60]))

    found = told(out.getvalue())
    assert len(found) == 51
    assert found[-1] == ("together", "people", 60)


def test_the_tables_of_one_page_are_not_put_together():
    page = "".join(
        f"<table><tr><th>Surname</th><th>Forename</th><th>DOB</th></tr><tr><td>{'</td><td>'.join(row)}</td></tr></table><p>"
        for row in rows(PEOPLE[:12])
    )

    assert not any(part == "together" for part, _, _ in told(f"<html>{page}</html>".encode()))
