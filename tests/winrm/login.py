"""Who may log in and how: NTLM by pyspnego's acceptor, Basic, or a client certificate over TLS."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

DOMAIN, USER, PASSWORD = "DOM", "auditor", "Canary-7f3a-Zebra!"
MUTUAL = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual"
"""[MS-WSMV] 3.1.4.1.31: the Authorization of a client that has shown a certificate."""


@contextmanager
def accounts(folder: Path) -> Iterator[None]:
    """Let NTLM acceptors of this process know the one account: pyspnego reads it from a file that the environment names."""
    file = folder / "accounts"
    file.touch(0o600)
    file.write_text("".join(f"{domain}:{USER}:{PASSWORD}\n" for domain in (DOMAIN, "")))
    before = os.environ.get("NTLM_USER_FILE")
    os.environ["NTLM_USER_FILE"] = str(file)
    try:
        yield
    finally:
        os.environ.pop("NTLM_USER_FILE")
        if before is not None:
            os.environ["NTLM_USER_FILE"] = before


@dataclass
class Refusal:
    """401 with what may be tried next."""

    offers: list[str]


class Login:
    """The login of one connection: NTLM authenticates connections, not requests."""

    def __init__(self, methods: tuple[str, ...], *, certificate: bytes | None, client: bool) -> None:
        """`certificate` is the server's own where there is TLS; without, NTLM alone is offered."""
        self.context = None
        self._done = False
        self._methods = methods if certificate else tuple(one for one in methods if one == "ntlm")
        self._certificate, self._client = certificate, client

    def check(self, authorization: str, saw_ntlm) -> Refusal | None:
        """Return what refuses this request, or None where it may go on."""
        if found := re.fullmatch(r"(Negotiate|NTLM) ([A-Za-z0-9+/=]+)", authorization):
            return self._ntlm(found[1], base64.b64decode(found[2]), saw_ntlm)
        if "basic" in self._methods and authorization == f"Basic {basic()}":
            return None
        if "certificate" in self._methods and authorization == MUTUAL and self._client:
            return None
        return None if self._done else self._refuse()

    def _refuse(self, first: str | None = None) -> Refusal:
        offers = {"ntlm": "Negotiate", "basic": 'Basic realm="WSMAN"'}
        return Refusal([first] if first else [offers[one] for one in self._methods if one in offers])

    def _ntlm(self, scheme: str, token: bytes, saw_ntlm) -> Refusal | None:
        import spnego
        from spnego.exceptions import SpnegoError

        if "ntlm" not in self._methods or token[:8] != b"NTLMSSP\0":
            return self._refuse()
        saw_ntlm(token[8])
        if self.context is None or token[8] == 1:
            self.context, self._done = spnego.server(protocol="ntlm", channel_bindings=self._bindings()), False
        try:
            answer = self.context.step(token)
        except SpnegoError:
            self.context = None
            return self._refuse()
        self._done = self.context.complete
        return None if self._done else self._refuse(f"{scheme} {base64.b64encode(answer).decode()}")

    def _bindings(self):
        """Return what ties a login to this TLS server (RFC 5929, tls-server-end-point)."""
        if self._certificate is None:
            return None
        import hashlib

        from spnego.channel_bindings import GssChannelBindings

        return GssChannelBindings(
            application_data=b"tls-server-end-point:" + hashlib.sha256(self._certificate).digest()
        )


def basic() -> str:
    return base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
