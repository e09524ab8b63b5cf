"""Children are told without a header by their births beside names, and what else is dated beside names is not."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.tables.children import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_everybody_is_counted(text):
    verdict, people = counted(text.encode())

    assert verdict == "people"
    assert people >= len(CROWD) - 1


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
