"""Tables of names beside little, below a title that says whose they are, and below one that does not."""

from tests.stray.tables.lives import CROWD, full

HOUSES = ("North", "South", "East")


def below(title, names=None):
    names = names or [full(one) for one in CROWD]
    rows = "".join(f"{n},{name},{HOUSES[n % 3]},{'ABC'[n % 3]}\n" for n, name in enumerate(names, 1))
    return f"{title},,,\n,,,\nNo,Name,House,Tier\n{rows}"


OF_PEOPLE = {
    "students": below("Students of the year 2026"),
    "a list of customers": below("Customer list"),
    "one word": below("Teilnehmerliste"),
    "of the Dutch": below("Deelnemerslijst voorjaar"),
    "of the French": below("Liste des salariés"),
}
OF_NOBODY = {
    "no word": below("Report 2026"),
    "roads": below("Customer list", [f"{HOUSES[n % 3]} {n} Road" for n in range(24)]),
    "players": below("Players of the season"),
    "a sentence": below("This report was made for the customers of our firm and for no one else"),
}
