"""Numbers of people without a word over them, beside names; what looks like them and is of nobody."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.numbered_people import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_names_beside_numbers_of_people_are_people(name):
    verdict, people = counted(OF_PEOPLE[name].encode())

    assert verdict == "people"
    assert len(CROWD) - 1 <= people <= len(CROWD)


@pytest.mark.parametrize("name", OF_NOBODY)
def test_goods_places_and_games_with_such_numbers_are_nobodys(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)
