"""Who is known to all, or dead, is nobody to be told of; a patient who died and a pupil who won are."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.tables.renowned import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_NOBODY)
def test_lists_of_the_known_and_the_dead_are_clean(name):
    assert [found.verdict for _, found in judgements(OF_NOBODY[name])] == ["clean"]


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_lists_like_these_of_others_are_told(name):
    assert counted(OF_PEOPLE[name]) == ("people", len(CROWD))
