"""Objects of many kinds in one list: keys that hardly any of them has are no columns, unless they speak of people."""

import json

import pytest

from scanner.collectors.python.texts.json_tables import MOST_KEYS, keys_of
from tests.stray.judging import counted, judgements
from tests.stray.texts.rare_keys import CROWD, FEW, OF_FEW, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_people_among_objects_of_many_kinds_are_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", OF_FEW.values(), ids=OF_FEW)
def test_a_few_whose_keys_are_rare_are_counted(text):
    assert counted(text.encode()) == ("few", len(FEW))


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_an_interface_lists_nobody(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}


def test_rare_keys_are_left_out_but_for_those_that_speak_of_people():
    objects = json.loads(OF_FEW["few people among shapes"])["shapes"]
    assert set(keys_of(objects)) == {"type", "surname", "forename", "date_of_birth"}


def test_all_keys_are_columns_where_there_are_few_of_them():
    objects = [{"part": "bolt"}] * 500 + [{"part": "nut", "shelf": "9"}]
    assert keys_of(objects) == ["part", "shelf"]


def test_no_more_keys_become_columns_than_are_looked_at():
    assert len(keys_of([{f"key {n}": "x" for n in range(MOST_KEYS + 9)}])) == MOST_KEYS
