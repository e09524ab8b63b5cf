"""Run the real collector on a machine written as data, as powershell.exe would: bootstrap from the command, lines from stdin."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from scanner.facts.decode import decode
from scanner.script import Identity, Output
from tests.powershell.engine.faults import Exit, PowerShellError
from tests.powershell.engine.session import Session
from tests.powershell.engine.syntax import compiled

NONCE = "7" * 32


@dataclass
class Ran:
    """One run."""

    stdout: bytes
    stderr: tuple[str, ...]
    session: Session
    status: int = 0

    @property
    def output(self):
        """Return what a connector would return."""
        return Output(self.stdout, "\n".join(self.stderr).encode(), self.status, Identity.RECORDED)

    def decoded(self, nonce=NONCE):
        """Return the decoded answer."""
        return decode(self.output, nonce)


def encoded(command):
    """Return the script that a command line carries behind -EncodedCommand."""
    words = command.split()
    assert words[0] == "powershell.exe"
    assert "-NonInteractive" in words
    return base64.b64decode(words[words.index("-EncodedCommand") + 1], validate=True).decode("utf-16-le")


def run(machine, script, *, stdin=None, newline="\r\n"):
    """Return what a script answers; `stdin` stands for what arrived of it."""
    return answer(machine, script.command, script.text if stdin is None else stdin, newline=newline)


def answer(machine, command, stdin, *, newline="\r\n"):
    """Return what powershell.exe answers to a command line and what is written to its standard input."""
    lines = [line.removesuffix("\r") for line in stdin.decode("utf-8").split("\n")]
    if not lines[-1]:
        lines.pop()
    session = Session(machine, constrained=machine.constrained, stdin=lines, newline=newline)
    status, written = 0, []
    try:
        compiled(encoded(command)).body(session, written.append)
    except Exit as end:
        status = end.status
    except PowerShellError as error:
        session.report(error.record)
        status = 1
    assert not written, f"a value nobody took goes to standard output: {written[:3]}"
    return Ran(b"".join(session.stdout), tuple(session.stderr), session, status)
