"""Forms with bare labels, in texts and in what holds texts."""

import pytest

from tests.stray.judging import counted
from tests.stray.prose.plain_forms import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_forms_with_bare_labels_list_people(name):
    assert counted(OF_PEOPLE[name].encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("name", OF_NOBODY)
def test_forms_of_firms_places_and_machines_list_nobody(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)


def test_few_of_them_are_few():
    text = "\n\n".join(OF_PEOPLE["name, address, tel"].split("\n\n")[:4])

    assert counted(text.encode()) == ("few", 4)
