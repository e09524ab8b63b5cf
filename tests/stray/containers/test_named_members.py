import pytest

from tests.stray.containers.named_members import OF_NOBODY, OF_PEOPLE
from tests.stray.judging import judgements
from tests.stray.tables.children import CROWD


@pytest.mark.parametrize("data", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_the_names_of_members_tell_whose_they_are(data):
    ((part, found),) = [(part, found) for part, found in judgements(data) if found.people]

    assert (part, found.verdict) == ("names", "people")
    assert found.people >= len(CROWD) - 1


@pytest.mark.parametrize("data", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(data):
    assert {found.verdict for _, found in judgements(data)} == {"clean"}
