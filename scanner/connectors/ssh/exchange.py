"""One target from the first byte to the Output: login, one session, one exec, in the caller's own thread."""

from __future__ import annotations

from scanner.connectors.dialogue import Dialogue
from scanner.connectors.ssh.channel import NUMBER, Session
from scanner.connectors.ssh.failures import translate
from scanner.connectors.ssh.guard import GuardedSocket, Wire
from scanner.connectors.ssh.login import Guest, Login
from scanner.connectors.ssh.transport import InlineTransport, Signal
from scanner.errors import TargetError
from scanner.limits import Deadline, Limits
from scanner.script import Output, Script
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much and how long: `status_seconds` is how long the exit status may come after the end of the output."""

    limits: Limits
    deadline: Deadline
    status_seconds: float


class Exchange:
    """Lives for one target; `run` may be called once."""

    def __init__(self, wire: Wire, guest: Guest, script: Script, bounds: Bounds) -> None:
        self._guard = GuardedSocket(wire, bounds.limits, bounds.deadline)
        self._guest = guest
        self._bounds = bounds
        target = guest.target
        types, authority = guest.judge.known_types(target.address, target.port)
        self._transport = InlineTransport(self._guard, types, authority=authority)
        self._login = Login(self._transport, guest, self._logged_in)
        dialogue = Dialogue(script, may_have_password=self._may_have_password)
        self._session = Session(script.command, dialogue, bounds.limits, self._transport.send, self._progress)
        self._session.all_sent = self._guard.gather

    def run(self) -> Output:
        """Return what the script said, or raise TargetError."""
        try:
            self._login.begin()
            self._transport.run()
            return self._output()
        finally:
            self._guard.close()
            self._transport.forget()
            # They call this exchange: without that cycle the script and the answer go at once.
            del self._session, self._login

    def _logged_in(self) -> None:
        self._guard.enter("exec")
        self._transport.carry(self._session, NUMBER, Signal(self._session_open))
        self._session.open()

    def _session_open(self) -> None:
        if not self._transport.active:
            return
        if not self._session.is_open:
            raise translate(self._transport.saved_exception, "exec")
        self._session.opened()

    def _progress(self) -> None:
        if self._session.complete:
            self._transport.leave()
        else:
            self._guard.enter(
                "exec", self._bounds.status_seconds if self._session.eof else self._bounds.deadline.remaining()
            )

    def _may_have_password(self) -> bool:
        proof = self._login.proof
        return proof is not None and (proof.confirmed or self._guest.target.auth.password_at_tofu)

    def _output(self) -> Output:
        session, proof = self._session, self._login.proof
        failure = self._failure()
        answered = session.eof or session.exit_status is not None or len(session.stdout)
        if proof is None or not answered or failure is not None:
            raise failure or self._transport.failure()
        return Output(
            stdout=bytes(session.stdout),
            stderr=bytes(session.stderr),
            exit_status=session.exit_status,
            identity=proof.identity,
            host_key=proof.fingerprint,
            first_seen=proof.first_seen,
            notes=self._notes(),
        )

    def _failure(self) -> TargetError | None:
        """Return why the connection ended, unless it was the target that ended a session which had begun to answer."""
        session = self._session
        if session.complete:
            return None
        failure = self._transport.failure()
        waited_for_status = session.eof and failure is self._guard.failure
        return None if waited_for_status or (session.begun and failure.state == "truncated") else failure

    def _notes(self) -> tuple[str, ...]:
        session = self._session
        notes = [f"cipher {self._transport.local_cipher}"]
        if self._transport.agreed_on_strict_kex:
            notes.append("strict key exchange")
        if session.signal:
            notes.append(f"the script was ended by signal {session.signal[:20]!a}")
        elif session.exit_status is None:
            notes.append("the connection ended without an exit status")
        return tuple(notes)
