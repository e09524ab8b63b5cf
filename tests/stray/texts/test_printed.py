"""People are told as programs print them, in notes and in directories without mail."""

import random

import pytest

from tests.corpus.people import people
from tests.stray.judging import counted
from tests.stray.texts.printed import MANY, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_people_are_counted(name):
    assert counted(OF_PEOPLE[name].encode()) == ("people", MANY)


@pytest.mark.parametrize("name", OF_NOBODY)
def test_nobody_is_found(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)


def padded(*texts):
    """Return a record of C: texts that are filled up with NULs, and a number of four bytes."""
    sizes = (24, 12, 10, 30)
    fields = (text.encode().ljust(size, b"\0") for text, size in zip(texts, sizes, strict=True))
    return b"".join(fields) + bytes([len(texts[0]), 0, 0, 0])


def records():
    for one in people(random.Random(7), 40):
        yield padded(
            f"{one.forename} {one.surname}", one.phone.replace(" ", "")[:11], f"{one.born:%d/%m/%Y}", one.address
        )


def test_people_in_records_filled_up_with_nuls_are_counted():
    assert counted(b"".join(records())) == ("people", 40)


def test_goods_in_such_records_and_what_is_no_record_are_nobodys():
    goods = b"".join(padded(f"Steel Bolt {n}", f"SKU-{n:05}", f"{n}.99", "Shelf by the door") for n in range(40))

    assert counted(goods) == ("clean", 0)
    assert counted(bytes(range(256)) * 40) == ("clean", 0)
