"""Lists of people with names that nobody knows, telephones or homes and mail, and of firms that are reached the same way."""

import json
import random

from tests.stray.judging import table

RNG = random.Random(197)
SYLLABLES = (
    "vo",
    "nda",
    "zim",
    "tel",
    "qua",
    "rup",
    "ixa",
    "mbe",
    "lor",
    "syn",
    "kuj",
    "ehn",
    "pas",
    "ond",
    "tri",
    "wex",
)
SIGNS = ("\u0915", "\u092e\u0940", "\u0932", "\u0928\u093e", "\u0930\u0947", "\u0938\u0941", "\u0924\u093f", "\u092c")
MANY = 24
DOMAINS = ("example.org", "example.net", "gmail.com")


def word(parts=SYLLABLES):
    return "".join(RNG.sample(parts, 3))


def names(parts=SYLLABLES):
    return [f"{word(parts).capitalize()} {word(parts).capitalize()}" for _ in range(MANY)]


def phone(n):
    return f"+355 69 {2000 + n * 37} {100 + n * 13}"


def box(n):
    return f"{word()}{n}@{DOMAINS[n % len(DOMAINS)]}"


def street(n):
    return f"{n * 7 + 3} {word().capitalize()} Lane, {word().capitalize()}"


def listed(header, *columns):
    return table([header, *zip(*columns, strict=True)])


UNKNOWN, MARKED = names(), names(SIGNS)
PHONES, BOXES, STREETS = ([make(n) for n in range(MANY)] for make in (phone, box, street))
OWN = [f"{name.split()[0].lower()}@{name.lower().replace(' ', '')}.example" for name in UNKNOWN]
DESKS = [f"{('info', 'sales', 'office')[n % 3]}{n}@example.org" for n in range(MANY)]
HEAD = ["name", "phone", "email"]
OF_PEOPLE = {
    "telephones and mail": listed(HEAD, UNKNOWN, PHONES, BOXES),
    "homes and mail": listed(["Name", "Email", "Address"], UNKNOWN, BOXES, STREETS),
    "letters with signs": listed(HEAD, MARKED, PHONES, BOXES),
    "objects": json.dumps([dict(zip(HEAD, row, strict=True)) for row in zip(UNKNOWN, PHONES, BOXES, strict=True)]),
}
OF_NOBODY = {
    "firms with domains of their own": listed(HEAD, UNKNOWN, PHONES, OWN),
    "desks": listed(HEAD, UNKNOWN, PHONES, DESKS),
    "a word that comes again": listed(HEAD, [f"{one.split()[0]} Stores" for one in UNKNOWN], PHONES, BOXES),
    "brands of one word": listed(HEAD, [word() for _ in range(MANY)], PHONES, BOXES),
    "firms": listed(HEAD, [f"{one} Ltd" for one in UNKNOWN], PHONES, BOXES),
    "shops": listed(
        ["name", "phone", "email", "website"], UNKNOWN, PHONES, BOXES, [f"www.{n}.example" for n in range(MANY)]
    ),
    "no mail": listed(["name", "phone"], UNKNOWN, PHONES),
    "mail alone": listed(["name", "email"], UNKNOWN, BOXES),
    "a few": listed(HEAD, UNKNOWN[:8], PHONES[:8], BOXES[:8]),
}
