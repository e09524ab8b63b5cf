"""A contact is a telephone where the values are telephones, and an address of mail may have accents."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.tables.contact_labels import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_people_are_told_by_their_contacts(name):
    assert counted(OF_PEOPLE[name]) == ("people", len(CROWD))


@pytest.mark.parametrize("name", OF_NOBODY)
def test_contacts_of_firms_and_codes_are_nobody(name):
    assert [found.verdict for _, found in judgements(OF_NOBODY[name])] == ["clean"]
