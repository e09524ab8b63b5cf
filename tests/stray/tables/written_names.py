"""Names as people type them, in small letters among others and with a birth behind them, and things written so."""

import json
import random

from tests.corpus.people import people
from tests.stray.judging import table

RNG = random.Random(2611)
CROWD = people(RNG, 24)
MANY = len(CROWD)
PARTS = ("steel bracket", "rubber hose", "copper pipe", "brass valve", "nylon washer", "iron hinge")
FILMS = ("Silent Harbour", "Iron Meadow", "Glass Orchard", "Winter Bridge", "Copper Moon", "Hollow Tide")


def full(one):
    return f"{one.forename} {one.surname}"


def typed(n, one):
    """Return a name as one of three who fill in a form write it."""
    return (full(one), full(one).lower(), full(one).upper())[n % 3]


def short(day):
    return f"{day:%d/%m/%y}"


def headed(header, row):
    return table([header, *([str(cell) for cell in row(n, one)] for n, one in enumerate(CROWD))])


FAMILY = ["佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺"]
GIVEN = ["太郎", "花子", "一郎", "美咲"]
OVER_EASTERN = ["\u6c0f\u540d", "\u751f\u5e74\u6708\u65e5"]


def eastern(n, note=""):
    return f"{FAMILY[n % 6]}\u3000{GIVEN[n // 6]}{note}"


OF_PEOPLE = {
    "wide blanks.csv": headed(OVER_EASTERN, lambda n, one: [eastern(n), f"{one.born:%Y/%m/%d}"]),
    "sounds in wide brackets.csv": headed(
        OVER_EASTERN, lambda n, one: [eastern(n, f"\uff08\u30b5\u30c8\u30a6 {n % 7}\uff09"), f"{one.born:%Y/%m/%d}"]
    ),
    "small among others, mail.csv": headed(
        ["Name", "Town", "Email"], lambda n, one: [typed(n, one), "Leeds", f"u{n}@post.test"]
    ),
    "small among others, telephones.csv": headed(
        ["Name", "Phone"], lambda n, one: [typed(n, one), f"0113 496 {1000 + 37 * n}"]
    ),
    "births in brackets.csv": headed(
        ["Ref", "Lead client", "Area"], lambda n, one: [f"E-{n}", f"{full(one)} ({short(one.born)})", f"LS{n}"]
    ),
    "births in brackets under a bare name.csv": headed(
        ["Name", "Adults"], lambda n, one: [f"{full(one)} ({short(one.born)})", n % 4]
    ),
    "births in brackets, no header.csv": table(
        [[f"{full(one)} ({one.born:%d.%m.%y})", f"LS{n}"] for n, one in enumerate(CROWD)]
    ),
    "telephones as programs invent them.csv": headed(
        ["n", "tel"],
        lambda n, one: [full(one), f"{n % 9}-({RNG.randrange(100, 999)}){RNG.randrange(100, 999)}-{1000 + n}"],
    ),
}
OF_NOBODY = {
    "parts in small letters.csv": headed(
        ["Name", "Phone"], lambda n, _: [(PARTS[n % 6], PARTS[n % 6].title())[n % 2], f"0113 496 {1000 + 37 * n}"]
    ),
    "films with their days.csv": headed(
        ["Title", "Screen"], lambda n, one: [f"{FILMS[n % 6]} {n} ({short(one.born)})", n % 5]
    ),
    "films under a bare name.csv": headed(
        ["Name", "Screen"], lambda n, one: [f"{FILMS[n % 6]} ({short(one.born)})", n % 5]
    ),
    "ships by their launch.csv": headed(
        ["Vessel", "Berth"], lambda n, one: [f"MV {one.surname} ({short(one.born)})", n]
    ),
}
PAIRS = list(zip(CROWD, CROWD[1:] + CROWD[:1], strict=True))
TRADES = ("Bakers", "Roofing", "Books", "Taxis", "Joinery", "Textiles")
WAYS = {
    "two whole names": lambda a, b: f"{full(a)} and {full(b)}",
    "one last name": lambda a, b: f"{a.forename} & {b.forename} {a.surname}",
    "one last name, and": lambda a, b: f"{a.forename} and {b.forename} {a.surname}",
}
TITLED_WAYS = {
    "both titles": lambda a, _: f"Mr & Mrs {a.forename[0]} {a.surname}",
    "titles and initials": lambda a, b: f"Mr {a.forename[0]} {a.surname} & Ms {b.forename[0]} {b.surname}",
}


def paired(header, row):
    return table([header, *([str(cell) for cell in row(n, a, b)] for n, (a, b) in enumerate(PAIRS))])


def lines(write):
    return "".join(f"{write(n, a, b)}\n" for n, (a, b) in enumerate(PAIRS, 1))


for way, named in WAYS.items():
    OF_PEOPLE |= {
        f"{way}, homes.csv": paired(
            ["Name", "Address"], lambda _, a, b, named=named: [named(a, b), f"{a.address}, Leeds {a.postcode}"]
        ),
        f"{way}, telephones.csv": paired(["Name", "Phone"], lambda _, a, b, named=named: [named(a, b), a.phone]),
        f"{way}, no header.csv": table([[named(a, b), f"{a.address}, Leeds {a.postcode}", a.phone] for a, b in PAIRS]),
        f"{way}, a roll.txt": lines(
            lambda n, a, b, named=named: f"{n}. {named(a, b)}, {a.address}, Leeds {a.postcode}"
        ),
    }
for way, named in (WAYS | TITLED_WAYS).items():
    OF_PEOPLE[f"{way}, tenants.csv"] = paired(
        ["Tenancy", "Tenant", "Address"],
        lambda n, a, b, named=named: [f"T{n}", named(a, b), f"{a.address}, Leeds {a.postcode}"],
    )
    OF_PEOPLE[f"{way}, a roll.txt"] = lines(
        lambda n, a, b, named=named: f"{n}. {named(a, b)}, {a.address}, Leeds {a.postcode}"
    )
OF_NOBODY |= {
    "partners in firms.csv": paired(
        ["Name", "Phone"], lambda n, a, b: [f"{a.surname} and {b.surname} {TRADES[n % 6]}", f"0113 496 {1000 + 37 * n}"]
    ),
    "fathers and sons.csv": paired(
        ["Name", "Phone"], lambda n, a, _: [f"{a.surname} & Sons {TRADES[n % 6]}", f"0113 496 {1000 + 37 * n}"]
    ),
    "firms in streets.txt": lines(
        lambda n, a, b: f"{n}. {a.surname} and {b.surname} {TRADES[n % 6]}, {a.address}, Leeds {a.postcode}"
    ),
    "pairs of towns.csv": paired(
        ["Route", "Phone"], lambda n, a, _: [f"Leeds and Upper {TRADES[n % 6]}", f"0113 496 {1000 + 37 * n}"]
    ),
}
DECORATED = {
    "a number behind": lambda n, one: f"{full(one)} ({10_000 + 37 * n})",
    "a number before": lambda n, one: f"{10_000 + 37 * n} - {full(one)}",
    "a number with its sign": lambda n, one: f"{full(one)} #{100 + n}",
    "a note in brackets": lambda n, one: f"{one.surname.upper()}, {one.forename} ({('Mr', 'carer', 'Room 3')[n % 3]})",
    "a wing": lambda n, one: f"{full(one)} [W{n % 4}]",
    "an age": lambda n, one: f"{full(one)} ({20 + n})",
    "a star": lambda _, one: f"{full(one)}*",
    "a blank that does not break": lambda _, one: f"{one.forename}\u00a0{one.surname}",
    "a line below": lambda _, one: f"{one.forename}_{one.surname}",
}
for way, named in DECORATED.items():
    for over in ("Name", "Service user"):
        OF_PEOPLE[f"{way}, {over}, homes.csv"] = headed(
            ["Ref", over, "Address"],
            lambda n, one, named=named: [n, named(n, one), f"{one.address}, Leeds {one.postcode}"],
        )
OF_PEOPLE["initials below a client.csv"] = headed(
    ["Client", "DOB"], lambda _, one: [f"{one.surname}, {one.forename[0]}.", f"{one.born:%d/%m/%Y}"]
)
OF_PEOPLE["whole names of customers.json"] = json.dumps(
    [{"customer": {"full": full(one), "contact": {"phone": one.phone, "floor": n % 3}}} for n, one in enumerate(CROWD)]
)
OF_NOBODY |= {
    "tanks that are full.csv": headed(
        ["Full", "Phone"], lambda n, _: [("yes", "no")[n % 2], f"0113 496 {1000 + 37 * n}"]
    ),
    "parts with their sizes.csv": headed(
        ["Name", "Phone"], lambda n, _: [f"{PARTS[n % 6].title()} (M{n % 9})", f"0113 496 {1000 + 37 * n}"]
    ),
    "captions of pictures.csv": headed(
        ["Caption", "Phone"],
        lambda n, one: [f"{PARTS[n % 6].title()} by {full(one)}", f"0113 496 {1000 + 37 * n}"],
    ),
    "films with their years.csv": headed(
        ["Name", "Phone"], lambda n, _: [f"{FILMS[n % 6]} ({1950 + n})", f"0113 496 {1000 + 37 * n}"]
    ),
    "rooms by their numbers.csv": headed(
        ["Name", "Phone"], lambda n, one: [f"{one.surname} Room {n}", f"0113 496 {1000 + 37 * n}"]
    ),
    "shops with their towns.csv": headed(
        ["Name", "Phone"], lambda n, one: [f"{one.surname} {TRADES[n % 6]} (Leeds)", f"0113 496 {1000 + 37 * n}"]
    ),
    "initials of parts.csv": headed(["Part", "Made"], lambda n, one: [f"{PARTS[n % 6].title()}, M", short(one.born)]),
}
