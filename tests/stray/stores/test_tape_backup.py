"""Backups in Microsoft's tape format: people in their texts, in wide characters too. The bytes around are our own."""

import random

import pytest

from tests.stray.judging import PEOPLE, judgements


def backup(text, encoding):
    around = random.Random(1).randbytes(3000)
    return b"TAPE\x00\x00\x03\x00" + bytes(500) + around + text.encode(encoding) + around


def said(data):
    return [(found.verdict, found.people, found.confidence, found.reason) for _, found in judgements(data)]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16-le"])
def test_people_in_texts_are_found_with_low_confidence(encoding):
    text = "".join(f"NI number {one.nino}; " for one in PEOPLE)

    assert said(backup(text, encoding)) == [("people", 60, "low", "")]


def test_a_backup_in_which_nobody_shows_is_not_clean():
    assert said(backup("nothing here", "utf-16-le")) == [("not_read", 0, "high", "format:backup")]
