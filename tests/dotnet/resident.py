"""A process that is asked many times: its start, and the compiling of what it runs, are paid once and not by every test."""

from __future__ import annotations

import base64
import os
import select
import subprocess
import time

END = b"\0\n"
"""What stands behind an answer; see drivers/Resident.cs."""


class Resident:
    """Starts a command when it is asked, unless it runs, and ends it where an answer is not what it should be."""

    def __init__(self, *command: str) -> None:
        self.command = command
        self.process: subprocess.Popen[bytes] | None = None

    def ask(self, *words: str | os.PathLike[str], seconds: float = 240) -> bytes:
        """Return what a process of its own would print for the words as arguments.

        As of such a process: that it died is a CalledProcessError, that it takes too long a TimeoutExpired. Words on the
        standard error are an AssertionError.
        """
        try:
            return self._answer(words, time.monotonic() + seconds)
        except BaseException:  # also where the test's own time is over: the rest of this answer is nobody's
            self.close()
            raise

    def close(self) -> None:
        """End the process; the next question starts another."""
        if self.process is None:
            return
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()
        os.close(self.errors)
        self.process = None

    def _started(self) -> subprocess.Popen[bytes]:
        self.errors = os.memfd_create("errors")
        return subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors)

    def _answer(self, words: tuple[str | os.PathLike[str], ...], end: float) -> bytes:
        process = self.process = self.process or self._started()
        os.write(process.stdin.fileno(), b" ".join(base64.b64encode(os.fsencode(word)) for word in words) + b"\n")
        answer = bytearray()
        while not answer.endswith(END):
            left = max(0.0, end - time.monotonic())
            if not select.select([process.stdout], [], [], left)[0]:
                raise subprocess.TimeoutExpired(self.command, left, bytes(answer), self._said())
            piece = os.read(process.stdout.fileno(), 1 << 16)
            if not piece:
                raise subprocess.CalledProcessError(process.wait(), self.command, bytes(answer), self._said())
            answer += piece
        assert self._said() == b""
        return bytes(answer.removesuffix(END))

    def _said(self) -> bytes:
        """Return what is on the standard error."""
        return os.pread(self.errors, 1 << 16, 0)
