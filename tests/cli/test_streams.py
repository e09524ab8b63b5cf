"""Nobody reads, nothing can be written, no terminal: the exit code still says what the scan came to."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
DEMO = "inventories/demo/estate.yml"  # one target of it is not reached: 3


@pytest.fixture
def run(tmp_path: Path):
    """Run the command with the streams that are given and return exit code and standard error."""

    def run(*words: object, **streams) -> tuple[int, str]:
        with (tmp_path / "stderr").open("w+") as errors:
            done = subprocess.run(
                [sys.executable, "-m", "scanner", *map(str, words)],
                check=False, cwd=ROOT, timeout=60, stdin=subprocess.DEVNULL,
                env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
                **{"stdout": subprocess.DEVNULL, "stderr": errors} | streams,
            )  # fmt: skip
            errors.seek(0)
            return done.returncode, errors.read()

    return run


@pytest.fixture
def unread():
    """Return a pipe that nobody reads."""
    reading, writing = os.pipe()
    os.close(reading)
    yield writing
    os.close(writing)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("scan", DEMO), 3),
        (("scan", DEMO, "--quiet", "--json", "-"), 3),
        (("report", "--help"), 0),
        (("list", "checks"), 0),
        (("manifest", "--script"), 0),
        (("--version",), 0),
        (("--help",), 0),
    ],
    ids=str,
)
def test_a_reader_that_leaves_changes_no_exit_code_and_is_no_error(run, unread, words, code):
    ended, said = run(*words, stdout=unread)

    assert ended == code
    assert "Error" not in said
    assert "mediascan:" not in said


def test_a_scan_goes_on_when_nobody_reads_its_progress(run, unread):
    assert run("scan", DEMO, stderr=unread)[0] == 3
    assert run("report", "1", "--json", "-")[0] == 3  # the run was stored to its end, and can be reported


def test_a_usage_error_is_2_also_when_nobody_reads_why(run, unread):
    assert run("scan", "no-such-file.yml", stderr=unread)[0] == 2
    assert run("scan", "--no-such-option", stderr=unread)[0] == 2


@pytest.mark.parametrize("words", [("scan", DEMO, "--quiet", "--json", "-"), ("list", "checks"), ("--help",)], ids=str)
def test_output_that_cannot_be_written_is_said_and_never_0(run, words):
    with Path("/dev/full").open("w") as full:
        ended, said = run(*words, stdout=full)

    assert ended == 3
    assert said == "mediascan: No space left on device\n"


def test_without_standard_streams_the_ledger_takes_no_harm(run, tmp_path):
    code = 'exec "$@" <&- >&- 2>&-'
    subprocess.run(
        ["sh", "-c", code, "-", sys.executable, "-m", "scanner", "scan", DEMO],
        check=False, cwd=ROOT, timeout=60, env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
    )  # fmt: skip

    assert run("report", "1") == (3, "")


def test_json_alone_is_on_standard_output_and_progress_on_standard_error(mediascan):
    done = mediascan("scan", DEMO, "--json", "-")

    assert done.stdout.startswith('{\n"schema": "mediascan/report-1"')
    assert done.stdout.endswith("\n}\n")
    assert "16 of 16 targets" in done.stderr


def test_without_a_terminal_nothing_steers_one(mediascan):
    done = mediascan("scan", DEMO)

    assert "\x1b" not in done.stdout + done.stderr


def test_on_a_terminal_no_color_leaves_plain_lines_and_no_colour(tmp_path):
    ours, theirs = pty.openpty()
    environment = {"XDG_STATE_HOME": str(tmp_path / "state"), "TERM": "xterm-256color", "COLUMNS": "100"}
    with subprocess.Popen(
        [sys.executable, "-m", "scanner", "scan", DEMO],
        cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs, env={**os.environ, **environment, "NO_COLOR": "1"},
    ):  # fmt: skip
        os.close(theirs)
        said = whole(ours).decode()

    assert "16 of 16 targets" in said
    assert set(re.findall(r"\x1b\[[0-9;?]*[A-Za-z]", said)) <= {"\x1b[0m", "\x1b[1m", "\x1b[2m"}  # bold and faint


def whole(terminal: int) -> bytes:
    """Return what a terminal is told until its last writer is gone, which Linux reports as EIO (tty_ioctl(4))."""
    said = b""
    with contextlib.suppress(OSError):
        while piece := os.read(terminal, 65536):
            said += piece
    os.close(terminal)
    return said


@pytest.fixture
def devices(tmp_path):
    """Return a folder in which `null` is a device and `pipe` a pipe, as in /dev; not /dev, which a mistake would break."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "null").symlink_to("/dev/null")
    return tmp_path


def test_json_into_a_pipe_is_read_at_its_other_end_and_the_pipe_stays(mediascan, devices):
    with (devices / "read").open("w") as read, subprocess.Popen(["cat", devices / "pipe"], stdout=read):
        mediascan("scan", DEMO, "--quiet", "--json", devices / "pipe")

    assert json.loads((devices / "read").read_text())["schema"] == "mediascan/report-1"
    assert (devices / "pipe").is_fifo()


def test_json_into_a_device_leaves_the_device(mediascan, devices):
    assert mediascan("scan", DEMO, "--quiet", "--json", devices / "null").returncode == 3
    assert (devices / "null").is_char_device()


def test_json_into_a_link_goes_to_the_file_that_it_means(mediascan, tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "there" / "report.json")
    mediascan("scan", DEMO, "--quiet", "--json", tmp_path / "link")

    assert (tmp_path / "link").is_symlink()
    assert json.loads((tmp_path / "there" / "report.json").read_text())["sites"]


def test_json_into_a_folder_is_2_and_said(mediascan, tmp_path):
    done = mediascan("scan", DEMO, "--quiet", "--json", tmp_path)

    assert (done.returncode, done.stderr) == (2, f"mediascan: {tmp_path}: cannot be written: Is a directory\n")
