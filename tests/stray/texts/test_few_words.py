"""People whose labels say little are found, counted and told from what looks like them."""

import pytest

from tests.stray.judging import PEOPLE, counted
from tests.stray.texts.few_words import OF_FOUR, OF_NOBODY, OF_PEOPLE, OF_TWELVE

NAMES = len({(one.forename, one.surname) for one in PEOPLE})
"""Different ones: all that a list of names and addresses tells people by."""


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_everybody_is_counted(name):
    verdict, people = counted(OF_PEOPLE[name].encode())

    assert verdict == "people"
    assert NAMES - 1 <= people <= len(PEOPLE)


@pytest.mark.parametrize("name", OF_TWELVE)
def test_people_under_words_of_other_scripts_are_counted(name):
    assert counted(OF_TWELVE[name].encode()) == ("people", 12)


@pytest.mark.parametrize("name", OF_FOUR)
def test_four_are_few(name):
    assert counted(OF_FOUR[name].encode()) == ("few", 4)


@pytest.mark.parametrize("name", OF_NOBODY)
def test_what_looks_like_them_is_clean(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)
