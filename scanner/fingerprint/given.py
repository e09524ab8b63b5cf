"""Fingerprints as somebody names them on a command line or in a profile."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from scanner.collectors.python.known.known_file import EXPORT_BYTES, KnownExport, read_export
from scanner.errors import UsageError

MAKE = "mediascan fingerprint EXPORT --out FILE makes one"


def known_exports(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files of known exports, each once, or raise UsageError for one that cannot be used."""
    return tuple({read(path).name: path for path in paths}.values())


def read(path: Path) -> KnownExport:
    """Return what a file holds, or raise UsageError with what is wrong and a remedy."""
    return read_whole(path)[0]


def read_whole(path: Path) -> tuple[KnownExport, bytes]:
    """Return the same and the bytes that it was read from."""
    data = content(path)
    try:
        return read_export(data), data
    except ValueError as fault:
        raise UsageError(f"no fingerprint that can be used: {fault}", file=str(path), remedy=MAKE) from None


def content(path: Path) -> bytes:
    """Return the bytes of a file that may be a fingerprint, as far as one can go."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise UsageError("no file", file=str(path), remedy=MAKE)
            return file.read(EXPORT_BYTES + 1)
    except OSError as failure:
        raise UsageError(f"cannot be read: {failure.strerror}", file=str(path)) from None
