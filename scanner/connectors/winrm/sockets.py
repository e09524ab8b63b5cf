"""Sockets that ask before every read and write how much time and how many bytes are left."""

from __future__ import annotations

import contextlib
import socket
import ssl
from collections.abc import Iterator
from typing import Protocol

from scanner.errors import TargetError

Buffer = bytearray | memoryview
Data = bytes | bytearray | memoryview


class Meter(Protocol):
    """Knows what is left; `left` and `count` raise TargetError when nothing is."""

    def left(self) -> float:
        """Return the seconds left."""
        ...

    def late(self) -> TargetError:
        """Return that the time is over."""
        ...

    def count(self, size: int, /) -> None:
        """Count bytes that arrived."""
        ...


@contextlib.contextmanager
def _in_time(held: socket.socket, meter: Meter) -> Iterator[None]:
    held.settimeout(meter.left())
    try:
        yield
    except TimeoutError:
        raise meter.late() from None


class PlainSocket(socket.socket):
    """TCP."""

    meter: Meter

    def recv_into(self, buffer: Buffer, nbytes: int = 0, flags: int = 0) -> int:  # type: ignore[override]
        """Read, within what is left."""
        with _in_time(self, self.meter):
            size = super().recv_into(buffer, nbytes, flags)
        self.meter.count(size)
        return size

    def sendall(self, data: Data, flags: int = 0) -> None:  # type: ignore[override]
        """Write, within what is left."""
        with _in_time(self, self.meter):
            super().sendall(data, flags)


class SecureSocket(ssl.SSLSocket):
    """TLS."""

    meter: Meter

    def recv_into(self, buffer: Buffer, nbytes: int | None = None, flags: int = 0) -> int:  # type: ignore[override]
        """Read, within what is left."""
        with _in_time(self, self.meter):
            size = super().recv_into(buffer, nbytes, flags)
        self.meter.count(size)
        return size

    def send(self, data: Data, flags: int = 0) -> int:  # type: ignore[override]
        """Write, within what is left; sendall is made of these."""
        with _in_time(self, self.meter):
            return super().send(data, flags)
