"""People are told in tables of which many rows have one cell more or less than the header."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.texts.ragged import OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", 16)


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
