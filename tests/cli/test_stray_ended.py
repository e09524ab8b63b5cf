"""`mediascan stray` that is ended, or whose child is: what was found is shown, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.stray_files import ROOT


def big(folder: Path, megabytes: int) -> None:
    """Leave text that takes the engine a while."""
    line = b"2026-03-01 10:00:00 INFO request 4711 by worker-3 served in 17 ms: nothing to say\n"
    for number in range(megabytes // 20):
        (folder / f"big-{number}.log").write_bytes(line * (20_000_000 // len(line)))


class Held:
    """A scan that is under way, and the process that does it, stopped."""

    def __init__(self, folder: Path) -> None:
        big(folder, 60)
        self.folder = folder
        self.process = subprocess.Popen(
            [sys.executable, "-m", "scanner", "stray", folder],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        self.child = 0
        while not self.child:
            for pid in map(int, children.read_text().split()):
                if b"\0-I\0-B\0-\0" in Path(f"/proc/{pid}/cmdline").read_bytes():
                    self.child = pid
        os.kill(self.child, signal.SIGSTOP)

    def ended(self) -> tuple[int, str, str]:
        out, errors = self.process.communicate(timeout=60)
        for path in self.folder.iterdir():
            path.unlink()
        return self.process.returncode, out, errors


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 143)])
def test_a_signal_ends_the_child_too_and_what_was_found_is_shown_as_partial(tmp_path, number, code):
    held = Held(tmp_path)
    held.process.send_signal(number)
    ended, out, errors = held.ended()

    assert (ended, errors) == (code, "")
    assert "PARTIAL" in out
    assert "not reached: interrupted" in out
    assert f"exit {code}  interrupted" in out
    assert not Path(f"/proc/{held.child}").exists()


def test_a_child_that_is_killed_is_3_and_named(tmp_path):
    held = Held(tmp_path)
    os.kill(held.child, signal.SIGKILL)
    ended, out, errors = held.ended()

    assert (ended, errors) == (3, "")
    assert "not reached: the content scan was killed" in out


def test_the_child_does_not_outlive_us(tmp_path):
    held = Held(tmp_path)
    held.process.kill()
    held.ended()

    while Path(f"/proc/{held.child}/exe").exists():  # until init has taken note; the test's own timeout is the bound
        pass
