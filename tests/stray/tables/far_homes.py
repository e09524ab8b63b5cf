"""Homes in countries whose words for streets nobody here knows, beside names, without a header; and what has numbers."""

import random

from tests.stray.tables.children import WHOLE

CROWD = WHOLE
CHANCE = random.Random(1961)
CZECH = ["Husova", "Palackého", "Koménského", "Nádražní", "Smetanova", "Havlíčkova"]
CROATIAN = ["Ilica", "Vukovarska", "Savska", "Frankopanska", "Petrinjska", "Mažuranićeva"]
FINNISH = ["Koulukatu", "Mäkitie", "Rantatie", "Kirkkokatu", "Tehtaankatu", "Puistotie"]
HUNGARIAN = ["Fő út", "Kossuth utca", "Petőfi tér", "Rákóczi út", "Dek utca", "Arany köz"]


def homes(streets, form):
    return [
        form.format(
            s=CHANCE.choice(streets), n=CHANCE.randint(1, 90), m=CHANCE.randint(1, 30), p=CHANCE.randint(10, 99)
        )
        for _ in WHOLE
    ]


def listed(texts, sign=";"):
    return "".join(f"{name}{sign}{text}\n" for name, text in zip(WHOLE, texts, strict=True))


OF_PEOPLE = {
    "czech.csv": listed(homes(CZECH, "{s} {n}/{m}, 602 {p} Brno")),
    "croatian.txt": listed(homes(CROATIAN, "{s} {n}, 100{p} Zagreb"), "\t"),
    "finnish.txt": listed(homes(FINNISH, "{s} {n} A {m}, 901{p} Oulu"), "|"),
    "hungarian.csv": listed(homes(HUNGARIAN, "90{p} Gy\u0151r, {s} {n}.")),
}
OF_NOBODY = {
    "rooms.csv": listed(homes(["Room"], "{s} {n}, 100{p} Building")),
    "works.csv": listed(homes(["Symphony", "Sonata"], "{s} {n}, {p} Opus")),
    "votes.csv": listed(homes(CROATIAN, "{s} {n}, {p} votes")),
    "games.csv": listed(homes(CROATIAN, "{s} {n} {m}, {p}")),
    "no names.csv": "".join(f"{n};{home}\n" for n, home in enumerate(homes(CZECH, "{s} {n}, 602 {p} Brno"))),
}
