"""Whoever is named in a sentence with a home and a number is told, in JSON as well; the street is nobody."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.prose.homes_in_sentences import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    verdict, people = counted(text.encode())

    assert (verdict, people) == ("people", pytest.approx(len(CROWD), abs=1))


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
