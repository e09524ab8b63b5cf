"""People in the forms, cells of several lines and letters of documents; what looks like them and is nobody."""

import pytest

from scanner.collectors.python.scan.content import judge_content
from scanner.collectors.python.sources.streams import HeldSource
from tests.made import Made
from tests.stray.documents.document_forms import DOCUMENTS, OF_NOBODY, OF_ONE, PRINTED, sheets
from tests.stray.judging import context, counted, judgements


def together(data):
    """Return (verdict, people) of the part that holds most, few people in each part counted together."""
    most = max((judgement for _, judgement in judge_content(HeldSource(data), context())), key=lambda one: one.people)
    return most.verdict, most.people


FULL = DOCUMENTS | PRINTED | Made({"sheets.xlsx": sheets})


@pytest.mark.parametrize("name", FULL)
def test_everybody_in_a_document_of_forms_is_counted(name):
    verdict, people = together(FULL[name])

    assert verdict == "people"
    assert 12 <= people <= 14


@pytest.mark.parametrize("name", OF_NOBODY)
def test_forms_of_things_shops_and_nobody(name):
    assert [found.people for _, found in judgements(OF_NOBODY[name]) if found.people] == []


@pytest.mark.parametrize("name", OF_ONE)
def test_the_form_of_one_person_twenty_times(name):
    assert counted(OF_ONE[name])[1] <= 1
