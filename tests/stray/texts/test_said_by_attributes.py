"""What the only attribute of an element says names its field, where that is a word for people and its own name is none."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.texts.said_by_attributes import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
