"""Lists without a header, or under one of another form, are people's where they say of lives; those alike are not."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.tables.bare_lives import OF_NOBODY, OF_PEOPLE
from tests.stray.tables.lives import CROWD


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    verdict, people = counted(text.encode())

    assert verdict == "people"
    assert people >= len(CROWD) - 1


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
