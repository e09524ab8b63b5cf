"""First names alone are people where a list numbers them or says what they are paid; pets and storms are nobody."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.tables.called import CALLED, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    verdict, people = counted(text.encode())

    assert verdict == "people"
    assert people >= 0.95 * len(CALLED)


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
