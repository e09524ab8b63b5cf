"""The store of keys accepted at first sight (`--accept-new`): who showed which key, since when, confirmed or not.

A JSON file of our own, 0600, changed only under a lock and by rename, so that a crash leaves the old or the new one.
A pin is never replaced: another key for a pinned host is identity_changed, whoever asks.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import fcntl
import hashlib
import json
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from scanner.errors import TargetError, UsageError
from scanner.values import dataclass, replace

SCHEMA = "mediascan-pins-1"
FILE_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Pin:
    """One host's key in wire format; `first_seen` is ISO 8601 in UTC."""

    key: bytes
    first_seen: str
    confirmed: bool = False


class PinStore:
    """The file at `path`; made with its folder at the first pin."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._pins = self._read()

    def find(self, name: str) -> Pin | None:
        """Return the pin of a host, named as in known_hosts (`host` or `[host]:port`)."""
        return self._pins.get(name)

    def add(self, name: str, key: bytes, first_seen: str) -> Pin:
        """Pin a host's key and return the pin, or raise TargetError identity_changed if another key is pinned."""
        with self._changing() as pins:
            pin = pins.setdefault(name, Pin(key, first_seen))
        if pin.key != key:
            raise TargetError("identity_changed", f"{name} was pinned with another key by a run beside this one")
        return pin

    def confirm(self, name: str, fingerprint: str) -> Pin:
        """Mark a pin as confirmed by a person, or raise UsageError when the fingerprint is not the pinned one."""
        with self._changing() as pins:
            pin = pins.get(name)
            if pin is None:
                raise UsageError(f"{name} is not pinned", remedy="scan or doctor it with --accept-new first")
            pinned = _fingerprint(pin.key)
            if pinned != fingerprint.strip().rstrip("="):
                raise UsageError(
                    f"{name} is pinned with {pinned}, not {fingerprint.strip()[:80]}",
                    remedy="this may be another machine; nothing was changed",
                )
            pins[name] = replace(pin, confirmed=True)
        return self._pins[name]

    @contextlib.contextmanager
    def _changing(self) -> Iterator[dict[str, Pin]]:
        """Hold the lock, give what the file says now, and write it if the body changed it."""
        with self._lock:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = os.open(f"{self._path}.lock", os.O_CREAT | os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX)
                before = self._read()
                pins = dict(before)
                yield pins
                if pins != before:
                    self._write(pins)
                self._pins = pins
            finally:
                os.close(lock)

    def _read(self) -> dict[str, Pin]:
        try:
            with self._path.open("rb") as file:
                document = json.loads(file.read(FILE_BYTES))
            if document["schema"] != SCHEMA:
                raise UsageError(f"holds {document['schema']!r}, not {SCHEMA!r}", file=str(self._path))
            return {name: _pin(value) for name, value in document["pins"].items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error) as error:
            raise UsageError(
                f"cannot be read as a store of pins ({type(error).__name__})",
                file=str(self._path),
                remedy="restore it; without it a changed host key would go unnoticed",
            ) from None

    def _write(self, pins: dict[str, Pin]) -> None:
        entries = {
            name: {
                "key": base64.b64encode(pin.key).decode(),
                "fingerprint": _fingerprint(pin.key),
                "first_seen": pin.first_seen,
                "confirmed": pin.confirmed,
            }
            for name, pin in sorted(pins.items())
        }
        text = json.dumps({"schema": SCHEMA, "pins": entries}, indent=1)
        new = Path(f"{self._path}.new")
        handle = os.open(new, os.O_CREAT | os.O_WRONLY | os.O_TRUNC | os.O_NOFOLLOW, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._path)
        folder = os.open(self._path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _pin(value: dict[str, object]) -> Pin:
    return Pin(base64.b64decode(str(value["key"]), validate=True), str(value["first_seen"]), value["confirmed"] is True)


def _fingerprint(key: bytes) -> str:
    return "SHA256:" + base64.b64encode(hashlib.sha256(key).digest()).decode().rstrip("=")
