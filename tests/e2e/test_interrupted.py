"""A person or the system ends a scan while one target does not end: what is done is kept, marked PARTIAL, and the code says so."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import pytest

from tests.e2e.conftest import ROOT, environment
from tests.e2e.estate import Berth
from tests.e2e.fleet import started
from tests.e2e.kept import asked, wait_for_results

pytestmark = pytest.mark.timeout(900)
QUAY = (Berth(site="quay", name="gone", behaviour="down"), Berth(site="quay", name="mute", behaviour="mumbles"))
"""One target ends at once, the other not before the deadline: a login that hangs would end by itself, after 15 s."""


@pytest.fixture(scope="module")
def quay():
    with started(QUAY) as fleet:
        yield fleet


def interrupted(fleet, state, *signals: int) -> tuple[int, str, str]:
    """Scan until the one result is on the disk, send the signals, and return exit code and both outputs."""
    words = [
        sys.executable,
        "-m",
        "scanner",
        "scan",
        fleet.inventory,
        "--json",
        state / "report.json",
        "--deadline",
        "600",
    ]
    with subprocess.Popen(
        words, cwd=ROOT, env=environment(state), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    ) as scan:  # fmt: skip
        wait_for_results(state, 1, scan)
        for number in signals:
            scan.send_signal(number)
            if number is not signals[-1]:
                assert any(line.startswith("stopping") for line in scan.stderr)
        out, err = scan.communicate()
    return scan.returncode, out, err


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 143)], ids=["INT", "TERM", "HUP"]
)
def test_the_first_signal_keeps_what_is_done_and_marks_it_partial(quay, tmp_path, number, code):
    status, out, err = interrupted(quay, tmp_path, number)
    report = json.loads((tmp_path / "report.json").read_text())

    assert status == code
    assert "PARTIAL" in out
    assert "Traceback" not in out + err
    assert report["run"]["partial"] is True
    assert {one["name"]: one["state"] for one in report["targets"]} == {
        "gone": "unreachable:refused",
        "mute": "cancelled",
    }
    assert asked(tmp_path, "SELECT partial FROM runs") == [(1,)]


def test_a_second_signal_ends_it_at_once_and_what_is_done_is_still_there(quay, tmp_path):
    status, _, err = interrupted(quay, tmp_path, signal.SIGINT, signal.SIGINT)

    assert status == 130
    assert "Traceback" not in err
    assert asked(tmp_path, "SELECT target FROM results") == [("gone",)]
    assert asked(tmp_path, "PRAGMA integrity_check") == [("ok",)]
