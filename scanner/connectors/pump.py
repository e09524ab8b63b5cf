"""Feeds a child process its script and reads both of its pipes at once, within limits."""

from __future__ import annotations

import os
import selectors
import subprocess
from typing import IO

from scanner.errors import TargetError
from scanner.limits import KIB, Deadline, Limits

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


def pump(process: subprocess.Popen[bytes], script: bytes, limits: Limits, deadline: Deadline) -> tuple[bytes, bytes]:
    """Return stdout and stderr when both have ended; more than the caps is `output_limit`."""
    sinks = (Sink("stdout", limits.stdout_bytes), Sink("stderr", limits.stderr_bytes))
    with selectors.DefaultSelector() as selector:
        for pipe, sink in zip((process.stdout, process.stderr), sinks, strict=True):
            _register(selector, pipe, selectors.EVENT_READ, sink)
        _register(selector, process.stdin, selectors.EVENT_WRITE, None)
        reading, unsent = len(sinks), memoryview(script)
        while reading:
            for key, _ in selector.select(deadline.check("run")):
                if isinstance(key.data, Sink):
                    reading -= _ended(selector, key, key.data)
                else:
                    unsent = _feed(selector, key, unsent)
    return bytes(sinks[0].kept), bytes(sinks[1].kept)


def _register(selector: selectors.BaseSelector, pipe: IO[bytes] | None, event: int, sink: Sink | None) -> None:
    if pipe is not None:
        os.set_blocking(pipe.fileno(), False)
        selector.register(pipe, event, sink)


def _ended(selector: selectors.BaseSelector, key: selectors.SelectorKey, sink: Sink) -> bool:
    """Read what is there and tell whether the stream has ended."""
    chunk = os.read(key.fd, CHUNK)
    sink.add(chunk)
    if not chunk:
        selector.unregister(key.fileobj)
    return not chunk


def _feed(selector: selectors.BaseSelector, key: selectors.SelectorKey, unsent: memoryview) -> memoryview:
    """Send what the pipe takes; close it after the last byte, or when nobody reads it any more."""
    try:
        unsent = unsent[os.write(key.fd, unsent[:CHUNK]) :]
    except BrokenPipeError:
        unsent = unsent[:0]
    if not unsent:
        selector.unregister(key.fileobj)
        key.fileobj.close()  # type: ignore[union-attr]  # an int is never registered here
    return unsent
