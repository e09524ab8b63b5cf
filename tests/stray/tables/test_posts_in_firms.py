"""Staff are told although some of them are directors or guards, and who is nothing else is known to all."""

import pytest

from tests.stray.judging import nearly_all, verdicts
from tests.stray.tables.posts_in_firms import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    assert nearly_all(text, CROWD)


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert verdicts(text) == {"clean"}
