"""People in documents where few look, and documents that look like them and list nobody."""

import pytest

from tests.stray.documents.document_kinds import OF_NOBODY, OF_PEOPLE
from tests.stray.judging import judgements


@pytest.mark.parametrize("data", OF_PEOPLE.values(), ids=OF_PEOPLE.keys())
def test_everybody_is_counted_once(data):
    assert [(found.verdict, found.people) for _, found in judgements(data) if found.people] == [("people", 14)]


@pytest.mark.parametrize("data", OF_NOBODY.values(), ids=OF_NOBODY.keys())
def test_things_places_and_teams_are_nobody(data):
    assert [found for _, found in judgements(data) if found.verdict != "clean"] == []
