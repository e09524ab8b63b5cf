"""Names that no list of first names has, under a word of another language that says no more than name; and look-alikes."""

# ruff: noqa: SIM905

import random

DICE = random.Random(2712)
FIRSTS = "Citra Fitri Kartika Slamet Bambang Endang Harjo Wulan Tika Yanti Rudi Sarwo".split()
LASTS = "Wijaya Santoso Hidayat Siregar Permana Nugroho Lestari Kusuma Halim Maulana".split()
CROWD = range(24)
WORDS = {
    "id": ("Nama", "Tgl Lahir"),
    "pt": ("Nome", "Data de nascimento"),
    "es": ("Nombre", "Fecha de nacimiento"),
    "hr": ("Ime", "Datum rođenja"),
    "fi": ("Nimi", "Syntymäaika"),
    "hu": ("Név", "Születési idő"),
    "cy": ("Enw", "Dyddiad geni"),
    "sw": ("Jina", "Tarehe ya kuzaliwa"),
}


def births():
    return [f"{DICE.randint(1, 28):02d}-{DICE.randint(1, 12):02d}-{DICE.randint(1946, 2004)}" for _ in CROWD]


def names():
    return DICE.sample([f"{first} {last}" for first in FIRSTS for last in LASTS], len(CROWD))


def lines(header, *columns):
    return "\n".join([";".join(header), *map(";".join, zip(*columns, strict=True))]) + "\n"


OF_PEOPLE = {f"{language}.csv": lines(header, names(), births()) for language, header in WORDS.items()}
OF_PEOPLE["id_place.csv"] = lines(
    ("No", "Nama", "Tempat/Tgl Lahir"),
    [str(n) for n in CROWD],
    names(),
    [f"Medan, {birth}" for birth in births()],
)
OF_PEOPLE["ja_wide.csv"] = "番号,氏名,生年月日\n" + "".join(
    f"{n},{one}\u3000{other},{1950 + n}年{n % 12 + 1}月{n % 28 + 1}日\n"
    for n, (one, other) in enumerate(
        (one, other) for one in "岡本 青木 上田 加藤 清水 木村".split() for other in "愛 亮 健一 由美".split()
    )
)
GOODS = ["Kursi Kayu", "Meja Besar", "Lampu Biru", "Piring Putih"]
OF_NOBODY = {
    "id_goods.csv": lines(("Nama", "Tgl Masuk"), [f"{DICE.choice(GOODS)}" for _ in CROWD], births()),
    "id_towns.csv": lines(("Nama", "Kode"), [DICE.choice(LASTS) for _ in CROWD], [str(7000 + n) for n in CROWD]),
    "es_dogs.csv": lines(("Nombre", "Fecha de nacimiento", "Raza"), names(), births(), ["Beagle" for _ in CROWD]),
    "es_films.csv": lines(("Nombre", "Estreno"), names(), births()),
    "hr_ships.csv": lines(("Ime", "Porinuće", "Nosivost"), names(), births(), [str(900 + n) for n in CROWD]),
}
