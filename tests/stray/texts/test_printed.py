"""People are told as programs print them, in notes and in directories without mail."""

import pytest

from tests.stray.judging import counted
from tests.stray.texts.printed import MANY, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_people_are_counted(name):
    assert counted(OF_PEOPLE[name].encode()) == ("people", MANY)


@pytest.mark.parametrize("name", OF_NOBODY)
def test_nobody_is_found(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)
