"""People in texts that few write, each counted once, and things written likewise."""

import pytest

from tests.stray.judging import judgements
from tests.stray.texts.text_kinds import OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE.keys())
def test_everybody_is_counted_once(text):
    assert [(found.verdict, found.people) for _, found in judgements(text.encode()) if found.people] == [("people", 14)]


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY.keys())
def test_things_written_likewise_are_nobody(text):
    assert [found for _, found in judgements(text.encode()) if found.verdict != "clean"] == []
