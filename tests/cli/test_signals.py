"""Signals: the first ends a scan at once and keeps what is done; the second ends it without a report."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import click
import pytest

from scanner.cli.exits import interrupted
from tests.connectors.ssh.conftest import Key

ROOT = Path(__file__).parent.parent.parent
HEARING = ("env", "--default-signal=INT")
"""What a shell starts in the background ignores SIGINT, and so would all that the tests start."""


@pytest.fixture
def listener():
    """Return a listener that says nothing, on every address of this machine."""
    with socket.socket() as one:
        one.bind(("", 0))
        one.listen(200)
        yield one


@pytest.fixture
def silent(listener):
    """Return the port of that listener."""
    return listener.getsockname()[1]


class Scan:
    """A scan of targets that hang and of one that is down, in a process group of its own."""

    def __init__(self, folder: Path, key: Key, port: int, hanging: int, *, to_stdout: bool = False) -> None:
        hosts = "".join(f"  - {{name: t-{n}, address: 127.0.1.{n + 1}, port: {port}}}\n" for n in range(hanging))
        self.estate = folder / "estate.yml"
        self.estate.write_text(
            f"defaults: {{auth: {{key_file: {key.path}}}}}\nsites:\n- name: leeds\n  targets:\n"
            f"  - {{name: down, address: 127.0.0.1, port: 1}}\n{hosts}"
        )
        self.report = folder / "report.json"
        self.ledger = folder / "state" / "mediascan" / "ledger.sqlite"
        json_to = "-" if to_stdout else self.report
        self.process = subprocess.Popen(
            [*HEARING, sys.executable, "-m", "scanner", "scan", self.estate, "--jobs", "100", "--json", json_to],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, pipesize=4096,
            env={**os.environ, "XDG_STATE_HOME": str(folder / "state")},
        )  # fmt: skip

    def until_the_first_has_ended(self) -> None:
        """Return when the scan has told that one target was not reached: all have been begun then."""
        assert "down" in self.process.stderr.readline()

    def until_it_stops(self) -> None:
        """Return when the scan has told that it heard the first signal."""
        assert any(line.startswith("stopping;") for line in self.process.stderr)

    def stored(self, query: str) -> list[tuple]:
        with contextlib.closing(sqlite3.connect(self.ledger)) as book:
            return book.execute(query).fetchall()

    def ended(self) -> tuple[int, str, str]:
        out, errors = self.process.communicate(timeout=60)
        return self.process.returncode, out, errors

    def states(self) -> dict[str, int]:
        states = [one["state"] for one in json.loads(self.report.read_text())["targets"]]
        return {state: states.count(state) for state in set(states)}


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 143)], ids=str
)
@pytest.mark.parametrize("hanging", [3, 80], ids=["threads", "processes"])
def test_a_signal_for_the_group_keeps_what_is_done_and_marks_the_rest(
    tmp_path, user_key, silent, hanging, number, code
):
    scan = Scan(tmp_path, user_key, silent, hanging)
    scan.until_the_first_has_ended()
    os.killpg(scan.process.pid, number)
    ended, out, errors = scan.ended()

    assert ended == code
    assert "PARTIAL" in out
    assert "Traceback" not in errors
    assert scan.states() == {"unreachable:refused": 1, "cancelled": hanging}


@pytest.mark.parametrize("hanging", [3, 80], ids=["threads", "processes"])
def test_a_second_signal_ends_it_at_once_and_the_run_can_be_resumed(
    tmp_path, user_key, listener, silent, mediascan, hanging
):
    scan = Scan(tmp_path, user_key, silent, hanging)
    scan.until_the_first_has_ended()
    scan.process.send_signal(signal.SIGINT)
    scan.until_it_stops()
    scan.process.send_signal(signal.SIGINT)
    ended, _, errors = scan.ended()
    done, partial = scan.stored("SELECT id, target FROM results"), mediascan("report").stdout
    listener.close()  # those that hung are refused from now on
    resumed = mediascan("scan", scan.estate, "--resume", "--quiet", "--json", scan.report)

    assert ended == 130
    assert "Traceback" not in errors
    assert done == [(1, "down")]
    assert "PARTIAL" in partial
    assert mediascan("ledger", "verify").returncode == 0
    assert resumed.returncode == 3
    assert scan.states() == {"unreachable:refused": 1 + hanging}
    assert json.loads(scan.report.read_text())["run"]["id"] == "1"
    assert scan.stored("SELECT id, target FROM results ORDER BY id LIMIT 1") == done


def test_a_second_signal_ends_it_also_while_it_waits_for_somebody_to_read_the_report(tmp_path, user_key, silent):
    scan = Scan(tmp_path, user_key, silent, 80, to_stdout=True)
    scan.until_the_first_has_ended()
    scan.process.send_signal(signal.SIGINT)
    begun = os.read(scan.process.stdout.fileno(), 1)
    scan.process.send_signal(signal.SIGINT)
    ended = scan.process.wait(60)
    errors = scan.ended()[2]

    assert (begun, ended) == (b"{", 130)
    assert "Traceback" not in errors
    assert scan.stored("SELECT partial FROM runs") == [(1,)]


def test_an_interrupted_run_is_not_resumed_when_something_it_rests_on_has_changed(
    tmp_path, user_key, silent, mediascan
):
    scan = Scan(tmp_path, user_key, silent, 3)
    scan.until_the_first_has_ended()
    scan.process.send_signal(signal.SIGINT)
    scan.ended()
    other_profile = mediascan("scan", scan.estate, "--resume", "--stray-seconds", "0")
    other_targets = mediascan("scan", scan.estate, "--resume", "--limit", "2")
    too_old = mediascan("scan", scan.estate, "--resume", "--max-age", "0")
    scan.estate.write_text(scan.estate.read_text() + "# changed\n")
    other_file = mediascan("scan", scan.estate, "--resume")

    answers = (other_profile, other_targets, too_old, other_file)
    assert [one.returncode for one in answers] == [2, 2, 2, 2]
    assert "a profile or its parameters changed since" in other_profile.stderr
    assert "the selection of targets changed since" in other_targets.stderr
    assert "raise --max-age" in too_old.stderr
    assert "the inventory changed since" in other_file.stderr


@pytest.mark.parametrize(
    ("interrupt", "code"),
    [
        (KeyboardInterrupt(), 130),
        (KeyboardInterrupt(signal.SIGINT), 130),
        (KeyboardInterrupt(signal.SIGTERM), 143),
        (KeyboardInterrupt(signal.SIGHUP), 143),
    ],
)
def test_a_second_signal_keeps_its_exit_code_also_when_click_makes_an_abort_of_it(interrupt, code):
    abort = click.Abort()
    abort.__context__ = interrupt  # as `raise Abort from None` in an `except KeyboardInterrupt` leaves it

    assert interrupted(abort) == interrupted(interrupt) == code
