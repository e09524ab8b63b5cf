"""Different people of one number or of one name count apart, and who comes twice counts once."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.namesakes import ONCE, SEVERAL


@pytest.mark.parametrize("name", SEVERAL)
def test_a_number_or_a_name_of_several_people_is_no_key(name):
    people, data = SEVERAL[name]

    assert counted(data) == ("people", people)


@pytest.mark.parametrize("name", ONCE)
def test_who_comes_twice_counts_once(name):
    people, data = ONCE[name]

    assert counted(data) == ("people", people)
