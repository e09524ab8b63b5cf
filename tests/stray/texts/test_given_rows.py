"""Whom calls put into a base, and whom tables list that are called after people, are told; what looks so is not."""

import pytest

from tests.stray.judging import nearly_all, verdicts
from tests.stray.texts.given_rows import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    assert nearly_all(text, CROWD)


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert verdicts(text) == {"clean"}
