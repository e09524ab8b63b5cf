"""Whoever is named in a row or in one of several tables of a file counts, and counts once."""

import pytest

from scanner.collectors.python.scan.content import judge_content
from tests.stray.judging import Held, context
from tests.stray.judging import counted as counted_of_parts
from tests.stray.tables.several_tables import BOTH, ONE, TOGETHER


def counted(data):
    found = max((one for _, one in judge_content(Held(data), context())), key=lambda one: one.people)
    return found.verdict, found.people


@pytest.mark.parametrize("name", TOGETHER)
def test_tables_of_few_are_counted_together_each_person_once(name):
    data, *expected = TOGETHER[name]

    assert counted(data) == tuple(expected)


@pytest.mark.parametrize("name", BOTH)
def test_pupils_and_who_answers_for_them_are_counted(name):
    assert counted_of_parts(BOTH[name]) == ("people", 48)


@pytest.mark.parametrize("name", ONE)
def test_the_tutor_of_all_is_not_counted_beside_them(name):
    assert counted_of_parts(ONE[name]) == ("people", 48)
