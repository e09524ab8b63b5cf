"""Firms among the clients of a list are not counted, and people whose surnames firms have, too, are."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.firms_among import ALL, AMONG, NONE_AMONG


@pytest.mark.parametrize("name", AMONG)
def test_firms_among_clients_are_not_counted(name):
    assert counted(AMONG[name]) == ("people", 40)


@pytest.mark.parametrize("name", NONE_AMONG)
def test_people_with_words_of_firms_are_counted(name):
    assert counted(NONE_AMONG[name]) == ("people", ALL[name])
