"""Words of twenty languages as programmers cut them short."""

import pytest

from tests.stray.judging import counted
from tests.stray.words.short_words import OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_short_words_of_other_languages_tell_of_people(name):
    assert counted(OF_PEOPLE[name].encode()) == ("people", 12)


@pytest.mark.parametrize("name", OF_NOBODY)
def test_they_tell_of_nobody_over_firms_goods_and_messages(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)
