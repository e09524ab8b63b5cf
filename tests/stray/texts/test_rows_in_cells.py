"""Rows made one cell each are read as rows, and a point between two words of a header says no more than a blank."""

import pytest

from scanner.collectors.python.words.headers import header_kind
from tests.stray.judging import counted
from tests.stray.texts.rows_in_cells import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig"])
def test_everybody_is_counted(text, codec):
    assert counted(text.encode(codec)) == ("people", len(CROWD))


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
def test_nobody_is_found(text):
    assert counted(text.encode()) == ("clean", 0)


def test_wide_letters_are_not_read_again_and_again():
    assert counted(OF_PEOPLE["saved once more"].encode("utf-16"))[0] in ("clean", "people")


@pytest.mark.parametrize(
    ("header", "kind"),
    [("Last.Name", "surname"), ("First.Name", "forename"), ("pet.name", ""), ("owner.name", "person")],
)
def test_a_point_between_two_words(header, kind):
    assert header_kind(header) == kind
