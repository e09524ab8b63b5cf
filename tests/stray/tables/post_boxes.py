"""Homes told by a box at a post office, or below a word for property, beside names; and firms, goods and schools so."""

from tests.stray.tables.lives import CROWD, full, listed

TOWNS = ("Lilongwe", "Harare", "Kampala", "Lusaka")
BOXES = (
    "PO Box {}", "P.O. Box {}", "P O Box {}", "Post Office Box {}", "Private Bag {}", "Postfach {}", "Postbus {}",
    "BP {}", "B.P. {}", "Apartado {}", "Apartado Postal {}", "Apdo. {}", "Casilla {}", "Casilla de Correo {}",
    "Caixa Postal {}", "Casella Postale {}",
)  # fmt: skip
TRADES = ("Safaris", "Motors", "Stores", "Hardware", "Traders", "Enterprises")
STREETS = ("Elm Haven", "Oak Street", "Mill Lane", "Park Avenue")


def bare(row, sign=","):
    return "".join(sign.join(row(n, one)) + "\n" for n, one in enumerate(CROWD))


def boxed(form):
    return lambda n, one: [str(n + 1), full(one), form.format(1200 + n * 37), TOWNS[n % 4]]


def house(n):
    return f"{n * 7 % 90 + 3} {STREETS[n % 4]}, Stoke, M{n % 9 + 1} {n % 9}HN"


OF_PEOPLE = {
    **{f"boxes as {form[:-3]}": bare(boxed(form)) for form in BOXES},
    "boxes of two digits": bare(lambda n, one: [full(one), f"P.O. Box {n + 10}", TOWNS[n % 4]], ";"),
    "boxes before towns": bare(lambda n, one: [f"C{n}", full(one), f"PO Box {1200 + n} {TOWNS[n % 4]}"], "|"),
    "boxes under a header": listed("name,address,city", lambda n, one: [full(one), f"BP {n + 100}", TOWNS[n % 4]]),
    "property": listed(
        "council_tax_ref,liable_party,property,band",
        lambda n, one: [str(8000000 + n * 31), full(one), house(n), "ABCD"[n % 4]],
    ),
    "premises": listed("licence,name,premises", lambda n, one: [f"L{n}", full(one), house(n)], delimiter=";"),
    "dwelling": listed("name,dwelling", lambda n, one: [full(one), house(n).rpartition(",")[0]], delimiter="\t"),
}
OF_NOBODY = {
    "shops with boxes": bare(lambda n, one: [str(n), f"{one.surname} Bakery", f"PO Box {1200 + n}", TOWNS[n % 4]]),
    "firms with boxes": bare(lambda n, one: [f"{full(one)} & Sons Ltd", f"BP {n + 10}", TOWNS[n % 4]]),
    "schools with boxes": bare(lambda n, one: [str(n), f"{one.surname} Primary School", f"P.O. Box {n + 1200}", TOWNS[n % 4]]),
    "lodges with boxes": bare(lambda n, one: [f"{one.surname} Lodge", f"{one.forename} {TRADES[n % 6]}", f"P.O. Box {n}"], ";"),
    "farms with boxes": bare(lambda n, one: [str(n), f"{one.surname} {one.forename} Farm", f"P.O. Box {n + 1200}"]),
    "lodges in streets": bare(lambda n, one: [str(n), f"{one.forename} Lodge", f"{n + 10} Mill Lane", TOWNS[n % 4]]),
    "homes for sale": listed("property,beds,price", lambda n, one: [house(n), str(n % 4), str(300000 + n)]),
    "hotels": listed("property,owner,stars", lambda n, one: [f"{one.surname} Hotel", full(one), str(n % 5)]),
    "properties of things": listed("name,property,unit", lambda n, one: [f"{one.surname} steel", f"density {n}", "kg"]),
    "settings": listed("property,value", lambda n, one: [f"user.{one.surname.lower()}", one.forename]),
    "numbers of properties": listed("property_ref,agent,beds", lambda n, one: [str(800 + n), full(one), str(n % 4)]),
}  # fmt: skip
