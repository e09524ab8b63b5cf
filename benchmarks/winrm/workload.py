"""What is asked and answered: the Windows collector as it is, and what it says on a machine, or so many bytes."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from pathlib import Path

from plain_run_ps import text_of

from scanner import catalog
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_dotnet import dotnet_source
from scanner.collectors.bundle_unpack import sent_source
from scanner.collectors.bundle_windows import windows_script
from scanner.script import Script
from tests.winrm import interpreted
from tests.winrm.answers import SOME_NONCE, incompressible, packed
from tests.winrm.certificates import Authority
from tests.winrm.farm import Plan
from tests.winrm.login import DOMAIN, PASSWORD, USER

NONCE = "5ca1ab1e" * 4
MACHINE = "workstation"
MACHINE_ID = re.compile(rb"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
GROWS = 1.04
"""gzip of lines of base64 of random bytes, to those bytes."""


@dataclass(frozen=True)
class Workload:
    """Files in `folder` that clients and endpoints read."""

    folder: Path
    script: Script
    frames: bytes

    def plan(self, scheme: str, number: int, *, pieces: bool) -> Plan:
        """Return the endpoint of this number, a machine of its own; it takes the collector on stdin, or in pieces."""
        tls = {"tls": (str(self.folder / "server.pem"), str(self.folder / "server.key"))} if scheme == "https" else {}
        if pieces:
            return Plan(frames=str(self.folder / "answer"), pieces=str(self.folder / "pieces"), **tls)
        found = MACHINE_ID.search(self.frames)
        own = {found[0].decode(): f"00000000-0000-4000-8000-{number:012x}"} if found else {}
        collected = {"command": self.script.command, "shared": str(self.folder / "shared"), "replace": own}
        return Plan(frames=str(self.folder / "frames"), **collected, **tls)

    def sizes(self) -> dict[str, int]:
        return {
            "characters of command line": len(self.script.command),
            "bytes of collector on stdin": len(self.script.text),
            "bytes of answer on stdout": len(packed(self.frames, NONCE)),
        }


def write(folder: Path, compressed: int) -> Workload:
    """Make the files; an answer that is not a machine's has `compressed` bytes of gzip, give or take some."""
    script = windows_script(NONCE, Options(stray_roots=catalog.load().profiles["workstation"].stray.roots))
    frames = frames_of(compressed) if compressed else interpreted.frames(MACHINE)
    authority = Authority.made_in(folder)
    authority.server()
    texts = {
        "login": f"{DOMAIN}\\{USER}\n{PASSWORD}\n{authority.own.file}".encode(),
        "command": script.command.encode(),
        "shared": script.shared,
        "stdin": script.text,
        "pieces": text_of(unpacked(script.shared)).encode(),
        "frames": frames,
        "answer": packed(frames, NONCE),
    }
    for name, text in texts.items():
        (folder / name).write_bytes(text)
    return Workload(folder, script, frames)


def unpacked(shared: bytes) -> bytes:
    """Return the collector with its content scanner as text, for who compresses the whole himself."""
    source = b"$Scanner = @'\n" + sent_source(dotnet_source()) + b"\n'@\n"
    kept = (
        line for line in shared.splitlines(keepends=True) if not line.startswith((b"$Unpacker = ", b"$ScannerBytes = "))
    )
    return b"".join(source if line.startswith(b"$Scanner = ") else line for line in kept)


def frames_of(compressed: int) -> bytes:
    """Return an answer of one section, whose body is as hard to compress as base64 of random bytes."""
    text = base64.b64encode(incompressible(int(compressed / GROWS)))
    body = b"\n".join(b"|" + text[start : start + 76] for start in range(0, len(text), 76)) + b"\n"
    mark = b"\n--" + SOME_NONCE.encode()
    return mark + b" host begin ok\n" + body + mark + b" host end 0 %d\n" % len(body) + mark + b" done 1\n"
