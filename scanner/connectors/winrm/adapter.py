"""HTTP for requests: POSTs over one line, and refuses what would lead elsewhere or swell."""

from __future__ import annotations

import socket
from typing import Any

from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection
from urllib3.connectionpool import HTTPConnectionPool

from scanner.connectors.winrm.line import Line
from scanner.errors import TargetError

PATH = "/wsman"


class Connection(HTTPConnection):
    """Speaks HTTP over what its line opens, with TLS or without."""

    def __init__(self, line: Line, **settings: Any) -> None:  # noqa: ANN401  urllib3's own
        super().__init__(**settings)
        self._line = line

    def _new_conn(self) -> socket.socket:
        return self._line.open()


class Adapter(HTTPAdapter):
    """Carries every exchange, those of the login too; asks for no proxy and no authority: the line has its own."""

    def __init__(self, line: Line, host: str, port: int) -> None:
        super().__init__(pool_connections=1, pool_maxsize=1, max_retries=0)
        self.exchanges = 0
        self._line = line
        self._pool = HTTPConnectionPool(host, port, maxsize=1, block=False, retries=False)
        self._pool.ConnectionCls = lambda **settings: Connection(line, **settings)  # type: ignore[assignment]

    def send(self, request: PreparedRequest, **_: Any) -> Response:  # type: ignore[override]  # noqa: ANN401  requests' own
        """Return the reply, its body not yet read; raise TargetError for what is refused."""
        self.exchanges += 1
        self._line.begin_reply()
        raw = self._pool.urlopen(
            request.method or "POST",
            PATH,
            body=request.body,  # type: ignore[arg-type]  # bytes: that is what the transport prepares
            headers=request.headers,  # type: ignore[arg-type]
            retries=False,
            redirect=False,
            assert_same_host=False,
            timeout=None,
            preload_content=False,
            decode_content=False,
        )
        response = self.build_response(request, raw)
        self._refuse(response)
        return response

    def close(self) -> None:
        """Close the connection."""
        self._pool.close()
        super().close()

    def _refuse(self, response: Response) -> None:
        status, headers = response.status_code, response.headers
        if 300 <= status < 400:
            raise self._refusal(response, f"sends us elsewhere (HTTP {status}), and no login goes there")
        if status == 407:
            raise self._refusal(response, "calls itself a proxy (HTTP 407), and none is used")
        if headers.get("Content-Encoding", "identity").strip().lower() != "identity":
            raise self._refusal(response, "answered in an encoding that was not asked for")
        if status == 401 and self._line.logged_in:
            raise self._refusal(response, "asked for the login again in mid-session")

    def _refusal(self, response: Response, reason: str) -> TargetError:
        self._line.broken = True
        response.close()
        return TargetError("protocol_error", reason, remedy="check that WinRM, and nothing else, listens at this port")
