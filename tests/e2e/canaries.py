"""The secrets that are planted, and the search for them in any sink, whatever form they took on the way."""

from __future__ import annotations

import base64
import contextlib
import gzip
import re
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path

LOGIN = "canary-login-f81d"
SUDO = "canary-sudo-52ce"
PASSPHRASE = "canary-passphrase-a07b"
SURNAME, NINO = "Canarywell", "JE7391"
PLANTED = re.findall(r"canary-\w+-[0-9a-f]{4}", (Path(__file__).parent / "machines" / "secretive.txt").read_text())
"""Secrets in the configuration of the target."""
LONG = 10
"""Shorter ones are not looked for in base64: a few letters stand there by chance."""
KNOWN_KEY = "ca4a7e57b0a7d15ea5ede1ec7ab1e5ca1ab1efacade5b01dfaced0ddba11c0de"
"""The key of a known export's fingerprint, as it stands there."""
CANARIES = (LOGIN, SUDO, PASSPHRASE, SURNAME, NINO, KNOWN_KEY, *PLANTED)


def forms(canary: str) -> tuple[bytes, ...]:
    """Return what a canary may look like: as it is, UTF-16, hexadecimal, and base64 at each of three offsets."""
    plain = canary.encode()
    shifted = [whole_base64(b"\0" * n + plain)[-(-4 * n // 3) :] for n in range(3) if len(plain) >= LONG]
    found = (plain, canary.encode("utf-16-le"), canary.encode("utf-16-be"), plain.hex().encode(), *shifted)
    return tuple(one.lower() for one in found)


def whole_base64(data: bytes) -> bytes:
    """Return base64 of the bytes that do not depend on what follows."""
    return base64.b64encode(data[: len(data) // 3 * 3])


NEEDLES = {canary: forms(canary) for canary in CANARIES}


def seen(data: bytes) -> set[str]:
    """Return the canaries that stand in `data`, upper or lower case."""
    lower = data.lower()
    return {canary for canary, needles in NEEDLES.items() if any(needle in lower for needle in needles)}


def seen_in(sink: Path) -> set[str]:
    """Return the canaries in a file or in all files below a directory, ledgers and compressed values unpacked."""
    files = [sink] if sink.is_file() else [path for path in sink.rglob("*") if path.is_file()]
    return {canary for path in files for piece in pieces(path) for canary in seen(piece)}


def pieces(path: Path) -> Iterator[bytes]:
    """Yield the name and the bytes of a file, and every value in it if it is a ledger."""
    data = path.read_bytes()
    yield path.name.encode()
    yield data
    if data.startswith(b"SQLite format 3"):
        for value in values(path):
            yield value
            yield unpacked(value)


def values(path: Path) -> Iterator[bytes]:
    """Yield every value of every table, those that stand only in the write-ahead log included."""
    with tempfile.TemporaryDirectory() as folder:
        for file in path.parent.glob(f"{path.name}*"):
            shutil.copy(file, folder)
        with contextlib.closing(sqlite3.connect(Path(folder) / path.name)) as book:
            for (table,) in book.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                for row in book.execute(f"SELECT * FROM {table}"):
                    yield from (value if isinstance(value, bytes) else str(value).encode() for value in row)


def unpacked(value: bytes) -> bytes:
    """Return a value that zlib or gzip packed, or nothing."""
    for unpack in (zlib.decompress, gzip.decompress):
        with contextlib.suppress(zlib.error, OSError, EOFError):
            return unpack(value)
    return b""
