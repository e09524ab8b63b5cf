"""One form a mail, mails to many individuals, birthdays in calendars, and fields of pages; what looks like them."""

import email.message
import email.policy
import io
import zipfile

import icalendar
import pytest

from scanner.collectors.python.scan.content import judge_content
from scanner.collectors.python.sources.streams import HeldSource
from tests.stray.judging import PEOPLE, context, slashed

CROWD = PEOPLE[:14]
PLACES = ("example.com", "mail.example.net", "post.example.de", "web.example.fr")


def full(person):
    return f"{person.forename} {person.surname}"


def mail(to, text, kind="plain", encoding="7bit", **headers):
    message = email.message.EmailMessage(policy=email.policy.SMTP.clone(linesep="\n"))
    for name, value in {"From": "The Desk <desk@example.org>", "To": to, "Subject": "A form", **headers}.items():
        message[name.replace("_", "-")] = value
    message["Message-ID"] = "<1@example.org>"
    message.set_content(text, subtype=kind, cte=encoding if text.isascii() else "8bit")
    return bytes(message)


def box(mails):
    return b"".join(b"From desk@example.org Mon Jan  6 10:00:00 2025\n" + one + b"\n" for one in mails)


def form(person):
    return f"First name: {person.forename}\nLast name: {person.surname}\nEmail: {person.email}\nPhone: {person.phone}\n"


def shown(person):
    return "<html><body>" + "".join(f"<p>{line}</p>" for line in form(person).splitlines()) + "</body></html>"


def packed(mails):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number, one in enumerate(mails):
            archive.writestr(f"{number}.eml", one)
    return out.getvalue()


def named(people, places=PLACES):
    return ", ".join(
        f'"{full(one)}" <{one.email.partition("@")[0]}@{places[n % len(places)]}>' for n, one in enumerate(people)
    )


def calendar(summary):
    made = icalendar.Calendar()
    made.add("prodid", "-//nobody//")
    made.add("version", "2.0")
    for person in CROWD:
        event = icalendar.Event()
        event.add("summary", summary(person))
        event.add("dtstart", person.born)
        event.add("rrule", {"freq": "yearly"})
        made.add_component(event)
    return made.to_ical()


def fields(person, number):
    values = {"first_name": person.forename, "last_name": person.surname, "dob": slashed(person)}
    inputs = "".join(
        f'<label>{name}</label><input type="text" name="row[{number}][{name}]" value="{value}">'
        for name, value in values.items()
    )
    return f'<form><input type="hidden" name="token" value="x{number}">{inputs}<input type=submit value=Send></form>'


MAILS = {
    "a box of forms": box(mail("desk@example.org", form(one)) for one in CROWD),
    "quoted-printable": box(mail("desk@example.org", form(one), encoding="quoted-printable") for one in CROWD),
    "base64": box(mail("desk@example.org", form(one), encoding="base64") for one in CROWD),
    "pages in base64": box(mail("desk@example.org", shown(one), "html", "base64") for one in CROWD),
    "French forms": box(
        mail(
            "desk@example.org",
            f"Nom: {one.surname}\nPrénom: {one.forename}\nAdresse: {one.address}\nCourriel: {one.email}\n",
        )
        for one in CROWD
    ),
    "a zip of mails": packed(mail("desk@example.org", form(one)) for one in CROWD),
    "a mailing": mail(named(CROWD), "Hello all.\n"),
    "a mailing in Cc": mail("desk@example.org", "Your results are out.\n", Cc=named(CROWD)),
    "a box with a mailing": box([mail("a@example.org", "Hello\n"), mail(named(CROWD), "Hello all.\n")]),
    "birthdays": calendar(lambda one: f"{full(one)} - Birthday"),
    "birthdays with a cake": calendar(lambda one: f"\U0001f382 {full(one)}"),
    "birthdays in brackets": calendar(lambda one: f"{full(one)} (birthday)"),
    "fields of a page": ("<html><body>" + "".join(map(fields, CROWD, range(14))) + "</body></html>").encode(),
}
THREAD = [
    mail(named(PEOPLE[n : n + 13]), "I agree.\n", In_Reply_To="<0@example.org>", Subject=f"Re: patch {n}")
    for n in range(30)
]
NOBODY = {
    "a list's archive": box(
        mail(named(PEOPLE[n : n + 13]), "I agree.\n", List_Id="<dev.example.org>") for n in range(30)
    ),
    "a thread": box(THREAD),
    "colleagues": mail(named(CROWD, ["example.org"]), "Meeting at ten.\n"),
    "another firm": mail(named(CROWD, ["example.com"]), "Meeting at ten.\n"),
    "many colleagues": mail(named(PEOPLE[:52], ["example.org"]), "Meeting at ten.\n"),
    "a thread of many": box([mail(named(PEOPLE[:52], ["example.com"]), "I agree.\n", In_Reply_To="<0@example.org>")]),
    "desks": mail(", ".join(f"Desk {n} <desk{n}@{PLACES[n % 4]}>" for n in range(30)), "Hello\n"),
    "settings by mail": box(mail("desk@example.org", f"Host: web{n}\nPort: 80{n}\nState: up\n") for n in range(30)),
    "holidays": calendar(lambda one: f"Bank holiday {one.born.year}"),
    "an empty form": b'<html><body><form><input name="first_name" value=""><input name="dob" value=""></form></body></html>'
    * 20,
    "a search": b'<html><body><form><input name="q" value="boat"><input type=submit name="go" value="Find"></form></body></html>'
    * 20,
}
OF_MANY = {
    "many of one place": mail(named(PEOPLE[:52], ["example.com"]), "Hello all.\n"),
    "many of two, in a box": box([mail("a@example.org", "Hi\n"), mail(named(PEOPLE[:52], PLACES[:2]), "Hello.\n")]),
}
FILES = MAILS | OF_MANY | {f"{name} of nobody": data for name, data in NOBODY.items()}


def most(data):
    return max((found for _, found in judge_content(HeldSource(data), context())), key=lambda one: one.people)


@pytest.mark.parametrize("data", MAILS.values(), ids=MAILS.keys())
def test_the_people_of_mails_calendars_and_fields_are_counted(data):
    assert (most(data).verdict, most(data).people) == ("people", 14)


@pytest.mark.parametrize("data", OF_MANY.values(), ids=OF_MANY.keys())
def test_many_to_whom_one_mail_goes_are_counted_wherever_they_are(data):
    assert (most(data).verdict, most(data).people) == ("people", 52)


@pytest.mark.parametrize("data", NOBODY.values(), ids=NOBODY.keys())
def test_threads_colleagues_and_settings_are_nobody(data):
    assert most(data).people == 0
