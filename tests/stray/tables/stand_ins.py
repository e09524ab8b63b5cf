"""Those who are called Citizen1 and Officer 12 and have a telephone each, those who left, and things with numbers behind."""

from tests.stray.judging import PEOPLE
from tests.stray.tables.lists_of_names import rows

CROWD = PEOPLE[:20]


def phone(n):
    return f"0770090{n * 397 % 9000 + 1000}"


def listed(header, cells, delimiter=","):
    return rows(header, cells, many=20, delimiter=delimiter)


OF_PEOPLE = {
    "citizens": listed("Complaint,Citizen Name,Phone,Day", lambda n: [f"C{n}", f"Citizen{n}", phone(n), f"2026-03-{n + 1:02d}"]),
    "officers": listed("id,name,badge,phone", lambda n: [n, f"Officer {n}", f"TG10{n}", phone(n)]),
    "patients": listed("pid;pname;mobile", lambda n: [n, f"Patient_{n:03d}", phone(n)], ";"),
    "persons": listed("id,name,age,gender,phone", lambda n: [n, f"Person-{n}", 20 + n, "MF"[n % 2], phone(n)]),
    "left": listed(
        "name,month,hours,hire_date,dismissal_date",
        lambda n: [f"{CROWD[n].forename} {CROWD[n].surname}", "2024-01-01", 120 + n, f"2019-0{n % 9 + 1}-11", f"2024-0{n % 9 + 1}-01"],
    ),
}  # fmt: skip
OF_NOBODY = {
    "devices": listed("id,name,phone", lambda n: [n, f"Device{n}", phone(n)]),
    "shops": listed("id,name,phone", lambda n: [n, f"Store {n}", phone(n)]),
    "subjects": listed("name,age,gender,score", lambda n: [f"Participant {n}", 20 + n, "MF"[n % 2], n * 7]),
    "one-telephone": listed("id,name,phone", lambda n: [n, f"Citizen{n}", phone(1)]),
    "tests": listed("id,name,email", lambda n: [n, f"user{n}", f"user{n}@example.org"]),
    "lines": listed("phone,extension,note", lambda n: [phone(n), 100 + n, f"Line {n}"]),
}
