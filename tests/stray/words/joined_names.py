"""Words for names that run together with words for people, and with words for goods; authors with an age."""

from tests.stray.judging import table

FORENAMES = ("Anna", "Ion", "Elena", "Mihai", "Paolo", "Marta")
SURNAMES = ("Popa", "Rusu", "Conti", "Riva", "Wilk", "Sowa", "Vogt", "Busch")
MANY = 12
GOODS = ("Paine", "Lapte", "Unt", "Oua", "Ulei", "Zahar")


def names(n):
    return [SURNAMES[n % 8], FORENAMES[n // 2 % 6]]


def rows(header, row):
    return table([header.split(",")], [list(map(str, row(n))) for n in range(MANY)])


def aged(n):
    return [*names(n), 19 + n * 5]


def mailed(n):
    return [" ".join(names(n)[::-1]), 19 + n * 5, f"{names(n)[1]}.{names(n)[0]}{n}@post.example".lower()]


OF_PEOPLE = {
    "Romanian nurses.csv": rows("IDASISTENT,NUMEASISTENT,PRENUMEASISTENT,SALARIU", lambda n: [n, *names(n), 2000 + n]),
    "Romanian patients.csv": rows("NUMEPACIENT,PRENUMEPACIENT,VARSTA", aged),
    "French patients.csv": rows("NOMPATIENT,PRENOMPATIENT,AGE", aged),
    "Italian patients.csv": rows("cognomepaziente,nomepaziente,eta", aged),
    "Spanish pupils.csv": rows("APELLIDOALUMNO,NOMBREALUMNO,EDAD", aged),
    "Polish patients.csv": rows("nazwiskopacjenta,imiepacjenta,wiek", aged),
    "Czech customers.csv": rows("prijmenizakaznika,jmenozakaznika,věk", aged),
    "German customers.csv": rows("kundennachname,kundenvorname,gehalt", lambda n: [*names(n), 2100 + n * 10]),
    "authors with an age.csv": rows("AuthorName,Age,Email", mailed),
}  # fmt: skip
OF_NOBODY = {
    "goods.csv": rows("NUMEPRODUS,PRET", lambda n: [GOODS[n % 6], 5 + n]),
    "French goods.csv": rows("NOMPRODUIT,PRIX", lambda n: [GOODS[n % 6], 5 + n]),
    "ages of goods.csv": rows("nomeprodotto,eta", lambda n: [GOODS[n % 6], 5 + n]),
    "books.csv": rows("AuthorName,Pages,Title", lambda n: [" ".join(names(n)), 200 + n, "The " + GOODS[n % 6]]),
    "commits.csv": rows("author_name,files,email", mailed),
}
