"""Names of one word, and those by which people sign in, are told where each has mail or a telephone for himself."""

import pytest

from tests.stray.judging import judgements
from tests.stray.tables.one_words import OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_everybody_is_counted(name):
    text = OF_PEOPLE[name]
    many = text.count("{") if name.endswith(".json") else text.count("\n") - 1

    found = max((judgement for _, judgement in judgements(text.encode())), key=lambda one: one.people)

    assert (found.verdict, found.people) == ("people", many)


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
