"""Feeds a child process its script and reads both of its pipes at once, within limits."""

from __future__ import annotations

import os
import selectors
import subprocess
from typing import IO

from scanner.connectors.dialogue import Dialogue
from scanner.errors import TargetError
from scanner.limits import KIB, Deadline, Limits
from scanner.script import Script

CHUNK = 64 * KIB
"""The capacity of a pipe on Linux (pipe(7))."""


class Sink:
    """What one stream has brought so far, up to its cap."""

    def __init__(self, name: str, cap: int) -> None:
        self.name, self.cap, self.kept = name, cap, bytearray()

    def add(self, chunk: bytes) -> None:
        """Keep `chunk`, or end the target when the stream is over its cap."""
        if len(self.kept) + len(chunk) > self.cap:
            raise TargetError("output_limit", f"more than {self.cap} bytes on {self.name}")
        self.kept += chunk


class Pump:
    """One process, its three pipes, and what goes through them."""

    def __init__(self, process: subprocess.Popen[bytes], script: Script, limits: Limits) -> None:
        self._selector = selectors.DefaultSelector()
        self._stdin = process.stdin
        self._stdout, self._stderr = Sink("stdout", limits.stdout_bytes), Sink("stderr", limits.stderr_bytes)
        self._dialogue = Dialogue(script)
        self._register(process.stdout, self._stdout)
        self._register(process.stderr, self._stderr)

    def run(self, deadline: Deadline) -> tuple[bytes, bytes]:
        """Return stdout and stderr when both have ended; more than a cap is `output_limit`, too late `timeout:run`."""
        reading = 2
        with self._selector:
            self._offer()
            while reading:
                for key, _ in self._selector.select(deadline.check("run")):
                    if isinstance(key.data, Sink):
                        reading -= self._read(key, key.data)
                    else:
                        self._write(key)
        return bytes(self._stdout.kept), bytes(self._stderr.kept)

    def _register(self, pipe: IO[bytes] | None, sink: Sink) -> None:
        if pipe is not None:
            self._selector.register(pipe, selectors.EVENT_READ, sink)

    def _read(self, key: selectors.SelectorKey, sink: Sink) -> bool:
        """Read what is there and tell whether the stream has ended."""
        chunk = os.read(key.fd, CHUNK)
        sink.add(chunk)
        heard = self._dialogue.heard_stdout if sink is self._stdout else self._dialogue.heard_stderr
        if not chunk:
            self._selector.unregister(key.fileobj)
        elif heard(chunk):
            self._offer()
        return not chunk

    def _offer(self) -> None:
        """Let what the dialogue has to say be written as the process takes it."""
        if self._dialogue.waiting and self._stdin is not None and self._stdin not in self._selector.get_map():
            os.set_blocking(self._stdin.fileno(), False)
            self._selector.register(self._stdin, selectors.EVENT_WRITE)

    def _write(self, key: selectors.SelectorKey) -> None:
        """Write what the pipe takes; close it after the script's last byte, or when nobody reads it any more."""
        gone = False
        try:
            self._dialogue.sent(os.write(key.fd, self._dialogue.waiting[:CHUNK]))
        except BrokenPipeError:
            gone = True
        if gone or not self._dialogue.waiting:
            self._selector.unregister(key.fileobj)
        if self._stdin is not None and (gone or self._dialogue.done):
            self._stdin.close()
            self._stdin = None
