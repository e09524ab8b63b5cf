"""One target from first byte to Output: login, Create, Command, Send, Receive, Delete, in the caller's own thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from functools import partial

from requests.auth import AuthBase
from winrm.exceptions import WinRMOperationTimeoutError

from scanner.connectors.dial import Resolve
from scanner.connectors.winrm.answer import Answer
from scanner.connectors.winrm.client import Client
from scanner.connectors.winrm.credentials import certificate_of, login_of
from scanner.connectors.winrm.failures import outcome
from scanner.connectors.winrm.line import Line, Place
from scanner.connectors.winrm.patience import Patience
from scanner.connectors.winrm.tls import Verifiers
from scanner.connectors.winrm.transport import Transport
from scanner.errors import TargetError
from scanner.inventory import SecretRef, Target
from scanner.limits import Deadline, Limits
from scanner.script import Identity, Output, Script
from scanner.values import dataclass

UTF_8 = 65001
IDLE = "PT180S"
"""When Windows ends a shell that nobody asked for so long, should our Delete not arrive; an xs:duration."""
RESERVE, RESERVE_SECONDS = 0.1, 3.0
"""The part of the time that is kept for Signal and Delete, and at most so much."""
EARLY_TIMEOUTS, EARLY_PAUSE = 100, 0.5
"""So many OperationTimeouts may come at once; a target that says more of them is asked less often."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much, how long, and how waiting is done."""

    limits: Limits
    deadline: Deadline
    pauses: tuple[float, ...]
    pause: Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Means:
    """What all targets share."""

    verifiers: Verifiers
    secrets: Mapping[SecretRef, str] = field(repr=False)
    lookup: Resolve


def attempt(target: Target, script: Script, means: Means, bounds: Bounds) -> Output | TargetError:
    """Return what `script` said on `target`, or why it did not."""
    return outcome(lambda: _exchange(target, script, means, bounds).run(), lambda: "auth")


def _exchange(target: Target, script: Script, means: Means, bounds: Bounds) -> Exchange:
    bounds.deadline.check("connect")
    verifier = means.verifiers.of(target, certificate_of(target, means.secrets))
    place = Place(target, verifier, means.lookup)
    return Exchange(place, login_of(target, means.secrets), script, bounds)


class Exchange:
    """Lives for one target; `run` may be called once."""

    def __init__(self, place: Place, login: AuthBase | None, script: Script, bounds: Bounds) -> None:
        self._bounds = bounds
        self._script = script
        self._place = place
        deadline = bounds.deadline
        kept = min(RESERVE_SECONDS, deadline.remaining() * RESERVE)
        self._until = Deadline(deadline.at - kept, deadline.clock)
        self.line = Line(place, bounds.limits, deadline)
        self._transport = Transport(place.target, self.line, login)
        self._client = Client(self._transport, self._until)
        self._untidy = False
        self._patience = Patience(self._client, self._until, bounds.pauses, bounds.pause)

    def run(self) -> Output | TargetError:
        """Return what the script said, or why it did not; then nothing is open and the credential is forgotten."""
        try:
            return outcome(self._talk, lambda: self.line.phase)
        finally:
            self._transport.close_session()
            self.line.close()

    def _talk(self) -> Output:
        self.line.enter("auth", self._bounds.limits.connect_seconds)
        self._transport.login()
        return self._output(self._in_a_shell())

    def _in_a_shell(self) -> Answer:
        client = self._client
        self.line.phase = "shell"
        shell = self._patience.ask(lambda: client.open_shell(codepage=UTF_8, noprofile=True, idle_timeout=IDLE))
        self.line.logged_in = True
        self.line.phase = "exec"
        try:
            return self._answered(shell)
        finally:
            self._tidy(lambda: client.close_shell(shell, close_session=False))

    def _answered(self, shell: str) -> Answer:
        command = self._patience.ask(lambda: self._start(shell))
        try:
            self._send(shell, command)
            return self._receive(shell, command)
        except BaseException:
            self._tidy(lambda: self._client.cleanup_command(shell, command))
            raise

    def _start(self, shell: str) -> str:
        program, *arguments = self._script.command.split(" ")
        started: str = self._client.run_command(
            shell, program, arguments, console_mode_stdin=False, skip_cmd_shell=True
        )
        return started

    def _send(self, shell: str, command: str) -> None:
        rest, ended = memoryview(self._script.text), False
        while not ended:
            rest = self._patience.ask(partial(self._send_some, shell, command, rest))
            ended = not rest

    def _send_some(self, shell: str, command: str, text: memoryview) -> memoryview:
        """Send what fits into one envelope, and return the rest."""
        part, rest = text[: self._client.payload], text[self._client.payload :]
        self._client.send_command_input(shell, command, bytes(part), end=not rest)
        return rest

    def _receive(self, shell: str, command: str) -> Answer:
        answer = Answer(command, self._bounds.limits)
        late = 0
        while not answer.done:
            self._until.check("exec")
            try:
                answer.take(self._patience.ask(lambda: self._client.receive(shell, command), again_if_late=False))
            except WinRMOperationTimeoutError:
                late += 1
                self._go_slower(late)
        return answer

    def _go_slower(self, late: int) -> None:
        """Wait where a target says without end, and at once, that it needs longer."""
        if late > EARLY_TIMEOUTS:
            self._bounds.pause(min(EARLY_PAUSE, self._until.remaining()))

    def _tidy(self, call: Callable[[], None]) -> None:
        """Make a call that frees the target of us, if one can still be made; else the idle time ends the shell."""
        if not self.line.broken and isinstance(outcome(call, lambda: "exec"), TargetError):
            self._untidy = True

    def _output(self, answer: Answer) -> Output:
        proof = self.line.proof
        return Output(
            stdout=bytes(answer.stdout),
            stderr=bytes(answer.stderr),
            exit_status=answer.exit_status,
            identity=proof.identity or self._by_login(),
            certificate=proof.fingerprint,
            notes=self._notes(),
        )

    def _by_login(self) -> Identity:
        """Return what a login without TLS proves: Kerberos names the host, NTLM only who knows the account's key."""
        return Identity.KNOWN if self._place.target.auth.method == "kerberos" else Identity.ACCOUNT

    def _notes(self) -> tuple[str, ...]:
        method = self._place.target.auth.method
        how = self.line.proof.cipher or f"HTTP, sealed by {method}"
        counts = f"{self._client.calls} calls in {self._transport.adapter.exchanges} exchanges"
        rest = ("its shell was not deleted and ends by itself",) if self._untidy else ()
        return (how, f"login by {method}", counts, *rest)
