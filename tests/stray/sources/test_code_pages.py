"""Texts of eight bits a character in other code pages than the western one."""

import random
import struct
from datetime import date, timedelta

import pytest

from tests.stray.judging import counted

NAMES = ["Łukasz Wiśniewski", "Małgorzata Wójcik", "Stanisław Dąbrowski", "Michał Kamiński", "Paweł Zieliński"]
SEED = random.Random(1968)
CROWD = [
    (f"{name}{'aeiou'[n % 5] * (n // 25)}", f"{date(1940, 1, 1) + timedelta(days=SEED.randrange(20000)):%d/%m/%Y}")
    for n, name in enumerate(NAMES * 6)
]


def rich(opening: str, code_page: str) -> bytes:
    body = b"".join(
        b"\\trowd " + b"".join(hexed(cell, code_page) + b"\\cell " for cell in row) + b"\\row\n" for row in CROWD
    )
    return b"{\\rtf1" + opening.encode() + body + b"}"


def hexed(text: str, code_page: str) -> bytes:
    return b"".join(b"\\'%02x" % byte if byte > 127 else bytes((byte,)) for byte in text.encode(code_page))


def sheet(code_page: int) -> bytes:
    """A sheet of Excel 4 without a book around it."""
    cells = [(row, column, text) for row, cells in enumerate(CROWD) for column, text in enumerate(cells)]
    labels = (
        record(0x0204, struct.pack("<HHHH", row, column, 0, len(text)) + text.encode(f"cp{code_page}"))
        for row, column, text in cells
    )
    return (
        record(0x0409, struct.pack("<HHH", 0, 0x10, 0))
        + record(0x0042, struct.pack("<H", code_page))
        + b"".join(labels)
        + record(0x000A, b"")
    )


def record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


FILES = {
    "by the document": rich("\\ansi\\ansicpg1250\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 ", "cp1250"),
    "by the font": rich(
        "\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset238 Arial;}}\\f1 ", "cp1250"
    ),
    "of DOS": rich("\\pca{\\fonttbl{\\f0 Arial;}{\\f7\\fnil\\fcharset238 X;}}{\\f7 ", "cp1250"),
    "in a sheet": sheet(1250),
    "in a sheet of DOS": sheet(852),
}


@pytest.mark.parametrize("name", FILES)
def test_people_are_read_in_the_code_page_that_the_file_names(name):
    assert counted(FILES[name])[0] == "people"


def test_bytes_that_are_not_in_hexadecimal_are_read_alike():
    plain = b"{\\rtf1\\ansi\\ansicpg1250 " + b"".join(
        b"\\trowd " + b"".join(cell.encode("cp1250") + b"\\cell " for cell in row) + b"\\row\n" for row in CROWD
    )

    assert counted(plain + b"}") == counted(FILES["by the document"])
