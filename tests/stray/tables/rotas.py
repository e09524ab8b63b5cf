"""Who works when, in several languages, and what else has days of the week over its columns."""

from tests.stray.judging import PEOPLE
from tests.stray.tables.lists_of_names import rows

CROWD = PEOPLE[:14]
ENGLISH = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
CODES, HOURS = ("D", "N", "O", "E", "L"), ("07-15", "15-23", "23-07", "off")
WORDS = ("early", "late", "night", "off")


def rota(header, shifts, days=ENGLISH, delimiter=","):
    """Return a rota of fourteen people below a word."""
    return rows(
        delimiter.join([header, *days]),
        lambda n: [
            f"{CROWD[n].forename} {CROWD[n].surname}",
            *(shifts[n * (day + 3) % len(shifts)] for day in range(len(days))),
        ],
        many=14,
        delimiter=delimiter,
    )


def printed(shifts):
    """Return the same in columns of blanks, as it is pinned to a wall."""
    lines = [" " * 26 + "".join(day.ljust(7) for day in ENGLISH)]
    for n, one in enumerate(CROWD):
        lines.append(
            f"{one.forename} {one.surname}".ljust(26)
            + "".join(shifts[n * (day + 3) % len(shifts)].ljust(7) for day in range(7))
        )
    return "Rota week 14\n\n" + "\n".join(line.rstrip() for line in lines) + "\n"


def things(header, named, shifts, days=ENGLISH):
    return rows(
        ",".join([header, *days]),
        lambda n: [named[n], *(shifts[n * (day + 3) % len(shifts)] for day in range(len(days)))],
        many=len(named),
    )


def weeks(header, shifts, days=ENGLISH[:5]):
    """Return a rota of two weeks, each named above its days."""
    lines = rota(header, shifts, days * 2)
    return ",".join(["", "Week 1", *[""] * (len(days) - 1), "Week 2", *[""] * (len(days) - 1)]) + "\r\n" + lines


OF_PEOPLE = {
    "two weeks": weeks("", CODES),
    "no word": rota("", CODES),
    "nurses": rota("Nurse", HOURS),
    "doctors on call": rota("On call", WORDS),
    "printed": printed(CODES),
    "printed hours": printed(HOURS),
    "German": rota("Pflegekraft", CODES, ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"), ";"),
    "French": rota("", HOURS, ("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi"), ";"),
    "French short": rota("Agent", CODES, ("Lun", "Mar", "Mer", "Jeu", "Ven", "Sam", "Dim"), ";"),
    "Danish short": rota("", CODES, ("man", "tir", "ons", "tor", "fre", "lør"), ";"),
    "Polish": rota("Dyżur", CODES, ("Poniedziałek", "Wtorek", "Środa", "Czwartek", "Piątek"), ";"),
    "Czech": rota("Služba", CODES, ("Pondělí", "Úterý", "Středa", "Čtvrtek", "Pátek"), ";"),
    "Hungarian": rota("Beosztás", CODES, ("Hétfő", "Kedd", "Szerda", "Csütörtök", "Péntek"), ";"),
    "Romanian": rota("Tura", CODES, ("Luni", "Marți", "Miercuri", "Joi", "Vineri"), ";"),
    "Turkish": rota("Vardiya", CODES, ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma"), ";"),
}
LESSONS = ("Maths", "Art", "Physics", "Music", "English")
ROOMS = (
    "Rosa Parks",
    "Nelson Mandela",
    "Marie Curie",
    "Alan Turing",
    "Ada Lovelace",
    "Martin Luther King",
    "Anne Frank",
    "Emily Davison",
)
SHOPS = (
    "Anna's Bakery",
    "Tom Day Butchers",
    "Harry Rose Flowers",
    "Mary Jane Shoes",
    "Peter Pan Toys",
    "Charlie Brown Cafe",
    "Emma Bridges Ltd",
    "Rose Cottage Tea Room",
)
OF_NOBODY = {
    "lessons": things("Period", [f"{n}:00" for n in range(8, 16)], LESSONS),
    "rooms": things("Room", ROOMS, LESSONS),
    "rooms named": things("Room name", ROOMS, ("booked", "free")),
    "opening hours": things("Shop", SHOPS, ("9-17", "10-18", "closed")),
    "opening hours without a word": things("", SHOPS, ("9-17", "10-18", "closed")),
    "menu": things("Ward", [f"Ward {n}" for n in range(1, 9)], ("Fish", "Soup", "Stew")),
    "buses": things("Stop", ["High Street", "Victoria Road", "Albert Square", "King George Avenue", "Alexandra Park", "Elizabeth Way", "Church Lane", "Station"], ("8:01", "8:13", "8:31")),
    "towns": things("", ["San Francisco", "Los Angeles", "New York", "Las Vegas", "El Paso", "St Louis", "Fort Worth", "Long Beach"], ("21", "25", "19")),
    "films": things("Film", ["Annie Hall", "Thelma Louise", "Jerry Maguire", "Barry Lyndon", "Erin Brockovich", "Forrest Gump", "Donnie Darko", "Billy Elliot"], ("18:30", "20:15", "")),
    "cells": things("Line", [f"Line {n}" for n in range(1, 12)], ("120", "131", "98")),
}  # fmt: skip
