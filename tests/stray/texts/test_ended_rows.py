"""Rows that end in a delimiter are no lines of a program."""

import pytest

from tests.stray.judging import counted
from tests.stray.texts.ended_rows import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_few_people_are_told_where_lines_end_in_a_delimiter(name):
    assert counted(OF_PEOPLE[name].encode()) == ("few", len(CROWD))


@pytest.mark.parametrize("name", OF_NOBODY)
def test_programs_and_prices_tell_of_nobody(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)
