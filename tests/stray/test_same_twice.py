"""A file is told alike by every run: nothing hangs on the order in which Python happens to keep a set.

That order is another in each process. With -I, as targets are scanned, nobody can choose it; these runs are without,
each under a seed of its own (PYTHONHASHSEED, python(1)).
"""

import json
import os
import random
import subprocess
import sys

import pytest

from scanner.collectors.bundle_python import part_by_part
from tests.corpus.files import corpus

SEEDS = range(4)
KNOWN = ("Emily", "Ryan", "Fiona", "Alison", "Martin", "Helen", "George", "Sarah", "Daniel", "Laura")
SYLLABLES = ("ba", "co", "du", "fe", "gi", "ha", "jo", "ku", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu", "za")


def invented(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=3)).capitalize()


def names_half_known(share: float) -> str:
    """Return a list of a thousand, of whom about this share have first names that are known."""
    chance = random.Random(7)
    rows = [
        f"{n},{chance.choice(KNOWN) if chance.random() < share else invented(chance)},{invented(chance)},v{n % 7}"
        for n in range(1000)
    ]
    return "\n".join(("User Id,First Name,Last Name,Version", *rows))


@pytest.fixture
def answers(program, tmp_path):
    """Scan a directory once under each seed, and return what was said of its files each time."""

    def run() -> list[list[str]]:
        said = []
        for seed in SEEDS:
            done = subprocess.run(
                [sys.executable, "-B", "-", json.dumps({"roots": [str(tmp_path)], "seconds": 180})],
                input=part_by_part(program).encode(),
                env=os.environ | {"PYTHONHASHSEED": str(seed)},
                capture_output=True,
                check=True,
            )
            said.append(sorted(line for line in done.stdout.decode().splitlines() if line.startswith('{"file"')))
        return said

    return run


def test_lists_whose_names_are_hardly_known_enough_are_told_each_time_or_never(answers, tmp_path):
    for percent in range(20, 80, 3):
        (tmp_path / f"known{percent}.csv").write_text(names_half_known(percent / 100))

    first, *others = answers()

    assert 0 < len(first) < 20
    assert all(other == first for other in others)


def test_every_kind_of_file_of_the_corpus_is_told_the_same_each_time(answers, tmp_path):
    for sample in corpus(20261128):
        if len(sample.data) < 50_000:
            (tmp_path / sample.name.replace("/", "_")).write_bytes(sample.data)

    first, *others = answers()

    assert len(first) > 50
    assert all(other == first for other in others)
