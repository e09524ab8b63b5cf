"""The names of a store's fields say what its rows are, as a header does."""

import pytest

from tests.stray.judging import counted
from tests.stray.stores.named_fields import OF_PEOPLE, OF_THINGS


@pytest.mark.parametrize("thing", OF_THINGS)
def test_things_under_names_of_fields_are_not_people(thing):
    assert counted(OF_THINGS[thing]) == ("clean", 0)


@pytest.mark.parametrize("crowd", OF_PEOPLE)
def test_people_under_names_of_fields_are_found(crowd):
    assert counted(OF_PEOPLE[crowd]) == ("people", 60)
