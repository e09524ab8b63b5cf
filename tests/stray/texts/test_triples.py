"""People are told in RDF, where a label stands behind the name of a vocabulary."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.texts.triples import OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", 14)


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
