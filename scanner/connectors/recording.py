"""Recordings: what one target once answered, as a directory a person can read.

`recording.json` says how the run ended, `stdout` (or `stdout.gz`) and `stderr` hold the bytes. The answer is stored
plain, never in the collector's own compression: a replay puts the nonce of its run in the place of the recorded one.
A recording of a target that was not reached holds only a `state` and a `reason`.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict, field, fields
from pathlib import Path
from typing import Any

from scanner.errors import TargetError
from scanner.limits import KIB, Limits
from scanner.values import dataclass

SCHEMA = "mediascan/recording-1"
HEADER_BYTES = 64 * KIB


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """One recorded answer; `state` is `ok`, or the state of PRODUCT.md that the connection ended in."""

    state: str = "ok"
    reason: str = ""
    nonce: str = ""
    """The nonce of the recorded run, which frames `stdout`."""
    digest: str = ""
    """sha256 of the collector that made the recording."""
    exit_status: int | None = None
    recorded_at: str = ""
    """ISO 8601."""
    stdout: bytes = field(default=b"", repr=False)
    stderr: bytes = field(default=b"", repr=False)


BODIES = ("stdout", "stderr")
HEADER = {field.name: field.type for field in fields(Recording) if field.name not in BODIES}


def read(directory: Path, limits: Limits) -> Recording:
    """Return the recording in `directory`, or raise TargetError when there is none or it is not one."""
    try:
        header = _header(_capped(directory / "recording.json", HEADER_BYTES))
        return Recording(
            **header,
            stdout=_stdout(directory, limits),
            stderr=_capped(directory / "stderr", limits.stderr_bytes) if (directory / "stderr").exists() else b"",
        )
    except OSError as error:
        reason = f"no recording can be read at {directory}: {error.strerror}"
        raise TargetError("unreachable:no_recording", reason, remedy="correct `recording` in the inventory") from None
    except (ValueError, TypeError, EOFError, zlib.error) as error:
        raise TargetError("bad_evidence", f"{directory / 'recording.json'} is not a recording: {error}") from None


def write(directory: Path, recording: Recording) -> None:
    """Store `recording` in `directory`, which is made if it is missing; files are readable by their owner only."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    header = {"schema": SCHEMA} | {name: value for name, value in asdict(recording).items() if name in HEADER}
    _private(directory / "recording.json", (json.dumps(header, indent=2) + "\n").encode())
    for name in (*BODIES, "stdout.gz"):
        (directory / name).unlink(missing_ok=True)  # of an earlier recording
    for name in BODIES:
        if body := getattr(recording, name):
            _private(directory / name, body)


def _header(raw: bytes) -> dict[str, Any]:
    header = json.loads(raw)
    if not isinstance(header, dict) or header.pop("schema", None) != SCHEMA:
        raise ValueError(f"the schema {SCHEMA} is expected")
    if unknown := sorted(set(header) - set(HEADER)):
        raise ValueError(f"unknown field {unknown[0]!r}")
    for name, value in header.items():
        if type(value) is not (int if name == "exit_status" else str) and not (name == "exit_status" and value is None):
            raise ValueError(f"{name} is not of the expected type")
    return header


def _stdout(directory: Path, limits: Limits) -> bytes:
    packed = directory / "stdout.gz"
    if not packed.exists():
        plain = directory / "stdout"
        return _capped(plain, limits.stdout_bytes) if plain.exists() else b""
    engine = zlib.decompressobj(wbits=31)
    body = _within(
        engine.decompress(_capped(packed, limits.inflated_bytes), limits.inflated_bytes + 1), limits.inflated_bytes
    )
    if not engine.eof:
        raise EOFError("stdout.gz has no end")
    return body


def _capped(path: Path, size: int) -> bytes:
    with path.open("rb") as stream:
        return _within(stream.read(size + 1), size)


def _within(body: bytes, size: int) -> bytes:
    if len(body) > size:
        raise TargetError("output_limit", f"the recording holds more than {size} bytes")
    return body


def _private(path: Path, body: bytes) -> None:
    path.touch(mode=0o600)
    path.write_bytes(body)
