"""Births without a 0 before their numbers are births."""

import pytest

from tests.stray.judging import counted
from tests.stray.values.bare_births import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_births_with_short_numbers_are_people(name):
    assert counted(OF_PEOPLE[name]) == ("people", len(CROWD))


@pytest.mark.parametrize("name", OF_NOBODY)
def test_other_dates_with_short_numbers_are_nobody(name):
    assert counted(OF_NOBODY[name]) == ("clean", 0)
