"""One target's connection: TCP, TLS, and around every read and write the time and the bytes that are left.

requests' and urllib3's own timeouts bound single reads, and nothing of theirs bounds memory; so the sockets that they
are given ask here (sockets.py). What is raised here is a TargetError, which passes through them untouched.
"""

from __future__ import annotations

import contextlib
import socket
import ssl

from scanner.connectors.dial import Resolve, dial
from scanner.connectors.winrm.failures import translate
from scanner.connectors.winrm.sockets import PlainSocket, SecureSocket
from scanner.connectors.winrm.tls import Proof, Verifier
from scanner.errors import TargetError
from scanner.inventory import Target
from scanner.limits import MIB, Deadline, Limits
from scanner.values import dataclass

REPLY_BYTES = 1 * MIB
"""One reply; twice the envelope that is asked for, for headers and for what XML escapes."""
GRACE_SECONDS = 10.0
"""How much longer than the operation itself its reply may take to arrive."""
MOST_CONNECTIONS = 3
"""A server may close after a request without a login; once logged in, the login lives in the one connection."""


@dataclass(frozen=True, slots=True)
class Place:
    """Whom to call and how."""

    target: Target
    verifier: Verifier | None
    """None: no TLS."""
    lookup: Resolve


class Line:
    """Lives for one target; `proof` says whom TLS showed."""

    def __init__(self, place: Place, limits: Limits, deadline: Deadline) -> None:
        self._place = place
        self._limits = limits
        self._deadline = deadline
        self._until = deadline.at
        self._total = self._reply = 0
        self._opened: list[socket.socket] = []
        self.phase = "connect"
        self.logged_in = False
        self.broken = False
        """No further call can be made."""
        self.proof = Proof()

    def enter(self, phase: str, seconds: float) -> None:
        """Begin a phase that may take `seconds`, and never longer than the deadline."""
        self.phase = phase
        self._until = min(self._deadline.at, self._deadline.clock() + seconds)

    def enter_call(self, seconds: float) -> None:
        """Begin a call that the target may hold for `seconds`."""
        self.enter(self.phase, seconds + GRACE_SECONDS)

    def open(self) -> socket.socket:
        """Return a new connection whose other end is whom the inventory means, or raise TargetError."""
        if self.logged_in or len(self._opened) == MOST_CONNECTIONS:
            self.broken = True
            raise translate(EOFError(), self.phase)
        phase, until = self.phase, self._until
        target = self._place.target
        self.enter("connect", self._limits.connect_seconds)
        raw = dial(target.address, target.port, self._deadline, self._limits.connect_seconds, self._place.lookup)
        connection = PlainSocket(fileno=raw.detach())
        connection.meter = self
        self._opened.append(connection)
        opened = self._secured(connection, self._place.verifier) if self._place.verifier else connection
        self.phase, self._until = phase, until
        return opened

    def begin_reply(self) -> None:
        """Count a new reply's bytes from here."""
        self._reply = 0

    def left(self) -> float:
        """Return the seconds left, or raise TargetError timeout."""
        left = self._until - self._deadline.clock()
        if left <= 0:
            raise self.late()
        return left

    def late(self) -> TargetError:
        """Return that the time is over; what comes later on this connection could not be told apart."""
        self.broken = True
        whole = self._until >= self._deadline.at
        reason = "not done within the time for this target" if whole else "no whole answer in its time"
        return TargetError(f"timeout:{self.phase}", f"{reason} while in {self.phase}")

    def count(self, size: int) -> None:
        """Count bytes that arrived, or raise TargetError when they are too many."""
        self._total += size
        self._reply += size
        if not self.logged_in and self._total > self._limits.bytes_before_auth:
            self.broken = True
            most = self._limits.bytes_before_auth
            raise TargetError("protocol_error", f"sent more than {most} bytes before the login was done")
        if self._reply > REPLY_BYTES or self._total > self._limits.bytes_total:
            self.broken = True
            most = REPLY_BYTES if self._reply > REPLY_BYTES else self._limits.bytes_total
            raise TargetError("output_limit", f"sent more than {most} bytes")

    def close(self) -> None:
        """Shut every connection."""
        self.broken = True
        for connection in self._opened:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()
        self._opened.clear()

    def _secured(self, raw: PlainSocket, verifier: Verifier) -> SecureSocket:
        self.enter("tls", self._limits.connect_seconds)
        raw.settimeout(self.left())
        connection = verifier.wrap(raw)
        connection.meter = self
        self._opened[-1] = connection
        try:
            connection.do_handshake()
        except TimeoutError:
            raise self.late() from None
        except ssl.SSLCertVerificationError as error:
            raise verifier.refusal(error, self._look) from None
        self.proof = verifier.judge(connection)
        return connection

    def _look(self) -> bytes | None:
        """Return the certificate that the target shows to anybody, None if none can be had; nothing is sent to it."""
        target = self._place.target
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        with contextlib.suppress(OSError, TargetError):
            raw = dial(target.address, target.port, self._deadline, self._limits.connect_seconds, self._place.lookup)
            with raw:
                raw.settimeout(self.left())
                with context.wrap_socket(raw) as connection:
                    return connection.getpeercert(binary_form=True)
        return None
