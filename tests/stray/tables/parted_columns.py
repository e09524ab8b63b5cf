"""Names told by what stands in a column that is not the next: births, secrets, and words that come again in a column."""

# ruff: noqa: SIM905

import random

from tests.stray.tables.children import PAIRS as _PAIRS
from tests.stray.tables.children import WHOLE, any_of, at_work, days, in_order, lines

DICE = random.Random(1964)
CROWD = range(len(WHOLE))
LAST, FIRST = [last for _, last in _PAIRS], [first for first, _ in _PAIRS]
SIGNS = "./ABCDEFGHabcdefgh0123456789"
EASTERN = (
    "山田 田中 鈴木 佐藤 木下 中島 武田 高橋 伊藤 渡辺 山本 中村 小林".split(),
    "太郎 花子 一郎 芳樹 次郎 弘樹 智子 由紀夫 啓太 健 美咲 陽子 直樹".split(),
)
JAPANESE = [f"{EASTERN[0][n % 13]}\u3000{EASTERN[1][(n + n // 13) % 13]}" for n in CROWD]


def numbers(first, last):
    return [str(DICE.randint(first, last)) for _ in CROWD]


def crypted(start="$2b$12$", many=53):
    return [start + "".join(DICE.choice(SIGNS) for _ in range(many)) for _ in CROWD]


def under(header, *columns, sign=","):
    return header + "\n" + lines(*columns, sign=sign)


def hashes(many):
    return [f"{DICE.getrandbits(4 * many):0{many}x}" for _ in CROWD]


OF_PEOPLE = {
    "pilots.txt": "".join(
        f"{n}, {name}, {pay}0000, {born}, {sex}\n"
        for n, name, pay, born, sex in zip(
            CROWD, WHOLE, numbers(20, 40), days(1970, 1990), any_of("Nam", "Nu"), strict=True
        )
    ),
    "behind_pay.csv": lines(map(str, CROWD), WHOLE, numbers(1800, 4200), days(1972, 1988), sign=";"),
    "behind_towns.tsv": lines(WHOLE, any_of("Leeds", "York"), days(1965, 1990, "%Y-%m-%d"), sign="\t"),
    "pay_of_a_city.csv": under(
        "Name,Job Titles,Department,Annual Salary",
        [f"{last.upper()},  {first.upper()} R" for first, last in _PAIRS],
        any_of("CLERK", "PORTER"),
        any_of("PARKS", "WATER"),
        numbers(30000, 90000),
    ),
    "wide_blanks.csv": under(
        "出席番号,学籍番号,氏名,出席有無", map(str, CROWD), numbers(14100, 14999), JAPANESE, any_of("0", "1")
    ),
    "signing_in.txt": lines(map(str, CROWD), WHOLE, crypted(), any_of("Customs Officer", "Guard")),
    "argon.csv": lines(WHOLE, crypted("$argon2id$v=19$m=65536,t=3$", 43), sign=";"),
    "players_sign_in.csv": under(
        "TeamID,First Name,Last Name,Password", any_of("B1", "C7"), FIRST, LAST, any_of("forest", "river")
    ),
    "visitors.csv": lines(LAST, FIRST, [("Standard", "VIP", "Student", "Press")[n % 4] for n in CROWD]),
}
OF_NOBODY = {
    "records.csv": lines(WHOLE, any_of("Pop", "Rock"), days(1970, 1990, kept=at_work)),
    "games.csv": lines(WHOLE, numbers(1, 90), days(1970, 1990, kept=lambda day: day.weekday() > 4)),
    "in_order.csv": lines(WHOLE, numbers(100, 900), in_order(days(1970, 1990))),
    "few_clerks.csv": lines(any_of(*WHOLE[:5]), numbers(100, 900), days(1970, 1990)),
    "old_orders.csv": lines(WHOLE, numbers(100, 900), days(1996, 1998)),
    "paintings.csv": lines(WHOLE, [f"The {last} at Dusk" for last in LAST], days(1960, 1990)),
    "goods.csv": under("Name,Job,Annual", [f"BOLT,  STEEL {n}" for n in CROWD], any_of("M6", "M8"), numbers(10, 99)),
    "commits.csv": lines(WHOLE, hashes(40), any_of("Fix", "Docs")),
    "files.csv": lines([f"{first.lower()}.iso" for first in FIRST], crypted("$6$", 86)),
    "squads.csv": under("Team,First Name,Last Name", any_of("Reds", "Blues"), FIRST, LAST),
    "labels.csv": "".join(f"Student,string,{n}\nClass,string,{n}\n" for n in CROWD),
}
