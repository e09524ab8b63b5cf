"""What stands among the lines of a long table of nobody, or behind them, is found although most of them are passed over."""

import base64
import binascii

import pytest

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
