"""The process that connects beside a scan (docs/adr/0180): what becomes of targets and of it when either of them dies."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT, environment
from tests.e2e.estate import Berth
from tests.e2e.fleet import started
from tests.e2e.kept import wait_for_results

pytestmark = pytest.mark.timeout(300)
QUAY = (Berth(site="quay", name="gone", behaviour="down"), Berth(site="quay", name="mute", behaviour="mumbles"))
"""One target ends at once, the other not before the deadline."""


@pytest.fixture(scope="module")
def quay():
    with started(QUAY) as fleet:
        yield fleet


@contextlib.contextmanager
def scanning(fleet, state: Path, *words: object) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Give a scan that has one result and waits for the other target, and the process beside it."""
    command = [sys.executable, "-m", "scanner", "scan", fleet.inventory, "--json", state / "report.json", *words]
    with subprocess.Popen(
        [*map(str, command)], cwd=ROOT, env=environment(state, CANARY="canary-5d1f"), stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    ) as scan:  # fmt: skip
        wait_for_results(state, 1, scan)
        (beside,) = children(scan.pid)
        yield scan, beside


def children(parent: int) -> list[int]:
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if int(folder.joinpath("stat").read_text().rpartition(")")[2].split()[1]) == parent:
                found.append(int(folder.name))
    return found


def has_ended(process: int) -> bool:
    """Wait until a process is no more, or nothing but a line in its parent's table."""
    tick = threading.Event()
    for _ in range(200):
        try:
            if Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] in "ZX":
                return True
        except OSError:
            return True
        tick.wait(0.05)
    return False


def test_when_it_dies_its_targets_end_and_say_so_and_the_scan_is_whole(quay, tmp_path):
    with scanning(quay, tmp_path) as (scan, beside):
        os.kill(beside, signal.SIGKILL)
        _, err = scan.communicate()
    report = json.loads((tmp_path / "report.json").read_text())
    ends = {one["name"]: (one["state"], one["reason"]) for one in report["targets"]}

    assert scan.returncode == 3
    assert report["run"]["partial"] is False
    assert ends["gone"][0] == "unreachable:refused"
    assert ends["mute"][0] == "error:internal"
    assert "lower --jobs" in ends["mute"][1]
    assert "Traceback" not in err


def test_when_the_scan_dies_it_ends_too(quay, tmp_path):
    with scanning(quay, tmp_path) as (scan, beside):
        scan.kill()
        scan.wait()
        assert has_ended(beside)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda number: number.name)
def test_a_signal_for_the_whole_group_is_the_scans_to_hear(quay, tmp_path, number):
    with scanning(quay, tmp_path) as (scan, beside):
        os.killpg(scan.pid, number)
        scan.communicate()
        assert has_ended(beside)
    report = json.loads((tmp_path / "report.json").read_text())

    assert {one["name"]: one["state"] for one in report["targets"]} == {
        "gone": "unreachable:refused",
        "mute": "cancelled",
    }


def test_it_holds_none_of_the_scans_files_and_says_nothing(quay, tmp_path):
    with scanning(quay, tmp_path) as (scan, beside):
        held = {str(file.readlink()) for file in Path(f"/proc/{beside}/fd").iterdir()}
        streams = {str(Path(f"/proc/{beside}/fd/{number}").readlink()) for number in range(3)}
        scan.kill()

    assert streams == {os.devnull}
    assert not [one for one in held if "ledger" in one or one.startswith("pipe:")]


def test_a_fault_of_the_inventory_that_it_finds_is_the_scans_own_and_nothing_is_scanned(quay, tmp_path, mediascan):
    text = quay.inventory.read_text()
    estate = quay.inventory.with_name("strange.yml")
    estate.write_text("known_hosts: [no-such-file]\n" + "\n".join(
        line for line in text.splitlines() if not line.startswith("known_hosts")
    ))  # fmt: skip
    done = mediascan("scan", estate, state=tmp_path)

    assert done.returncode == 2
    assert "no-such-file" in done.stderr
    assert "correct `known_hosts`" in done.stderr
    assert not (tmp_path / "report.json").exists()
