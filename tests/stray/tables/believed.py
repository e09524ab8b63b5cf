"""Lists of people whose first names are in no list, below words that say whose names they are, and what looks alike."""

from tests.stray.judging import table
from tests.stray.tables.whose import RARE

FORENAMES = (
    "Averyl", "Thedrick", "Dulsea", "Brannan", "Orren", "Gusella", "Cointon", "Nolana", "Jodeen", "Rozalie", "Hyndara",
    "Melisent", "Quintus", "Dorisse", "Vernen", "Kippy", "Shaughn", "Odiliah", "Tymonel", "Jacentah",
)  # fmt: skip
SURNAMES = (
    "Tapsfield", "Ricioppo", "Dunkerk", "Bolderoe", "Haggerston", "Pinnegar", "Mingotti", "Faulds", "Trewhitt",
    "Scoble", "Luttgert", "Matelyunas", "Poskitt", "Tomaskov", "Bunclark", "Sibbert", "Mowle", "Swinnard", "Keelan",
    "Crispin",
)  # fmt: skip
KNOWN = ("Anna", "Peter", "Maria", "James", "Linda", "Robert", "Susan", "Thomas", "Karen", "David")
MANY = len(SURNAMES)
POSTS = ("SH_CLERK", "ST_MAN", "AD_PRES", "ST_CLERK", "IT_PROG", "SA_REP")
GOODS = (
    "Wireless Mouse", "Leather Wallet", "Steel Bottle", "Yoga Mat", "Desk Lamp", "Running Shoes", "Coffee Maker",
    "Phone Stand", "Gaming Chair", "Water Filter", "Garden Hose", "Paper Towel", "Travel Mug", "Laptop Sleeve",
    "Ceramic Bowl", "Cotton Shirt", "Wool Scarf", "Winter Jacket", "Summer Dress", "Denim Jeans",
)  # fmt: skip
HEROES = (
    "Storm Whisperwind", "Garrok Hellscream", "Brann Bronzebeard", "Thrall Doomhammer", "Grom Bladefist",
    "Moira Ironforge", "Kurdran Wildhammer", "Lor Sunstrider", "Uthar Lightbringer", "Val Proudmoore",
    "Skarr Blackhand", "Dor Skullsplitter", "Khadd Stormcloak", "Rokh Warsong", "Fen Frostwolf", "Grizz Thunderhoof",
)  # fmt: skip
TESTS = ("Test Student", "Sample Student", "Dummy Student", "Demo Student", "Empty Student", "Blank Student")


def rare(n):
    return FORENAMES[n], SURNAMES[n]


def whole(n):
    return " ".join(rare(n))


def sex(n):
    return ("Male", "Female")[n * 7 % 3 % 2]


def age(n):
    return str(19 + n * 7 % 50)


def pay(n):
    return str(2100 + n * 135)


def listed(header, row, many=MANY, delimiter=","):
    rows = [[str(n + 1), *row(n)] for n in range(many)]
    return table([["id", *header.split(",")], *rows], delimiter=delimiter)


OF_PEOPLE = {
    "apart in Spanish.csv": listed("nombre,apellido,edad,sexo", lambda n: [*rare(n), age(n), "MF"[n % 2]]),
    "apart in Italian.csv": listed("nome,cognome,voto", lambda n: [*rare(n), str(18 + n % 12)]),
    "apart in Portuguese.csv": listed("nome,sobrenome,idade", lambda n: [*rare(n), age(n)], delimiter=";"),
    "apart in Turkish.csv": listed("ad,soyad,cinsiyet,maaş,sexe", lambda n: [*rare(n), "x", pay(n), "MF"[n % 2]]),
    "apart below a bare name.csv": listed("name,surname,age,gender", lambda n: [*rare(n), age(n), sex(n)]),
    "known ones below a bare name.csv": listed("name,surname,salary", lambda n: [KNOWN[n % 10], SURNAMES[n], pay(n)]),
    "apart in English.csv": listed("first_name,last_name,gender,age", lambda n: [*rare(n), sex(n), age(n)]),
    "full names, ages and sexes.csv": listed("full_name,age,gender", lambda n: [whole(n), age(n), sex(n)]),
    "full names and sexes.csv": listed("full_name,gender,country", lambda n: [whole(n), sex(n), "Peru"]),
    "full names and marks.csv": listed("nome_completo,nota,grade", lambda n: [whole(n), "x", str(n % 10)]),
    "full names in German.csv": listed("vollständiger Name,Alter", lambda n: [whole(n), age(n)], delimiter=";"),
    "names, ages and sexes.csv": listed("name,age,gender", lambda n: [whole(n), age(n), sex(n)]),
    "names and pay.csv": listed("Navn,salary", lambda n: [RARE[n], pay(n)]),
    "names and marks.csv": listed("Nombre,English,Maths", lambda n: [RARE[n], str(20 + n), str(90 - n)]),
    "patients and diagnoses.csv": listed("patient_name,diagnosis", lambda n: [whole(n), ("Gout", "Flu")[n % 2]]),
    "students and rooms.csv": listed("student_name,room,floor", lambda n: [whole(n), str(n), "2"]),
    "employees by codes.csv": listed(
        "FIRST_NAME,LAST_NAME,JOB_ID,SALARY,GENDER", lambda n: [*rare(n), POSTS[n % 6], pay(n), "MF"[n % 2]]
    ),
    "employees by codes and more.csv": listed(
        "FIRST_NAME,LAST_NAME,HIRE_DATE,JOB_ID,SALARY,COMMISSION_PCT,MANAGER_ID,DEPARTMENT_ID",
        lambda n: [KNOWN[n % 10], SURNAMES[n], f"2006-05-{n + 1:02}", POSTS[n % 6], pay(n), "", "124", "50"],
    ),
    "doctors and pay.csv": listed("DoctorName,Salary", lambda n: [f"{KNOWN[n % 10]} {SURNAMES[n]}", "3" + pay(n)]),
    "pupils and numbers.csv": listed(
        "aluno_nome,nota_aluno", lambda n: [f"{KNOWN[n % 10]} {SURNAMES[n]}", str(418000 + n)]
    ),
}
OF_NOBODY = {
    "goods for sexes.csv": listed("full_name,gender,score", lambda n: [GOODS[n], sex(n), str(n)]),
    "goods for ages.csv": listed("name,age,gender", lambda n: [GOODS[n], age(n), sex(n)]),
    "goods and wages.csv": listed("full_name,age,salary", lambda n: [GOODS[n], age(n), pay(n)]),
    "heroes of a game.csv": listed("name,age,gender", lambda n: [HEROES[n], age(n), sex(n)], many=len(HEROES)),
    "heroes by full names.csv": listed("full_name,age,score", lambda n: [HEROES[n], age(n), str(n)], many=len(HEROES)),
    "fixtures.csv": listed("student_name,grade,score", lambda n: [TESTS[n % 6], "A", str(n)]),
    "dogs of a breed.csv": listed("name,breed,age,gender", lambda n: [whole(n), "Beagle", age(n), sex(n)]),
    "players apart.csv": listed("nombre,apellido,edad,equipo", lambda n: [*rare(n), age(n), "Rojo"]),
    "players by short posts.csv": listed(
        "first_name,last_name,age,position", lambda n: [*rare(n), age(n), ("ST", "GK", "CB/RB", "LW")[n % 4]]
    ),
    "names of codes.csv": listed("name,label,status", lambda n: [FORENAMES[n].upper(), SURNAMES[n], "open"]),
    "colours.csv": listed("name,surname,hex", lambda n: [f"{n}", SURNAMES[n], f"#{n:06}"]),
    "names and posts apart.csv": listed("nombre,apellido,cargo", lambda n: [*rare(n), ("Vocal", "Secretario")[n % 2]]),
    "towns.csv": listed("name,age,population", lambda n: [f"{SURNAMES[n]} Ridge", age(n), "9" + pay(n)]),
    "files and salaries.csv": listed("file_name,size,salary", lambda n: [f"{FORENAMES[n]} Report", "5", pay(n)]),
}
