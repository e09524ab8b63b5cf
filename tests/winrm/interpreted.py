"""Answers by running the very collector that arrived, on a machine written as data (tests/powershell)."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.facts import frame
from scanner.limits import DEFAULT
from scanner.script import Script
from tests.powershell import collect
from tests.powershell.machine import Machine, described, merged
from tests.winrm.answers import SOME_NONCE


@dataclass
class Interpreted:
    """What the machine of this name says to the command line and the lines of input, as they came."""

    machine: str
    changes: dict[str, dict] = field(default_factory=dict)
    """Fields of the machine that are otherwise here, as in a file of tests/powershell/machines."""
    ran: list[collect.Ran] = field(default_factory=list)
    _one: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __call__(self, line: str, stdin: bytes) -> tuple[bytes, bytes, int]:
        asked = Script(command=line, stdin=stdin, nonce="", digest="", platform="windows")
        with self._one:
            ran = collect.run(Machine(merged(described(self.machine), self.changes)), asked)
            self.ran.append(ran)
        return ran.stdout, "\r\n".join(ran.stderr).encode(), ran.status


def frames(machine: str) -> bytes:
    """Return what the collector says on the machine of this name, whose disks are not searched, for answers.Collected."""
    script = windows_script(SOME_NONCE, Options())
    stdout, _, _ = Interpreted(machine)(script.command, script.text)
    return frame.plain(stdout, SOME_NONCE, DEFAULT).removeprefix(f"\n--{SOME_NONCE} plain\n".encode())
