"""Lists of people in other scripts, code pages and ways to write a date; and what is no list of them."""

import pytest

from tests.stray.judging import PEOPLE, counted, table

CROWD = PEOPLE[:15]
RUSSIAN = [
    (surname, forename)
    for surname in ("Иванов", "Смирнов", "Кузнецов", "Соколов", "Лебедев")
    for forename in ("Сергей", "Андрей", "Дмитрий")
]
TURKISH = [
    (forename, surname)
    for forename in ("Ayşe", "Mehmet", "Çağla", "İbrahim", "Şükrü")
    for surname in ("Yıldız", "Doğan", "Işık")
]
DATES = {
    "dot at the end": "%Y.%m.%d.",
    "blank behind the dots": "%d. %m. %Y",
    "both": "%Y. %m. %d.",
    "day first, dot at the end": "%d.%m.%Y.",
    "the word for year": "%d.%m.%Y r.",
}


def dated(form):
    rows = [[p.surname, p.forename, p.born.strftime(form)] for p in CROWD]
    return table([["Vezetéknév", "Keresztnév", "Születési idő"]], rows, delimiter=";").encode()


def russian(page):
    rows = [[*name, f"{p.born:%d.%m.%Y}", "7"] for name, p in zip(RUSSIAN, CROWD, strict=True)]
    return table([["Фамилия", "Имя", "Дата рождения", "Отдел"]], rows, delimiter=";").encode(page)


def turkish(heads=("Sıra", "Adı", "Soyadı", "Doğum Tarihi")):
    rows = [[str(n), *name, f"{p.born:%d.%m.%Y}"] for n, (name, p) in enumerate(zip(TURKISH, CROWD, strict=True))]
    return table([heads], rows).encode("cp1254")


def labelled(labels):
    people = zip(RUSSIAN, CROWD, strict=True)
    rows = ((*name, f"{p.born:%d.%m.%Y}", p.phone) for name, p in people)
    return "\n\n".join("\n".join(map("{}: {}".format, labels, row)) for row in rows).encode()


PHARMACISTS = "".join(
    f"  <pharmacien>\n    <inami>{n:011d}</inami>\n    <mail>{p.forename}.{p.surname.replace(' ', '')}@example.test</mail>\n"
    f"    <nom>{p.surname.upper()}</nom>\n    <tel>+3248{n:07d}</tel>\n  </pharmacien>\n"
    for n, p in enumerate(CROWD)
)
PEOPLES = (
    {f"dates: {name}": dated(form) for name, form in DATES.items()}
    | {f"Russian in {page}": russian(page) for page in ("utf-8", "cp1251", "utf-16")}
    | {
        "labels in Ukrainian": labelled(("Прізвище", "Ім\u2019я", "Дата народження", "Телефон")),
        "labels in Russian": labelled(("Фамилия", "Имя", "Дата рождения", "Телефон")),
        "Turkish": turkish(),
        "Turkish in capitals": turkish(("SIRA", "ADI", "SOYADI", "DOĞUM TARİHİ")),
        "Russian without a header": "\n".join(
            f"{n},{surname},{forename},a{n}@example.test,{p.born}"
            for n, ((surname, forename), p) in enumerate(zip(RUSSIAN, CROWD, strict=True))
        ).encode(),
        "full names": table(
            [["Name", "DOB"]],
            [[f"{f} {s}", f"{p.born:%d/%m/%Y}"] for (s, f), p in zip(RUSSIAN, CROWD, strict=True)],
        ).encode(),
        "surname, mail and telephone": f"<pharmaciens>\n{PHARMACISTS}</pharmaciens>".encode(),
    }
)
PARTIES = ["Birthday party", "birthday cake", "birth certificate", "Birthday lunch"]
NOBODY = {
    "parties": "\n".join(
        f'"Hall {n % 3}, {p.postcode}",{PARTIES[n % 4]},{p.born}' for n, p in enumerate(PEOPLE)
    ).encode(),
    "versions": table([["Sürüm", "Tarih"]], [[f"{n}.4", f"{n}.0{n % 9}.2019."] for n in range(1, 30)]).encode("cp1254"),
    "chapters": "\n".join(f"{n}. {n % 12}. 1971. Item of the agenda" for n in range(1, 30)).encode(),
    "Russian towns": table(
        [["Город", "Основан", "Область"]],
        [[surname + "ск", f"{p.born:%d.%m.%Y}", "x"] for (surname, _), p in zip(RUSSIAN, CROWD, strict=True)],
    ).encode("cp1251"),
    "Russian goods": table(
        [["Название", "Дата выпуска"]],
        [[f"Стол {forename}", f"{p.born:%d.%m.%Y}"] for (_, forename), p in zip(RUSSIAN, CROWD, strict=True)],
    ).encode(),
    "shops": (
        "<commerces>"
        + "".join(f"<c><nom>{('Boulangerie', 'Pharmacie', 'Coiffure')[n % 3]} {p.surname}</nom><tel>01 40 00 00 {n:02d}</tel></c>" for n, p in enumerate(CROWD))
        + "</commerces>"
    ).encode(),
}  # fmt: skip
SAMPLES = PEOPLES | NOBODY


@pytest.mark.parametrize("name", PEOPLES)
def test_people_in_other_scripts_are_counted(name):
    assert counted(PEOPLES[name]) == ("people", 15)


@pytest.mark.parametrize("name", NOBODY)
def test_things_in_other_scripts_are_not_people(name):
    assert counted(NOBODY[name]) == ("clean", 0)
