"""Names, and telephones as they are dialled at home, without a header; and goods, shops and numbers in order."""

import random

from tests.stray.judging import table

CHANCE = random.Random(1621)
KNOWN = ("Anna", "Paul", "Maria", "Thomas", "Elena", "Daniel", "Laura", "Peter")
RARE = ("Åsmund", "Vilde", "Tuva", "Sivert", "Oddvar", "Ylva", "Snorre", "Iselin", "Brage", "Eskil", "Emma", "Lars")
LAST = [
    one + other
    for one in ("Hol", "Nord", "Sol", "Berg", "Ask", "Rud")
    for other in ("vik", "heim", "rud", "seth", "land")
]
SIAMESE = ["Chanya", "Anong", "Kittisak", "Malee", "Niran", "Prasert", "Wanida", "Supaporn", "Arthit", "Krit", "Ploy", "Tanawat", "Siriporn", "Kanda", "Somsri", "Pranee", "Sakda", "Wichai", "Amporn", "Nattaya", "Boonsri", "Thawee", "Sompong", "Daranee", "Manop", "Rattana", "Suda", "Preecha", "Orathai", "Vichit"]  # fmt: skip
SIAMESE_LAST = ["Srisuk", "Wongsa", "Boonmee", "Chaiyo", "Saetang", "Thongdee", "Rattanakul", "Suksai", "Phromma", "Kongkaew", "Intarat", "Chansiri", "Kaewmanee", "Somboon", "Panya", "Ruangrit", "Sangthong", "Malison", "Tepsuwan", "Limsakul", "Arunrat", "Sirikul", "Wattana", "Noparat", "Manasri", "Kamolrat", "Jaidee", "Suwanna", "Petchara", "Nualsri"]  # fmt: skip
STREETS = ("Midtveien", "Storgata", "Skogveien", "Kirkegata")
CHAINS = ("Kiwina", "Remana", "Coopet", "Sparet", "Jokero", "Menyen", "Narvena", "Bilteta", "Rustano", "Clasena")
MANY = 30


def digits(count, first=""):
    return first + "".join(CHANCE.choice("0123456789") for _ in range(count - len(first)))


def groups(*sizes):
    return " ".join(digits(size, CHANCE.choice("456789")) for size in sizes)


def rows(row):
    return table([list(map(str, row(n))) for n in range(MANY)])


def known(n):
    return [KNOWN[n % 8], LAST[n]]


def rare(n):
    return [RARE[n % 12], LAST[n * 7 % 30]]


def inserted(name, row):
    """Return statements that put rows into a table whose columns have no names."""
    return "".join(
        f"INSERT INTO {name} VALUES (seq.nextval, {', '.join(repr(cell) for cell in row(n))});\n" for n in range(MANY)
    )


def home():
    return f"{CHANCE.choice(STREETS)} {CHANCE.randrange(1, 90)}"


def day():
    return f"{CHANCE.randrange(1, 13)}/{CHANCE.randrange(1, 29)}/{CHANCE.randrange(1990, 2024)}"


OF_PEOPLE = {
    "Spain.csv": rows(lambda n: [" ".join(known(n)), digits(9, "6")]),
    "Russia by the place.csv": rows(lambda n: [" ".join(known(n)), f"({digits(5, '3')}) {digits(2)}-{digits(3)}"]),
    "Russia from 8.csv": rows(lambda n: [*known(n), f"8-9{digits(2)}-{digits(3)}-{digits(2)}-{digits(2)}"]),
    "Brazil by the place.csv": rows(lambda n: [*known(n), f"(11) 9{digits(4)}-{digits(4)}"]),
    "Italy.csv": rows(lambda n: [*known(n), "3" + digits(2) + " " + digits(7)]),
    "India.csv": rows(lambda n: [n, " ".join(known(n)), digits(10, "98"), "Pune"]),
    "Norway.csv": rows(lambda n: [*known(n), digits(8, "9")]),
    "Russia.csv": rows(lambda n: [*known(n)[::-1], f"8-9{digits(2)}-{digits(3)}-{digits(2)}-{digits(2)}"]),
    "customers in Siam.sql": inserted(
        "CUSTOMERS", lambda n: [SIAMESE[n], SIAMESE_LAST[n * 7 % 30], digits(10, "08"), "Gold"]
    ),
    "students in Siam.sql": inserted("tbl_student", lambda n: [SIAMESE[n] + " " + SIAMESE_LAST[n], digits(10, "08")]),
    "rare names, births, telephones and homes.csv": rows(lambda n: [*rare(n), day(), groups(3, 2, 3), home()]),
    "rare names, telephones and homes.csv": rows(lambda n: [*rare(n), groups(2, 2, 2, 2), home()]),
}
OF_NOBODY = {
    "numbers in order.csv": rows(lambda n: [" ".join(known(n)), 600000000 + n * 17]),
    "goods and numbers.csv": rows(
        lambda n: [("Steel", "Rose", "Wool")[n % 3] + " " + ("Bracket", "Scarf")[n % 2], digits(9, "6"), n]
    ),
    "shops of customers.sql": inserted("customers", lambda n: [CHAINS[n % 10] + " Trading", "Siam", digits(10, "08")]),
    "products.sql": inserted("products", lambda n: [SIAMESE[n], SIAMESE_LAST[n * 7 % 30], digits(10, "08")]),
    "shops in streets.csv": rows(lambda n: [LAST[n], CHAINS[n % 10], groups(3, 2, 3), home()]),
    "chains in towns.csv": rows(lambda n: [CHAINS[n % 10], LAST[n], groups(3, 2, 3), home()]),
    "places in brackets.csv": rows(lambda n: [f"Lamp {LAST[n]}", f"({digits(2, '1')}) {digits(3)}-{digits(2)}"]),
    "pumps by the place.csv": rows(lambda n: [f"Pump {n}", f"({digits(5, '3')}) {digits(2)}-{digits(3)}"]),
    "days and counts.csv": rows(lambda n: [*rare(n), f"2019-{n % 12 + 1:02}-{n % 28 + 1:02}", n]),
}
