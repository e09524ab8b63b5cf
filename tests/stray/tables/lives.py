"""Lists of names beside what is said of lives alone, and lists of others that look alike."""

import json

from tests.stray.judging import PEOPLE, table

CROWD = PEOPLE[:24]
JOBS = ("Nurse", "Porter", "Clerk", "Cook", "Driver")
CLUBS = ("Rovers", "City", "Wanderers")


def full(one):
    return f"{one.forename} {one.surname}"


def russian(n):
    last, first = ("Орлов", "Зуев", "Котов", "Белов", "Панов"), ("Иван", "Олег", "Пётр", "Марк", "Ждан")
    return f"{last[n % 5]} {first[n // 5]} {('Ильич', 'Павлович')[n % 2]}"


def ages(n):
    return str(19 + n * 7 % 60)


def sexes(n):
    return "FM"[n % 2]


def pays(n):
    return str(21000 + n * 350)


def listed(header, row, *, delimiter=","):
    return table([header.split(","), *[row(n, one) for n, one in enumerate(CROWD)]], delimiter=delimiter)


def as_json(header, row):
    return json.dumps([dict(zip(header.split(","), row(n, one), strict=True)) for n, one in enumerate(CROWD)])


def as_elements(header, row):
    keys = header.split(",")
    rows = (
        "".join(f"<{key}>{cell}</{key}>" for key, cell in zip(keys, row(n, one), strict=True))
        for n, one in enumerate(CROWD)
    )
    return (
        "<?xml version='1.0'?>\n<workers>\n" + "".join(f"<worker>{cells}</worker>\n" for cells in rows) + "</workers>\n"
    )


def as_sql(target, header, row):
    rows = ("', '".join(cell.replace("'", "''") for cell in row(n, one)) for n, one in enumerate(CROWD))
    return "".join(f"INSERT INTO {target} ({header}) VALUES ('{cells}');\n" for cells in rows)


def as_page(header, row):
    head = "".join(f"<th>{cell}</th>" for cell in header.split(","))
    rows = ("</td><td>".join(row(n, one)) for n, one in enumerate(CROWD))
    about = '<meta name="author" content="payroll">\n' * 60
    body = "".join(f"<tr><td>{cells}</td></tr>\n" for cells in rows)
    return f"<html><head>{about}</head><body><table><tr>{head}</tr>\n{body}</table></body></html>"


def offender(n, one):
    return [full(one), ages(n), sexes(n), "Mill Hill", str(n % 6)]


def paid(n, one):
    return [one.forename, one.surname, ages(n), sexes(n), pays(n)]


FOLK = {
    "offenders": listed("name,age,gender,home_district,prior_convictions", offender),
    "offenders in JSON": as_json("name,age,gender,home_district,prior_convictions", offender),
    "offenders below a title": "List of offenders,,,,\n"
    + listed("name,age,gender,home_district,prior_convictions", offender),
    "victims": listed(
        "name,age,gender,relation_to_offender", lambda n, one: [full(one), ages(n), sexes(n), "Stranger" if n % 3 else "Spouse"]
    ),
    "smokers by last names": listed(
        "LastName,Gender,Age,weight,smoker", lambda n, one: [f"{one.surname}{'' if n < 1 else chr(97 + n % 26)}", "Male" if n % 2 else "Female", ages(n), "150", str(n % 2)]
    ),
    "pay in Norwegian": listed("Navn,Stilling,Lønn", lambda n, one: [full(one), ("Leder", "Vaktmester")[n % 2], pays(n)]),
    "pay": listed("first_name,last_name,age,gender,salary", paid),
    "pay in SQL": as_sql("staff", "first_name,last_name,age,gender,salary", paid),
    "pay on a page": as_page("first_name,last_name,age,gender,salary", paid),
    "pay in German": listed("Vorname;Nachname;Abteilung;Gehalt".replace(";", ","), lambda n, one: [one.forename, one.surname, "Einkauf", pays(n) + " €"]),
    "pay in French": listed("Nom,Prénom,Poste,Salaire", lambda n, one: [one.surname, one.forename, "Comptable", pays(n)], delimiter=";"),
    "pay in Polish": listed("Imię,Nazwisko,Stanowisko,Wynagrodzenie", lambda n, one: [one.forename, one.surname, "Księgowa", pays(n) + " zł"]),
    "posts with ages": listed("Fornavn,Efternavn,Alder,Stilling", lambda n, one: [one.forename, one.surname, ages(n), "Kok"]),
    "cells": listed("Prisoner,Sex,Cell", lambda n, one: [full(one), sexes(n), f"C-{n + 1}"]),
    "sentences": listed("Inmate,Offense,Sentence", lambda n, one: [full(one), "Theft", f"{n % 5 + 1} years"]),
    "patients": listed("Paciente,Edad,Sexo,Diagnóstico", lambda n, one: [full(one), ages(n), "Hombre", "Gripe"]),
    "wards": listed("Patient,Ward,Bed", lambda n, one: [full(one), "Elm", str(n)]),
    "accounts": listed("Customer,Firm,Account Number", lambda n, one: [full(one), f"{one.surname} Ltd", str(4021 + n * 13)]),
    "marks": listed("Student Name,Class,Maths,English", lambda n, one: [full(one), "7A", str(40 + n), str(80 - n)]),
    "ages and sexes": listed("name,age,sex", lambda n, one: [full(one), ages(n), "female" if n % 2 else "male"]),
    "hours": listed("Name,Department,Employment Type,Hours", lambda n, one: [full(one), "Sales", "Part time", "20"]),
    "whole names below a word for the first": listed("Nombre,Edad,Delito", lambda n, one: [full(one), ages(n), "Robo"]),
    "those cared for": listed("Service User,Care Hours", lambda n, one: [full(one), str(n)]),
    "seekers of asylum": listed("Name,Asylum Status", lambda n, one: [full(one), "Pending" if n % 2 else "Refused"]),
    "shifts of rare names": listed(
        "Employee,Department,Shift", lambda n, one: [f"{one.surname.upper()} {chr(65 + n)}", "Kitchen", "Late" if n % 2 else "Early"]
    ),
    "first and last names apart beside ages": listed("first_name,last_name,age", lambda n, one: [one.forename, one.surname, ages(n)]),
    "first and last names apart beside sexes": listed("First Name,Surname,Gender", lambda n, one: [one.forename, one.surname, sexes(n)]),
    "first and last names apart beside marks": listed("Surname,Forename,Mark", lambda n, one: [one.surname, one.forename, str(40 + n)]),
    "criminals": listed("criminal_name,gender,age_group,convictions", lambda n, one: [full(one), sexes(n), "18-25", str(n % 7)]),
    "whole names beside ages alone": listed("full_name,age,channel", lambda n, one: [full(one), ages(n), ("sms", "mail")[n % 2]]),
    "ages in Spanish": listed("Nombre completo,Edad", lambda n, one: [full(one), ages(n)], delimiter=";"),
    "ages in JSON": as_json("name,age", lambda n, one: [full(one), ages(n)]),
    "marks in Russian": listed("ФИО,Математика,Физика", lambda n, one: [russian(n), str(n % 4 + 2), str(n % 3 + 3)]),
    "groups in Russian": listed("№,ФИО,Группа", lambda n, one: [str(n + 1), russian(n), "ПИ-21"], delimiter=";"),
    "ages in Ukrainian": listed("ПІБ,Вік", lambda n, one: [russian(n), ages(n)]),
    "marks in Russian, names apart": listed("Фамилия,Имя,Оценка", lambda n, one: [*russian(n).split()[:2], str(n % 4 + 2)]),
    "pay in Russian, in other letters": listed("fio,otdel,oklad", lambda n, one: [f"{one.surname} {one.forename} Pavlovich", "IT", pays(n)]),
    "short telephones in Russian": as_json("fio,group,phone", lambda n, one: [russian(n), "101", f"{20 + n}-{11 + n}-{90 - n}"]),
    "short telephones in XML": as_elements("fio,phoneNumber,seniority", lambda n, one: [russian(n), str(243000 + n * 917), str(n % 9)]),
    "a rota": listed("Name,Grade,Mon,Tue,Wed,Thu,Fri", lambda n, one: [full(one), "B3", *("E", "L", "N", "OFF", "E")]),
    "a rota by whole words": listed("Employee,Monday,Tuesday,Wednesday,Thursday,Friday", lambda n, one: [full(one), *["9-5"] * 5]),
    "tests below a title": "Class 7B summer tests,,,\n" + listed("Pupil,Test 1,Test 2,Effort", lambda n, one: [f"{one.surname}, {one.forename}", str(20 + n), str(44 - n), "ABC"[n % 3]]),
    "employees, some in teams": listed("Employee,Team,Salary", lambda n, one: [full(one), "North", pays(n)]),
}  # fmt: skip
NOBODY = {
    "players": listed("Name,Age,Position,Club", lambda n, one: [full(one), ages(n), "Keeper", CLUBS[n % 3]]),
    "players by posts": listed("first_name,last_name,age,position", lambda n, one: [one.forename, one.surname, ages(n), ("Midfielder", "Goalkeeper", "Defender")[n % 3]]),
    "runners by ages": listed("Position,Name,Age,Time", lambda n, one: [str(n + 1), full(one), ages(n), f"{20 + n}:31"]),
    "runners by ages and sexes": listed("Place,Name,Sex,Age,Time", lambda n, one: [str(n + 1), full(one), sexes(n), ages(n), f"{20 + n}:31"]),
    "winners of prizes": listed("Index,Year,Age,Name,Movie", lambda n, one: [str(n), str(1930 + n), ages(n), full(one), f"The {one.surname}s"]),
    "characters by ages": listed("character,age", lambda n, one: [full(one), ages(n)]),
    "a cast": listed("Name,Age,Played by", lambda n, one: [full(one), ages(n), full(CROWD[-n])]),
    "horses by ages": listed("name,age", lambda n, one: [f"{('Lucky', 'Royal')[n % 2]} {one.forename}", str(n % 8 + 2)]),
    "bottles by ages": listed("name,age,price", lambda n, one: [f"Glen {one.surname}", str(10 + n % 9), "45"]),
    "a few again and again by ages": listed("name,age", lambda n, one: [full(CROWD[n % 6]), ages(n)]),
    "statesmen in Russian": listed("ФИО,Партия,Округ", lambda n, one: [russian(n), "АБ"[n % 2], str(n)]),
    "writers in Russian": listed("ФИО,Название книги,Издательство", lambda n, one: [russian(n), f"Роман {n}", "Свет"]),
    "hours of museums": listed("Name,Mon,Tue,Wed,Thu,Fri", lambda n, one: [f"{one.surname} Museum", *["9-5"] * 5]),
    "climbs": listed("Name,Grade,Test 1", lambda n, one: [f"{('Black', 'High')[n % 2]} Crag", "5a", str(n)]),
    "passengers of long ago": listed("Survived,Pclass,Name,Sex,Age", lambda n, one: [str(n % 2), "3", f"{one.surname}, Mr. {one.forename}", "male", ages(n)]),
    "the famous": listed("Name,Age,Sex,Occupation", lambda n, one: [full(one), ages(n), sexes(n), ("Actor", "Singer", "Politician", "Chef")[n % 4]]),
    "the rich": listed("name,age,occupation,net worth", lambda n, one: [full(one), ages(n), "Founder", pays(n)]),
    "parts in a film": listed("character,actor,age,gender", lambda n, one: [full(one), full(CROWD[-n]), ages(n), sexes(n)]),
    "members of a parliament": listed("Name,Party,Constituency,Age,Gender", lambda n, one: [full(one), "Green", "North", ages(n), sexes(n)]),
    "pets": listed("name,age,sex,weight", lambda n, one: [one.forename, str(n % 14 + 1), sexes(n), str(n + 3)]),
    "dogs of a breed": listed("name,age,sex,breed", lambda n, one: [full(one), str(n % 14 + 1), sexes(n), "Beagle"]),
    "first names by sex": listed("name,sex,rank,count", lambda n, one: [one.forename, sexes(n), str(n + 1), str(900 - n)]),
    "runners": listed("bib,name,age,sex,time", lambda n, one: [str(n), full(one), ages(n), sexes(n), f"3:{n + 10}"]),
    "the fallen": listed("Name,Rank,Age,Died", lambda n, one: [full(one), "Private", ages(n), str(1914 + n % 4)]),
    "of long ago": listed("Name,Occupation,Sex,Year", lambda n, one: [full(one), "Weaver", sexes(n), str(1841 + n)]),
    "teachers": listed("Name,Title,Department", lambda n, one: [full(one), "Lecturer", "History"]),
    "a committee": listed("Name,Position", lambda n, one: [full(one), "Treasurer" if n else "Chair"]),
    "a committee, first and last names apart": listed("First Name,Last Name,Position", lambda n, one: [one.forename, one.surname, "Treasurer" if n else "Chair"]),
    "players, first and last names apart": listed("first_name,last_name,age,club", lambda n, one: [one.forename, one.surname, ages(n), CLUBS[n % 3]]),
    "lifeboats": listed("ON,Name,Built,Class,Station", lambda n, one: [str(n + 700), full(one), str(1930 + n), "Mersey", f"{one.surname}port"]),
    "cats": listed("name,born,colour,fee", lambda n, one: [one.forename, f"20{n % 20 + 3:02}-04-{n % 28 + 1:02}", "tabby" if n % 2 else "black", "80"]),
    "wards of councillors": listed("Name,Ward", lambda n, one: [full(one), "Elm"]),
    "ships": listed("name,class,crew,rank", lambda n, one: [f"HMS {one.surname}", "Duke", str(100 + n), str(n)]),
    "goods": listed("name,age range,class,score", lambda n, one: [f"Red {('Puzzle', 'Robot', 'Kite')[n % 3]} {n}", "3-5", "A", str(n)]),
    "diseases": listed("name,symptoms,treatment", lambda n, one: [f"Grey {('Fever', 'Rash', 'Cough')[n % 3]}", "cough", "rest"]),
    "firms": listed("name,department,salary", lambda n, one: [f"{one.surname} Holdings Ltd", "Sales", pays(n)]),
    "firms that owe rent": listed("Tenant,Unit,Arrears", lambda n, one: [f"{one.surname} Pharmacy", str(n), pays(n)]),
    "heroes of a game": listed("Name,Class,Race", lambda n, one: [full(one), "Bard", "Elf" if n % 2 else "Human"]),
    "actors of a dump": as_sql("actors", "first_name,last_name,age,gender", lambda n, one: [one.forename, one.surname, ages(n), sexes(n)]),
    "characters of a book": json.dumps({"book": {"characters": json.loads(as_json("name,age,gender", lambda n, one: [full(one), ages(n), sexes(n)]))}}),
    "pay of posts": listed("job title,department,salary", lambda n, one: [JOBS[n % 5], "Care", pays(n)]),
    "who wrote it": listed("name,role,commits", lambda n, one: [full(one), "maintainer", str(n * 7)]),
    "ages that are none": listed("name,age,sex", lambda n, one: [full(one), str(900 + n * 7), "unlisted"]),
    "a program": "import staff\n" + "".join(f'staff.add(name="{full(one)}", age={ages(n)}, salary={pays(n)})\n' for n, one in enumerate(CROWD)),
}  # fmt: skip


def layouts_of():
    return {**FOLK, **NOBODY}
