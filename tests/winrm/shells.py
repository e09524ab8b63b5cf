"""Shells, their commands, and what stands in their pipes. One lock for all of an endpoint: it is a test's server."""

from __future__ import annotations

import threading
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.winrm import faults

Answer = Callable[[str, bytes], tuple[bytes, bytes, int]]
"""Command line and all of stdin -> stdout, stderr and exit status."""
PIPE = 32 * 1024
"""A Stream element holds at most so much: one read of the command's pipe."""


@dataclass(frozen=True)
class Quotas:
    """What Windows allows as installed ([MS-WSMV] 2.2.4.10 and 3.1.4.1; MaxEnvelopeSizekb since Server 2012)."""

    shells: int = 30
    commands: int = 25
    envelope: int = 500 * 1024
    line: int = 32767
    cmd_line: int = 8191


@dataclass
class Command:
    line: str
    skip_cmd: bool
    id: str = field(default_factory=lambda: str(uuid.uuid4()).upper())
    stdin: bytearray = field(default_factory=bytearray)
    written: bool = False
    """Somebody writes to stdin: then the command waits for its end."""
    ended: bool = False
    exit_status: int | None = None
    pipes: deque[tuple[str, bytes]] = field(default_factory=deque)

    def write(self, data: bytes, *, end: bool) -> None:
        if self.ended:
            raise faults.pipe_closed()
        self.stdin += data
        self.written, self.ended = True, end

    def run(self, answer: Answer) -> None:
        """Answer all at once, as a collector does that writes at its end."""
        stdout, stderr, self.exit_status = answer(self.line, bytes(self.stdin))
        for name, data in (("stdout", stdout), ("stderr", stderr)):
            self.pipes.extend((name, data[start : start + PIPE]) for start in range(0, len(data), PIPE))

    def take(self, room: int, overhead: int) -> list[tuple[str, bytes]]:
        """Return what fits into `room` bytes of an envelope, where every Stream costs `overhead` beside its base64."""
        taken = []
        while self.pipes and (fits := (room - overhead) // 4 * 3) > 0:
            name, data = self.pipes.popleft()
            if data[fits:]:
                self.pipes.appendleft((name, data[fits:]))
            taken.append((name, data[:fits]))
            room -= overhead + (len(data[:fits]) + 2) // 3 * 4
        return taken


@dataclass
class Shell:
    codepage: str
    idle: float
    used: float
    """On the clock of Shells."""
    id: str = field(default_factory=lambda: str(uuid.uuid4()).upper())
    commands: dict[str, Command] = field(default_factory=dict)


class Shells:
    """The shells of the one user; those that idled too long are gone."""

    def __init__(self, quotas: Quotas, clock: Callable[[], float]) -> None:
        self.quotas = quotas
        self.changed = threading.Condition()
        self._clock = clock
        self._open: dict[str, Shell] = {}

    def __len__(self) -> int:
        self._forget_idle()
        return len(self._open)

    def create(self, codepage: str, idle: float) -> Shell:
        if len(self) >= self.quotas.shells:
            raise faults.shells_quota(self.quotas.shells)
        shell = Shell(codepage, idle, self._clock())
        self._open[shell.id] = shell
        return shell

    def find(self, id_: str | None) -> Shell:
        self._forget_idle()
        if id_ not in self._open:
            raise faults.no_shell(id_)
        self._open[id_].used = self._clock()
        return self._open[id_]

    def command(self, shell: Shell, line: str, *, skip_cmd: bool) -> Command:
        if len(shell.commands) >= self.quotas.commands:
            raise faults.operations_quota(self.quotas.commands)
        if skip_cmd and len(line) > self.quotas.line:
            raise faults.line_too_long()
        command = Command(line, skip_cmd)
        shell.commands[command.id] = command
        if not skip_cmd and len(line) > self.quotas.cmd_line:  # cmd.exe starts and says so
            command.ended, command.exit_status = True, 1
            command.pipes.append(("stderr", b"The command line is too long.\r\n"))
        return command

    def delete(self, id_: str | None) -> None:
        shell = self.find(id_)
        del self._open[shell.id]

    def _forget_idle(self) -> None:
        now = self._clock()
        self._open = {id_: shell for id_, shell in self._open.items() if now - shell.used <= shell.idle}


def find_command(shell: Shell, id_: str | None) -> Command:
    if id_ not in shell.commands:
        raise faults.no_command()
    return shell.commands[id_]
