"""Rows of SQL are those of one table however the statements are written, and few people in a dump are few."""

import pytest

from tests.stray.judging import counted
from tests.stray.texts.sql_rows import CROWD, OF_FEW, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_one_row_a_statement_lists_people(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("name", OF_FEW)
def test_dumps_of_few_say_how_few(name):
    assert counted(OF_FEW[name].encode()) == ("few", int(name[-1]))


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_things_so_written_list_nobody(text):
    assert counted(text.encode()) == ("clean", 0)
