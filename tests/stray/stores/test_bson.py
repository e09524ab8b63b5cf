"""Dumps of MongoDB are read as JSON with a document a line."""

import gzip

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.stores.mongo_dumps import BROKEN, OF_NOBODY, OF_PEOPLE, document


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_everybody_in_a_dump_is_counted(name):
    assert counted(OF_PEOPLE[name]) == ("people", 30)
    assert counted(gzip.compress(OF_PEOPLE[name], mtime=0)) == ("people", 30)


@pytest.mark.parametrize("name", OF_NOBODY)
def test_a_dump_of_things_is_clean(name):
    assert counted(OF_NOBODY[name]) == ("clean", 0)


@pytest.mark.parametrize("name", ["cut.bson", "length.bson", "kind.bson"])
def test_of_a_damaged_dump_what_comes_before_is_told(name):
    found = [(one.verdict, one.people or one.reason) for _, one in judgements(BROKEN[name])]

    assert found in ([("people", 30), ("not_read", "broken:bson")], [("people", 29), ("not_read", "broken:bson")])


def test_documents_without_end_in_each_other_are_not_followed():
    inner = {"a": 1}
    for _ in range(40):
        inner = {"a": inner}

    assert [(one.verdict, one.reason) for _, one in judgements(document(inner))][-1] == ("not_read", "broken:bson")
