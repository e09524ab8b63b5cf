"""A TCP socket that is written to at once and waited for only where it takes nothing.

Python's own socket with a limit of time asks the system to wait before every call, and tells it of every new limit:
of a target's connection that was every third system call.
"""

from __future__ import annotations

import math
import select
import socket

LONGEST = 2**31 - 1
"""Milliseconds that poll(2) can be told."""


class Prompt:
    """A guard's wire (guard.Wire)."""

    def __init__(self, connection: socket.socket) -> None:
        connection.setblocking(False)
        self._connection = connection
        self._seconds: float | None = None
        self._readable, self._writable = select.poll(), select.poll()
        self._readable.register(connection, select.POLLIN)
        self._writable.register(connection, select.POLLOUT)

    def settimeout(self, seconds: float | None) -> None:
        """Set how long one call may take."""
        self._seconds = seconds

    def recv(self, count: int) -> bytes:
        """Return at most `count` bytes, none at the end; raise TimeoutError."""
        _wait(self._readable, self._seconds)
        try:
            return self._connection.recv(count)
        except BlockingIOError:  # what had come was not whole
            raise TimeoutError from None

    def send(self, data: bytes) -> int:
        """Send some of `data`; return how much, or raise TimeoutError."""
        seconds = self._seconds  # of a jump host's connection another thread may set its own meanwhile
        try:
            return self._connection.send(data)
        except BlockingIOError:
            _wait(self._writable, seconds)
        try:
            return self._connection.send(data)
        except BlockingIOError:
            raise TimeoutError from None

    def close(self) -> None:
        """End it."""
        self._connection.close()


def _wait(ready: select.poll, seconds: float | None) -> None:
    if not ready.poll(None if seconds is None else min(math.ceil(seconds * 1000), LONGEST)):
        raise TimeoutError
