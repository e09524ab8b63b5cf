"""Rows that have but a name and a town are counted in all of a long list, as those of its beginning are."""

import pytest

from tests.stray.judging import counted
from tests.stray.tables.lone_names import MANY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", MANY)
