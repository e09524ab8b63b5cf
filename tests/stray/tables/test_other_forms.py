"""Forms of people's data that a blind set found missing are told, and what looks like them is not (docs/adr/0178)."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.tables import accounts, other_forms
from tests.stray.texts import sentences, visits
from tests.stray.words import slips

MODULES = (accounts, other_forms, sentences, slips, visits)
OF_PEOPLE = {name: text for module in MODULES for name, text in module.OF_PEOPLE.items()}
OF_NOBODY = {name: text for module in MODULES for name, text in module.OF_NOBODY.items()}


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_everybody_is_counted(name):
    assert counted(OF_PEOPLE[name].encode()) == ("people", 20)


@pytest.mark.parametrize("name", other_forms.OF_FEW)
def test_three_without_a_header_are_few(name):
    assert counted(other_forms.OF_FEW[name].encode())[0] == "few"


@pytest.mark.parametrize("name", OF_NOBODY)
def test_nobody_is_found(name):
    assert {found.verdict for _, found in judgements(OF_NOBODY[name].encode())} == {"clean"}
