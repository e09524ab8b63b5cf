"""How an endpoint behaves: Behaviour does what Windows does, the others do one thing otherwise."""

from __future__ import annotations

import re
import threading
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from tests.winrm import faults
from tests.winrm.sealing import PLAIN_TYPE, SEALED_TYPE, seal
from tests.winrm.soap import Request

TICK = 0.02
"""Seconds between the bytes of what drips."""


@dataclass(frozen=True)
class Receipt:
    """What one Receive gives; an exit status means that the command is done."""

    command: str
    streams: tuple[tuple[str, bytes], ...]
    exit_status: int | None
    silent: bool = False
    """Done, but the exit code is left out."""

    @property
    def done(self) -> bool:
        return self.silent or self.exit_status is not None


class Http(Protocol):
    """The connection's handler, as far as behaviours use it."""

    closing: threading.Event

    def raw(self, data: bytes) -> None: ...
    def answer(self, status: int, body: bytes = b"", kind: str = PLAIN_TYPE, headers: tuple[str, ...] = ()) -> None: ...


class Behaviour:
    """What Windows does."""

    def opened(self, send: Callable[[bytes], None], closing: threading.Event) -> bool:
        """Take over a new connection, before TLS; True: it was served."""
        return False

    def asked(self, http: Http) -> bool:
        """Answer an HTTP request before anybody logs in; True: it was answered."""
        return False

    def logged_in(self, http: Http) -> None:
        """Answer the empty request that carried a login."""
        http.answer(200)

    def call(self, request: Request, closing: threading.Event) -> None:
        """See a call before it is done; may raise a FaultError or DroppedError, or wait."""

    def receipt(self, receipt: Receipt) -> Receipt:
        return receipt

    def xml(self, request: Request, xml: bytes) -> bytes:
        return xml

    def body(self, context, xml: bytes, *, sealed: bool) -> tuple[bytes, str]:
        """Return what goes on the wire and its type."""
        return (seal(context, xml), SEALED_TYPE) if sealed else (xml, PLAIN_TYPE)

    def write(self, http: Http, status: int, body: bytes, kind: str) -> None:
        http.answer(status, body, kind)


class PlainReply(Behaviour):
    """Takes sealed calls and answers them unsealed: so would somebody on the way who forges answers."""

    def body(self, context, xml, *, sealed):
        return xml, PLAIN_TYPE


class BadSignature(Behaviour):
    """Seals replies with a signature of zeros."""

    def body(self, context, xml, *, sealed):
        return seal(context, xml, break_signature=True), SEALED_TYPE


class SkipsLogin(Behaviour):
    """Says 200 to whoever comes."""

    def asked(self, http):
        http.answer(200)
        return True


@dataclass
class Redirect(Behaviour):
    """Sends everybody elsewhere."""

    location: str
    status: int = 307

    def asked(self, http):
        http.answer(self.status, headers=(f"Location: {self.location}",))
        return True


class GzipBomb(Behaviour):
    """Answers calls with 200 MB of zeros in 200 kB."""

    def __init__(self) -> None:
        packer = zlib.compressobj(wbits=31)
        self._bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(200)) + packer.flush()

    def write(self, http, status, body, kind):
        http.answer(200, self._bomb, kind, ("Content-Encoding: gzip",))


@dataclass
class Endless(Behaviour):
    """Sends `head` and then `part` as fast as somebody reads: in place of the login, or of the reply to a call."""

    head: bytes
    part: bytes
    to_calls: bool = False

    def asked(self, http):
        if not self.to_calls:
            self._flood(http)
        return not self.to_calls

    def write(self, http, status, body, kind):
        self._flood(http)

    def _flood(self, http) -> None:
        http.raw(self.head)
        while not http.closing.is_set():
            http.raw(self.part)


def endless_chunks(*, to_calls: bool = False) -> Endless:
    return Endless(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b"A" * 65536 + b"\r\n", to_calls
    )


def huge_length(*, to_calls: bool = False) -> Endless:
    """Promise 10 GB."""
    return Endless(b"HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n", b"A" * 65536, to_calls)


def endless_headers(*, to_calls: bool = False) -> Endless:
    return Endless(b"HTTP/1.1 200 OK\r\n", b"X-Header: " + b"A" * 1000 + b"\r\n", to_calls)


def one_long_header(*, to_calls: bool = False) -> Endless:
    return Endless(b"HTTP/1.1 200 OK\r\nX-Header: ", b"A" * 65536, to_calls)


class HeaderDrip(Behaviour):
    """Answers the first request byte by byte, and never comes to the end of a line."""

    def asked(self, http):
        http.raw(b"HTTP/1.1 401 Unauthorized\r\n")
        while not http.closing.wait(TICK):
            http.raw(b"X")
        return True


class BodyDrip(Behaviour):
    """Answers calls byte by byte."""

    def write(self, http, status, body, kind):
        http.raw(f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: 100000\r\n\r\n".encode())
        while not http.closing.wait(TICK):
            http.raw(b" ")


class HandshakeDrip(Behaviour):
    """Speaks TLS byte by byte: a record of 16 kB that never comes."""

    def opened(self, send, closing):
        send(bytes([22, 3, 3, 64, 0]))
        while not closing.wait(TICK):
            send(b"\x02")
        return True


@dataclass
class Faulty(Behaviour):
    """Answers the first `times` calls of `name` with a fault, then does what Windows does."""

    name: str
    fault: Callable[[], faults.FaultError]
    times: int = 10**9
    given: int = 0

    def call(self, request, closing):
        if request.name == self.name and self.given < self.times:
            self.given += 1
            raise self.fault()


@dataclass
class Dropped(Behaviour):
    """Cuts the connection instead of answering `name`."""

    name: str
    times: int = 10**9
    given: int = 0

    def call(self, request, closing):
        if request.name == self.name and self.given < self.times:
            self.given += 1
            raise faults.DroppedError


@dataclass
class Slow(Behaviour):
    """Answers the first `times` calls of `name` after `seconds`."""

    name: str
    seconds: float
    times: int = 10**9
    given: int = 0

    def call(self, request, closing):
        if request.name == self.name and self.given < self.times:
            self.given += 1
            if closing.wait(self.seconds):
                raise faults.DroppedError


@dataclass
class Receives(Behaviour):
    """Changes what every Receive gives."""

    change: Callable[[Receipt], Receipt]

    def receipt(self, receipt):
        return self.change(receipt)


def empty(receipt: Receipt) -> Receipt:
    """Give nothing, for ever."""
    return replace(receipt, streams=(), exit_status=None)


def without_exit_code(receipt: Receipt) -> Receipt:
    return replace(receipt, exit_status=None, silent=receipt.done)


def of_another_command(receipt: Receipt) -> Receipt:
    return replace(receipt, command="00000000-0000-0000-0000-000000000000")


def with_a_chunk_twice(receipt: Receipt) -> Receipt:
    return replace(receipt, streams=receipt.streams[:1] + receipt.streams)


def without_a_chunk(receipt: Receipt) -> Receipt:
    return replace(receipt, streams=receipt.streams[1:])


def with_a_chunk_cut(receipt: Receipt) -> Receipt:
    (name, data), *others = receipt.streams or (("stdout", b""),)
    return replace(receipt, streams=((name, data[:-7]), *others))


@dataclass
class Rewrites(Behaviour):
    """Changes the text of replies to `name`."""

    name: str
    change: Callable[[bytes], bytes]

    def xml(self, request, xml):
        return self.change(xml) if request.name == self.name else xml


def relating_to_another(xml: bytes) -> bytes:
    other = b"<a:RelatesTo>uuid:00000000-0000-0000-0000-000000000000</a:RelatesTo>"
    return re.sub(rb"<a:RelatesTo>[^<]*</a:RelatesTo>", other, xml)


def bomb_of_entities(xml: bytes) -> bytes:
    """Ten levels of ten: ten thousand million times three bytes."""
    levels = b"".join(b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 11))
    return b'<?xml version="1.0"?><!DOCTYPE b [<!ENTITY e0 "lol">' + levels + b"]><b>&e10;</b>"


def deep(xml: bytes) -> bytes:
    return b"<a>" * 200_000


def not_xml(xml: bytes) -> bytes:
    return b"<html><body>Service Unavailable<hr>"


def nothing(xml: bytes) -> bytes:
    return b"<a/>"


class ServerError(Behaviour):
    """Says 500 to calls and shows a page."""

    def write(self, http, status, body, kind):
        http.answer(500, b"<html><body>HTTP Error 500. \x1b[31m</body>", "text/html; charset=us-ascii")
