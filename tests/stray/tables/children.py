"""Registers of children without a header, born within the last twenty years; and names beside days of something else."""

# ruff: noqa: SIM905

import datetime as dt
import random

DICE = random.Random(1870)
FIRST = (
    "Olivia Amelia Isla Ava Mia Florence Willow Poppy Aisha Zara Lily Rosie George Arthur Noah Muhammad Leo Oscar Harry Jack"
).split(" ")
LAST = (
    "Ashworth Birchall Entwistle Fairclough Greenhalgh Heaton Kershaw Lomax Mather Nuttall Ogden Rigby Tattersall Whittaker"
).split(" ")
CROWD = range(26)
PAIRS = DICE.sample([(first, last) for first in FIRST for last in LAST], len(CROWD))
WHOLE = [f"{first} {last}" for first, last in PAIRS]


def days(first, last, form="%d/%m/%Y", kept=lambda day: True):
    start = dt.date(first, 1, 1)
    span = (dt.date(last, 12, 31) - start).days
    possible = [start + dt.timedelta(n) for n in range(span)]
    return [day.strftime(form) for day in DICE.sample(list(filter(kept, possible)), len(CROWD))]


def in_order(found, form="%d/%m/%Y"):
    return sorted(found, key=lambda day: dt.datetime.strptime(day, form).replace(tzinfo=dt.UTC))


def at_work(day):
    return day.weekday() < 5


def lines(*columns, sign=","):
    return "".join(
        sign.join(f'"{cell}"' if sign in cell else cell for cell in row) + "\n" for row in zip(*columns, strict=True)
    )


def any_of(*words):
    return [DICE.choice(words) for _ in CROWD]


OF_PEOPLE = {
    "primary.csv": lines(WHOLE, days(2015, 2021)),
    "nursery.csv": lines(WHOLE, any_of("Nursery", "Reception", "Babies"), days(2020, 2024, "%Y-%m-%d")),
    "secondary.tsv": lines(WHOLE, days(2009, 2014), any_of("7A", "8B", "9C"), sign="\t"),
    "apart.csv": lines(
        [last for _, last in PAIRS], [first for first, _ in PAIRS], days(2017, 2019, "%d.%m.%Y"), sign=";"
    ),
    "one_year.csv": lines(WHOLE, any_of("M", "F"), days(2018, 2018)),
    "numbered.csv": lines(map(str, CROWD), [f"{last}, {first}" for first, last in PAIRS], days(2016, 2018), sign=";"),
    "lines.txt": "".join(
        f"{n}. {name}  {day}\n" for n, (name, day) in enumerate(zip(WHOLE, days(2016, 2019), strict=True), 1)
    ),
    "blocks.txt": "".join(f"{name}\n{day}\n\n" for name, day in zip(WHOLE, days(2016, 2019, "%Y-%m-%d"), strict=True)),
}
TITLES = [
    f"{DICE.choice(['Summer', 'Winter', 'River', 'Stone'])} {DICE.choice(['Song', 'House', 'Road'])} {n}" for n in CROWD
]
OF_NOBODY = {
    "goods_released.csv": lines([f"Widget Pro {n}" for n in CROWD], days(2015, 2021)),
    "books.csv": lines(WHOLE, TITLES, days(2015, 2021)),
    "genres.csv": lines(WHOLE, any_of("Pop", "Rock", "Jazz", "Folk"), days(2012, 2021)),
    "commits.txt": lines(
        [f"{DICE.getrandbits(28):07x}" for _ in CROWD], any_of(*WHOLE[:6]), days(2015, 2021, "%Y-%m-%d")
    ),
    "talks.csv": lines(WHOLE, [f"On {title}" for title in TITLES], in_order(days(2018, 2023))),
    "in_order.csv": lines(WHOLE, in_order(days(2015, 2021))),
    "clerks.csv": lines(any_of(*WHOLE[:5]), days(2015, 2021)),
    "hired.csv": lines(WHOLE, days(2012, 2022, kept=at_work)),
    "games.csv": lines(WHOLE, days(2012, 2022, kept=lambda day: day.weekday() > 4)),
    "this_year.csv": lines(WHOLE, days(2025, 2026)),
    "invoices.csv": lines(WHOLE, days(2015, 2021), [f"{DICE.uniform(10, 900):.2f}" for _ in CROWD]),
    "events.csv": lines(WHOLE, any_of("Open day", "Quiz night", "Harvest supper"), days(2015, 2021)),
    "firms.csv": lines([f"{last} & Sons Ltd" for _, last in PAIRS], days(2010, 2021)),
    "changelog.txt": "".join(
        f"{day}  {name}\n\n\t* file{n}.c: Fix it.\n\n"
        for n, (name, day) in enumerate(zip(any_of(*WHOLE[:4]), in_order(days(2010, 2021)), strict=True))
    ),
}
