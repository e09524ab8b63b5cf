"""Messages to a number that greet somebody, and names each above a number; and what looks like them."""

import json

from tests.stray.judging import PEOPLE
from tests.stray.tables.believed import GOODS

CROWD = PEOPLE[:24]
STREETS = ("Mill", "Church", "Park", "Station")


def full(person):
    return f"{person.forename} {person.surname}"


def number(n):
    return f"0114496{n * 37:05}"


def bare(n):
    return f"{601_234_567 + n * 79_193}"


def sent(write):
    return "".join(f"2026-01-{n + 1:02} 10:{n:02}:00 INFO {write(n, one)}\n" for n, one in enumerate(CROWD))


def below(write):
    return "".join(write(n, one) for n, one in enumerate(CROWD))


OF_PEOPLE = {
    "reminders in a log": sent(lambda n, one: f'sms to={number(n)} body="Dear {full(one)}, your visit is on Tuesday"'),
    "under another name": sent(lambda n, one: f"phone={number(n)} text=Hello {full(one)}! We missed you."),
    "in French": sent(
        lambda n, one: f"dest=+336{n * 79_193 + 10_000_000} msg='Bonjour {full(one)}, votre rendez-vous'"
    ),
    "in JSON": below(lambda n, one: json.dumps({"to": number(n), "body": f"Dear {full(one)}, it is late"}) + "\n"),
    "each above a number": below(lambda n, one: f"{full(one)}\n{bare(n)}\n"),
    "a line between them": below(lambda n, one: f"{full(one)}\n{bare(n)}\n\n"),
    "in groups": below(lambda n, one: f"  {full(one)}\r\n  {bare(n)[:3]} {bare(n)[3:6]} {bare(n)[6:]}\r\n"),
    "as in America": below(lambda n, one: f"{full(one)}\n202-{555 + n}-{1000 + n * 37}\n"),
}
OF_NOBODY = {
    "who is greeted without a name": sent(
        lambda n, one: f'sms to={number(n)} body="Dear Customer, {one.surname} waits"'
    ),
    "a greeting to all": sent(lambda n, one: f'sms to={number(n)} body="Dear Sir or Madam, visit {n} is due"'),
    "shops that are greeted": sent(lambda n, one: f'to={number(n)} body="Dear {GOODS[n % 20]}, {n} left"'),
    "goods above numbers": below(lambda n, one: f"{GOODS[n % 20]}\n{bare(n)}\n"),
    "streets above numbers": below(lambda n, one: f"{one.surname} {STREETS[n % 4]}\n{bare(n)}\n"),
    "names above numbers of books": below(lambda n, one: f"{full(one)}\n978{n * 37:010}\n"),
    "names above short numbers": below(lambda n, one: f"{full(one)}\n{1_234_567 + n * 37}\n"),
    "firms above numbers": below(lambda n, one: f"{one.surname} Builders Ltd\n{bare(n)}\n"),
    "numbers above names": below(lambda n, one: f"{bare(n)} {n}\n{full(one)} won it\n"),
}
