"""Who has a box at a post office, or a property, is counted; firms, goods and homes for sale are nobody."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.post_boxes import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_boxes_and_properties_are_homes(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_those_of_firms_and_things_are_not(text):
    assert counted(text.encode()) == ("clean", 0)
