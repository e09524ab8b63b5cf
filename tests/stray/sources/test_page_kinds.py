"""People in code pages of the East, and things in the same."""

import pytest

from scanner.collectors.python.sources.text_encoding import text_encoding
from tests.stray.judging import judgements
from tests.stray.sources.page_kinds import ENCODINGS, OF_NOBODY, OF_PEOPLE


@pytest.mark.parametrize("data", OF_PEOPLE.values(), ids=OF_PEOPLE.keys())
def test_everybody_is_counted_once(data):
    assert [(found.verdict, found.people) for _, found in judgements(data) if found.people] == [("people", 14)]


@pytest.mark.parametrize("data", OF_NOBODY.values(), ids=OF_NOBODY.keys())
def test_things_are_nobody(data):
    assert [found for _, found in judgements(data) if found.verdict != "clean"] == []


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_page_is_told_by_the_words(encoding):
    assert text_encoding(ENCODINGS[encoding]) == encoding


def test_bytes_of_numbers_are_no_text_of_wide_letters():
    assert text_encoding(bytes(n % 7 for n in range(2048))) == ""


def test_few_letters_again_and_again_are_no_words_of_a_page():
    assert {text_encoding(bytes([sign]) * 3000) for sign in range(128, 256)} == {"cp1252"}
    assert text_encoding(("\u043e\u043a" * 900).encode("cp866")) == "cp1252"
