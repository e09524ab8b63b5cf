"""Addresses whose parts stand in columns of their own make lists of names those of people."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.cut_homes import MANY, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_names_beside_streets_and_houses_are_of_people(name):
    verdict, people = counted(OF_PEOPLE[name].encode())

    assert verdict == "people"
    assert people >= MANY - 1


@pytest.mark.parametrize("name", OF_NOBODY)
def test_streets_and_houses_alone_and_of_shops_are_of_nobody(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)
