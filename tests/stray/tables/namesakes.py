"""Lists in which a number is of several people or several people have one name, and lists in which one comes twice."""

import random

from tests.corpus.people import nino, people
from tests.stray.judging import slashed, table

CROWD = list({(one.surname, one.forename): one for one in people(random.Random(166), 90)}.values())[:60]
MANY = people(random.Random(167), 400)
NAMES = {(one.surname, one.forename) for one in MANY}
MADE = {(one.surname, one.forename): n for n, one in enumerate(MANY)}


FEW = people(random.Random(168), 30)
ALIKE = [(FEW[n * 7 % 10], FEW[10 + n * n % 11]) for n in range(114)]
"""Whose forename and whose surname each of a crowd has in which many have one name."""
FEWER = len({(first.forename, last.surname) for first, last in ALIKE})
POSTS = ("Clerk", "Driver", "Cook", "Nurse", "Porter")
POST_OF = random.Random(169).choices(POSTS, k=114)


def full(one):
    return f"{one.forename} {one.surname}"


def listed(head, cells, crowd=CROWD):
    return table([head.split(","), *[[str(cell) for cell in cells(n, one)] for n, one in enumerate(crowd)]]).encode()


def alike(head, cells):
    crowd = enumerate(ALIKE)
    return table(
        [head.split(","), *[list(map(str, cells(n, one.forename, other.surname))) for n, (one, other) in crowd]]
    ).encode()


def twice(head, cells):
    return table([head.split(","), *[cells(turn, one) for turn in range(2) for one in CROWD]]).encode()


HOMES = [nino(random.Random(n)) for n in range(30)]

SEVERAL = {
    "number-of-the-home": (
        60,
        listed(
            "NI number,Surname,Forename,Date of birth",
            lambda n, one: [HOMES[n // 2], CROWD[n // 2].surname, one.forename, slashed(one)],
        ),
    ),
    "number-of-the-payer": (60, listed("NINO,Name,Town", lambda n, one: [HOMES[n % 20], full(one), "Leeds"])),
    "one-number-for-all-without": (
        60,
        listed(
            "Name,NHS number,Telephone",
            lambda n, one: [full(one), "9434765919" if n % 3 == 0 else one.nhs, one.phone],
        ),
    ),
    "births-and-numbers-of-homes": (
        60,
        listed("NINO,DOB,Postcode", lambda n, one: [HOMES[n // 3], slashed(one), one.postcode]),
    ),
    "employees-of-one-name": (
        400,
        listed(
            "EmployeeID,Name,Gender,Department,Salary",
            lambda n, one: [f"E{n:04d}", full(one), "MF"[n % 2], ("IT", "HR")[n % 2], 20000 + 37 * n],
            MANY,
        ),
    ),
    "patients-of-one-name": (
        400,
        listed(
            "visit,name,age,diagnosis",
            lambda n, one: [n, full(one), 18 + n * 31 % 79, ("gout", "flu")[n % 2]],
            MANY,
        ),
    ),
    "customers-of-one-address-of-mail": (
        400,
        listed(
            "name,email,phone,address",
            lambda n, one: [full(one), f"{one.forename}.{one.surname}@mail.example.org", one.phone, f"{n} Mill Lane"],
            MANY,
        ),
    ),
    "rows-by-number": (
        114,
        alike(
            "id,first_name,last_name,age,salary",
            lambda n, first, last: [n + 1, first, last, 18 + n * 31 % 47, 20000 + 37 * n],
        ),
    ),
    "rows-by-serial-number": (
        114,
        alike(
            "S.No,name,age,salary", lambda n, first, last: [n + 1, f"{first} {last}", 18 + n * 31 % 47, 20000 + 37 * n]
        ),
    ),
    "rows-by-mark": (
        114,
        alike(
            "uuid,name,job_title,salary",
            lambda n, first, last: [
                f"{n * 7919 % 104729:08x}",
                f"{first} {last}",
                POST_OF[n],
                20000 + 37 * n,
            ],
        ),
    ),
    "students-of-like-ages": (
        114,
        alike(
            "Student ID,Name,Age,GPA",
            lambda n, first, last: [f"{n * 7919 % 104729:08x}", f"{first} {last}", 18 + n * 31 % 7, n % 4],
        ),
    ),
    "people-by-number": (
        114,
        alike(
            "person_id,name,age,diagnosis", lambda n, first, last: [n + 1, f"{first} {last}", 18 + n * 31 % 47, "flu"]
        ),
    ),
}
"""Name -> (people, the list)."""
ONCE = {
    "who-married": (
        60,
        twice(
            "NINO,Surname,Forename,DOB",
            lambda n, one: [one.nino, ("Quirke", one.surname)[n], one.forename, slashed(one)],
        ),
    ),
    "initials": (
        60,
        twice("NINO,Name", lambda n, one: [one.nino, (full(one), f"{one.surname}, {one.forename[0]}.")[n]]),
    ),
    "clinicians": (
        60,
        twice(
            "NHS number,Seen by,Clinic",
            lambda n, one: [one.nhs, full(CROWD[(n + len(one.nhs + one.surname)) % 9]), "B"],
        ),
    ),
    "telephones-change": (
        60,
        twice("name,email,phone", lambda n, one: [full(one), one.email, f"0770 09{n}{one.phone[-4:]}"]),
    ),
    "years-go-by": (
        len(NAMES),
        listed(
            "visit,patient name,age,diagnosis",
            lambda n, one: [n, full(one), 20 + MADE[one.surname, one.forename] % 60 + n % 3, ("gout", "flu")[n % 2]],
            MANY,
        ),
    ),
    "patients-by-number": (
        len(NAMES),
        listed(
            "Patient ID,Patient name,Ward",
            lambda n, one: [MADE[one.surname, one.forename], full(one), "ABC"[n % 3]],
            MANY,
        ),
    ),
    "visits-by-number": (
        FEWER,
        alike(
            "id,name,age,diagnosis,seen",
            lambda n, first, last: [
                n + 1,
                f"{first} {last}",
                20 + len(first) * 5 + n % 2,
                "flu",
                f"{1 + n % 28}/03/2024",
            ],
        ),
    ),
    "results-of-like-ages": (
        FEWER,
        alike(
            "id,student_name,age,grade",
            lambda n, first, last: [n + 1, f"{first} {last}", 18 + len(first + last) % 6, n % 6],
        ),
    ),
    "payslips-by-number": (
        FEWER,
        alike(
            "id,first_name,last_name,position,net_pay",
            lambda n, first, last: [n + 1, first, last, POSTS[len(first + last) % 5], 2000 + 37 * n],
        ),
    ),
    "results-by-number": (
        FEWER,
        alike(
            "id,student_name,subject,grade",
            lambda n, first, last: [n + 1, f"{first} {last}", ("Art", "Maths")[n % 2], n % 6],
        ),
    ),
}
"""The same of lists in which nobody counts twice."""
