"""Initials beside births, where nobody named a column and no name is given; and look-alikes."""

import random

DICE = random.Random(2802)
CROWD = range(30)
LETTERS = "ABCDEFGHJKLMNPRSTW"


def letter(of=LETTERS):
    return DICE.choice(of)


def birth():
    return f"{DICE.randint(1, 28):02d}/{DICE.randint(1, 12):02d}/{DICE.randint(1944, 2005)}"


def text(row):
    return "".join(f"{row()}\n" for _ in CROWD)


STATES = [
    "AL",
    "AK",
    "AZ",
    "CA",
    "CO",
    "CT",
    "DE",
    "FL",
    "GA",
    "HI",
    "IA",
    "ID",
    "IL",
    "IN",
    "KS",
    "KY",
    "LA",
    "MA",
    "MD",
    "ME",
    "MI",
    "MN",
    "MO",
    "MS",
    "MT",
    "NC",
    "ND",
    "NE",
    "NH",
    "NJ",
    "NM",
    "NV",
    "NY",
    "OH",
    "OK",
]
OF_PEOPLE = {
    "a_letter_each.csv": text(
        lambda: f"{letter()},{letter()},{birth()},{letter('MF')},{DICE.choice(['Heroin', 'Crack'])}"
    ),
    "dotted.csv": text(lambda: f"{letter()}.;{letter()}.;{birth()}"),
    "together.csv": text(lambda: f"{letter()}{letter()},{birth()},{letter('MF')},{DICE.choice(['A1', 'B2'])}"),
    "three.tsv": text(lambda: f"{letter()}{letter()}{letter()}\t{letter('MF')}\t{birth()}"),
}
OF_NOBODY = {
    "grades.csv": text(lambda: f"{letter('ABCD')},{letter('ABCD')},{birth()}"),
    "states.csv": text(lambda: f"{DICE.choice(STATES)},{birth()},{DICE.choice(['fire', 'flood'])}"),
    "one_letter.csv": text(lambda: f"{letter()},{birth()},{letter('MF')}"),
    "apart.csv": text(lambda: f"{letter()},{birth()},{letter()}"),
    "of_now.csv": text(lambda: f"{letter()},{letter()},{DICE.randint(1, 28):02d}/11/2026,{letter('MF')}"),
}
