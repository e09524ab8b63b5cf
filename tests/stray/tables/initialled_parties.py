"""Initials and last names below words for a party to something, and names by which people sign in; and others."""

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:30]
ILLS = ("Asthma", "Angina", "Diabetes", "Epilepsy")


def short(one):
    return f"{one.forename[0]}. {one.surname}"


def behind(one):
    return f'"{one.surname}, {one.forename[0]}"'


def login(one, sign="."):
    return sign.join((one.forename, one.surname.replace("'", "").replace("-", ""))).lower()


def listed(header, row):
    return header + "\n" + "".join(",".join(map(str, row(n, one))) + "\n" for n, one in enumerate(CROWD))


def phone(n):
    return f"07700 900{n:03}"


def code(n):
    return f"LS{n % 9 + 1} {n % 7 + 1}A{'ABDEF'[n % 5]}"


OF_PEOPLE = {
    "clients.csv": listed("Client,Postcode", lambda n, one: [short(one), code(n)]),
    "customers.csv": listed("Customer,Phone", lambda n, one: [behind(one), phone(n)]),
    "residents.csv": listed("Resident,Age,Room", lambda n, one: [short(one), 60 + n % 30, n]),
    "ills.csv": listed("Client,Diagnosis", lambda n, one: [short(one), ILLS[n % 4]]),
    "logins.csv": listed("login,date_of_birth", lambda _, one: [login(one), f"{one.born:%Y-%m-%d}"]),
    "users.csv": listed("user,phone", lambda n, one: [login(one), phone(n)]),
    "user names.csv": listed("username,phone", lambda n, one: [login(one, "_"), phone(n)]),
}
OF_NOBODY = {
    "firms.csv": listed("Client,Phone", lambda n, one: [f"{one.surname} & Sons", phone(n)]),
    "candidates.csv": listed("Candidate,Party,Votes", lambda n, one: [short(one), "Green", 100 * n]),
    "drivers.csv": listed("Driver,Team,Points", lambda n, one: [short(one), "Lotus", n]),
    "authors.csv": listed("Author,Title,Year", lambda n, one: [short(one), f"Work {n}", 1990 + n]),
    "initials alone.csv": listed("Client,Phone", lambda n, one: [f"{one.forename[0]}.{one.surname[0]}.", phone(n)]),
    "ships.csv": listed("Name,Class", lambda n, one: [f"HMS {one.surname}", f"Type {n % 3}"]),
    "machines.csv": listed("user,phone", lambda n, one: [f"svc.backup{n}", phone(n)]),
    "jobs.csv": listed("login,last_run", lambda n, one: [f"job.night{n}", f"2024-03-{n % 28 + 1:02}"]),
}
