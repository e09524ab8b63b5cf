"""Recordings of a scan: what each target answered, for the replay connector."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from scanner.connectors import recording
from scanner.connectors.recording import Recording
from scanner.errors import EvidenceError
from scanner.facts import frame
from scanner.limits import Limits
from scanner.scan.collect import TargetResult
from scanner.scan.scrub import scrubbed
from scanner.values import replace

UNSAFE = re.compile(r"[^a-z0-9_-]+")
LONGEST = 40
"""Characters of a name that a person recognises; the digest behind them tells names apart."""


def record(folder: Path, result: TargetResult, limits: Limits) -> None:
    """Store one target's answer below `folder`, in a place that no name of a site or target can lead out of."""
    target = result.target
    recording.write(folder / safe(target.site) / safe(target.name), recorded(result, limits))


def recorded(result: TargetResult, limits: Limits) -> Recording:
    """Return the recording of a result; an answer without a frame is kept as the failure that it was."""
    output, nonce = result.output, result.nonce or ""
    if output is None:
        return Recording(state=result.state, reason=result.reason, recorded_at=result.collected_at)
    try:
        stdout = frame.plain(output.stdout, nonce, limits)
    except EvidenceError as error:
        return Recording(state=error.state, reason=error.reason, recorded_at=result.collected_at)
    return Recording(
        nonce=nonce, digest=result.script_digest or "", exit_status=output.exit_status,
        recorded_at=result.collected_at, stdout=stdout, stderr=output.stderr,
    )  # fmt: skip


def record_scrubbed(folder: Path, result: TargetResult, limits: Limits) -> str:
    """Store one Windows target's answer without personal data; return why not, or an empty text.

    The place is named after the run's nonce: names of sites and targets stay here. So does stderr.
    """
    kept = recorded(result, limits)
    if not kept.stdout:
        return kept.reason or kept.state
    try:
        stdout = scrubbed(kept.stdout, kept.nonce, limits)
    except EvidenceError as error:
        return error.reason
    recording.write(folder / f"windows-{kept.nonce[:12]}", replace(kept, stdout=stdout, stderr=b""))
    return ""


def safe(name: str) -> str:
    """Return a file name for any text: what is legible of it, and a digest that keeps different names apart."""
    legible = UNSAFE.sub("-", name.lower())[:LONGEST].strip("-")
    if legible == name:
        return name
    digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f"{legible}-{digest}" if legible else digest
