"""Tables whose rows lack the last cell here and there, or end with a delimiter, below a header of people and of things."""

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:16]


def ragged(header, cells, delimiter=","):
    """Return rows of which every other one has one cell less."""
    lines = [[str(cell) for cell in cells(n, one)] for n, one in enumerate(CROWD)]
    return "\n".join([header, *(delimiter.join(line[: len(line) - n % 2]) for n, line in enumerate(lines))]) + "\n"


def called(name, delimiter=","):
    """Return rows of a number, a name and one telephone or several, blanks between the digits of each."""
    return "".join(
        delimiter.join(
            [str(100 + n * 37 % 900), name(n, one), *(f"0 5{n:02} {m}1{n:02} 4{m}{n:02}" for m in range(1 + n % 3))]
        )
        + "\n"
        for n, one in enumerate(CROWD)
    )


OF_PEOPLE = {
    "telephones": called(lambda n, one: f"{one.forename} {one.surname}"),
    "telephones behind semicolons": called(lambda n, one: f"{one.forename} {one.surname}", ";"),
    "visitors": ragged("id,name,surname,email,company,", lambda n, one: [n, one.forename, one.surname, f"m{n}@example.org", "Acme", ""]),
    "staff": ragged("nombre;apellido;codigo;sueldo;comision", lambda n, one: [one.forename, one.surname, 1000 + n, 800 + 10 * n, 50.0], ";"),
    "births": ragged("first_name,last_name,date_of_birth,note", lambda _, one: [one.forename, one.surname, one.born.isoformat(), "x"]),
}  # fmt: skip
OF_NOBODY = {
    "telephones of shops": called(lambda n, one: f"{one.surname} Bakery"),
    "sentences": "".join(
        f"In the year {n}, {one.surname} was, as told, at 2 {n:02} {n + 40} {n + 30}1234\n"
        for n, one in enumerate(CROWD)
    ),
    "goods": ragged("id,name,price,email,", lambda n, _: [n, f"Chair {n}", 9 * n, "sales@example.org", ""]),
    "towns": ragged("city,postcode,phone,people,area", lambda n, _: [f"Town {n}", f"AB{n} 1CD", "", n * 1000, n]),
}
