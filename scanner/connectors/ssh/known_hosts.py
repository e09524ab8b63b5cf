"""Reads known_hosts files: which keys a host may show, which it may not, and which authorities vouch for it.

Format: sshd(8), SSH_KNOWN_HOSTS FILE FORMAT. Ours, because paramiko's reader loses the whole file at a marker, ignores
wildcards and is quadratic. A line that cannot be used is a Problem with its place; it never costs the others.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import re
import struct
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from scanner.values import dataclass

MARKERS = ("@cert-authority", "@revoked")
HASHED = "|1|"
FILE_BYTES = 64 * 1024 * 1024
"""The most that is read of one file; an estate of 100,000 hosts needs some 20 MB."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One usable line; `key` is the key in wire format (RFC 4253, 6.6)."""

    names: tuple[str, ...]
    marker: str
    key_type: str
    key: bytes
    file: str
    line: int

    @property
    def place(self) -> str:
        """Return `file:line`."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that could not be used, and why."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        """Return `file:line: message`."""
        return f"{self.file}:{self.line}: {self.message}" if self.line else f"{self.file}: {self.message}"


class KnownHosts:
    """All lines of all files; plain names are found by one look-up, hashes and patterns by going through them once."""

    def __init__(self, entries: Iterable[Entry] = (), problems: Iterable[Problem] = ()) -> None:
        plain: dict[str, list[Entry]] = {}
        hashed: list[tuple[bytes, bytes, Entry]] = []
        searched: list[Entry] = []
        for entry in entries:
            if len(entry.names) == 1 and entry.names[0].startswith(HASHED):
                hashed.append((*_hash_parts(entry.names[0]), entry))
            elif any(_is_pattern(name) for name in entry.names):
                searched.append(entry)
            else:
                for name in entry.names:
                    plain.setdefault(name.lower(), []).append(entry)
        self._plain: Mapping[str, list[Entry]] = plain
        self._hashed = tuple(hashed)
        self._searched = tuple(searched)
        self._found: dict[str, tuple[Entry, ...]] = {}
        self.problems = tuple(problems)

    def find(self, address: str, port: int) -> tuple[Entry, ...]:
        """Return every line that speaks of this host, plain names first."""
        name = host_name(address, port)
        found = self._found.get(name)
        if found is None:
            found = self._found[name] = (*self._plain.get(name, ()), *self._by_hash(name), *self._by_pattern(name))
        return found

    def _by_hash(self, name: str) -> Iterator[Entry]:
        encoded = name.encode()
        # Every line is one HMAC with a salt of its own: taken apart beforehand, a thousand cost some 3 ms.
        return (entry for salt, digest, entry in self._hashed if hmac.digest(salt, encoded, "sha1") == digest)

    def _by_pattern(self, name: str) -> Iterator[Entry]:
        return (entry for entry in self._searched if matches(entry.names, name))


def host_name(address: str, port: int) -> str:
    """Return the name under which a host stands in known_hosts: bare at port 22, else `[address]:port`."""
    lowered = address.lower()
    return lowered if port == 22 else f"[{lowered}]:{port}"


def read(paths: Iterable[str | Path]) -> KnownHosts:
    """Read all `paths`; one that is missing or unreadable is a Problem."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            with Path(path).open("rb") as file:
                text = file.read(FILE_BYTES + 1)
        except OSError as error:
            problems.append(Problem(str(path), 0, f"cannot be read: {error.strerror}"))
            continue
        if len(text) > FILE_BYTES:
            problems.append(Problem(str(path), 0, f"only the first {FILE_BYTES} bytes were read"))
        found, wrong = parse(text[:FILE_BYTES].decode("utf-8", "replace"), str(path))
        entries += found
        problems += wrong
    return KnownHosts(entries, problems)


def parse(text: str, file: str) -> tuple[list[Entry], list[Problem]]:
    """Return the usable lines of `text` and the others."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), start=1):
        words = [word for word in re.split(r"[ \t]+", line.rstrip("\r")) if word]
        if not words or words[0].startswith("#"):
            continue
        try:
            entries.append(_entry(words, file, number))
        except ValueError as error:
            problems.append(Problem(file, number, str(error)))
    return entries, problems


def matches(names: tuple[str, ...], name: str) -> bool:
    """Tell whether a line's names mean `name`: one matches, and none that begins with `!` does."""
    found = False
    for pattern in names:
        if pattern.startswith("!"):
            if _match_one(pattern[1:], name):
                return False
        elif _match_one(pattern, name):
            found = True
    return found


def _entry(words: list[str], file: str, number: int) -> Entry:
    marker = ""
    if words[0].startswith("@"):
        marker, words = words[0], words[1:]
        if marker not in MARKERS:
            raise ValueError(f"the marker {marker[:40]!r} is not one of {', '.join(MARKERS)}")
    if len(words) < 3:
        raise ValueError("expected names, key type and key")
    names = tuple(name for name in words[0].split(",") if name)
    if not names:
        raise ValueError("no host is named")
    for name in names:
        if name.startswith(HASHED):
            _hash_parts(name)
    return Entry(names, marker, words[1], _key(words[1], words[2]), file, number)


def _key(key_type: str, text: str) -> bytes:
    if key_type.isdigit():
        raise ValueError("a key of SSH protocol 1, which nothing speaks any more; remove the line")
    try:
        key = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("the key is not base64") from None
    inner = blob_type(key)
    if inner != key_type:
        raise ValueError(f"the line says {key_type[:40]!r} but the key is {inner[:40]!r}")
    return key


def blob_type(key: bytes) -> str:
    """Return the type that a key in wire format names, or raise ValueError."""
    if len(key) < 5:
        raise ValueError("the key is cut short")
    (length,) = struct.unpack(">I", key[:4])
    if not 0 < length <= min(64, len(key) - 5):
        raise ValueError("the key is cut short")
    return key[4 : 4 + length].decode("ascii", "replace")


def _is_pattern(name: str) -> bool:
    return name.startswith((HASHED, "!")) or "*" in name or "?" in name


def _match_one(pattern: str, name: str) -> bool:
    if pattern.startswith(HASHED):
        salt, digest = _hash_parts(pattern)
        return hmac.digest(salt, name.encode(), "sha1") == digest
    return _wildcard(pattern.lower(), name)


def _wildcard(pattern: str, name: str) -> bool:
    """Match `*` and `?` in time proportional to the product of the lengths, whatever the pattern."""
    at = star = mark = 0
    seen_star = False
    index = 0
    while index < len(name):
        if at < len(pattern) and pattern[at] == "*":
            seen_star, star, mark = True, at, index
            at += 1
        elif at < len(pattern) and pattern[at] in ("?", name[index]):
            at += 1
            index += 1
        elif seen_star:
            at, mark = star + 1, mark + 1
            index = mark
        else:
            return False
    return not pattern[at:].strip("*")


def _hash_parts(name: str) -> tuple[bytes, bytes]:
    """Return salt and HMAC-SHA1 of `|1|salt|hash`, or raise ValueError."""
    found = re.fullmatch(r"\|1\|([A-Za-z0-9+/=]+)\|([A-Za-z0-9+/=]+)", name)
    if found is None:
        raise ValueError("the hashed name is not |1|salt|hash")
    try:
        salt, digest = (base64.b64decode(part, validate=True) for part in found.groups())
    except (binascii.Error, ValueError):
        raise ValueError("the hashed name is not base64") from None
    if len(digest) != 20:
        raise ValueError("the hashed name does not hold a SHA-1 digest")
    return salt, digest
