"""Lists without a header, or under one of another form, are people's where they tell enough; those alike are not."""

import pytest

from tests.stray.judging import nearly_all, verdicts
from tests.stray.tables.bare_lists import OF_NOBODY, OF_PEOPLE
from tests.stray.tables.lives import CROWD


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    assert nearly_all(text, CROWD)


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert verdicts(text) == {"clean"}
