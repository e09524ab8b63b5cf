"""Words that a generator made with one day for all births are nobody, nor are firms with mail of people's names."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.made_data import OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_NOBODY)
def test_made_data_and_firms_are_not_people(name):
    assert counted(OF_NOBODY[name]) == ("clean", 0)


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_people_of_late_or_unknown_births_and_providers_are(name):
    assert counted(OF_PEOPLE[name]) == ("people", 40)
