"""Columns of numbers that states give to people are people where their header says so and their check digits hold."""

import re

import pytest

from scanner.collectors.python.values.national_numbers import is_national_number, is_proven_national_number
from tests.stray.judging import counted
from tests.stray.tables.state_numbers import OF_NOBODY, OF_PEOPLE, PROVEN, WEAK

HELD = 30
DIGIT = re.compile("[0-9]")
NEARLY_ALL = 0.9
FEW_BY_CHANCE = 0.5
"""Of numbers with one digit changed: the check digits of other states may be right."""


@pytest.mark.parametrize("name", OF_PEOPLE, ids=range(len(OF_PEOPLE)))
def test_numbers_under_their_name_are_counted(name):
    assert counted(OF_PEOPLE[name]) == ("people", HELD), name


@pytest.mark.parametrize("name", OF_NOBODY, ids=range(len(OF_NOBODY)))
def test_numbers_of_things_and_firms_are_nobodys(name):
    assert counted(OF_NOBODY[name]) == ("clean", 0), name


@pytest.mark.parametrize("number", PROVEN.values(), ids=range(len(PROVEN)))
def test_a_changed_digit_proves_nobody(number):
    numbers = [number() for _ in range(200)]
    changed = [DIGIT.sub(lambda first: str((int(first.group()) + 1) % 10), one, count=1) for one in numbers]

    assert all(map(is_national_number, numbers))
    assert sum(map(is_proven_national_number, numbers)) > NEARLY_ALL * len(numbers)
    assert sum(map(is_proven_national_number, changed)) < FEW_BY_CHANCE * len(changed)


@pytest.mark.parametrize("number", WEAK.values(), ids=range(len(WEAK)))
def test_a_number_that_firms_have_too_is_no_proof(number):
    assert sum(is_proven_national_number(number()) for _ in range(200)) < FEW_BY_CHANCE * 200
