"""People are counted under a key that nobody else has, whatever interpreter counts them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

COUNT = """
import sys
sys.path.insert(0, sys.argv[1])
from scanner.collectors.python.tables import subjects
def of(key):
    people = subjects.Subjects(key)
    people.add_all("person %d" % n for n in range(100_000))
    people.add(b"person 7")
    return people
one, other = of(b"one"), of(b"other")
print(subjects.HIDES_BY_ITSELF, one.count(), one.kept == other.kept, one.kept == of(b"one").kept)
"""
ROOT = str(Path(__file__).resolve().parents[3])


def counted(*flags: str, **environment: str) -> list[str]:
    command = [sys.executable, *flags, "-c", COUNT, ROOT]
    told = {name: value for name, value in os.environ.items() if name != "PYTHONHASHSEED"}
    return subprocess.run(command, env=told | environment, capture_output=True, text=True, check=True).stdout.split()


@pytest.mark.parametrize("seed", ["0", "1"])
def test_where_the_key_of_the_interpreter_may_be_known_the_scans_own_key_hides_people(seed):
    hides, count, under_another_key, under_the_same = counted(PYTHONHASHSEED=seed)

    assert (hides, under_another_key, under_the_same) == ("False", "False", "True")
    assert abs(int(count) - 100_000) <= 3_000


def test_a_scan_on_a_target_takes_the_interpreters_own_key_whatever_its_environment_says():
    hides, count, *_ = counted("-I", PYTHONHASHSEED="1")

    assert hides == "True"
    assert abs(int(count) - 100_000) <= 3_000
