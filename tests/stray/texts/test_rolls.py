"""Rolls: a name a line, and a home or a date behind it."""

import pytest

from tests.stray.judging import PEOPLE, counted, judgements
from tests.stray.texts.rolls import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_rolls_list_people(name):
    verdict, people = counted(OF_PEOPLE[name].encode())

    assert (verdict, people) == ("people", pytest.approx(len(CROWD), rel=0.05))


@pytest.mark.parametrize("name", OF_NOBODY)
def test_lists_that_look_like_rolls_list_nobody(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)


def test_a_long_text_of_nothing_but_blank_lines_is_read_and_holds_nobody():
    assert {found.verdict for _, found in judgements(b"\n" * 3_000_000)} == {"clean"}


def test_people_behind_many_blanks_are_told():
    people = "\n".join(f"surname={p.surname} forename={p.forename} dob={p.born}" for p in PEOPLE)

    assert counted(b" \r\n" * 1_000_000 + people.encode() + b"\n") == ("people", len(PEOPLE))
