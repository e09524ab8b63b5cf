"""What stands among the lines of a long table of nobody, or behind them, is found although most of them are passed over."""

import base64
import binascii
import random

import pytest

from scanner.collectors.python.texts.blocks import blocks_of, may_be_parted
from scanner.collectors.python.texts.numbered_lines import MAY_BE_NUMBERED, NUMBERED_RUN
from tests.stray.judging import PEOPLE, counted, rows, table

CROWD = table([["Surname", "Forename", "DOB"]], rows(PEOPLE)).encode()
THINGS = [f"bolt {n % 977},steel,2024-02-{n % 28 + 1:02d},{n:09d}" for n in range(60_000)]


def as_base64():
    return base64.encodebytes(CROWD).decode().split("\n")[:-1]


def indented():
    return ["    " + line for line in as_base64()]


def as_uu():
    lines = [binascii.b2a_uu(CROWD[at : at + 45]).decode().rstrip("\n") for at in range(0, len(CROWD), 45)]
    return ["begin 644 crowd.csv", *lines, "`", "end"]


def labelled():
    return [line for n in range(30) for line in (f"Name: Person {n}", f"Date of birth: {n % 28 + 1:02d}/05/19{50 + n}")]


@pytest.mark.parametrize("made", [as_base64, indented, as_uu, labelled])
@pytest.mark.parametrize("at", [5_000, 59_000, 60_000])
def test_people_among_lines_of_things_are_found(made, at):
    lines = [*THINGS[:at], *made(), *THINGS[at:]]
    assert counted(("part,metal,checked,number\n" + "\n".join(lines) + "\n").encode())[0] == "people"


def test_nobody_is_among_things_alone():
    assert counted(("part,metal,checked,number\n" + "\n".join(THINGS) + "\n").encode()) == ("clean", 0)


def test_no_text_with_blocks_is_passed_over():
    rng = random.Random(23)
    signs = [
        "a",
        "Ann Hill",
        "12",
        "7.",
        "3)",
        " ",
        "-",
        "*",
        "\u2022",
        "|",
        "=",
        "#",
        "_",
        "~",
        "+",
        "\f",
        "\x85",
        "\t",
    ]
    parted = 0
    for _ in range(4000):
        lines = ["".join(rng.choices(signs, k=rng.randrange(5))) for _ in range(rng.randrange(24))]
        text = "\n".join(lines)
        may_be = may_be_parted(text.encode())
        parted += may_be
        assert may_be or len(list(blocks_of(text.split("\n")))) < 5
    assert 200 < parted < 3900


def test_lines_that_nothing_parts_are_no_blocks():
    lines = [f"2026-03-{n % 28 + 1:02d} bolt {n},steel, 12.5 - 7" for n in range(400)]
    assert not may_be_parted("\n".join(lines).encode())
    assert may_be_parted("\n\n".join(lines).encode())
    assert may_be_parted("\r\n".join(lines).encode())


def test_numbers_are_seen_by_both_expressions_for_them():
    rng = random.Random(29)
    seen = 0
    for _ in range(30_000):
        sample = "".join(rng.choices("999999999999AA -/.+", k=rng.randrange(4, 24))).encode()
        found = NUMBERED_RUN.search(sample) is not None
        seen += found
        assert (MAY_BE_NUMBERED.search(sample) is not None) == found
    assert seen > 1000
