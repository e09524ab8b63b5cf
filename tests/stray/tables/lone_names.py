"""Long lists in which some rows have but a name and a town: of people, however the name is written."""

from tests.stray.tables.test_long_tables import NAMES

MANY, FIRST = 1200, 1000
"""Rows, and those by which the columns are typed."""


def row(number):
    last, forename = divmod(number, 10)
    surname, forename = NAMES[last % 10] + "aeinorstlu"[last // 10 % 10] + "aen"[last // 100], NAMES[forename]
    name = f"{forename} {surname}".lower() if number % 3 else f"{forename} {surname}"
    mail = f"{surname.lower()}.{number}@example.org" if number % 7 else ""
    return f"{number + 1},{name},{mail},Leeds\n"


ROWS = [row(number) for number in range(MANY)]
HEADER = "Customer_ID,Customer_Name,Email,City\n"
OF_PEOPLE = {
    "names in small letters": HEADER + "".join(ROWS),
    "the same and a heading far down": HEADER + "".join(ROWS) + "northern towns,,,\n",
}
OF_NOBODY: dict[str, str] = {}
