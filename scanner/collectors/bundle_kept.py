"""Packed programs, kept from one start to the next; what is kept is not believed but unpacked and compared.

They lie in the user's cache directory, for its owner only. Nothing there can change what a target runs: what does not
unpack to exactly the program that was put together just now is packed anew. Where the directory cannot be used, or is
not this account's own, programs are packed at every start.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

LARGEST = 4 * 1024 * 1024


class Packing(NamedTuple):
    """How a program is packed and kept."""

    name: str
    """Of the file: there is one for each, in whose place another version of mediascan puts its own."""
    pack: Callable[[bytes], bytes]
    """Into what zlib unpacks."""


def folder(environment: Mapping[str, str]) -> Path | None:
    """Return where it is kept: under XDG_CACHE_HOME (XDG Base Directory Specification), or ~/.cache; None: nowhere."""
    cache, home = environment.get("XDG_CACHE_HOME", ""), environment.get("HOME", "")
    if cache.startswith("/"):
        return Path(cache) / "mediascan"
    return Path(home) / ".cache" / "mediascan" if home.startswith("/") else None


def packed_as(packing: Packing, text: bytes, place: Path | None) -> bytes:
    """Return `text` packed, as an earlier start kept it in `place` if that is the same text."""
    if place is None:
        return packing.pack(text)
    kept = _read(place, packing.name)
    if _means(kept, text):
        return kept
    packed = packing.pack(text)
    _write(place, packing.name, packed)
    return packed


def _means(packed: bytes, text: bytes) -> bool:
    """Tell whether these bytes, all of them, unpack to the text; no more of it than that is ever unpacked."""
    engine = zlib.decompressobj()
    try:
        same = engine.decompress(packed, len(text) + 1) == text
    except zlib.error:
        return False
    return same and engine.eof and not engine.unused_data


def _read(place: Path, name: str) -> bytes:
    """Return what is kept, nothing where that is no plain file of ours or too large."""
    with contextlib.suppress(OSError), _opened(place) as directory:
        # A pipe in its place must not make the scan wait.
        flags = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        with os.fdopen(os.open(name, flags, dir_fd=directory), "rb") as file:
            found = os.fstat(file.fileno())
            if stat.S_ISREG(found.st_mode) and found.st_size <= LARGEST:
                return file.read(LARGEST)
    return b""


def _write(place: Path, name: str, packed: bytes) -> None:
    """Keep it, whole or not at all; a directory that cannot be written costs the next start its time."""
    with contextlib.suppress(OSError):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _opened(place) as directory:
            fresh = f".{name}.{secrets.token_hex(8)}"
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW
            try:
                with os.fdopen(os.open(fresh, flags, 0o600, dir_fd=directory), "wb") as file:
                    file.write(packed)
                os.rename(fresh, name, src_dir_fd=directory, dst_dir_fd=directory)
            except OSError:
                os.unlink(fresh, dir_fd=directory)


@contextlib.contextmanager
def _opened(place: Path) -> Iterator[int]:
    """Give the directory itself, which is this account's and nobody else's to write; raise OSError where it is not."""
    directory = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC | os.O_NOFOLLOW)
    try:
        found = os.fstat(directory)
        if found.st_uid != os.geteuid() or stat.S_IMODE(found.st_mode) & 0o022:
            raise PermissionError(place)
        yield directory
    finally:
        os.close(directory)
