"""HTTP: one handler is one TCP connection is one login."""

from __future__ import annotations

import http.server
from http import HTTPStatus

from tests.winrm.faults import DroppedError
from tests.winrm.login import Refusal
from tests.winrm.sealing import PLAIN_TYPE, SealError, unseal


class Recorder:
    """A reader that shows all it reads to somebody."""

    def __init__(self, reader, show) -> None:
        self._reader, self._show = reader, show

    def readline(self, limit: int) -> bytes:
        return self._shown(self._reader.readline(limit))

    def read(self, size: int) -> bytes:
        return self._shown(self._reader.read(size))

    def close(self) -> None:
        self._reader.close()

    @property
    def closed(self) -> bool:
        return self._reader.closed

    def _shown(self, data: bytes) -> bytes:
        self._show(data)
        return data


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves requests until the client leaves; `server` is the Endpoint."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, connection, address, endpoint, login) -> None:
        self.login, self.closing = login, endpoint.service.closing
        super().__init__(connection, address, endpoint)

    def setup(self) -> None:
        super().setup()
        self.rfile = Recorder(self.rfile, self.server.seen.read)

    def log_message(self, *_) -> None:
        pass

    def do_GET(self) -> None:
        self.server.seen.note("exchanges")
        self.answer(HTTPStatus.METHOD_NOT_ALLOWED)

    def do_POST(self) -> None:
        endpoint = self.server
        endpoint.seen.note("exchanges")
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if endpoint.behaviour.asked(self):
            self.close_connection = True
        elif self.path != "/wsman":
            self.answer(HTTPStatus.NOT_FOUND)
        elif refusal := self.login.check(self.headers.get("Authorization", ""), endpoint.seen.ntlm.append):
            self._refuse(refusal)
        elif len(body) > endpoint.quotas.envelope:
            self.answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        else:
            self._serve(body)

    def _refuse(self, refusal: Refusal) -> None:
        self.answer(HTTPStatus.UNAUTHORIZED, headers=tuple(f"WWW-Authenticate: {one}" for one in refusal.offers))

    def _serve(self, body: bytes) -> None:
        endpoint = self.server
        sealed = self.headers.get("Content-Type", "").startswith("multipart/encrypted")
        if not body:
            endpoint.behaviour.logged_in(self)
            return
        if not sealed and not endpoint.tls:  # AllowUnencrypted=false
            self.answer(HTTPStatus.INTERNAL_SERVER_ERROR)
            return
        try:
            xml = unseal(self.login.context, body) if sealed else body
            endpoint.seen.read(xml if sealed else b"")
            reply = endpoint.service.call(xml)
        except SealError as error:
            endpoint.seen.problems.append(str(error))
            self.answer(HTTPStatus.BAD_REQUEST)
        except DroppedError:
            self.close_connection = True
        else:
            data, kind = endpoint.behaviour.body(self.login.context, reply.xml, sealed=sealed)
            endpoint.behaviour.write(self, reply.status, data, kind)

    def answer(self, status: int, body: bytes = b"", kind: str = PLAIN_TYPE, headers: tuple[str, ...] = ()) -> None:
        lines = [
            f"HTTP/1.1 {int(status)} {HTTPStatus(status).phrase}", "Server: Microsoft-HTTPAPI/2.0",
            *([f"Content-Type: {kind}"] if body else []), *headers, f"Content-Length: {len(body)}", "", "",
        ]  # fmt: skip
        self.raw("\r\n".join(lines).encode() + body)

    def raw(self, data: bytes) -> None:
        self.wfile.write(data)
