"""Columns of numbers that states give to people are people where their header says so and their check digits hold."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.state_numbers import OF_NOBODY, OF_PEOPLE

HELD = 30


@pytest.mark.parametrize("name", OF_PEOPLE, ids=range(len(OF_PEOPLE)))
def test_numbers_under_their_name_are_counted(name):
    assert counted(OF_PEOPLE[name]) == ("people", HELD), name


@pytest.mark.parametrize("name", OF_NOBODY, ids=range(len(OF_NOBODY)))
def test_numbers_of_things_and_firms_are_nobodys(name):
    assert counted(OF_NOBODY[name]) == ("clean", 0), name
