"""Processes that are forked where a program begins: Python starts and compiles it once, and not for every test.

Each has what a process of its own would have then, and nothing of another: what it keeps, its limits and its end are its
own. So what it writes and how it ends is the same (tests/test_forks.py).
"""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

INSIDE = Path(__file__).with_name("forked.py").read_text()
ROOT = Path(__file__).parents[1]
OF_ITS_START = ("PYTHON", "LC_", "LANG", "MALLOC_")
"""How variables begin that an interpreter or its library of C reads at its start: what has others of them is forked from another."""


class Forks:
    """Starts the process that forks when it is first asked, and another where that one has died."""

    def __init__(self, source: str, *options: str) -> None:
        """`source` is what Python runs, in which `serve(main)` stands where its end is the call of main with sys.argv."""
        self.source, self.options = INSIDE + source, options
        self.parent: subprocess.Popen[bytes] | None = None
        self.of_start: dict[str, str] = {}

    def ask(
        self,
        *words: str,
        seconds: float = 240,
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[bytes]:
        """Return what Python gives that runs the source with these arguments; raise TimeoutExpired as subprocess.run."""
        given = dict(os.environ if environment is None else environment)
        asked = {"words": words, "folder": str(folder or Path.cwd()), "environment": given}
        out, errors = os.pipe(), os.pipe()
        process = 0
        try:
            process = self._forked(asked, (out[1], errors[1]))
            stdout, stderr = read_both(out[0], errors[0], seconds)
            status = os.waitstatus_to_exitcode(int(self._line()))
        except BaseException:  # also where the test's own time is over
            with contextlib.suppress(ProcessLookupError):  # it may have just ended
                if process:
                    os.kill(process, signal.SIGKILL)
            self.close()
            raise
        finally:
            os.close(out[0])
            os.close(errors[0])
        return subprocess.CompletedProcess([sys.executable, *words], status, stdout, stderr)

    def close(self) -> None:
        """End the process that forks."""
        if self.parent is not None:
            self.link.close()
            self.parent.kill()
            self.parent.wait()
            self.parent.stdout.close()
            self.parent = None

    def _forked(self, asked: dict[str, Any], descriptors: tuple[int, int]) -> int:
        """Return the number of a process that writes to these, which are then its alone."""
        try:
            self._ready(asked["environment"])
            text = json.dumps(asked).encode()
            socket.send_fds(self.link, [b"%d\n" % len(text)], descriptors)
            self.link.sendall(text)
            return int(self._line())
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def _ready(self, environment: dict[str, str]) -> None:
        """Have a process that began with these variables, as far as a beginning goes by them."""
        of_start = {name: value for name, value in environment.items() if name.startswith(OF_ITS_START)}
        if self.parent is not None and (self.parent.poll() is not None or of_start != self.of_start):
            self.close()
        if self.parent is not None:
            return
        self.link, theirs = socket.socketpair()
        self.of_start = of_start
        with theirs:
            self.parent = subprocess.Popen(
                [sys.executable, *self.options, "-", str(theirs.fileno())],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=[theirs.fileno()], env=environment, cwd=ROOT,
            )  # fmt: skip
        self.parent.stdin.write(self.source.encode())
        self.parent.stdin.close()

    def _line(self) -> bytes:
        line = b""
        while not line.endswith(b"\n"):
            piece = self.link.recv(1)
            if not piece:
                raise EOFError("the process that forks has ended")
            line += piece
        return line


def read_both(out: int, errors: int, seconds: float) -> tuple[bytes, bytes]:
    """Return what comes through two pipes until both are closed."""
    end = time.monotonic() + seconds
    said = {out: bytearray(), errors: bytearray()}
    with selectors.DefaultSelector() as selector:
        for descriptor in said:
            selector.register(descriptor, selectors.EVENT_READ)
        while selector.get_map():
            ready = selector.select(max(0.0, end - time.monotonic()))
            if not ready:
                raise subprocess.TimeoutExpired("scan", seconds, bytes(said[out]), bytes(said[errors]))
            for key, _ in ready:
                piece = os.read(key.fd, 1 << 16)
                said[key.fd] += piece
                if not piece:
                    selector.unregister(key.fd)
    return bytes(said[out]), bytes(said[errors])
