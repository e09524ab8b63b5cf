"""Names are told as people's where many different ones stand apart or below words for people, and nothing says renown."""

import sqlite3
from contextlib import closing

import pytest

from tests.stray.judging import judgements
from tests.stray.tables.believed import SURNAMES
from tests.stray.tables.lists_of_names import EASTERN, MANY, OF_NOBODY, OF_PEOPLE, first


@pytest.mark.parametrize("name", OF_PEOPLE)
def test_everybody_is_counted(name):
    found = max((judgement for _, judgement in judgements(OF_PEOPLE[name].encode())), key=lambda one: one.people)

    assert found.verdict == "people"
    assert found.people == (len(EASTERN) if "East" in name else MANY)


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}


def test_names_that_are_alone_are_told_with_little_confidence():
    text = OF_PEOPLE["apart in Czech"]

    assert [found.confidence for _, found in judgements(text.encode())] == ["low"]


@pytest.mark.parametrize(("name", "verdict"), [("members", "people"), ("actor", "clean"), ("Directors", "clean")])
def test_a_table_is_asked_what_it_is_called(tmp_path, name, verdict):
    with closing(sqlite3.connect(tmp_path / "one.db")) as database:
        database.execute(f"CREATE TABLE {name} (id INTEGER, first_name TEXT, last_name TEXT)")
        database.executemany(f"INSERT INTO {name} VALUES (?, ?, ?)", [(n, first(n), SURNAMES[n]) for n in range(MANY)])
        database.commit()

    assert {found.verdict for _, found in judgements((tmp_path / "one.db").read_bytes())} == {verdict}
