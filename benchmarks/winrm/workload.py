"""What is asked and what is answered: the Windows collector as it is, and an answer of so many bytes compressed."""

from __future__ import annotations

import base64
import gzip
import re
from dataclasses import dataclass
from pathlib import Path

from plain_run_ps import text_of

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.script import Script
from tests.winrm.answers import SOME_NONCE, incompressible, packed
from tests.winrm.certificates import Authority
from tests.winrm.farm import Plan
from tests.winrm.login import DOMAIN, PASSWORD, USER

NONCE = "5ca1ab1e" * 4
GROWS = 1.04
"""gzip of lines of base64 of random bytes, to those bytes."""


@dataclass(frozen=True)
class Workload:
    """Files in `folder` that clients and endpoints read."""

    folder: Path
    script: Script
    answer: bytes

    def plan(self, scheme: str, *, pieces: bool) -> Plan:
        """Return an endpoint that takes the collector on stdin, or in pieces by run_ps."""
        tls = {"tls": (str(self.folder / "server.pem"), str(self.folder / "server.key"))} if scheme == "https" else {}
        if pieces:
            return Plan(frames=str(self.folder / "answer"), pieces=str(self.folder / "pieces"), **tls)
        collected = {"command": self.script.command, "shared": str(self.folder / "shared")}
        return Plan(frames=str(self.folder / "frames"), **collected, **tls)

    def sizes(self) -> dict[str, int]:
        return {
            "characters of command line": len(self.script.command),
            "bytes of collector on stdin": len(self.script.text),
            "bytes of answer on stdout": len(self.answer),
        }


def write(folder: Path, compressed: int) -> Workload:
    """Make the files; the answer's gzip has `compressed` bytes, give or take some."""
    script = windows_script(NONCE, Options(stray_roots=("homes",)))
    frames = frames_of(compressed)
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
    return Workload(folder, script, packed(frames, NONCE))


def unpacked(shared: bytes) -> bytes:
    """Return the collector with its content scanner as text, for who compresses the whole himself."""

    def source(line: re.Match[bytes]) -> bytes:
        return b"$Scanner = @'\n" + gzip.decompress(base64.b64decode(line[1])) + b"\n'@\n"

    return re.sub(rb"\$Scanner = '([A-Za-z0-9+/=]+)'\n", source, shared)


def frames_of(compressed: int) -> bytes:
    """Return an answer of one section, whose body is as hard to compress as base64 of random bytes."""
    text = base64.b64encode(incompressible(int(compressed / GROWS)))
    body = b"\n".join(b"|" + text[start : start + 76] for start in range(0, len(text), 76)) + b"\n"
    mark = b"\n--" + SOME_NONCE.encode()
    return mark + b" host begin ok\n" + body + mark + b" host end 0 %d\n" % len(body) + mark + b" done 1\n"
