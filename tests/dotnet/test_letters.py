"""The two engines say the same of PDF files, and of broken mails and stores of Outlook: sound ones nothing_comes_home has."""

import pytest

from tests.dotnet.letters import write_broken_letters, write_letters
from tests.dotnet.outlooks import write_broken_stores
from tests.dotnet.pages import write_broken_pages, write_pages


def test_over_broken_mails(disagreements, tmp_path):
    sound, broken = tmp_path / "sound", tmp_path / "broken"
    sound.mkdir()
    broken.mkdir()
    write_letters(sound)
    write_broken_letters(broken, sound)

    assert disagreements(broken) == []


def test_over_pdf_files(disagreements, tmp_path):
    write_pages(tmp_path)

    assert disagreements(tmp_path) == []


@pytest.mark.parametrize("seed", [3, 4, 5])
def test_over_broken_pdf_files(disagreements, tmp_path, seed):
    write_broken_pages(tmp_path, seed)

    assert disagreements(tmp_path) == []


def test_over_broken_stores_of_outlook(disagreements, tmp_path):
    write_broken_stores(tmp_path)

    assert disagreements(tmp_path) == []
