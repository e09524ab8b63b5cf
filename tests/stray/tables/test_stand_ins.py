"""Stand-ins for names are told beside a telephone of each, and the day somebody left is as much as two facts of a life."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.tables.stand_ins import OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", 20)


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
