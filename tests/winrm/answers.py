"""What endpoints answer: the repository's collector gets a recorded answer, anybody else is a mistake of the test."""

from __future__ import annotations

import base64
import gzip
import random
import re
from dataclasses import dataclass, field

from scanner.script import Script

FIRST_LINE = re.compile(rb"mediascan 1 (?P<nonce>[0-9a-f]{32})(?P<options>( [a-z_]+=[!-~]*)*)\n")
"""docs/adr/0100-windows.md: the line that differs from target to target."""
SOME_NONCE = "0" * 32
"""Stands in recorded answers for the nonce of the question."""


class WrongCollectorError(AssertionError):
    """What arrived is not what the repository sends."""


@dataclass
class Collected:
    """Answers `shared` after a first line, and nothing else, with `frames` under the nonce of the question.

    `frames` is an answer from its first section to its last line, with SOME_NONCE in it.
    """

    command: str
    shared: bytes = field(repr=False)
    frames: bytes = field(repr=False)
    stderr: bytes = b""
    noise: bytes = b""
    """Stands on stdout before the answer."""
    exit_status: int = 0
    full_language: bool = True
    """Whether the collector can compress: Constrained Language Mode cannot."""
    options: list[str] = field(default_factory=list)
    """What the first lines told the collector, in the order of the questions."""

    @classmethod
    def of(cls, script: Script, frames: bytes, **changes) -> Collected:
        """Return what answers exactly what `script` sends, whatever its first line says."""
        return cls(script.command, script.shared, frames, **changes)

    def __call__(self, line: str, stdin: bytes) -> tuple[bytes, bytes, int]:
        if line != self.command:
            raise WrongCollectorError(f"another command line: {line!r}")
        first, *_ = stdin.splitlines(keepends=True) or [b""]
        found = FIRST_LINE.fullmatch(first)
        if found is None:
            raise WrongCollectorError(f"the first line is {first!r}")
        if (rest := stdin[len(first) :]) != self.shared:
            raise WrongCollectorError(
                f"the collector's {len(self.shared)} bytes came as {len(rest)}, first at {differ(rest, self.shared)}"
            )
        self.options.append(found["options"].decode().strip())
        write = packed if self.full_language else plain
        return self.noise + write(self.frames, found["nonce"].decode()), self.stderr, self.exit_status


@dataclass
class Pieces:
    """Answers a script that comes by pywinrm's run_ps in as many command lines as their length forces.

    Each appends its piece to a file; the last one runs the file. What was appended must be `script`.
    """

    script: str = field(repr=False)
    stdout: bytes = field(repr=False)
    _file: str = field(default="", repr=False)

    def __call__(self, line: str, stdin: bytes) -> tuple[bytes, bytes, int]:
        text = base64.b64decode(line.rsplit(maxsplit=1)[-1]).decode("utf-16-le")
        if found := re.search(r"AppendAllText\(.*, '([A-Za-z0-9+/=]+)'\)", text):
            self._file += found[1]
            return b"", b"", 0
        if (arrived := self._file) != self.script:
            raise WrongCollectorError(f"{len(arrived)} of {len(self.script)} characters were appended")
        self._file = ""
        return self.stdout, b"", 0


def differ(one: bytes, other: bytes) -> int:
    """Return where two texts first differ."""
    places = (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(places, min(len(one), len(other)))


def packed(frames: bytes, nonce: str) -> bytes:
    """Return an answer as a collector in Full Language Mode writes it, in one write."""
    text = frames.replace(SOME_NONCE.encode(), nonce.encode())
    return b"\n--" + nonce.encode() + b" gzip64\n" + base64.b64encode(gzip.compress(text, 9, mtime=0)) + b"\n"


def plain(frames: bytes, nonce: str) -> bytes:
    """Return an answer as a collector in Constrained Language Mode writes it, line by line."""
    text = b"\n--" + SOME_NONCE.encode() + b" plain\n" + frames
    return text.replace(SOME_NONCE.encode(), nonce.encode()).replace(b"\n", b"\r\n")


def incompressible(size: int, seed: int = 0) -> bytes:
    """Return the same bytes every time, which gzip cannot shorten."""
    return random.Random(seed).randbytes(size)
