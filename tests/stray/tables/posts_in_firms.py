"""Staff of whose posts some sound like those of people known to all, and people who have no other; titles over rows."""

# ruff: noqa: SIM905

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:24]
FULL = [f"{one.forename} {one.surname}" for one in CROWD]
OFFICE = "Clerk,Data Scientist,Engineer,Sales Director,Intern".split(",")
SHOP = "Cashier,Security Guard,Porter,Cleaner".split(",")


def paid(header, posts, rise=150):
    rows = (f"{name},{posts[n % len(posts)]},{2300 + n * 37 % 11 * rise}\n" for n, name in enumerate(FULL))
    return header + "\n" + "".join(rows)


def closed(title, header):
    empty = ";" * header.count(";")
    rows = (f"{n % 28 + 1:02}.11.2020;Canteen;{FULL[n % 24]};Acme;0:30:00;\n" for n in range(96))
    return f"{title}{empty}\n{empty}\n{header}\n" + "".join(rows)


OF_PEOPLE = {
    "office.csv": paid("Name,Position,Salary", OFFICE),
    "angajati.csv": paid("Nume,Functie,Salariu", OFFICE),
    "shop.csv": paid("Employee,Job,Pay", SHOP),
    "passes.csv": closed("Passes (all, first and last of the day)", "Day;Zone;Full name;Firm;Hours;"),
}
OF_NOBODY = {
    "films.csv": paid("Name,Position,Salary", ["Director", "Actor"]),
    "directors.csv": paid("Name,Position,Salary", ["Director", "Film Director", "Producer"]),
    "squad.csv": paid("Name,Position,Salary", ["Guard", "Forward", "Center"]),
    "program.txt": "int total(int a);\n" + "".join(f"  add(list, {n}); sum(a{n}); go();\n" for n in range(60)),
}
