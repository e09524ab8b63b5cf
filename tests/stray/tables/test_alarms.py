"""What stands over dates, numbers and mail says that things, cases of a check or posts are listed, in any format."""

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.tables.alarms import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_NOBODY)
def test_things_are_nobody(name):
    assert {found.verdict for _, found in judgements(OF_NOBODY[name])} == {"clean"}


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_people_in_the_same_forms_are_told(name):
    assert counted(OF_PEOPLE[name]) == ("people", len(CROWD))
