"""Joins a platform's collector files into one Script and hashes it."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import secrets
import shlex
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from scanner.collectors.bundle_built import POSIX, POSIX_DIGEST, built
from scanner.collectors.bundle_kept import folder
from scanner.limits import DEFAULT
from scanner.script import Script
from scanner.values import dataclass

FOLDER = Path(__file__).with_name("posix")
PATH = "/usr/bin:/usr/sbin:/bin:/sbin:/run/current-system/sw/bin"
"""Where tools are looked for on a target, whatever the login's own PATH says; the last is NixOS."""
CHILDREN = {
    "LUKS_HEADER": "luks_header.sh",
    "LUKS1_HEADER": "luks1_header.sh",
    "KEY_FILES": "key_files.sh",
    "FSCRYPT": "fscrypt.sh",
    "USBGUARD_INSERTED": "usbguard_inserted.sh",
}
"""Texts that the reader hands to a shell of its own, by the variable that carries them."""
FIND = ("find_places.awk", "find_kinds.awk", "find_people.awk", "find_text.awk", "find_walk.awk")
"""The find tier's program in its order; it and its children are sent only where people's data is searched for."""
FIND_CHILDREN = {
    "FIND_DEVICE": "find_device.sh",
    "FIND_TRASH": "find_trash.sh",
    "FIND_LOOK": "find_look.sh",
    "FIND_LIST": "find_list.sh",
    "FIND_BYTES": "find_bytes.sh",
}


PIECE, PIECES = 512 * 1024, 4
"""Characters of a value, and how many values the content scan may fill: at a megabyte and a half in one yash dies."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What a collector run may be told; everything else is fixed in the bundle."""

    stray_roots: tuple[str, ...] = ()
    """Where to look for people's data; empty: not at all."""
    stray_seconds: int = 120
    known: tuple[bytes, ...] = field(default=(), repr=False)
    """Fingerprints of known exports that the content scan is to look for."""
    detectors: str = ""
    """JSON: an organisation's own detectors (catalog/own_detectors.py); empty: none."""
    section_bytes: int = DEFAULT.section_bytes
    since: str = ""
    """JSON: what the content scan is given of an earlier one (scan/earlier.py); empty: it is not asked what it saw."""
    root: str = ""
    """A directory that stands for `/`: tests run the real script over recorded machines."""


def posix_script(nonce: str, options: Options, sudo_password: str | None = None) -> Script:
    """Return the script for a Linux or macOS target; `nonce` is 32 hexadecimal digits, fresh per run and target."""
    ready = f"ready-{secrets.token_hex(16)}" if sudo_password else ""
    prompt = f"prompt-{secrets.token_hex(16)}" if sudo_password else ""
    return Script(
        command=_command(ready, prompt) if ready else _plain_command(),
        stdin=f"NONCE={nonce}\n{_settings(options)}".encode(),
        shared=_fixed(bool(options.stray_roots), options.known if options.stray_roots else ()),
        nonce=nonce,
        digest=digest(),
        sudo_password=sudo_password,
        ready=f"{ready}\n".encode() if ready else b"",
        prompt=prompt.encode(),
    )


def assemble() -> None:
    """Put together all that is the same for every target: once, before threads make scripts at the same moment."""
    digest()
    _fixed(True, ())


@functools.cache
def digest() -> str:
    """Return the sha256 of everything that runs on a POSIX target, apart from the nonce, tokens and options."""
    return built(POSIX_DIGEST).decode() or joined_digest()


def joined_digest() -> str:
    """Return the same of what the files say."""
    from scanner.collectors.bundle_python import stray_program

    # The program as it is unpacked: the same text is packed otherwise by another zlib.
    whole = (_plain_command(), _body(), _scan_without_program(), stray_program())
    return hashlib.sha256("\0".join(whole).encode()).hexdigest()


@functools.cache
def files() -> dict[str, str]:
    """Return the text of every file of the POSIX collector, by name."""
    return {name: _file(name) for name in sorted(file.name for file in FOLDER.iterdir())}


@functools.cache
def _file(name: str) -> str:
    return (FOLDER / name).read_text("utf-8")


def _command(ready: str, prompt: str) -> str:
    words = (_one_line(_file("bootstrap.sh")), "mediascan", _one_line(_file("stage.sh")), ready, prompt)
    return f"exec env -i PATH={PATH} LC_ALL=C sh -c " + " ".join(shlex.quote(word) for word in words)


@functools.cache
def _plain_command() -> str:
    return _command("", "")


@functools.lru_cache(maxsize=4)  # a run has few, unless each target is told what it said before
def _settings(options: Options) -> str:
    pairs = {
        "ROOT": options.root,
        "SECTION_BYTES": str(options.section_bytes),
        "WATCHDOG": str(options.stray_seconds + 90),
        "STRAY": _stray(options),
        "STRAY_PLACES": "\n".join(options.stray_roots),
        "STRAY_SECONDS": str(options.stray_seconds),
    }
    return "".join(f"{name}={shlex.quote(value)}\n" for name, value in pairs.items())


def _stray(options: Options) -> str:
    if not options.stray_roots:
        return ""
    since = {"since": json.loads(options.since)} if options.since else {}
    own = {"detectors": json.loads(options.detectors)} if options.detectors else {}
    asked = {"roots": options.stray_roots, "seconds": options.stray_seconds, "prefix": options.root}
    return json.dumps(asked | since | own)


@functools.cache
def _body() -> str:
    """Return everything that is the same for every target: first the texts that other programs run, then functions."""
    text = files()
    reader = "".join(_without_comments(text[name]) for name in text if name.endswith(".awk") and name not in FIND)
    words = {"READER": reader} | {name: _without_comments(text[file]).strip() for name, file in CHILDREN.items()}
    apart = {"bootstrap.sh", "stage.sh", *CHILDREN.values(), *FIND_CHILDREN.values()}
    shell = [_without_comments(text[name]) for name in text if name.endswith(".sh") and name not in apart]
    return _assigned(words) + "".join(shell)


@functools.cache
def _fixed(stray: bool, known: tuple[bytes, ...]) -> bytes:  # noqa: FBT001  # a cache's key
    """Return what every script ends with: functions, the content scan if it was asked for, and the call of main."""
    if not stray:
        return joined("")
    if not known and (ready := built(POSIX)):
        return ready
    from scanner.collectors.bundle_python import packed, stray_program, with_fingerprints

    # With fingerprints it is secret, and kept nowhere.
    return joined(packed(with_fingerprints(stray_program(), known), None if known else folder(os.environ)))


def joined(program: str) -> bytes:
    """Return the same from the files; `program` is the content scan, packed."""
    scan = _assigned(_pieces(program)) + _scan_without_program() if program else ""
    return f"{scan}{_body()}main\n".encode()


def _scan_without_program() -> str:
    text = files()
    from scanner.collectors.bundle_python import first_part

    words = {"PY_FIRST": first_part(), "FIND": "".join(_without_comments(text[name]) for name in FIND)}
    return _assigned(words | {name: _without_comments(text[file]) for name, file in FIND_CHILDREN.items()})


def _assigned(words: Mapping[str, str]) -> str:
    return "".join(f"{name}={shlex.quote(word)}\n" for name, word in words.items())


def _pieces(program: str) -> dict[str, str]:
    """Return a packed program as the variables PY, PY2 ... whose values stray.sh prints one after the other."""
    pieces = [program[at : at + PIECE] for at in range(0, len(program), PIECE)]
    pieces += [""] * (PIECES - len(pieces))
    if len(pieces) > PIECES:
        raise ValueError("the content scan is longer than stray.sh can print")
    return {f"PY{number if number > 1 else ''}": piece for number, piece in enumerate(pieces, 1)}


def _one_line(text: str) -> str:
    """Return the lines of a file in which every statement ends with a semicolon as one, for any login shell."""
    return " ".join(line.strip() for line in _without_comments(text).splitlines())


def _without_comments(text: str) -> str:
    """Return a file's lines without comments, blank lines and indentation: a shell reads a script letter by letter."""
    lines = (line.strip() for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("#"))
