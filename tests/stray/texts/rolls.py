"""Rolls of people, a line each and no columns; and shops, places, orders, films and quotations written as they are."""

import random
from datetime import date, timedelta

from tests.corpus.people import people
from tests.stray.prose.plain_forms import PLACES, SHOPS

CROWD = people(random.Random(1832), 24)
RNG = random.Random(1944)


def full(one):
    return f"{one.forename} {one.surname}"


def last(one):
    return f"{one.surname}, {one.forename}"


def held(one):
    return f"{one.surname.upper()}:{one.forename.upper()}"


def digits(day):
    return day[:2] + day[3:5] + day[8:]


def roll(write, before=""):
    return before + "".join(f"{write(number, one)}\n" for number, one in enumerate(CROWD, 1))


def days(first, years):
    return [first + timedelta(days=RNG.randrange(365 * years)) for _ in CROWD]


def dated(write, first=date(2007, 9, 1), years=2, before=""):
    return before + "".join(
        f"{write(one, f'{day:%d/%m/%Y}')}\n" for one, day in zip(CROWD, days(first, years), strict=True)
    )


def called(names):
    return "".join(
        f"{n}. {name}, {one.address}, Leeds, {one.postcode}\n"
        for n, (name, one) in enumerate(zip(names, CROWD, strict=False))
    )


OF_PEOPLE = {
    "electors": roll(lambda n, one: f"{n} {last(one)}  {one.address}  {one.postcode}", "REGISTER OF ELECTORS\nDistrict LA\n\n"),
    "electors with single blanks": roll(lambda n, one: f"{n} {last(one)} {one.address} {one.postcode}"),
    "electors in capitals": roll(lambda n, one: f"{n} {one.surname.upper()}, {one.forename} {one.address}, {one.postcode}"),
    "electors without codes": roll(lambda n, one: f"{n} {last(one)}  {one.address}"),
    "electors of a district by letters": roll(
        lambda n, one: f"PQ{100 + n} {one.surname}, {one.forename}{' B.' * (n % 2)} {one.address}"
    ),
    "numbered": roll(lambda n, one: f"{n}. {full(one)}, {one.address}, Leeds, {one.postcode}"),
    "in brackets": roll(lambda n, one: f"{n}) {full(one)}, {one.address}, Leeds {one.postcode}"),
    "with titles": roll(lambda n, one: f"{n}. Mr {full(one)}, {one.address}, Leeds, {one.postcode}"),
    "with bullets": roll(lambda n, one: f"- {full(one)}, {one.address}, Leeds {one.postcode}"),
    "of a street": roll(lambda n, one: f"{n}. {full(one)} of {one.address}, Leeds {one.postcode}"),
    "with hyphens": roll(lambda n, one: f"{n}. {full(one)} - {one.address}, Leeds, {one.postcode}"),
    "with dots": roll(lambda n, one: f"{n} {last(one)} ........ {one.address}, {one.postcode}"),
    "jurors": roll(lambda n, one: f"Juror {n}  {full(one)}  {one.address}, Leeds {one.postcode}", "PANEL\n"),
    "flats": roll(lambda n, one: f"{n}. {full(one)}, Flat {n}, {one.address}, Leeds, {one.postcode}"),
    "of Germany": roll(lambda n, one: f"{n}. {last(one)}, Parkstr. {n + 3}, {12000 + 37 * n} Ulm"),
    "a class": dated(lambda one, day: f"{one.surname} {one.forename} {day}", years=1, before="Year 9\n\n"),
    "candidates": dated(lambda one, day: f"{one.noms[1:5]} {one.surname.upper()} {one.forename}  {day}  H", before="GCSE\n"),
    "names and births": dated(lambda one, day: f"{full(one)}  {day}", years=3),
    "with commas": dated(lambda one, day: f"{one.surname}, {one.forename}, {day}"),
    **{
        f"parts between {sign}": dated(lambda one, day, sign=sign: f"{one.surname.upper()}{sign}{one.forename.upper()}{sign}{day}")
        for sign in ";^$~:|"
    },
    **{
        f"{what}, {when}": dated(write, date(first, 9, 1), years)
        for when, first, years in (("a year", 2007, 2), ("all ages", 1950, 50))
        for what, write in {
            "digits and sex": lambda one, day: f"{held(one)} {digits(day)} F {one.noms[1:5]}",
            "number before, digits and sex": lambda one, day: f"{one.noms[1:5]} {held(one)} {digits(day)} M",
            "sex before digits": lambda one, day: f"{held(one)} M {digits(day)}",
            "eight digits": lambda one, day: f"{last(one)} {day.replace('/', '')} F",
            "places and digits": lambda one, day: f"{held(one):30}{digits(day)}M {one.noms[1:5]}",
            "several first names": lambda one, day: f"{held(one)} {one.forename[::-1].upper()} {digits(day)} F",
        }.items()
    },
    "electors in places": roll(lambda n, one: f"{n:<6}{one.surname:<20}{one.forename:<16}{n} Mill Lane"),
    "electors in places, roads": roll(lambda n, one: f"{n:>5}  {last(one):<28}{200 - n} Park Road"),
    "parts held together": dated(lambda one, day: f"{one.noms[1:5]} {one.surname.upper()};{one.forename.upper()} {day}"),
}  # fmt: skip
OF_PEOPLE |= {
    "births in short with a cell behind": roll(
        lambda n, one: f"{full(one)}  {one.born:%d.%m.%y}  {'ABC'[n % 3]}{n % 4 + 1}-{n:02d}"
    ),
    "months in letters": roll(lambda n, one: f"{n}. {full(one)} {one.born:%d-%b-%y} B{n}-{n + 7}"),
    "present and absent": roll(lambda n, one: f"[ ] {last(one)}  {one.born:%d/%m/%y}  {('present', 'absent')[n % 2]}"),
    "a register of polling": roll(
        lambda n, one: f"PQ{n % 3}   {n:>4}  {last(one)} {one.surname[0]}   {one.address}, {one.postcode}"
    ),
    "births in brackets": roll(lambda n, one: f"{n}. {full(one)} ({one.born:%d/%m/%y})"),
    "births in brackets, wings": roll(lambda n, one: f"{full(one)} ({one.born:%d/%m/%Y}) B{n % 4}-{n}"),
}
OF_NOBODY = {
    "polling stations of districts": roll(
        lambda n, one: f"PQ{n % 3}   {n:>4}  Village Hall   {one.address}, {one.postcode}"
    ),
    "orders in brackets": "".join(
        f"{n}. {full(one)} ({date(2024, 1, 2) + timedelta(days=11 * n):%d/%m/%y})\n" for n, one in enumerate(CROWD)
    ),
    "invoices with their numbers": "".join(
        f"{full(one)}  {date(2023, 1, 2) + timedelta(days=97 * n % 900):%d-%b-%y}  INV-{2300 + 7 * n}\n"
        for n, one in enumerate(CROWD)
    ),
    "vessels by their build": "".join(
        f"Ocean {one.surname}  {one.born:%d-%b-%y}  IMO-{9300 + n}\n" for n, one in enumerate(CROWD)
    ),
    "shops": called(SHOPS),
    "places": called(PLACES),
    "streets": roll(lambda n, one: f"{n}. {one.address}, Leeds, {one.postcode}"),
    "polling stations": roll(lambda n, one: f"{n} Village Hall, {one.address}  {one.postcode}"),
    "one agent": roll(lambda n, one: f"{n}. Jack Smith, {one.address}, Leeds, {one.postcode}"),
    "quotations": roll(lambda n, one: f"{n}. {last(one)}. Journal of Things 12 (1999) {n}-56."),
    "orders": "".join(
        f"{full(one)} {date(2012, 1, 2) + timedelta(days=3 * n):%d/%m/%Y}\n" for n, one in enumerate(CROWD)
    ),
    "bookings": dated(lambda one, day: f"{full(one)}  {day}", date(2024, 1, 1), 1),
    "staff who joined": dated(lambda one, day: f"{full(one)}  {day}", date(2004, 1, 1), before="Name  Joined\n"),
    "leavers": dated(lambda one, day: f"{full(one)}  {day}", date(2004, 1, 1), before="Leavers of the firm\n"),
    "parts of a stock": "".join(f"STEEL:BRACKET {310100 + 37 * n:06d} M {n}\n" for n in range(1, 40)),
    "people and amounts": roll(lambda n, one: f"{held(one)} {n * 7919 % 899999 + 100000} M {n}"),
    "people and orders": "".join(
        f"{held(one)} {date(2022, 1, 2) + timedelta(days=40 * n % 300):%d%m%y} M {n}\n" for n, one in enumerate(CROWD)
    ),
    "shops in places": "".join(f"{n:<6}{name:<30}{n + 3} Park Road\n" for n, name in enumerate(SHOPS)),
    "places in places": "".join(f"{n:<6}{name:<30}{n + 3} Park Road\n" for n, name in enumerate(PLACES)),
    "films": dated(lambda one, day: f"The {one.surname} of {one.forename}\t{day}", date(1998, 1, 1)),
}
