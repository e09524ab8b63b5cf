"""First names alone, as lists call those whom they tell apart by numbers, and what else is called by first names."""

from tests.stray.tables.lives import CROWD, ages, pays, sexes

CALLED = tuple(dict.fromkeys(one.forename for one in CROWD))
TEAMS = ("Design", "Sales", "Kitchen")
ILLS = ("Asthma", "Eczema", "Flu")
TOWNS = ("Selby", "Ripon", "Thirsk")


def table(head, row, sign=","):
    return head.replace(",", sign) + "\n" + "".join(sign.join(row(n, one)) + "\n" for n, one in enumerate(CALLED))


def marks(n):
    return [str(40 + (n * 17 + k * 23) % 60) for k in range(4)]


OF_PEOPLE = {
    "pupils by their numbers": table(
        "Name,Roll_No,Maths,Physics,Chemistry,English", lambda n, x: [x, f"{101 + n}", *marks(n)]
    ),
    "marks of pupils": table("Roll No,Name,Marks", lambda n, x: [f"{101 + n}", x, marks(n)[0]]),
    "pupils of classes": table("StudentID,Name,Age,Grade", lambda n, x: [f"S{n:03}", x, f"{11 + n % 7}", "ABC"[n % 3]]),
    "members": table(
        "Member ID,Name,Age,Sex,Location", lambda n, x: [f"{n + 1}", x, f"{ages(n)}", sexes(n), TOWNS[n % 3]]
    ),
    "registered": table("Reg No;Name;Marks", lambda n, x: [f"{2_100 + n}", x, marks(n)[0]], ";"),
    "staff": table("EmpID,Name,Department,Salary", lambda n, x: [f"{n + 1}", x, TEAMS[n % 3], f"{pays(n)}"]),
    "staff without numbers of their own": table(
        "id,name,department,salary", lambda n, x: [f"{n + 1}", x, TEAMS[n % 3], f"{pays(n)}"]
    ),
    "the ill": table("patient_id,name,age,disease", lambda n, x: [f"{n + 1}", x, f"{ages(n)}", ILLS[n % 3]]),
    "whose header says so": table("first_name,age,gender", lambda n, x: [x, f"{ages(n)}", sexes(n)]),
    "a kunde": table("Kundennummer;Name;Alter;Geschlecht", lambda n, x: [f"{n + 1}", x, f"{ages(n)}", sexes(n)], ";"),
}
OF_PEOPLE |= {
    "members half of whose names nobody knows": table(
        "Member ID,Name,Age,Sex",
        lambda n, x: [f"{n + 1}", x if n % 2 else f"{x[::-1].capitalize()}", ages(n), sexes(n)],
    ),
}
OF_NOBODY = {
    "pets": table("pet_id,name,age,sex", lambda n, x: [f"{n + 1}", x, f"{1 + n % 12}", sexes(n)]),
    "pets of clients": table(
        "pet_id,name,species,age,sex", lambda n, x: [f"{n + 1}", x, ("dog", "cat")[n % 2], f"{1 + n % 12}", sexes(n)]
    ),
    "horses": table("id,name,age,sex,trainer", lambda n, x: [f"{n + 1}", x, f"{2 + n % 9}", "m", f"Yard {n % 4}"]),
    "first names by themselves": table("name,sex,count", lambda n, x: [x, sexes(n), f"{7_000 - 37 * n}"]),
    "storms": table("id,name,year,category", lambda n, x: [f"{n + 1}", x, f"{1990 + n % 30}", f"{1 + n % 5}"]),
    "computers": table("id,name,role,address", lambda n, x: [f"{n + 1}", x.lower(), "db", f"10.0.0.{n + 1}"]),
    "the invented": table(
        "id,name,class,level", lambda n, x: [f"{n + 1}", x, ("wizard", "elf")[n % 2], f"{1 + n % 20}"]
    ),
    "what workers make": table(
        "Employee_ID,Name,Department,Price",
        lambda n, _: [f"{n + 1}", ("Bolt", "Nut", "Washer")[n % 3] + f"{n}", TEAMS[n % 3], f"{n}.5"],
    ),
    "names without more": table("Roll No,Name", lambda n, x: [f"{101 + n}", x]),
}
