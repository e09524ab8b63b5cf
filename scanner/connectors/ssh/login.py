"""Key exchange, identity, login, in that order, whichever thread runs the transport."""

from __future__ import annotations

from collections.abc import Callable

from scanner.connectors.ssh.credentials import Credential
from scanner.connectors.ssh.identity import Judge, Proof
from scanner.connectors.ssh.transport import Signal, Transport
from scanner.errors import TargetError
from scanner.inventory import Target
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Guest:
    """Who logs in where: the target, its credential, and who judges its key."""

    target: Target
    credential: Credential
    judge: Judge


class Login:
    """Runs inside the transport's loop; `then` is called when the login is done, `lost` when the connection ends first.

    No credential is offered before the host has proved its identity, and never more than one.
    """

    def __init__(
        self,
        transport: Transport,
        guest: Guest,
        then: Callable[[], None],
        lost: Callable[[], None] = lambda: None,
    ) -> None:
        self.proof: Proof | None = None
        self._transport = transport
        self._guest = guest
        self._then = then
        self._lost = lost
        self._done = False

    def begin(self) -> None:
        """Start the transport, whose own thread, or whose caller, then does the rest."""
        self._transport.guard.enter("banner")
        self._transport.start_client(event=Signal(self._keys_exchanged))

    def _keys_exchanged(self) -> None:
        if not self._transport.active:
            self._lost()
            return
        target = self._guest.target
        proof = self._guest.judge.identify(target.address, target.port, self._transport.presented())
        if self.proof is not None:  # a later exchange of new keys
            if proof.fingerprint != self.proof.fingerprint:
                raise TargetError("identity_changed", f"changed its host key in mid-session to {proof.fingerprint}")
            return
        self.proof = proof
        self._transport.guard.enter("auth")
        self._guest.credential.offer(self._transport, target, proof, Signal(self._answered))

    def _answered(self) -> None:
        if not self._transport.active:
            self._lost()
            return
        if self._done:
            return
        if not self._transport.is_authenticated():
            raise self._guest.credential.refused(self._transport, self._guest.target)
        self._done = True
        self._then()
