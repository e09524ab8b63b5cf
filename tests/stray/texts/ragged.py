"""Tables whose rows lack the last cell here and there, or end with a delimiter, below a header of people and of things."""

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:16]


def ragged(header, cells, delimiter=","):
    """Return rows of which every other one has one cell less."""
    lines = [[str(cell) for cell in cells(n, one)] for n, one in enumerate(CROWD)]
    return "\n".join([header, *(delimiter.join(line[: len(line) - n % 2]) for n, line in enumerate(lines))]) + "\n"


OF_PEOPLE = {
    "visitors": ragged("id,name,surname,email,company,", lambda n, one: [n, one.forename, one.surname, f"m{n}@example.org", "Acme", ""]),
    "staff": ragged("nombre;apellido;codigo;sueldo;comision", lambda n, one: [one.forename, one.surname, 1000 + n, 800 + 10 * n, 50.0], ";"),
    "births": ragged("first_name,last_name,date_of_birth,note", lambda _, one: [one.forename, one.surname, one.born.isoformat(), "x"]),
}  # fmt: skip
OF_NOBODY = {
    "goods": ragged("id,name,price,email,", lambda n, _: [n, f"Chair {n}", 9 * n, "sales@example.org", ""]),
    "towns": ragged("city,postcode,phone,people,area", lambda n, _: [f"Town {n}", f"AB{n} 1CD", "", n * 1000, n]),
}
