"""The content scan's answer: one JSON object a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scanner.errors import EvidenceError
from scanner.facts.codec import decode_value
from scanner.facts.parse.entries import Entries
from scanner.facts.stray import StrayFile, StrayRoot, StrayScan
from scanner.limits import DEFAULT
from scanner.strict_json import loads


@dataclass(frozen=True, slots=True)
class End:
    """The last line of a scan: what ran, and what it left out."""

    engine: str
    version: str
    unlisted: int = 0
    seconds: float = 0.0


KINDS: dict[str, type] = {"root": StrayRoot, "file": StrayFile, "end": End}


def stray(entries: Entries) -> StrayScan:
    """Return the scan; an answer without its last line is none."""
    found: dict[str, list[Any]] = {name: [] for name in KINDS}
    for line in (line for entry in entries.all for line in entry.lines if line.strip()):
        raw = loads(line, DEFAULT)
        name = next(iter(raw)) if isinstance(raw, dict) and len(raw) == 1 else ""
        if name not in KINDS or found["end"]:
            raise EvidenceError("bad_evidence", "the content scan wrote a line that it does not write")
        found[name].append(decode_value(f"stray.{name}", KINDS[name], raw[name], DEFAULT))
    if not found["end"]:
        raise EvidenceError("truncated", "the content scan did not finish")
    end = found["end"][0]
    return StrayScan(end.engine, end.version, tuple(found["root"]), tuple(found["file"]), end.unlisted, end.seconds)
