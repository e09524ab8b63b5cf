"""Words for names and for people that run together, in any order, say whose names stand below."""

import pytest

from scanner.collectors.python.words.headers import words
from tests.stray.judging import counted
from tests.stray.words.joined_names import MANY, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_they_tell_of_people(name):
    assert counted(OF_PEOPLE[name].encode()) == ("people", MANY)


@pytest.mark.parametrize("name", OF_NOBODY)
def test_they_tell_of_nobody_over_goods_and_works(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)


@pytest.mark.parametrize(
    ("header", "apart"),
    [
        ("PRENUMEPACIENT", "prenume pacient"),
        ("kundenvorname", "kunden vorname"),
        ("nomecliente", "nome cliente"),
        ("nomenclature", "nomenclature"),
        ("nominal", "nominal"),
        ("numeric", "numeric"),
    ],
)
def test_only_two_whole_words_are_taken_apart(header, apart):
    assert words(header) == apart
