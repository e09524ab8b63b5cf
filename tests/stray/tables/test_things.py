"""What bears a person's name and a date, and is none: told by the words over its columns, or by titles beside it."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.things import OF_PEOPLE, OF_THINGS


@pytest.mark.parametrize("thing", OF_THINGS)
def test_things_with_names_and_dates_are_not_people(thing):
    assert counted(OF_THINGS[thing]) == ("clean", 0)


@pytest.mark.parametrize("crowd", OF_PEOPLE)
def test_people_are_found_where_one_word_or_none_stands_over_them(crowd):
    verdict, people = counted(OF_PEOPLE[crowd])

    assert verdict == "people"
    assert 36 <= people <= 40
