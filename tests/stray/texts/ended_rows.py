"""Tables of nine people of which every line ends in a delimiter; programs and prices whose lines end in a semicolon."""

from tests.stray.judging import PEOPLE, slashed

CROWD = PEOPLE[:9]


def table(header, cells, sign):
    return "".join(f"{sign.join(map(str, row))}{sign}\n" for row in (header, *map(cells, CROWD)))


OF_PEOPLE = {
    f"{name} between {sign}": table(header.split(), cells, sign)
    for sign in ";,|"
    for name, header, cells in (
        ("births", "Surname Forename DOB", lambda one: (one.surname, one.forename, slashed(one))),
        ("homes", "guest address postcode", lambda one: (f"{one.forename} {one.surname}", one.address, one.postcode)),
    )
}
OF_NOBODY = {
    "a program": "int n = 1;\nchar *name;\nint dob;\nreturn n;\n" * 9
    + "".join(f'add("{one.surname}");\n' for one in CROWD),
    "prices": "item;price;stock;\n" + "".join(f"Bolt M{n};{n}.99;{n * 7};\n" for n in range(9)),
    "styles": ".a { color: red; margin: 0; }\n.b { color: blue; margin: 1; }\n" * 9,
}
