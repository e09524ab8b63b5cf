"""Animals with births and parents are nobody; who keeps them is somebody."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.pedigrees import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_NOBODY)
def test_horses_with_births_and_parents_are_nobody(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_members_of_a_club_are_people(name):
    assert counted(OF_PEOPLE[name].encode()) == ("people", len(CROWD))
