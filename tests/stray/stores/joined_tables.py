"""Databases that keep names in one table and where people are reached in others; and things, firms and keys like these."""

import sqlite3

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:30]
NICKNAMES = ("Mum", "Dentist", "Taxi", "Garage")
PRODUCTS = ("Valve", "Pump", "Bolt", "Filter", "Hose", "Gasket", "Washer", "Bracket")
FIRMS = ("Ltd", "Plumbing", "Motors", "Bakery", "Services", "Garage")


def database(schema, **tables):
    """Return the bytes of a database with rows in its tables."""
    with sqlite3.connect(":memory:") as base:
        base.executescript(schema)
        for name, rows in tables.items():
            for row in rows:
                base.execute(f"INSERT INTO {name} VALUES ({', '.join('?' * len(row))})", row)
        base.commit()
        return base.serialize()


def named(one):
    return f"{one.forename} {one.surname}"


def numbers(crowd=CROWD, reach=lambda one: one.phone):
    return [(n, reach(one)) for n, one in enumerate(crowd, 1)]


PHONES = "CREATE TABLE {}(id INTEGER PRIMARY KEY, name TEXT); CREATE TABLE {}({} INTEGER, value TEXT);"

ANDROID = """
CREATE TABLE mimetypes(_id INTEGER PRIMARY KEY, mimetype TEXT);
CREATE TABLE raw_contacts(_id INTEGER PRIMARY KEY, account_id INTEGER, version INTEGER, display_name TEXT);
CREATE TABLE data(_id INTEGER PRIMARY KEY, mimetype_id INTEGER, raw_contact_id INTEGER, data1 TEXT, data2 TEXT);
"""
APPLE = """
CREATE TABLE ABPerson(ROWID INTEGER PRIMARY KEY, Nickname TEXT, Name TEXT, Kind INTEGER, CreationDate INTEGER);
CREATE TABLE ABMultiValue(UID INTEGER PRIMARY KEY, record_id INTEGER, property INTEGER, label INTEGER, value TEXT);
"""


def android():
    rows = [(n, kind, said) for n, one in enumerate(CROWD, 1) for kind, said in ((3, named(one)), (2, one.phone))]
    return database(
        ANDROID,
        mimetypes=[(2, "vnd.android.cursor.item/phone_v2"), (3, "vnd.android.cursor.item/name")],
        raw_contacts=[(n, 1, 2, named(one)) for n, one in enumerate(CROWD, 1)],
        data=[(number, kind, n, said, "2") for number, (n, kind, said) in enumerate(rows, 1)],
    )


def apple():
    return database(
        APPLE,
        ABPerson=[(n, None, named(one), 0, 500_000_000 + n * 3607) for n, one in enumerate(CROWD, 1)],
        ABMultiValue=[
            (2 * n + way, n, 3 + way, 1, said)
            for n, one in enumerate(CROWD, 1)
            for way, said in enumerate((one.phone, one.email))
        ],
    )


def pair(first="person", second="phones", key="person_id", names=(), rows=()):
    return database(
        PHONES.format(first, second, key),
        **{first: list(enumerate(names or map(named, CROWD), 1)), second: rows or numbers()},
    )


def of_kind(words):
    return [f"{words[n % len(words)]} {n + 20}" for n in range(30)]


OF_PEOPLE = {
    "contacts2.db": android(),
    "AddressBook.sqlitedb": apple(),
    "a directory": pair(),
    "its table named in the key": pair("staff_members", "extensions", "staff_member_id"),
    "addresses of mail": pair("members", "mails", "owner", rows=numbers(reach=lambda one: one.email)),
}
OF_NOBODY = {
    "firms": pair("companies", "phones", "company_id", names=[f"{one.surname} {FIRMS[n % 6]}" for n, one in enumerate(CROWD)]),
    "products": pair("product", "helplines", "product_id", names=of_kind(PRODUCTS)),
    "numbers of another table's rows": pair("person", "shop_phones", "shop_id"),
    "days": pair(rows=numbers(reach=lambda one: f"{one.born:%Y-%m-%d}")),
    "seconds": pair(rows=[(n, str(1_700_000_000 + n * 86_461)) for n in range(1, 31)]),
    "numbers of no row": pair(rows=[(n + 500, said) for n, said in numbers()]),
    "two only": pair(rows=numbers(CROWD[:2])),
}  # fmt: skip
