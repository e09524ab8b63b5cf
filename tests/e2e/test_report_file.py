"""A report file is whole or it is the old one, whatever happens while it is written."""

from __future__ import annotations

import json
import resource
import subprocess
import sys

import pytest

from tests.e2e.conftest import ROOT, environment

pytestmark = pytest.mark.timeout(900)


LITTLE = 48 * 1024
"""Bytes: more than SQLite's index of the write-ahead log, less than the report."""


@pytest.fixture
def old(tmp_path):
    file = tmp_path / "out" / "report.json"
    file.parent.mkdir()
    file.write_text("of yesterday")
    return file


def reported(whole, file, *before: str, **how) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "scanner", "report", "1", "--ledger", whole.ledger, "--json", file]
    return subprocess.run(
        [*before, *words], cwd=ROOT, env=environment(file.parent), capture_output=True, text=True, check=False, **how
    )


def test_on_a_full_disk_the_old_report_stays_and_nothing_lies_beside_it(whole, old):
    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (LITTLE, LITTLE))

    done = reported(whole, old, preexec_fn=little_room)

    assert (whole.state / "report.json").stat().st_size > LITTLE
    assert done.returncode not in (0, 1)
    assert "File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in old.parent.iterdir()] == ["report.json"]
    assert old.read_text() == "of yesterday"


@pytest.mark.parametrize("step", ["fsync", "rename"])
def test_killed_before_a_step_the_old_report_stays(whole, old, step):
    kill = ("strace", "-f", "-o", "/dev/null", "-e", f"trace={step}", "-e", f"inject={step}:signal=SIGKILL:when=1")

    reported(whole, old, *kill)

    assert old.read_text() == "of yesterday" or (step == "rename" and json.loads(old.read_text())["schema"])
    assert reported(whole, old).returncode == 3
    assert json.loads(old.read_text())["schema"] == "mediascan/report-1"
