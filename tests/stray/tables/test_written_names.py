"""Names in small letters among others, and births in brackets behind names, are told; things written so are not."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.written_names import MANY, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_people_are_counted(name):
    verdict, found = counted(OF_PEOPLE[name].encode())

    assert (verdict, found) == ("people", pytest.approx(MANY, rel=0.1))


@pytest.mark.parametrize("name", OF_NOBODY)
def test_nobody_is_found(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)
