"""The C# scanner gives each file a share of the time as the Python one does; time is counted, not waited for."""

import pytest

from tests.stray.scan.crowd import CROWD
from tests.stray.scan.test_file_share import FILLER


@pytest.fixture
def said(resident, tmp_path):
    def run(seconds, *texts):
        paths = [tmp_path / str(number) for number in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text)
        return resident.ask("shares", str(seconds), "0.05", *paths).decode().splitlines()

    return run


def test_what_takes_more_than_its_share_is_told_and_the_next_file_is_read(said):
    assert said(1600, FILLER, CROWD) == ["|not_read|time", "|people|"]


def test_with_a_share_enough_it_is_read(said):
    assert said(200_000, FILLER) == ["|clean|"]
