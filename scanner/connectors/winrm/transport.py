"""pywinrm's transport with our choices: a session of our own, a login first, replies that must be sealed on HTTP.

What is overridden beyond pywinrm's documented interface is listed in
tests/connectors/winrm/test_internals_of_pywinrm.py, which fails when a new version moves it.
"""

from __future__ import annotations

import re

import requests
from requests.auth import AuthBase
from spnego._ntlm_raw.messages import NegotiateFlags
from winrm.encryption import Encryption
from winrm.exceptions import WinRMTransportError
from winrm.transport import Transport as Theirs

from scanner.connectors.winrm.adapter import PATH, Adapter
from scanner.connectors.winrm.credentials import MUTUAL
from scanner.connectors.winrm.envelope import refuse_traps
from scanner.connectors.winrm.failures import quoted
from scanner.connectors.winrm.line import Line
from scanner.errors import TargetError
from scanner.inventory import Target

HEADERS = {
    "Content-Type": "application/soap+xml;charset=UTF-8",
    "Accept-Encoding": "identity",
    "User-Agent": "mediascan",
}
STRONG = (
    NegotiateFlags.sign
    | NegotiateFlags.seal
    | NegotiateFlags.extended_session_security
    | NegotiateFlags.key_128
    | NegotiateFlags.key_exch
)
"""What seals must be made with: a server that leaves these out would make us seal with 40 bits, or sign with a CRC."""
NEGOTIATED = ("ntlm", "kerberos")


class TooLargeError(Exception):
    """HTTP 413: the call is larger than the envelopes of this server."""


class Transport(Theirs):
    """One session with one target; `login` comes first."""

    def __init__(self, target: Target, line: Line, login: AuthBase | None) -> None:  # theirs would keep the password
        host = f"[{target.address.partition('%')[0]}]" if ":" in target.address else target.address
        self.endpoint = f"{'http' if target.tls.off else 'https'}://{host}:{target.port}{PATH}"
        self.auth_method = target.auth.method  # type: ignore[assignment]  # theirs is a choice of words
        self.read_timeout_sec = None  # the line knows the time
        self.encryption: Encryption | None = None
        self.line = line
        self.adapter = Adapter(line, target.address, target.port)
        self._sealed = target.tls.off
        self.session: requests.Session | None = self._made(login)

    def _made(self, login: AuthBase | None) -> requests.Session:
        session = requests.Session()
        session.trust_env = False
        session.adapters.clear()
        session.mount(self.endpoint.partition("//")[0] + "//", self.adapter)
        session.headers.clear()
        session.headers.update(HEADERS)
        session.auth = login
        if login is None:
            session.headers["Authorization"] = MUTUAL
        return session

    def build_session(self) -> requests.Session:
        """Return the session; theirs would make one from the environment and its own choices."""
        if self.session is None:
            raise TargetError("error:internal", "a call after the end of the session")
        return self.session

    def login(self) -> None:
        """Log in where the method needs exchanges of its own: no call leaves before the target has proved itself."""
        session = self.build_session()
        if self.auth_method in NEGOTIATED:
            self._send_message_request(session, session.prepare_request(requests.Request("POST", self.endpoint)))
            self._check_login(session)
            self.line.logged_in = True
        if self._sealed:
            self.encryption = Encryption(session, self.auth_method)

    def close_session(self) -> None:
        """End the session and forget the credential."""
        if self.session is not None:
            self.session.close()
            self.session.auth = None
        self.session = self.encryption = None

    def _check_login(self, session: requests.Session) -> None:
        if self.auth_method == "kerberos":
            if not getattr(session.auth, "auth_done", False):
                raise _not_proven("did not prove itself with Kerberos")
            return
        security = getattr(session.auth, "session_security", None)
        if security is None:
            raise _not_proven("let us in without asking for the login")
        flags = security._context._context_attr  # noqa: SLF001  # held by test_internals_of_pywinrm.py
        if self._sealed and flags & STRONG != STRONG:
            raise _not_proven("agrees only to weak seals")

    def _send_message_request(
        self, session: requests.Session, prepared_request: requests.PreparedRequest
    ) -> requests.Response:
        response = session.send(prepared_request, allow_redirects=False)
        status = response.status_code
        if status == 401:
            raise self._refused(response)
        if status == 413:
            raise TooLargeError
        if status == 403:
            raise TargetError("no_privilege", "may not use WinRM (HTTP 403)", remedy="docs/windows-setup.md")
        if prepared_request.body and status != 200:
            raise WinRMTransportError("http", status, self._get_message_response_text(response))
        if self._sealed and status != 200:
            raise TargetError("protocol_error", f"answered the login with HTTP {status}")
        return response  # over TLS an empty request may be answered with any status: what counts is the login in it

    def _get_message_response_text(self, response: requests.Response) -> bytes:
        """Return the XML of a reply, or raise TargetError: on HTTP only what is sealed counts."""
        kind = response.headers.get("Content-Type", "")
        if self.encryption is not None:
            said = f"answered HTTP {response.status_code} without a seal, so anybody may have said it"
            want = f'protocol="{self.encryption.protocol_string.decode()}"'
            if not kind.startswith("multipart/encrypted") or want not in kind:
                raise TargetError("protocol_error", said, remedy="use HTTPS; somebody on the way may be forging")
        elif "application/soap+xml" not in kind:
            reason = f"answered HTTP {response.status_code} with {quoted(kind[:60])}, not with SOAP"
            raise TargetError("protocol_error", reason, remedy="check that WinRM listens at this port")
        text: bytes = super()._get_message_response_text(response)
        refuse_traps(text)
        return text

    def _refused(self, response: requests.Response) -> TargetError:
        offered = re.findall(r"(?:^|,\s*)([A-Za-z]+)", response.headers.get("WWW-Authenticate", ""))
        takes = {"ntlm": ("negotiate", "ntlm"), "kerberos": ("negotiate", "kerberos"), "basic": ("basic",)}
        if not offered or any(word.lower() in takes.get(self.auth_method, ()) for word in offered):
            remedy = "check user and auth.secret, and that the account may use WinRM (docs/windows-setup.md)"
            return TargetError("auth_failed", f"refused the login by {self.auth_method}", remedy=remedy)
        reason = f"does not take {self.auth_method}, only {quoted(', '.join(offered))}"
        return TargetError("auth_failed", reason, remedy="set auth.method to one of those, or allow it there")


def _not_proven(reason: str) -> TargetError:
    return TargetError(
        "protocol_error", reason, remedy="somebody else may be answering; check the address and use HTTPS"
    )
