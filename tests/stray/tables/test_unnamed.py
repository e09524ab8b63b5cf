"""Columns that nobody named, and accounts: told by what stands beside them."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.unnamed import CROWD, OF_PEOPLE, OF_THINGS, calendar


@pytest.mark.parametrize("crowd", OF_PEOPLE)
def test_people_are_found_by_columns_beside_one_another(crowd):
    verdict, people = counted(OF_PEOPLE[crowd])

    assert verdict == "people"
    assert 0.9 * len(CROWD) <= people <= len(CROWD)


@pytest.mark.parametrize("thing", OF_THINGS)
def test_what_looks_so_and_is_of_nobody_is_clean(thing):
    assert counted(OF_THINGS[thing]) == ("clean", 0)


def test_a_street_and_a_state_in_the_first_rows_are_no_header():
    rows = [
        b"%d, %s, %s, %d, station street, vic, 19%02d0312" % (n, b"amelia", b"x" * (n + 2), n + 5, 40 + n)
        for n in range(12)
    ]

    assert counted(b"\n".join(rows) + b"\n") == ("people", 12)


def test_a_birthday_that_stands_in_a_calendar_with_each_year_is_one_persons():
    holidays = ["Martin Luther King's Birthday", "Abraham Lincoln's Birthday", "Columbus Day", "New Year's Day"]

    assert counted(calendar(holidays)) == ("few", 2)
