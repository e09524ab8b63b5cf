"""The C# scanner gives each file a share of the time as the Python one does; time is counted, not waited for."""

import subprocess

import pytest

from tests.dotnet.conftest import DRIVERS, compiled
from tests.stray.scan.crowd import CROWD
from tests.stray.scan.test_file_share import FILLER


@pytest.fixture
def said(tmp_path):
    program = compiled("shares", DRIVERS / "Shares.cs")

    def run(seconds, *texts):
        paths = [tmp_path / str(number) for number in range(len(texts))]
        for path, text in zip(paths, texts, strict=True):
            path.write_text(text)
        done = subprocess.run(
            ["mono", program, str(seconds), "0.05", *paths], capture_output=True, text=True, check=True
        )
        return done.stdout.splitlines()

    return run


def test_what_takes_more_than_its_share_is_told_and_the_next_file_is_read(said):
    assert said(1600, FILLER, CROWD) == ["|not_read|time", "|people|"]


def test_with_a_share_enough_it_is_read(said):
    assert said(200_000, FILLER) == ["|clean|"]
