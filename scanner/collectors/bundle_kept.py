"""The packed program, kept from one start to the next; what is kept is not believed but unpacked and compared.

It lies in the user's cache directory, for its owner only. Nothing there can change what a target runs: what does not
unpack to exactly the program that was put together just now is packed anew. Where the directory cannot be used, or is
not this account's own, the program is packed at every start.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

NAME = "content-scan.zlib"
"""There is one: another version of mediascan puts its own in the place of this."""
LARGEST = 4 * 1024 * 1024


def folder(environment: Mapping[str, str]) -> Path | None:
    """Return where it is kept: under XDG_CACHE_HOME (XDG Base Directory Specification), or ~/.cache; None: nowhere."""
    cache, home = environment.get("XDG_CACHE_HOME", ""), environment.get("HOME", "")
    if cache.startswith("/"):
        return Path(cache) / "mediascan"
    return Path(home) / ".cache" / "mediascan" if home.startswith("/") else None


def deflated(text: bytes, level: int, place: Path | None) -> bytes:
    """Return `text` as zlib packs it, from what an earlier start kept in `place` if that is the same text."""
    if place is None:
        return zlib.compress(text, level)
    kept = _read(place)
    if _means(kept, text):
        return kept
    packed = zlib.compress(text, level)
    _write(place, packed)
    return packed


def _means(packed: bytes, text: bytes) -> bool:
    """Tell whether these bytes, all of them, unpack to the text; no more of it than that is ever unpacked."""
    engine = zlib.decompressobj()
    try:
        same = engine.decompress(packed, len(text) + 1) == text
    except zlib.error:
        return False
    return same and engine.eof and not engine.unused_data


def _read(place: Path) -> bytes:
    """Return what is kept, nothing where that is no plain file of ours or too large."""
    with contextlib.suppress(OSError), _opened(place) as directory:
        # A pipe in its place must not make the scan wait.
        flags = os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        with os.fdopen(os.open(NAME, flags, dir_fd=directory), "rb") as file:
            found = os.fstat(file.fileno())
            if stat.S_ISREG(found.st_mode) and found.st_size <= LARGEST:
                return file.read(LARGEST)
    return b""


def _write(place: Path, packed: bytes) -> None:
    """Keep it, whole or not at all; a directory that cannot be written costs the next start its time."""
    with contextlib.suppress(OSError):
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _opened(place) as directory:
            name = f".{NAME}.{secrets.token_hex(8)}"
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW
            try:
                with os.fdopen(os.open(name, flags, 0o600, dir_fd=directory), "wb") as file:
                    file.write(packed)
                os.rename(name, NAME, src_dir_fd=directory, dst_dir_fd=directory)
            except OSError:
                os.unlink(name, dir_fd=directory)


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
