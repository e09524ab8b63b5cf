"""Files of the owner's that nobody else may read, whole or not there."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from scanner.errors import UsageError


def require_new(path: Path) -> None:
    """Refuse, before an hour of reading, a file that exists or could not be written."""
    if path.exists() or path.is_symlink():
        raise UsageError(
            "it exists, and is not written over", file=str(path), remedy="remove it, or choose another name"
        )
    if not os.access(path.resolve().parent, os.W_OK):
        raise UsageError("cannot be written: its directory is not there, or not for this account", file=str(path))


def write_new(path: Path, pieces: Iterable[bytes | bytearray], *, summed: bool = False) -> int:
    """Write a file of mode 0600, then give it its name; return its bytes. `summed`: its sha256 ends it."""
    hidden = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        size = _written(hidden, pieces, summed=summed)
        os.link(hidden, path)  # unlike a rename it never replaces what came meanwhile
    except OSError as failure:
        raise UsageError(f"cannot be written: {failure.strerror}", file=str(path)) from None
    finally:
        with contextlib.suppress(OSError):
            hidden.unlink()
    return size


def _written(path: Path, pieces: Iterable[bytes | bytearray], *, summed: bool) -> int:
    total = hashlib.sha256()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        for piece in pieces:
            total.update(piece)
            file.write(piece)
        if summed:
            file.write(total.digest())
        file.flush()
        os.fsync(file.fileno())
        return file.tell()
