"""The login of a connection by Kerberos, with pyspnego's acceptor, as a behaviour of the WinRM endpoint."""

from __future__ import annotations

import base64
import re

from tests.winrm.behaviours import Behaviour
from tests.winrm.login import Refusal


class KerberosLogin:
    def __init__(self) -> None:
        self.context = None
        self.proof = b""
        """What proves the service to the client."""
        self._done = False

    def check(self, authorization: str, _saw_ntlm) -> Refusal | None:
        import spnego

        found = re.fullmatch(r"Negotiate ([A-Za-z0-9+/=]+)", authorization)
        if found and not self._done:
            self.context = spnego.server(protocol="kerberos", hostname="localhost", service="HTTP")
            self.proof = self.context.step(base64.b64decode(found[1])) or b""
            self._done = self.context.complete
        return None if self._done else Refusal(["Negotiate"])


class TakesTickets(Behaviour):
    """Knows accounts by Kerberos and proves itself, unless it is not `proving`."""

    def __init__(self, *, proving: bool = True) -> None:
        self._proving = proving

    def asked(self, http):
        if not isinstance(http.login, KerberosLogin):
            http.login = KerberosLogin()
        return False

    def logged_in(self, http):
        proof = base64.b64encode(http.login.proof).decode()
        http.answer(200, headers=(f"WWW-Authenticate: Negotiate {proof}",) if self._proving else ())


class AnswersPlainly(TakesTickets):
    """Answers sealed calls unsealed."""

    def body(self, context, xml, *, sealed):
        return super().body(context, xml, sealed=False)
