"""People in the forms, cells of several lines and letters of documents; what looks like them and is nobody."""

import pytest

from tests.stray.document_forms import DOCUMENTS, OF_NOBODY, OF_ONE
from tests.stray.judging import counted, judgements


@pytest.mark.parametrize("data", DOCUMENTS.values(), ids=DOCUMENTS.keys())
def test_everybody_in_a_document_of_forms_is_counted(data):
    verdict, people = counted(data)

    assert verdict == "people"
    assert 12 <= people <= 14


@pytest.mark.parametrize("data", OF_NOBODY.values(), ids=OF_NOBODY.keys())
def test_forms_of_things_shops_and_nobody(data):
    assert [found.people for _, found in judgements(data) if found.people] == []


@pytest.mark.parametrize("data", OF_ONE.values(), ids=OF_ONE.keys())
def test_the_form_of_one_person_twenty_times(data):
    assert counted(data)[1] <= 1
