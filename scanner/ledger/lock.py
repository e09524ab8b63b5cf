"""One scanner writes to a ledger at a time."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from scanner.errors import LedgerError

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
"""Linux's name of this boot (random(4)): a pid means nothing after the next one."""


@contextlib.contextmanager
def locked(path: Path, boot_id: Path = BOOT_ID) -> Iterator[None]:
    """Hold the lock beside the ledger at `path`; the kernel gives it back when the process ends, however it ends."""
    descriptor = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _take(descriptor, path, _boot(boot_id))
        yield
    finally:
        os.close(descriptor)


def _take(descriptor: int, path: Path, boot: str) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise LedgerError(
            f"another scanner is writing to this ledger{_holder(descriptor, boot)}",
            file=str(path), remedy="wait for it, or give this scan another ledger",
        ) from None  # fmt: skip
    os.truncate(descriptor, 0)
    os.pwrite(descriptor, f"{os.getpid()} {boot}\n".encode(), 0)


def _holder(descriptor: int, boot: str) -> str:
    """Name the process that holds the lock; under another boot's name it runs on another machine of a shared disk."""
    pid, _, written = os.pread(descriptor, 100, 0).decode("ascii", "replace").strip().partition(" ")
    if pid.isdigit() and written == boot:
        return f": process {pid}"
    return ", on another machine"


def _boot(source: Path) -> str:
    try:
        return source.read_text(encoding="ascii").strip()
    except OSError:
        return "unknown"
