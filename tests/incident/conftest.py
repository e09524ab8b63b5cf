"""The exports, their fingerprints and the scan of what they were carried on: made once, looked at by every test."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.incident.exports import Export, exports
from tests.incident.stick import fill_profile, fill_stick, put

ROOT = Path(__file__).parents[2]


class Told(NamedTuple):
    """What one run of the command said, byte by byte."""

    rows: list[dict[str, Any]]
    table: str
    code: int
    everything: str


@pytest.fixture(scope="session")
def lists() -> dict[str, Export]:
    return exports(seed=2008)


@pytest.fixture(scope="session")
def fingerprints(lists, tmp_path_factory) -> list[Path]:
    """The owner's side: each export as the owner holds it, and its fingerprint."""
    folder = tmp_path_factory.mktemp("owner")
    for name, export in lists.items():
        put(folder / f"{name}.csv", export.text().encode())
        done = mediascan("fingerprint", folder / f"{name}.csv", "--label", name, "--out", folder / f"{name}.fp")
        assert done.returncode == 0, done.stderr
    return sorted(folder.glob("*.fp"))


@pytest.fixture(scope="session")
def carried(lists, tmp_path_factory) -> tuple[Path, Path]:
    """The directories that stand for the stick and for a profile."""
    folder = tmp_path_factory.mktemp("carried")
    fill_stick(folder / "stick", lists)
    fill_profile(folder / "home/ann", lists)
    return folder / "stick", folder / "home/ann"


@pytest.fixture(scope="session")
def told(carried, fingerprints, tmp_path_factory) -> Told:
    return scanned(carried, fingerprints, tmp_path_factory.mktemp("told") / "lines")


def scanned(paths, fingerprints, out: Path, wrapped=lambda words: words) -> Told:
    """Scan paths with the real command; the lines go to `out`; `wrapped`: within another command."""
    known = [word for path in fingerprints for word in ("--known", path)]
    done = mediascan("stray", *paths, *known, "--json", out, wrapped=wrapped)
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert "summary" in rows[-1], done.stderr
    return Told(rows[:-1], done.stdout, done.returncode, out.read_text() + done.stdout + done.stderr)


def mediascan(*words: object, wrapped=lambda words: words) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        wrapped((sys.executable, "-m", "scanner", *map(str, words))),
        capture_output=True, text=True, check=False, cwd=ROOT, stdin=subprocess.DEVNULL, timeout=300,
        env=os.environ | {"COLUMNS": "80"},
    )  # fmt: skip
