"""Joins the files of the Windows collector into one Script and hashes it (docs/adr/0100-windows.md)."""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_built import DOTNET_PACKED, built
from scanner.collectors.bundle_dotnet import dotnet_source
from scanner.collectors.bundle_unpack import as_letters, packed, sent_source, unpacker_source
from scanner.script import Script

BEFORE = "powershell.exe -NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -EncodedCommand "
"""No word of the command holds a space or a quote: WinRS, cmd and PowerShell as login shells take it as it is."""
APART = ("bootstrap.ps1", "scanner.ps1", "start.ps1")
"""Files that hold no functions: each stands where its comment says."""


def windows_script(nonce: str, options: Options, dotnet: bool = True) -> Script:  # noqa: FBT001, FBT002
    """Return the script for a Windows target; `dotnet` False leaves the content scanner out, and so Add-Type.

    The scanner is sent only where people's data is searched for, and fingerprints only with it.
    """
    scanner = dotnet and bool(options.stray_roots)
    return Script(
        command=_command(scanner),
        stdin=_request(nonce, options, dotnet=dotnet),
        shared=_shared(scanner, options.known if scanner else ()),
        nonce=nonce,
        digest=digest(),
        platform="windows",
    )


def assemble() -> None:
    """Put together all that is the same for every target: once, before threads make scripts at the same moment."""
    digest()
    _command(True)


@functools.cache
def digest() -> str:
    """Return the sha256 of everything that runs on a Windows target, apart from the nonce and options.

    Of the content scanner its source counts: its packed form depends on the library that packs.
    """
    parts = (*map(_bare, files().values()), unpacker_source(), dotnet_source())
    return hashlib.sha256("\0".join(parts).encode("ascii")).hexdigest()


@functools.cache
def files() -> dict[str, str]:
    """Return the text of every PowerShell file of the collector, by name."""
    folder = Path(__file__).with_name("windows")
    found = sorted(folder.iterdir(), key=lambda entry: entry.name)
    return {entry.name: entry.read_text("ascii") for entry in found if entry.name.endswith(".ps1")}


def _request(nonce: str, options: Options, *, dotnet: bool) -> bytes:
    """Return the first line of standard input; main.ps1 reads its words."""
    words = ["mediascan", "1", nonce, f"bytes={options.section_bytes}", f"seconds={options.stray_seconds}"]
    words += [f"dotnet={int(dotnet)}", *(f"root={quote(root, safe='')}" for root in options.stray_roots)]
    words += [f"detectors={quote(options.detectors, safe='')}"] if options.detectors else []
    return f"{' '.join(words)}\n".encode("ascii")


@functools.cache
def _shared(scanner: bool, known: tuple[bytes, ...]) -> bytes:  # noqa: FBT001  # a cache's key
    """Return all lines after the first: fingerprints, then the collector; of it alone the bootstrap knows the hash."""
    lines = (b"known " + base64.b64encode(data) + b"\n" for data in known)
    return b"".join((*lines, _collector(scanner)))


@functools.cache
def _collector(scanner: bool) -> bytes:  # noqa: FBT001  # a cache's key
    """Return all lines of the collector."""
    return f"{program()}{_scanner() if scanner else ''}{_bare(files()['start.ps1'])}".encode("ascii")


@functools.cache
def program() -> str:
    """Return every function of the collector, without comments."""
    return "".join(_bare(text) for name, text in files().items() if name not in APART)


def _scanner() -> str:
    sent = sent_source(dotnet_source())
    facts = {
        "@UNPACKER@": unpacker_source(),
        "@LENGTH@": str(len(sent)),
        "@SCANNER@": as_letters(built(DOTNET_PACKED) or packed(sent)),
    }
    return _filled(_bare(files()["scanner.ps1"]), facts)


def _filled(program: str, facts: Mapping[str, str]) -> str:
    """Return the text of a file with facts in the place of their marks."""
    for mark, fact in facts.items():
        program = program.replace(mark, fact)
    return program


@functools.cache
def _command(scanner: bool) -> str:  # noqa: FBT001  # a cache's key
    text = _collector(scanner).decode().removesuffix("\n")
    facts = {"@SIZE@": f"{text.count(chr(10)) + 1} {len(text)}", "@SHA256@": hashlib.sha256(text.encode()).hexdigest()}
    program = _filled(_bare(files()["bootstrap.ps1"]), facts)
    return BEFORE + base64.b64encode(program.encode("utf-16-le")).decode()


def _bare(text: str) -> str:
    """Return a file's lines without comments, blank lines and indentation."""
    lines = (line.strip() for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("#"))
