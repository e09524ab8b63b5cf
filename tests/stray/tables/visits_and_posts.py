"""Names beside two facts of those who come, are hosted, led, seated or equipped, and of what is so, too."""

from tests.stray.tables.lives import CROWD, full

DEPARTMENTS, ANSWERS, MEALS = ("Sales", "Finance", "Design"), ("yes", "no"), ("Vegan", "None", "Halal")
LEADERS = [full(one) for one in CROWD[:4]]
THINGS = ("North Pump", "Main Boiler", "Old Press", "Gate Valve", "Long Belt")


def table(header, *facts, names=None):
    names = names or [full(one) for one in CROWD]
    rows = ([name, *(fact(n) for fact in facts)] for n, name in enumerate(names))
    return "".join(",".join(row) + "\n" for row in [header.split(","), *rows])


def department(n):
    return DEPARTMENTS[n % 3]


def led(n):
    return LEADERS[n % 4]


def room(n):
    return f"{100 + n * 7 % 90}"


def day(n):
    return f"{1 + n % 28:02}/03/2026"


def badge(n):
    return f"{4000 + n * 37 % 900}"


def meal(n):
    return MEALS[n % 3]


def comes(n):
    return ANSWERS[n % 2]


def shirt(n):
    return "SML"[n % 3]


OF_PEOPLE = {
    "whom they visit, and when": table("Name,Visiting,Visit date", led, day),
    "a desk in a department": table("Name,Department,Desk", department, room),
    "extensions": table("Name,Department,Ext", department, room),
    "who leads them": table("Name,Department,Line manager", department, led),
    "since when": table("Name,Department,Start date", department, day),
    "who comes and eats what": table("Name,Shift,Dietary requirements", lambda n: "Early" if n % 2 else "Late", meal),
    "shirts": table("Name,T-shirt size,Room", shirt, room),
    "badges": table("Name,Host,Badge", led, badge),
}
OF_NOBODY = {
    "entries that name their manager": table(
        "Name,Department,Manager", department, lambda n: f"uid=u{n % 4};ou=staff", names=[one.forename for one in CROWD]
    ),
    "who is hosted where": table("Name,Host,Desk", lambda n: f"pc{n}.corp", room),
    "one fact": table("Name,Attending", comes),
    "machines": table("Name,Department,Room", department, room, names=[f"{THINGS[n % 5]} {n}" for n in range(24)]),
    "shirts of players": table("Name,Shirt,Team", lambda n: str(n + 1), department),
    "films and who leads them": table(
        "Name,Director,Start date", led, day, names=[f"The {one}" for one in LEADERS * 6]
    ),
    "rooms of inns": table("Name,Room,Amount", room, badge, names=[f"{one.surname} Inn" for one in CROWD]),
}
