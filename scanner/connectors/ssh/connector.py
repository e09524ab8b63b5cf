"""The ssh connector: what all targets share, and one exchange for each."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, closing
from dataclasses import field

from scanner.connectors.again import PAUSES, Tries, again
from scanner.connectors.dial import Resolve, dial, resolve
from scanner.connectors.ssh.guard import Wire
from scanner.connectors.ssh.identity import Judge
from scanner.connectors.ssh.library import load
from scanner.inventory import SecretRef, Target
from scanner.limits import Deadline, Limits
from scanner.script import Output, Script
from scanner.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to connect; the defaults are those of a scan."""

    judge: Judge
    secrets: Mapping[SecretRef, str] = field(repr=False)
    jumps: tuple[Target, ...] = ()
    agent_socket: str | None = None
    status_seconds: float = 5.0
    """How long the exit status may come after the end of the output; sshd sends both at once."""
    pauses: tuple[float, ...] = PAUSES
    pause: Callable[[float], None] = time.sleep
    lookup: Resolve = resolve
    meanwhile: Callable[[], None] | None = None
    """Called once, when the first target was called and has not said a word, which takes a server some 20 ms."""


def prepare() -> None:
    """Import everything that a connection needs."""
    load()
    from scanner.connectors.ssh import credentials, exchange, jump, login  # noqa: F401


class SshConnector:
    """Implements connectors.contract.Connector; safe to call from many threads at once."""

    def __init__(self, settings: Settings) -> None:
        load()
        from scanner.connectors.ssh.credentials import Credentials
        from scanner.connectors.ssh.jump import JumpHosts

        self._settings = settings
        self._credentials = Credentials(settings.secrets, settings.agent_socket)
        self._jumps = JumpHosts(settings.jumps, self._credentials, settings.judge, settings.lookup)
        self._meanwhile = iter((settings.meanwhile,))  # which gives it to one thread

    def run(self, target: Target, script: Script, limits: Limits, deadline: Deadline) -> Output:
        """Log in to `target`, run `script` once, and return what it said; raise TargetError (states: failures.py)."""
        tries = Tries(self._settings.pauses, self._settings.pause)
        return again(lambda until: self._once(target, script, limits, until), limits, deadline, tries)

    def close(self) -> None:
        """Close the connections to jump hosts."""
        self._jumps.close()

    def _once(self, target: Target, script: Script, limits: Limits, deadline: Deadline) -> Output:
        from scanner.connectors.ssh.exchange import Bounds, Exchange
        from scanner.connectors.ssh.login import Guest

        guest = Guest(target, self._credentials.of(target), self._settings.judge)
        with self._wire(target, limits, deadline) as wire:
            if (ready := next(self._meanwhile, None)) is not None:
                ready()
            bounds = Bounds(limits, deadline, self._settings.status_seconds)
            return Exchange(wire, guest, script, bounds).run()

    def _wire(self, target: Target, limits: Limits, deadline: Deadline) -> AbstractContextManager[Wire]:
        if target.jump:
            return self._jumps.through(target, limits, deadline)
        return closing(dial(target.address, target.port, deadline, limits.connect_seconds, self._settings.lookup))
