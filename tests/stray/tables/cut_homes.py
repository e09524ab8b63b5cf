"""Addresses cut over columns, street, house and flat or prefecture, town and block, of people and of shops."""

from tests.stray.judging import table

RUSSIAN = [
    f"{surname} {first}" for surname in ("Берёзкин", "Осинский", "Ёлкин", "Липин") for first in ("Иван", "Пётр", "Анна")
]
POLISH = [(first, last) for first in ("Anna", "Piotr", "Ewa") for last in ("Wilk", "Sowa", "Lis", "Bober")]
JAPANESE = [last + first for last in ("佐藤", "鈴木", "上杉") for first in ("花子", "翔太", "美咲", "健太")]
SHOPS = [one + kind for one in ("駅前", "ひまわり", "緑") for kind in ("食堂", "書店", "薬局", "歯科")]
STREETS = ("Ленина", "Садовая", "Мира"), ("Lipowa", "Polna", "Sol"), ("愛住町", "本町", "栄町")
PREFECTURES = ("東京都", "大阪府", "神奈川県", "北海道")
MANY = 12


def house(n):
    return [str(n * 7 % 90 + 1) + ("в" if n == 3 else ""), str(n * 5 % 60 + 1)]


def block(n):
    return [
        f"{160 + n}-{n * 317 % 9000:04}",
        PREFECTURES[n % 4],
        "中央区",
        STREETS[2][n % 3],
        f"{n % 8 + 1}-{n % 20 + 1}",
    ]


def rows(header, row, delimiter=","):
    return table(
        [header.split(",")] if header else [], [list(map(str, row(n))) for n in range(MANY)], delimiter=delimiter
    )


OF_PEOPLE = {
    "Russian.csv": rows("№,Фамилия,Улица,№ дома,№ Квартиры", lambda n: [n, RUSSIAN[n].split()[0] + "ва"[: n % 3], STREETS[0][n % 3], *house(n)]),
    "Russian names.csv": rows("ФИО,Улица,Дом,Квартира", lambda n: [RUSSIAN[n], STREETS[0][n % 3], *house(n)], ";"),
    "Polish.csv": rows("Imię,Nazwisko,Ulica,Nr domu,Nr mieszkania", lambda n: [*POLISH[n], STREETS[1][n % 3], *house(n)]),
    "Czech.csv": rows("Jméno,Příjmení,Ulice,Č.p.,Obec", lambda n: [*POLISH[n], STREETS[1][n % 3], n + 3, "Brno"]),
    "English.csv": rows("Surname,Forename,Street,House,Flat", lambda n: [*POLISH[n][::-1], STREETS[1][n % 3], *house(n)]),
    "Spanish.csv": rows("Nombre,Apellido,Calle,Numero,Piso", lambda n: [*POLISH[n], STREETS[1][n % 3], *house(n)]),
    "Italian.csv": rows("Nome,Cognome,Via,Civico,CAP", lambda n: [*POLISH[n], STREETS[1][n % 3], n + 2, 10121 + n]),
    "Japanese.csv": rows("番号,氏名,郵便番号,都道府県,市区町村,町名,番地", lambda n: [n, JAPANESE[n], *block(n)]),
    "Japanese under a bare name.csv": rows("名前,〒,県,市,町,番地", lambda n: [JAPANESE[n], *block(n)]),
    "Japanese without a header.csv": rows("", lambda n: [n, JAPANESE[n], *block(n), ""]),
    "Japanese in one cell.csv": rows("", lambda n: [n, JAPANESE[n], "".join(block(n)[1:]), block(n)[0]]),
}  # fmt: skip
OF_NOBODY = {
    "flats.csv": rows("Улица,Дом,Квартира,Площадь", lambda n: [STREETS[0][n % 3], *house(n), 40 + n]),
    "shops.csv": rows("Название,Улица,Дом", lambda n: [("Аптека", "Рынок", "Кафе")[n % 3] + " Весна", STREETS[0][n % 3], n + 1]),
    "inns.csv": rows("Nazwa,Ulica,Nr domu", lambda n: [("Bar", "Hotel", "Sklep")[n % 3] + " Pod Lipą", STREETS[1][n % 3], n + 1]),
    "meters.csv": rows("Street,House,Flat,Meter", lambda n: [STREETS[1][n % 3], *house(n), 300 + n]),
    "shops of Japan.csv": rows("店名,郵便番号,都道府県,市区町村,町名,番地", lambda n: [SHOPS[n], *block(n)]),
    "shops of Japan without a header.csv": rows("", lambda n: [n, SHOPS[n], *block(n)]),
    "towns of Japan.csv": rows("", lambda n: [n, *block(n)[:4]]),
}  # fmt: skip
