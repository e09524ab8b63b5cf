"""Calls that give a base its first people, tables that are called after people, and what looks like them."""

import json

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:24]
FULL = [f"{one.forename} {one.surname}" for one in CROWD]
CALLS = (
    "SELECT insert_pupil('@', '#', 1%, '&', '6%');",
    "CALL add_client('@', '#', '&');",
    "EXEC dbo.AddClient '@', '#', '&'",
    'app.insert(%, "#", "@", "&", "3A");',
    'users.add(new Client("@", "#", "&"));',
    '  User.create("@", "#", email: "&")',
)


def called(form, mail="{0}.{1}@example.net"):
    lines = []
    for n, one in enumerate(CROWD):
        address = mail.format(one.forename, one.surname, n).lower().replace("'", "")
        line = form.replace("%", str(n)).replace("@", one.forename).replace("&", address)
        lines.append(line.replace("#", one.surname.replace("'", "")) + "\n")
    return "".join(lines)


def dumped(table, cells=("York", "Leeds"), names=FULL):
    rows = ",\n".join(
        f"({n}, '{name}', '{cells[n % 2]}')" for n, name in enumerate(name.replace("'", "") for name in names)
    )
    return f"CREATE TABLE {table} (id int, name varchar(50), note varchar(20));\nINSERT INTO {table} VALUES\n{rows};\n"


def kept(key, names=FULL):
    rows = [{"id": f"p{n}", "name": name, "bed": f"{n % 4}-1", "status": "active"} for n, name in enumerate(names)]
    return json.dumps({key: rows}, indent=1)


def charged(label, names=FULL):
    rows = [
        {
            "id": f"#TRX-{n}",
            label: name,
            "amount": f"{n % 9},200",
            "date": f"Dec {n % 28 + 1:02}, 2025",
            "method": "Card",
        }
        for n, name in enumerate(names * 4)
    ]
    return json.dumps(rows, indent=1)


def passed(label, names=FULL):
    rows = (f"{n % 28 + 1:02}.11.2020;Canteen;12:0{n % 9};{name};0:30:00\n" for n, name in enumerate(names * 9))
    return f"Date;Zone;Door;{label};Card\n" + "".join(rows)


def mailed(small):
    names = [
        "Chakravaram Saitejaswi",
        "Ashutosh Upadhyay",
        "Shubhamdeep Jha",
        "Kartikeya Srivastava",
        "Soumya Awasthi",
        "Madhu Babu",
        "Vaishnavi Patil",
        "Tanmay Deshmukh",
        "Ojasvi Bhatt",
        "Pranjal Shukla",
        "Yashwanth Gowda",
        "Hemalatha Iyengar",
        "Sarvesh Kulkarni",
        "Nandini Chaturvedi",
        "Omkar Tendulkar",
        "Prithvi Rajagopal",
        "Lakshya Bhandari",
        "Gaurika Mahajan",
        "Devansh Pillai",
        "Ishani Bose",
        "Rudra Acharya",
        "Saanvi Deshpande",
        "Vihaan Kamath",
        "Aarohi Joglekar",
    ]
    return "".join(
        f"{name.lower() if n < small else name},{name.split(' ')[0].lower()}{n}@mail.example\n"
        for n, name in enumerate(names)
    )


OF_PEOPLE = {
    **{f"calls{n}.txt": called(form) for n, form in enumerate(CALLS)},
    "pupils.sql": dumped("tbl_students"),
    "employees.sql": dumped("employees"),
    "patients.json": kept("patients"),
    "charges.json": charged("patient"),
    "passes.csv": passed("Full name"),
    "small_letters.csv": mailed(5),
}
DEPARTMENTS = [
    f"{word} {what}"
    for word in ("North", "South", "East", "West")
    for what in ["Ward", "Wing", "Hall", "Court", "Yard", "Gate"]
]
OF_NOBODY = {
    "authors.js": called('docs.addAuthor("@ #", "&");'),
    "credits.R": called('person("@", "#", email = "&", role = "ctb"),'),
    "desks.txt": called("CALL add_desk('#', '&');", mail="desk{2}@example.net"),
    "parts.sql": dumped("parts"),
    "wards.sql": dumped("patients", names=DEPARTMENTS),
    "horses.json": charged("horse"),
    "charged_wards.json": charged("patient", names=DEPARTMENTS),
    "ships.json": kept("ships"),
    "wards.json": kept("patients", names=DEPARTMENTS),
    "passes_of_gates.csv": passed("Gate", names=DEPARTMENTS),
    "players.csv": passed("Full name").replace("Canteen", "Home").replace("Zone", "Team"),
    "firms.csv": "".join(f"green leaf {n},greenleaf{n}@mail.example\n" for n in range(24)),
}
