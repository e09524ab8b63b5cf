"""Archives of cpio are read as tapes are: every file in them, and what follows their end."""

import gzip

import pytest

from tests.stray.containers.cpio_archives import ARCHIVES, FILE, NOTE, WRITERS, cpio
from tests.stray.judging import judgements


def told(data):
    return [(part, found.verdict, found.people or found.reason) for part, found in judgements(data)]


@pytest.mark.parametrize("form", WRITERS)
def test_the_files_of_each_form_are_numbered(form):
    expected = [("member 1", "people", 60), ("member 2", "clean", "")]

    assert told(ARCHIVES[f"{form}.cpio"]) == expected
    assert told(gzip.compress(ARCHIVES[f"{form}.cpio"], mtime=0)) == expected


def test_an_archive_behind_another_is_read_too():
    assert told(ARCHIVES["two.cpio"]) == [
        ("member 1", "clean", ""),
        ("member 2, member 1", "people", 60),
        ("member 2, member 2", "clean", ""),
    ]


@pytest.mark.parametrize("form", WRITERS)
def test_nothing_behind_the_end_is_nothing(form):
    assert told(cpio(form, [("note", FILE, NOTE)]) + bytes(500)) == [("member 1", "clean", "")]


@pytest.mark.parametrize("form", WRITERS)
def test_one_that_was_cut_is_told_as_such(form):
    assert told(ARCHIVES[f"{form}.cpio"][:700])[-1] == ("", "not_read", "broken:EOFError")
    assert ("", "not_read", "broken:cpio") in told(ARCHIVES["no digits.cpio"])
