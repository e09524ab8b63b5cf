"""JSON within strings, however often it is quoted."""

import json

import pytest

from tests.stray.judging import PEOPLE, counted, judgements
from tests.stray.texts.within_strings import FLAT, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_people_are_found_in_json_within_a_string(name):
    verdict, people = counted(OF_PEOPLE[name].encode())

    assert (verdict, people) == ("people", pytest.approx(len(PEOPLE if name.startswith("cases") else FLAT), rel=0.02))


@pytest.mark.parametrize("name", OF_NOBODY)
def test_things_in_json_within_a_string_are_nobody(name):
    assert counted(OF_NOBODY[name].encode()) == ("clean", 0)


def test_what_is_too_deep_within_a_string_is_told():
    found = judgements(json.dumps({"body": "[" * 5000 + "]"}).encode())

    assert [(judgement.verdict, judgement.reason) for _, judgement in found] == [("not_read", "nesting")]
