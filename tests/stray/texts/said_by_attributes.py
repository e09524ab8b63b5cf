"""XML whose elements are all called alike, and whose only attribute says what each is; and pages and settings like it."""

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:24]


def rows_of(names, cells, *, element="c", attribute="n"):
    return "".join(
        "<entry_of_list>"
        + "".join(
            f'<{element} {attribute}="{name}">{cell}</{element}>'
            for name, cell in zip(names, cells(n, one), strict=True)
        )
        + "</entry_of_list>\n"
        for n, one in enumerate(CROWD)
    ).join(('<?xml version="1.0" encoding="utf-8"?><list>', "</list>"))


def romanian(n, one):
    return [one.surname, one.forename, f"{2000 + n * 37}"]


def pay(n, one):
    return [one.surname, one.forename, f"{one.born:%d.%m.%Y}", f"{2000 + n * 37}"]


def strings(element):
    said = ("surname", "forename", "date of birth", "email", "phone", "postcode")
    return "".join(f'<{element} name="{name.replace(" ", "_")}">{name.title()}</{element}>' for name in said * 3).join(
        ('<?xml version="1.0"?><resources>', "</resources>")
    )


OF_PEOPLE = {
    "n": rows_of(("Surname", "Forename", "DOB", "Pay"), pay),
    "name, other words": rows_of(("Nume", "Prenume", "Data nasterii", "Salariu brut"), pay, attribute="name"),
    "field, longer tag": rows_of(
        ("surname", "forename", "date of birth", "pay"), pay, element="feld", attribute="field"
    ),
}
OF_NOBODY = {
    "strings of a program": strings("string"),
    "labels of a form": strings("label"),
    "things": rows_of(("part", "finish", "made", "price"), pay).replace(">19", ">A-19"),
}
