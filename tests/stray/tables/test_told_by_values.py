"""Records whose keys nobody knows are told by their values, and those of things stay silent under the same keys."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.told_by_values import ALIKE, CROWD, OF_PEOPLE, OF_THINGS

OF_NOBODY = OF_THINGS | ALIKE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_people_are_found_under_keys_that_say_nothing(name):
    verdict, people = counted(OF_PEOPLE[name])

    assert verdict == "people"
    assert people == len(CROWD)


@pytest.mark.parametrize("name", OF_NOBODY)
def test_things_under_the_same_keys_are_nobodys(name):
    assert counted(OF_NOBODY[name])[0] != "people"
