"""The two engines say the same of Office's documents, part by part: whole ones, and many with wrong bytes."""

import random

import pytest

from tests.stray.test_office_excel import BOOKS, records
from tests.stray.test_office_recorded import RECORDED

READ = (".xls",)
"""Formats that both engines read; a name ends so."""
CHANGED = 40
"""Changed copies of each document."""
WRONG = [b"\0\0\0\0", b"\xff\xff\xff\xff", b"\xfe\xff\xff\xff", b"\1\0\0\0", b"\0", b"\xff"]


def whole():
    files = {f"{name}.xls": data for name, data in BOOKS.items()}
    files.update({name: data for name, data in RECORDED.items() if name.endswith(READ)})
    files["bare.xls"] = records(0)
    return files


def changed(rng, data):
    """Return a copy with wrong bytes, wrong numbers, a piece moved, or its end cut off."""
    copy = bytearray(data)
    way = rng.randrange(5)
    if way == 0:
        return bytes(copy[: rng.randrange(512, len(copy))])
    if way == 1:
        at, to, length = (rng.randrange(len(copy) - 600) for _ in range(3))
        copy[to : to + length % 600] = copy[at : at + length % 600]
    for _ in range(rng.choice([1, 4, 40])):
        at = rng.randrange(len(copy) - 4)
        wrong = rng.choice([*WRONG, rng.randbytes(1)])
        copy[at : at + len(wrong)] = wrong
    return bytes(copy)


def test_over_whole_documents(disagreements, tmp_path):
    for name, data in whole().items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []


@pytest.mark.parametrize("seed", [1, 2])
def test_over_changed_documents(disagreements, tmp_path, seed):
    rng = random.Random(seed)
    for name, data in whole().items():
        if data.startswith(b"\xd0\xcf"):
            for number in range(CHANGED):
                (tmp_path / f"{number} {name}").write_bytes(changed(rng, data))

    assert disagreements(tmp_path) == []
