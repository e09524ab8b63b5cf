"""Scans by processes that are forked where the program begins: Python starts and compiles it once, and not for every test.

Each has what a process of its own would have then, and nothing of another scan: what it keeps, its limits and its end are
its own. So what it writes and how it ends is the same (tests/stray/test_forks.py).
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
from pathlib import Path

from scanner.collectors.bundle_python import CALL, part_by_part

INSIDE = Path(__file__).with_name("forked.py").read_text()
ANOTHER_EACH_TIME = "PYTEST_CURRENT_TEST"


class Forks:
    """Starts the process that forks when it is first asked, and another where that one has died."""

    def __init__(self, program: str) -> None:
        head, _, tail = program.rpartition(CALL)
        self.source = INSIDE + part_by_part(f"{head}serve(main){tail}")
        self.parent: subprocess.Popen[bytes] | None = None
        self.environment: dict[str, str] = {}

    def ask(self, argument: str, seconds: float = 240) -> subprocess.CompletedProcess[bytes]:
        """Return what `python3 -I -B - ARGUMENT` gives for the program; raise TimeoutExpired as subprocess.run does."""
        out, errors = os.pipe(), os.pipe()
        process = 0
        try:
            process = self._forked(argument, (out[1], errors[1]))
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
        return subprocess.CompletedProcess([sys.executable, argument], status, stdout, stderr)

    def close(self) -> None:
        """End the process that forks."""
        if self.parent is not None:
            self.link.close()
            self.parent.kill()
            self.parent.wait()
            self.parent.stdout.close()
            self.parent = None

    def _forked(self, argument: str, descriptors: tuple[int, int]) -> int:
        """Return the number of a process that writes to these, which are then its alone."""
        try:
            self._ready()
            asked = json.dumps({"argument": argument, "folder": str(Path.cwd())}).encode()
            socket.send_fds(self.link, [b"%d\n" % len(asked)], descriptors)
            self.link.sendall(asked)
            return int(self._line())
        finally:
            for descriptor in descriptors:
                os.close(descriptor)

    def _ready(self) -> None:
        """Have a process whose environment is the test's."""
        environment = {name: value for name, value in os.environ.items() if name != ANOTHER_EACH_TIME}
        if self.parent is not None and (self.parent.poll() is not None or environment != self.environment):
            self.close()
        if self.parent is not None:
            return
        self.link, theirs = socket.socketpair()
        self.environment = environment
        with theirs:
            self.parent = subprocess.Popen(
                [sys.executable, "-I", "-B", "-", str(theirs.fileno())],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, pass_fds=[theirs.fileno()], env=environment,
            )  # fmt: skip
        self.parent.stdin.write(self.source.encode())
        self.parent.stdin.close()

    def _line(self) -> bytes:
        line = b""
        while not line.endswith(b"\n"):
            piece = self.link.recv(1)
            if not piece:
                raise EOFError("the process that forks the scans has ended")
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
