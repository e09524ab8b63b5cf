"""People in the forms, cells of several lines and letters of documents; what looks like them and is nobody."""

import pytest

from scanner.collectors.python.scan.content import judge_content
from scanner.collectors.python.sources.streams import HeldSource
from tests.stray.documents.document_forms import DOCUMENTS, OF_NOBODY, OF_ONE, PRINTED, sheets
from tests.stray.judging import context, counted, judgements


def together(data):
    """Return (verdict, people) of the part that holds most, few people in each part counted together."""
    most = max((judgement for _, judgement in judge_content(HeldSource(data), context())), key=lambda one: one.people)
    return most.verdict, most.people


FULL = DOCUMENTS | PRINTED | {"sheets.xlsx": sheets()}


@pytest.mark.parametrize("data", FULL.values(), ids=FULL.keys())
def test_everybody_in_a_document_of_forms_is_counted(data):
    verdict, people = together(data)

    assert verdict == "people"
    assert 12 <= people <= 14


@pytest.mark.parametrize("data", OF_NOBODY.values(), ids=OF_NOBODY.keys())
def test_forms_of_things_shops_and_nobody(data):
    assert [found.people for _, found in judgements(data) if found.people] == []


@pytest.mark.parametrize("data", OF_ONE.values(), ids=OF_ONE.keys())
def test_the_form_of_one_person_twenty_times(data):
    assert counted(data)[1] <= 1
