"""Lists that call each by one word beside mail, a telephone or a home, or by which people sign in, and what looks alike."""

import json

from tests.stray.tables.believed import GOODS, SURNAMES
from tests.stray.tables.lists_of_names import first, rows, whole

KNOWN = (
    "Anna", "Peter", "Maria", "James", "Linda", "Robert", "Susan", "Thomas", "Karen",
    "David", "Helen", "George", "Alice", "Martin", "Laura", "Simon",
)  # fmt: skip
BANGLA = (
    "Sadia",
    "Rakib",
    "Tanvir",
    "Nusrat",
    "Farhana",
    "Shakil",
    "Mim",
    "Rifat",
    "Jannat",
    "Arif",
    "Sumaiya",
    "Imran",
)
MALAY = (
    "Budi",
    "Siti",
    "Agus",
    "Dewi",
    "Rina",
    "Joko",
    "Wati",
    "Hendra",
    "Putri",
    "Bambang",
    "Eko",
    "Sri",
    "Yuli",
    "Ayu",
)
LAST = ("Santoso", "Wijaya", "Kusuma", "Hidayat", "Nugroho", "Saputra", "Lestari", "Purnomo", "Setiawan", "Rahayu")
SCHOOLS = ("Lincoln", "Jefferson", "Madison", "Jackson", "Roosevelt", "Franklin", "Adams", "Monroe", "Grant", "Emerson")
CAFES = ("Rosa", "Bella", "Luna", "Monica", "Gino", "Nero", "Oasis", "Tivoli", "Basil", "Olive", "Juniper", "Amber")
DESKS = ("Finance", "Housing", "Estates", "Legal", "Payroll", "Catering", "Parking", "Library", "Security", "Sales")
PETS = ("Bella", "Max", "Charlie", "Lucy", "Cooper", "Buddy", "Rocky", "Daisy", "Molly", "Bailey", "Zeus", "Rex")
FOLK = (
    "Ribbot",
    "Bluebear",
    "Goldie",
    "Sherb",
    "Zucker",
    "Fauna",
    "Lucky",
    "Ankha",
    "Stitches",
    "Roald",
    "Maple",
    "Kiki",
)
PLACES = ("Peru", "Chad", "Kenya")


def mail(n, domain="gmail.com"):
    return f"{SURNAMES[-n - 1].lower()}{n}@{domain}"


def home(n):
    return f"{n + 1} High Street, Leeds"


def dialled(n):
    return f"07700 9{n * 37:05}"


def secret(n):
    return f"Xk{n * 7919}qz"


def objects(one, many):
    return json.dumps([one(n) for n in range(many)], ensure_ascii=False, indent=1)


OF_PEOPLE = {
    "surnames beside private mail": rows(",name,email,country", lambda n: [str(n), SURNAMES[n], mail(n), PLACES[n % 3]]),
    "first names beside mail": rows("name;email", lambda n: [KNOWN[n], mail(n, "example.org")], delimiter=";", many=16),
    "whole names that nobody knows.json": objects(
        lambda n: {"name": f"{MALAY[n]} {LAST[n * 3 % len(LAST)]}", "email": mail(n)}, len(MALAY)
    ),
    "homes in Malay": rows(
        "nama,alamat", lambda n: [f"{KNOWN[n]} {LAST[n % len(LAST)]}", f"Jl. Melati No.{n + 1}, Bandung"], many=16
    ),
    "homes in Russian": rows("имя,адрес", lambda n: [f"{KNOWN[n]} {SURNAMES[n]}", f"ул. Ленина, д. {n + 1}"], many=16),
    "whose they are": rows("customer_name,email", lambda n: [KNOWN[n], mail(n)], many=16),
    "beside telephones": rows("nombre,telefono", lambda n: [KNOWN[n], dialled(n)], many=16),
    "beside homes": rows("name,address", lambda n: [KNOWN[n], home(n)], many=16),
    "homes and sexes in Malay.json": objects(
        lambda n: {"nama": MALAY[n], "alamat": f"Jl. Melati No.{n + 1}, Jakarta", "jenis_kelamin": "LP"[n % 2]}, len(MALAY)
    ),
    "sexes and telephones": rows("isim,cinsiyet,telefon", lambda n: [first(n), "KE"[n % 2], dialled(n)], many=16),
    "who says of himself.json": objects(
        lambda n: {"name": BANGLA[n], "age": 21 + n, "bio": f"Tea, and {n} walks", "photo": f"p{n}.jpg"}, len(BANGLA)
    ),
    "who signs in.json": objects(
        lambda n: {"uid": n, "email": f"{KNOWN[n]}{n}@mail.example".lower(), "username": f"{KNOWN[-n - 1]}_{n}"}, 16
    ),
    "mail and passwords": rows("Email,Password,Role", lambda n: [f"{SURNAMES[n]}{n}@team.example", secret(n), "staff"]),
    "names and numbers run together": rows(
        "nomePessoa,numTelefone", lambda n: [whole(n), f"96{n * 7919 + 1_000_000}"]
    ),
    "who signs in by private mail": rows("id,login,email", lambda n: [str(n), f"{SURNAMES[n]}{n}", mail(n)]),
    "names and passwords in Polish": rows(
        "id,imię,nazwisko,login,hasło", lambda n: [str(n), first(n), SURNAMES[n], f"u{n}", secret(n)]
    ),
    "names and passwords": rows("Name;Benutzername;Passwort", lambda n: [whole(n), f"u{n}", secret(n)], delimiter=";"),
    "names and what their passwords were made": rows(
        "full_name,login,password_hash", lambda n: [whole(n), f"u{n}", f"{7919**9 * (n + 3):032x}"[:32]]
    ),
    "how doctors are called": rows(
        "doctor_id,name,experience,contact_info", lambda n: [str(n), whole(n), str(n % 9), f"98{n * 37:04}4321"]
    ),
    "creeds of those whom nobody knows": rows(
        "NAMA,KELAMIN,UMUR,AGAMA", lambda n: [MALAY[n].upper(), "LP"[n % 2], str(20 + n * 2), ("ISLAM", "HINDU")[n % 2]], many=len(MALAY)
    ),
    "pay of those whom nobody knows": rows(
        "name,sex,age,salary", lambda n: [BANGLA[n], "MF"[n % 2], str(20 + n * 2), str(900 + n * 37)], many=len(BANGLA)
    ),
    "how to call in German": rows("Name;Kontaktdaten", lambda n: [whole(n), f"{621_000_000 + n * 37}"], delimiter=";"),
}  # fmt: skip
OF_NOBODY = {
    "schools": rows("name,address,phone", lambda n: [SCHOOLS[n], home(n), dialled(n)], many=len(SCHOOLS)),
    "schools by mail": rows("name,email", lambda n: [SCHOOLS[n], f"principal@s{n}.example"], many=len(SCHOOLS)),
    "cafes": rows("name,address,phone", lambda n: [CAFES[n], home(n), dialled(n)], many=len(CAFES)),
    "cafes by private mail": rows("name,email", lambda n: [CAFES[n], f"info.{n}@gmail.com"], many=len(CAFES)),
    "desks": rows("name,email", lambda n: [DESKS[n], f"{DESKS[n].lower()}@town.example"], many=len(DESKS)),
    "desks by private mail": rows("name,email", lambda n: [DESKS[n], mail(n)], many=len(DESKS)),
    "pets": rows("name,species,owner_email", lambda n: [KNOWN[n], "dog", mail(n)], many=16),
    "pets by age": rows("name,sex,age,phone", lambda n: [PETS[n], "MF"[n % 2], str(n), dialled(n)], many=len(PETS)),
    "pets and what they cost": rows("name,sex,age,price", lambda n: [PETS[n], "MF"[n % 2], str(n), str(90 + n * 37)], many=len(PETS)),
    "pets and what they have": rows("name,sex,age,diagnosis", lambda n: [PETS[n], "MF"[n % 2], str(n), "Fleas"], many=len(PETS)),
    "those of a game, by sex": rows("name,sex,age,element", lambda n: [FOLK[n], "MF"[n % 2], str(20 + n), "fire"], many=len(FOLK)),
    "packages": rows("name,version,email", lambda n: [SURNAMES[n].lower(), "1.0", mail(n)]),
    "modules in small letters": rows("name,email", lambda n: [DESKS[n].lower(), mail(n)], many=len(DESKS)),
    "one mail for all": rows("name,email", lambda n: [KNOWN[n], mail(n % 3)], many=16),
    "players": rows("name,email,team", lambda n: [KNOWN[n], mail(n), "Rovers"], many=16),
    "those of a game.json": objects(
        lambda n: {"name": FOLK[n], "age": 20 + n, "bio": f"By pond {n}", "image": f"p{n}.png"}, len(FOLK)
    ),
    "ages alone": rows("name,age", lambda n: [KNOWN[n], str(20 + n)], many=16),
    "made accounts": rows("uid,email,username", lambda n: [str(n), f"user{n}@mail.example", f"user{n}"]),
    "made accounts and passwords": rows(
        "email,password,role", lambda n: [f"user{n}@mail.example", secret(n), "tester"]
    ),
    "accounts of desks": rows(
        "login,email", lambda n: [DESKS[n].lower(), f"{DESKS[n].lower()}.office@gmail.com"], many=len(DESKS)
    ),
    "who committed": rows("login,email,commits", lambda n: [SURNAMES[n], mail(n), str(n)]),
    "goods and passwords": rows("product,password", lambda n: [GOODS[n], secret(n)]),
    "passes of players": rows("player_name,pass,club", lambda n: [whole(n), f"{70 + n / 10:.2f}", "Rovers"]),
    "machines and passwords": rows("hostname,login,password", lambda n: [f"srv{n}", "root", secret(n)]),
    "what is in stock": rows("name,stock,contact_info", lambda n: [GOODS[n], str(n), "see shop"]),
    "goods by private mail": rows("name,email", lambda n: [GOODS[n], mail(n)]),
    "taverns in Malay": rows("nama,alamat", lambda n: [CAFES[n], f"Jl. Melati No.{n + 1}, Bandung"], many=len(CAFES)),
    "streets by private mail": rows("name,email", lambda n: [f"{SURNAMES[n]} Street", mail(n)]),
    "firms by private mail": rows("name,email", lambda n: [f"{SURNAMES[n]} Builders", mail(n)]),
    "towns by private mail": rows("name,email", lambda n: [f"Port {SURNAMES[n]}", mail(n)]),
}  # fmt: skip
