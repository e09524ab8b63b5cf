"""Names that few know are people's where the addresses of mail beside them are made of these."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.mailed_names import COUNTS, FIRST, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_names_beside_their_addresses_are_people(name):
    assert counted(OF_PEOPLE[name]) == ("people", COUNTS.get(name, len(FIRST)))


@pytest.mark.parametrize("name", OF_NOBODY)
def test_what_else_has_addresses_made_of_its_name_is_nobody(name):
    assert counted(OF_NOBODY[name]) == ("clean", 0)
