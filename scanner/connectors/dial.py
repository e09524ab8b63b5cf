"""Makes TCP connections: names looked up in bounded time, every address tried, one error that says why."""

from __future__ import annotations

import errno
import ipaddress
import socket
import threading
from collections.abc import Callable

from scanner.connectors.reserved import is_reserved
from scanner.errors import TargetError
from scanner.limits import Deadline

Address = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]
Resolve = Callable[[str, int], list[Address]]

KEEPALIVE = (("TCP_KEEPIDLE", 15), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 3))
"""A peer that is gone is noticed within half a minute, also between phases; names are those of tcp(7)."""


def resolve(host: str, port: int) -> list[Address]:
    """Return the addresses of a name, in the system's order."""
    # A text would be encoded as IDNA by a codec of 300 kB, which says of ASCII what it is.
    name = host.encode("ascii") if host.isascii() else host
    found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM)
    return [(family, address) for family, _, _, _, address in found]


def dial(host: str, port: int, deadline: Deadline, seconds: float, lookup: Resolve = resolve) -> socket.socket:
    """Return a connected socket, or raise TargetError `unreachable:...` within `seconds`."""
    deadline.check("connect")
    place = f"{host} port {port}"
    until = Deadline(min(deadline.at, deadline.clock() + seconds), deadline.clock)
    failure = TargetError("unreachable:dns", f"{place} has no address", remedy="check the name")
    for family, address in _addresses(host, port, until, lookup):
        left = until.remaining()
        if left <= 0:
            return _fail(TargetError("unreachable:timeout", f"no answer from {place}"))
        try:
            return _connect(family, address, left)
        except OSError as error:
            failure = no_connection(error, place)
    return _fail(failure)


def _fail(failure: TargetError) -> socket.socket:
    raise failure


def _connect(family: socket.AddressFamily, address: object, seconds: float) -> socket.socket:
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.settimeout(seconds)
        connection.connect(address)  # type: ignore[arg-type]  # as getaddrinfo gave it
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in KEEPALIVE:
            if hasattr(socket, name):
                connection.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    except OSError:
        connection.close()
        raise
    return connection


def _addresses(host: str, port: int, until: Deadline, lookup: Resolve) -> list[Address]:
    if _is_number(host):
        return lookup(host, port)
    found: list[Address] = []
    failed: list[OSError] = []

    def look_up() -> None:
        try:
            found.extend(lookup(host, port))
        except OSError as error:
            failed.append(error)
        except UnicodeError:  # a name that IDNA refuses
            failed.append(socket.gaierror(socket.EAI_NONAME, "not a host name"))

    # getaddrinfo cannot be told how long it may take: a thread of its own can be left behind.
    thread = threading.Thread(target=look_up, name="resolve", daemon=True)
    try:
        thread.start()
    except RuntimeError:  # the system starts no more threads: then here, which may outlast the deadline
        look_up()
    else:
        thread.join(until.remaining())
    if failed:
        raise no_connection(failed[0], host)
    if thread.is_alive():
        raise TargetError("unreachable:dns", f"no answer from the name service for {host}")
    return _meant(host, found)


def _meant(host: str, found: list[Address]) -> list[Address]:
    """Return the addresses that another machine can have, or raise TargetError where there are only others."""
    meant = [(family, address) for family, address in found if not is_reserved(host, str(address[0]))]
    if found and not meant:
        raise TargetError(
            "unreachable:address",
            f"{host} leads to {found[0][1][0]}, which is no other machine's",
            remedy="correct the name service; if it is meant, write the address itself",
        )
    return meant


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def no_connection(error: OSError, place: str) -> TargetError:
    """Return why no TCP connection to `place` came about."""
    if isinstance(error, socket.gaierror):
        return TargetError("unreachable:dns", f"{place} has no address: {error.strerror}", remedy="check the name")
    if isinstance(error, TimeoutError) or error.errno == errno.ETIMEDOUT:
        return TargetError("unreachable:timeout", f"no answer from {place}")
    if error.errno == errno.ECONNREFUSED:
        return TargetError("unreachable:refused", f"nothing listens on {place}")
    if error.errno in (errno.ECONNRESET, errno.EPIPE):
        return TargetError("unreachable:closed", f"{place} closed the connection")
    if error.errno in (errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOBUFS, errno.EADDRNOTAVAIL, errno.EAGAIN):
        return TargetError(
            "unreachable:local", f"this machine has no socket left: {error.strerror}", remedy="lower --jobs"
        )
    return TargetError("unreachable:no_route", f"cannot reach {place}: {error.strerror or type(error).__name__}")
