"""The content scan in a process of its own: it confines itself there, and what it reads never enters ours."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence

from scanner.collectors.bundle_python import WHOLE_BLOCKS, part_by_part
from scanner.limits import Deadline
from scanner.scan.stop import Stop
from scanner.values import dataclass

ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"} | WHOLE_BLOCKS
"""Nothing of the caller's environment reaches it; under C, names are bytes of UTF-8 to Python, whatever the caller's
locale is."""
LOOK_SECONDS = 0.05
GRACE_SECONDS = 0.5
"""How long a killed process may take to be gone; one that waits for a dying disk takes longer."""
PARENT_DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of <linux/prctl.h>."""
FAULT = re.compile(rb"stray: ([A-Za-z]{1,60})\n")
"""All that the program may say on standard error: the type of an exception."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the process printed, and why it stopped before its end, if it did."""

    lines: tuple[str, ...]
    """Whole ones only."""
    cut: str
    seconds: float


def run(program: str, argument: str, stop: Stop, deadline: Deadline, files: Sequence[int] = ()) -> Said:
    """Run `program` in the interpreter that runs us; `stop` and the deadline end it. It inherits the open `files`."""
    began = deadline.clock()
    process = _started(part_by_part(program).encode(), ["-I", "-B", "-", argument], files)
    try:
        stdout, stderr, cut = _heard(process, stop, deadline)
    finally:
        _end(process)
    lines = stdout.decode("ascii", "replace").split("\n")[:-1]
    return Said(tuple(lines), cut or _why(process.returncode, stderr), deadline.clock() - began)


def _started(program: bytes, words: Sequence[str], files: Sequence[int]) -> subprocess.Popen[bytes]:
    """Return the process; in our group, so that the terminal stops, continues and hangs up both at once.

    Its standard input is a file in memory: a pipe would have to be fed while we listen. The kernel ends it with us.
    """
    pipe, library = subprocess.PIPE, ctypes.CDLL(None)
    with os.fdopen(os.memfd_create("program"), "r+b") as held:
        held.write(program)
        held.seek(0)
        return subprocess.Popen(
            [sys.executable, *words], stdin=held, stdout=pipe, stderr=pipe, env=ENVIRONMENT, cwd="/", pass_fds=files,
            preexec_fn=lambda: library.prctl(PARENT_DEATH_SIGNAL, signal.SIGKILL),  # noqa: PLW1509  we are one thread
        )  # fmt: skip


def _heard(process: subprocess.Popen[bytes], stop: Stop, deadline: Deadline) -> tuple[bytes, bytes, str]:
    while not (stop.requested or deadline.passed()):
        with contextlib.suppress(subprocess.TimeoutExpired):
            stdout, stderr = process.communicate(timeout=LOOK_SECONDS)
            return stdout, stderr, "interrupted" if process.returncode and stop.signal is not None else ""
    process.kill()
    cut = "interrupted" if stop.requested else "it did not end in time"
    try:
        return *process.communicate(timeout=GRACE_SECONDS), cut
    except subprocess.TimeoutExpired as late:
        return late.stdout or b"", late.stderr or b"", cut


def _why(status: int | None, stderr: bytes) -> str:
    """Return why the process did not end well, '' if it did."""
    if status == 0:
        return ""
    fault = FAULT.fullmatch(stderr)
    if fault:
        return f"the content scan failed ({fault[1].decode()})"
    if status in (-signal.SIGALRM, -signal.SIGXCPU):
        return "it did not end in time"
    return "the content scan was killed" if status is None or status < 0 else "the content scan did not run"


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill what still runs and close our ends of the pipes."""
    if process.returncode is None:
        process.kill()
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(GRACE_SECONDS)
