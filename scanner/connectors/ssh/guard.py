"""A socket that ends by itself: at a deadline, at the end of a phase, or when the other side has sent too much.

paramiko's own timeouts do not bound a connection and its buffers do not bound memory; everything it reads and writes
goes through here instead. A guard raises only EOFError, which paramiko survives everywhere, and keeps the reason.
"""

from __future__ import annotations

import math
import socket
import threading
from collections.abc import Callable
from typing import Protocol

from scanner.connectors.ssh.prompt import Prompt
from scanner.errors import TargetError
from scanner.limits import KIB, Deadline, Limits

READ_BYTES = 64 * KIB
"""One read: at least two full packets of 32 KiB, so that most packets cost no system call of their own."""
BANNER_BYTES = 64 * KIB
"""What may come before the protocol version; paramiko searches all of it again with every read."""
SEND_SECONDS = 5.0
"""How long a connection without a deadline (a jump host's) may take to accept a single byte."""
LOOK_SECONDS = 0.25
"""How often a send that waits on it looks whether somebody's time is over."""

GATHER_BYTES, GATHER_SECONDS = 1024, 0.05
"""While a script is being taken, its target says so ten times, in 52 bytes each: too little to wake up for. What comes
in so many bytes wakes at once, and after so long everything does (socket(7), SO_RCVLOWAT; poll heeds it on Linux)."""


class Wire(Protocol):
    """What a guard stands in front of: a TCP socket, or a channel through a jump host."""

    def recv(self, count: int, /) -> bytes:
        """Return at most `count` bytes, none at the end."""
        ...

    def send(self, data: bytes, /) -> int:
        """Send some of `data`; return how much."""
        ...

    def settimeout(self, seconds: float | None, /) -> None:
        """Set how long one call may take."""
        ...

    def close(self) -> None:
        """End it."""
        ...


class GuardedSocket:
    """Socket-like, as paramiko.Transport takes it."""

    def __init__(self, wire: Wire, limits: Limits, deadline: Deadline) -> None:
        self._socket = wire if isinstance(wire, socket.socket) else None
        self._wire = Prompt(self._socket) if self._socket is not None else wire
        self._deadline = deadline
        self._limits = limits
        self._budget = min(BANNER_BYTES, limits.bytes_before_auth)
        self._received = 0
        self._held = bytearray()
        self._until = deadline.at
        self._overdue: Callable[[], bool] = lambda: False
        self._phase_seconds = limits.connect_seconds
        self._quick_acknowledge = self._socket is not None and hasattr(socket, "TCP_QUICKACK")
        self._gathering = False
        self._lock = threading.Lock()
        self._closed = False
        self.phase = "banner"
        self.before_waiting: Callable[[], None] = lambda: None
        """Called before something is waited for: what was to be sent is to be on its way."""
        self.failure: TargetError | None = None
        self.ended = False
        """The other side closed the connection."""

    def enter(self, phase: str, seconds: float | None = None) -> None:
        """Begin a phase that may take `seconds` (default: those for connecting), and never longer than the deadline."""
        self.phase = phase
        self._phase_seconds = self._limits.connect_seconds if seconds is None else seconds
        if phase != "banner":
            self._budget = self._limits.bytes_total if phase == "exec" else self._limits.bytes_before_auth
        self._until = min(self._deadline.at, self._deadline.clock() + self._phase_seconds)

    def gather(self) -> None:
        """Let the next read wait a moment for more than a few bytes: all has been sent, and nobody waits for us."""
        self._gathering = self._quick_acknowledge

    def keep_open(self, budget: int, overdue: Callable[[], bool]) -> None:
        """From now on no deadline: this connection serves others, which have their own; see `allow` for the budget.

        `overdue` tells whether the time of one of them is over: a send that nobody takes ends then.
        """
        self._overdue = overdue
        self.phase = "jump"
        self.allow(budget)
        self._until = math.inf

    def allow(self, count: int) -> None:
        """Raise the number of bytes that may arrive by `count`."""
        with self._lock:
            self._budget += count

    def recv(self, count: int) -> bytes:
        """Return at most `count` bytes; raise EOFError when time or budget is spent."""
        if not self._held:
            self._held += self._fill()
        return self._taken(count)

    def take(self, count: int) -> bytes:
        """Return exactly `count` bytes; raise EOFError when time or budget is spent, or there is no more."""
        while len(self._held) < count:
            self._more()
        return self._taken(count)

    def line(self) -> bytes:
        """Return what comes before the next end of a line (LF or CR LF), or raise EOFError as `take` does."""
        searched = 0
        while (end := self._held.find(b"\n", searched)) < 0:
            searched = len(self._held)
            self._more()
        return self._taken(end + 1)[:-1].removesuffix(b"\r")

    def _more(self) -> None:
        try:
            data = self._fill()
        except TimeoutError:
            return  # a moment early: whoever asked finds out
        if not data:
            raise EOFError
        self._held += data

    def _taken(self, count: int) -> bytes:
        data = bytes(memoryview(self._held)[:count])
        del self._held[:count]
        return data

    def send(self, data: bytes) -> int:
        """Send some of `data`; raise EOFError when the time is spent."""
        until = min(self._until, self._deadline.clock() + SEND_SECONDS)
        while True:
            try:
                self._wire.settimeout(min(self._left(), LOOK_SECONDS if self._until == math.inf else math.inf))
                return self._wire.send(data)
            except TimeoutError:
                if self._deadline.clock() >= until or self._overdue():
                    raise self._fail(f"timeout:{self.phase}", "took nothing more from us") from None
            except OSError:
                self.ended = True
                raise EOFError from None

    def settimeout(self, seconds: float | None) -> None:
        """Ignore what paramiko asks for: the phases decide."""

    def getpeername(self) -> tuple[str, int]:
        """Return nothing of use; paramiko's own attribute of a socket."""
        return ("guarded", 0)

    def close(self) -> None:
        """Close, and wake a thread that waits in recv."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        if self._socket is not None:
            try:
                self._socket.shutdown(socket.SHUT_RDWR)
            except OSError:
                self.ended = True
        self._wire.close()

    def _fill(self) -> bytes:
        self.before_waiting()
        left = self._left()
        try:
            if self._gathering and self._socket is not None:
                self._gathering = False
                data = self._gathered(self._socket, left)
            else:
                self._wire.settimeout(None if left == math.inf else left)
                if self._quick_acknowledge and self._socket is not None:
                    # Linux clears it after some packets; without it each cold login waits three times 40 ms.
                    self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
                data = self._wire.recv(READ_BYTES)
        except TimeoutError:
            self._left()
            raise  # a send of another thread had shortened this wait; paramiko tries again
        except TargetError as error:  # the wire knows better than we do why it ended
            self.failure = self.failure or error
            raise EOFError(error.state) from None
        except OSError:
            data = b""
        self._received += len(data)
        self.ended = self.ended or not data
        if self._received > self._budget:
            raise self._fail(*self._too_much())
        return data

    def _gathered(self, connection: socket.socket, left: float) -> bytes:
        """Return what has come when it is much, or when a moment has passed; TimeoutError where that is nothing."""
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVLOWAT, GATHER_BYTES)
        try:
            self._wire.settimeout(min(left, GATHER_SECONDS))
            return self._wire.recv(READ_BYTES)
        finally:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVLOWAT, 1)

    def _left(self) -> float:
        left = self._until - self._deadline.clock()
        if left <= 0:
            raise self._fail(f"timeout:{self.phase}", self._too_slow())
        return left

    def _too_slow(self) -> str:
        if self._until == self._deadline.at:
            return f"not done within the time for this target while in {self.phase}"
        return f"not done with {self.phase} within {self._phase_seconds:g} s"

    def _too_much(self) -> tuple[str, str]:
        if self.phase in ("exec", "jump"):
            return "output_limit", f"sent more than {self._budget} bytes"
        return "protocol_error", f"sent more than {self._budget} bytes before the login was done"

    def _fail(self, state: str, reason: str) -> EOFError:
        if self.failure is None:
            self.failure = TargetError(state, reason)
        self.close()
        return EOFError(state)
