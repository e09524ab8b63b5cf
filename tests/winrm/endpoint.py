"""A WinRM endpoint on loopback that real clients log in to; `with Endpoint(answer) as endpoint:` leaves nothing behind."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Callable
from typing import Self

from tests.winrm.behaviours import Behaviour
from tests.winrm.certificates import Files
from tests.winrm.login import Login
from tests.winrm.seen import Seen
from tests.winrm.service import Service
from tests.winrm.shells import Answer, Quotas
from tests.winrm.wire import Handler

GONE = 10.0
"""Seconds that a thread may take to end once its socket is shut."""


class Endpoint:
    """One listener; a thread for it, and one for each connection.

    Who logs in by NTLM needs `login.accounts` around it. `tls`: the certificate to show; None means plain HTTP.
    `methods` are of ntlm, basic and certificate; over plain HTTP only ntlm is ever offered. `trusted` signs clients.
    """

    def __init__(
        self,
        answer: Answer,
        *,
        behaviour: Behaviour | None = None,
        tls: Files | None = None,
        methods: tuple[str, ...] = ("ntlm",),
        trusted: Files | None = None,
        quotas: Quotas | None = None,
        clock: Callable[[], float] = time.monotonic,
        address: str = "127.0.0.1",
    ) -> None:
        self.behaviour, self.tls, self.quotas = behaviour or Behaviour(), tls, quotas or Quotas()
        self.seen, self.address, self.methods = Seen(), address, methods
        self.service = Service(answer, self.behaviour, self.seen, self.quotas, clock)
        self._context = tls.server_context(trusted) if tls else None
        self._open: set[socket.socket] = set()
        self._threads: set[threading.Thread] = set()
        self._lock = threading.Lock()
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        self._listener = socket.create_server((address, 0), family=family, backlog=128)
        self.port = self._listener.getsockname()[1]
        self._acceptor = threading.Thread(target=self._accept, name=f"winrm-{self.port}")
        self._acceptor.start()

    @property
    def url(self) -> str:
        host = f"[{self.address}]" if ":" in self.address else self.address
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}/wsman"

    @property
    def shells(self) -> int:
        """Return how many shells are open."""
        return len(self.service.shells)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def close(self) -> None:
        """Cut every connection and wait for every thread; a second time does nothing."""
        self.service.close()
        cut(self._listener)
        self._acceptor.join(GONE)
        self._listener.close()
        with self._lock:
            for connection in self._open:
                cut(connection)
            threads = list(self._threads)
        for thread in threads:
            thread.join(GONE)

    def _accept(self) -> None:
        while not self.service.closing.is_set():
            try:
                connection, address = self._listener.accept()
            except OSError:
                return
            self.seen.note("connections")
            thread = threading.Thread(target=self._connection, args=(connection, address), name=f"winrm-{self.port}")
            with self._lock:
                self._open.add(connection)
                self._threads.add(thread)
            thread.start()

    def _connection(self, connection: socket.socket, address) -> None:
        with connection, contextlib.suppress(OSError):  # the client is gone, or close() cut it
            if not self.behaviour.opened(connection.sendall, self.service.closing):
                self._serve(connection, address)
        with self._lock:
            self._open.discard(connection)
            self._threads.discard(threading.current_thread())

    def _serve(self, connection: socket.socket, address) -> None:
        if self._context is None:
            self._handle(connection, address)
            return
        with self._context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False) as secure:
            with self._lock:
                self._open.add(secure)
            try:
                self._handle(secure, address)
            finally:
                with self._lock:
                    self._open.discard(secure)

    def _handle(self, connection: socket.socket, address) -> None:
        certificate, client = None, False
        if isinstance(connection, ssl.SSLSocket):
            connection.do_handshake()
            certificate, client = self.tls.der, connection.getpeercert(binary_form=True) is not None
        try:
            Handler(connection, address, self, Login(self.methods, certificate=certificate, client=client))
        except OSError:
            raise
        except Exception:  # noqa: BLE001  # a bug of the endpoint, or of a test: those look into `problems`
            self.seen.problems.append(traceback.format_exc())


def cut(connection: socket.socket) -> None:
    """Shut a socket below TLS, so that a thread which waits for it goes on."""
    with contextlib.suppress(OSError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
