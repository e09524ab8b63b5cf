"""Files with several tables of few people each, some of them the same; and rows of a pupil and of who answers for him."""

import random
import sqlite3
import tempfile
from pathlib import Path

from tests.corpus.people import people
from tests.stray.judging import table

CROWD = list({(one.surname, one.forename): one for one in people(random.Random(172), 80)}.values())[:48]


def full(one):
    return f"{one.forename} {one.surname}".replace("'", "")


DOCTORS = [(n, full(one), "Cardiology", one.phone) for n, one in enumerate(CROWD[:5])]
PATIENTS = [(n, full(one), str(one.born), one.phone) for n, one in enumerate(CROWD[5:10])]
NURSES = [(n, one.surname.replace("'", ""), one.forename, one.email) for n, one in enumerate(CROWD[10:15])]
VISITS = [(n, name, phone) for n, (_, name, _, phone) in enumerate(PATIENTS)]
COLUMNS = {
    "doctor": "id INT, name TEXT, field TEXT, phone TEXT",
    "patient": "id INT, full_name TEXT, dob TEXT, phone TEXT",
    "nurse": "id INT, last_name TEXT, first_name TEXT, email TEXT",
    "visit": "id INT, patient_name TEXT, phone TEXT",
}
ROWS = {"doctor": DOCTORS, "patient": PATIENTS, "nurse": NURSES, "visit": VISITS}


def dump(*names):
    made = "".join(f"CREATE TABLE {name} ({COLUMNS[name]});\n" for name in names)
    return (made + "".join(f"INSERT INTO {name} VALUES\n{inserted(ROWS[name])};\n" for name in names)).encode()


def inserted(rows):
    return ",\n".join("(" + ", ".join(f"'{cell}'" for cell in row) + ")" for row in rows)


def database(*names):
    with tempfile.TemporaryDirectory() as made:
        path = Path(made) / "all.db"
        store = sqlite3.connect(path)
        for name in names:
            store.execute(f"CREATE TABLE {name} ({COLUMNS[name]})")
            store.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * len(ROWS[name][0]))})", ROWS[name])
        store.commit()
        store.close()
        return path.read_bytes()


TOGETHER = {
    "three tables.sql": (dump("doctor", "patient", "nurse"), "people", 15),
    "three tables.db": (database("doctor", "patient", "nurse"), "people", 15),
    "with visits.sql": (dump("doctor", "patient", "visit"), "people", 10),
    "with visits.db": (database("doctor", "patient", "nurse", "visit"), "people", 15),
    "of the same.db": (database("patient", "visit"), "few", 5),
    "of the same.sql": (dump("patient", "visit"), "few", 5),
}

GUARDIANS = {
    "German": "Schüler,Klasse,Erziehungsberechtigte,Notfallnummer",
    "Portuguese": "Aluno,Turma,Encarregado de educação,Telefone",
    "Brazilian": "Aluno,Turma,Responsável,Celular",
    "Spanish": "Alumno,Grupo,Tutor,Tel. tutor",
    "Swedish": "Elev,Klass,Vårdnadshavare,Mobil",
    "Turkish": "Öğrenci,Sınıf,Veli,Veli Telefon",
    "Indonesian": "Nama Siswa,Kelas,Wali,No HP Wali",
    "Polish": "Uczeń,Klasa,Opiekun,Telefon",
    "Czech": "Žák,Třída,Zákonný zástupce,Telefon",
    "Hungarian": "Tanuló,Osztály,Gondviselő,Telefon",
    "Russian": "Ученик,Класс,Опекун,Телефон",
    "English": "Pupil,Class,Guardian,Guardian phone",
    "patients": "Patient,Ward,Emergency contact,Emergency phone",
}
PAIRS = list(zip(CROWD[:24], CROWD[24:], strict=True))
TUTORS = ("Alan Clerk", "Bea Officer")


def of_two(header):
    return table([header.split(","), *[[full(one), "4B", full(other), other.phone] for one, other in PAIRS]]).encode()


BOTH = {f"{name}.csv": of_two(header) for name, header in GUARDIANS.items()}
ONE = {
    "tutor of all.csv": table(
        [["Student", "Group", "Tutor", "Phone"]]
        + [[full(one), "4B", TUTORS[n % 2], one.phone] for n, one in enumerate(CROWD)]
    ).encode()
}
