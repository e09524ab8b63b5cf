"""Lists of people that hold names and little else, and what looks like them but is of nobody or of those all know."""

import json

from tests.stray.judging import table
from tests.stray.tables.believed import FORENAMES, GOODS, KNOWN, SURNAMES

MANY = len(SURNAMES)
TOWNS = ("Praha", "Plzeň", "Liberec", "Brno")
EASTERN = (
    "山田花",
    "高橋実",
    "木村光",
    "佐野明",
    "西山静",
    "東條茜",
    "南野渚",
    "北島薫",
    "小松葵",
    "大原恵",
    "中里岬",
    "上杉楓",
)
WORKS = ("The Quiet Mill", "A Lost Harbour", "The Long Field", "An Empty Stair")


def first(n):
    return KNOWN[n * 7 % len(KNOWN)]


def whole(n):
    return f"{first(n)} {SURNAMES[n]}"


def rows(header, row, *, many=MANY, delimiter=","):
    head = [header.split(delimiter)] if header else []
    return table([*head, *(row(n) for n in range(many))], delimiter=delimiter)


def sql(target, names, row):
    values = ", ".join("({})".format(", ".join("'" + cell + "'" for cell in row(n))) for n in range(MANY))
    return f"INSERT INTO {target} ({names}) VALUES {values};\n"


def elements(around, one, row):
    inner = "".join(f"<{one}>{row(n)}</{one}>" for n in range(MANY))
    return f"<?xml version='1.0'?><{around}>{inner}</{around}>"


def names_of(n):
    return f"<LastName>{SURNAMES[n]}</LastName><ForeName>{first(n)}</ForeName><Initials>A</Initials>"


def apart(n):
    return {"family": SURNAMES[n], "given": first(n)}


OF_PEOPLE = {
    "apart in Czech": rows("jmeno,prijmeni,mesto", lambda n: [first(n), SURNAMES[n], TOWNS[n % 4]]),
    "apart in French": rows("nom;prenom;groupe", lambda n: [SURNAMES[n], first(n), str(n % 3)], delimiter=";"),
    "apart in Dutch": rows("voornaam,achternaam,plaats", lambda n: [first(n), SURNAMES[n], "Hoorn"]),
    "apart, and a programme": rows("id,First,Last,Program,Level", lambda n: [str(n), first(n), SURNAMES[n], "Art", "MA"]),
    "two last names": sql("alumnos", "nombre, apellido1, apellido2", lambda n: [first(n), SURNAMES[n], SURNAMES[-n - 1]]),
    "whole names and codes": rows("Kods;Vārds Uzvārds", lambda n: [f"x{n}Q", whole(n)], delimiter=";"),
    "names of the East": rows("氏名,会社名", lambda n: [EASTERN[n], "山川商事" if n % 2 else ""], many=len(EASTERN)),
    "names of the East with a letter kept back": rows(
        "tenant_id,tenant_name,building_name,room_number",
        lambda n: [str(n), EASTERN[n][:2] + "○", "コーポ" if n % 2 else "メゾン", str(100 + n)],
        many=len(EASTERN),
    ),
    "doctors": rows("doctor_id,doctor_name,specialization,hospital_id", lambda n: [str(n), whole(n), "oncologist", "4"]),
    "crews": rows("crew_id,name,role,airline_id", lambda n: [f"CREW{n:04}", whole(n), "Flight Attendant", "AIR1"]),
    "passengers": rows("passenger_id,name,flight_id,seat", lambda n: [f"P{n:05}", whole(n), "FL1", f"{n}A"]),
    "applicants": rows("applicant_id,name,domain,status", lambda n: [f"A{n:04}", whole(n), "Design", "open"]),
    "teachers": rows("teacher_no;teacher_name;room", lambda n: [str(n), whole(n), str(n % 5)], delimiter=";"),
    "pupils in XML": elements("Pupils", "Pupil", names_of),
    "members in JSON": json.dumps({"members": [apart(n) for n in range(MANY)]}),
    "employees by short numbers": rows(
        "eno,ename,doj,deptno,salary", lambda n: [str(1001 + n), whole(n), f"2022-01-{n + 1:02}", "10", str(67387 + n * 31)]
    ),
    "pupils numbered from 1001": rows(
        "sira,ad soyad,bolum,numara", lambda n: [str(n), whole(n), TOWNS[n % 4], str(1001 + n)]
    ),
    "staff of shops numbered so": rows(
        "ime,priimek,poslovalnica", lambda n: [first(n), SURNAMES[n], str(1001 + n % 9)]
    ),
    "hours of the same few by their numbers": rows(
        "Employee #,Last Name,First Name,Date,Log In",
        lambda n: [f"{10001 + n % MANY}", SURNAMES[n % MANY], first(n % MANY), f"06/{1 + n // MANY:02}/2024", f"8:{n % 60:02}"],
        many=240,
    ),
    "no header, and numbers": rows(
        "", lambda n: [first(n), SURNAMES[n], str(202000248 + n * 77), "3.9", str(n * 5 % 9), "EK"[n % 2]]
    ),
    "no header, and a programme": rows("", lambda n: [str(12100000000 + n), first(n), SURNAMES[n], "Physics", "Graduate"]),
}  # fmt: skip
OF_NOBODY = {
    "a committee": rows("first_name,last_name,role", lambda n: [first(n), SURNAMES[n], "Treasurer" if n % 3 else "Chair"]),
    "players": rows("first_name,last_name,club", lambda n: [first(n), SURNAMES[n], "Rovers"]),
    "players by numbers": rows("player_id,name,nation", lambda n: [str(n), whole(n), "GB"]),
    "runners": rows("forename,surname,rank,time", lambda n: [first(n), SURNAMES[n], str(n + 1), f"2:{n + 10}"]),
    "writers and links": rows(
        "first_name,last_name,page", lambda n: [first(n), SURNAMES[n], f"https://w.example/{SURNAMES[n]}"]
    ),
    "soldiers of long ago": rows("first_name,last_name,born", lambda n: [first(n), SURNAMES[n], str(1870 + n * 7 % 29)]),
    "painters": rows("first_name,last_name,lived", lambda n: [first(n), SURNAMES[n], f"17{n + 10}-18{n + 10}"]),
    "books without a header": rows("", lambda n: [str(n), first(n), SURNAMES[n], WORKS[n % 4]]),
    "actors by position": sql("actor", "first_name, last_name", lambda n: [first(n), SURNAMES[n]]),
    "members of a parliament": rows("nom,prenom,parti", lambda n: [SURNAMES[n], first(n), "Centre"]),
    "heroes": rows("character,first_name,last_name", lambda n: [FORENAMES[n], first(n), SURNAMES[n]]),
    "who said what": rows("first_name,last_name,quote", lambda n: [first(n), SURNAMES[n], "Whoever waits " * 9]),
    "goods": rows("crew_id,name,role", lambda n: [str(n), GOODS[n], "Cleaning"]),
    "fighters without a header": rows("", lambda n: [first(n), SURNAMES[n], f"{1950 + n}", "12-3"]),
    "the same few": rows("first_name,last_name,page", lambda n: [first(n % 4), SURNAMES[n % 4], str(n)]),
    "the same few by numbers of things": rows(
        "Order #,Last Name,First Name", lambda n: [f"{n}", SURNAMES[n % 12], first(n % 12)], many=240
    ),
    "few": rows("first_name,last_name,town", lambda n: [first(n), SURNAMES[n], "Hull"], many=8),
    "first names alone": rows("first_name,number", lambda n: [first(n), str(n)]),
    "whole names in nothing's place": rows("name,label", lambda n: [whole(n), f"label {n}"]),
    "directors": rows("director_id,first_name,last_name", lambda n: [str(n), first(n), SURNAMES[n]]),
    "composers": rows("first_name,last_name,period", lambda n: [first(n), SURNAMES[n], "Baroque"]),
    "composers of a dump": sql("composers", "first_name, last_name", lambda n: [first(n), SURNAMES[n]]),
    "racers": rows("driverId,forename,surname,nationality", lambda n: [str(n), first(n), SURNAMES[n], "British"]),
    "who made a package": rows("given,family,role", lambda n: [first(n), SURNAMES[n], "cre" if n % 3 else "aut"]),
    "prizes": rows("year,category,firstname,surname", lambda n: [str(1950 + n), "peace", first(n), SURNAMES[n]]),
    "authors of articles": elements("List", "Author", names_of),
    "cited by an article": elements("citation", "person", names_of),
    "editors of volumes": json.dumps([{"title": f"Volume {n}", "editor": [apart(n), apart(-n)]} for n in range(MANY)]),
    "ships": rows("vessel,first_name,last_name", lambda n: [GOODS[n], first(n), SURNAMES[n]]),
}  # fmt: skip
