"""The content scan's answer: one JSON object a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any

from scanner.errors import EvidenceError
from scanner.facts.codec import decode_value
from scanner.facts.parse import stray_find
from scanner.facts.parse.entries import Entries
from scanner.facts.parse.windows.text import plain
from scanner.facts.stray import KnownPeople, Seen, StrayFile, StrayRoot, StrayScan
from scanner.limits import DEFAULT
from scanner.strict_json import loads
from scanner.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class End:
    """The last line of a scan: what ran, and what it left out."""

    engine: str
    version: str
    unlisted: int = 0
    seconds: float = 0.0
    portable: bool | None = None
    known: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """A part of a file as the engine tells it; what is derived from other sections is not the target's to say."""

    path: str
    part: str
    verdict: str
    people: int
    kinds: tuple[str, ...]
    confidence: str
    place: str
    size: int
    mode: int
    modified: int
    reason: str
    owner: str
    audience: str
    known: tuple[KnownPeople, ...]


TOLD = tuple(field.name for field in fields(File))
told = attrgetter(*TOLD)
MODULES = re.compile(r"[A-Za-z0-9_. ]{1,400}")
RELEASE = re.compile(r"[0-9]\.[0-9]{1,2}")
PLACE_STATES = {"absent": "absent", "denied": "denied", "unread": "denied"}
"""Of places whose volumes are not known, or that are paths of another system."""
KINDS: dict[str, type] = {"root": StrayRoot, "file": File, "seen": Seen, "end": End}
LATER: dict[str, dict[str, object]] = {
    "file": {"owner": "", "audience": "", "known": []},
    "end": {"portable": None, "known": []},
}
"""What a recording of an earlier engine does not hold."""


def stray(entries: Entries) -> StrayScan:
    """Return the scan of the tier that ran; an answer without its last line is none."""
    dotnet, python, find = entries.get("dotnet"), entries.get("python3"), entries.get("find")
    if dotnet.state == "ok":
        return _with_places(_whole(dotnet.lines), entries)
    lines = [line for line in python.lines if line.strip()]
    if find.state == "ok":
        return stray_find.scan([line for line in find.lines if line.strip()], _why_shallower(python.state, lines))
    return _whole(lines)


def _why_shallower(state: str, lines: Sequence[str]) -> str:
    """Return what first.py said before it gave up, in words for a person."""
    word, _, rest = lines[-1].partition(" ") if lines else ("", "", "")
    if state != "ok":
        return "the target has no python3"
    if word == "missing" and rest and MODULES.fullmatch(rest):
        return f"the target's python3 lacks {rest.replace(' ', ', ')}"
    if word == "python" and RELEASE.fullmatch(rest):
        return f"the target's python3 is {rest}, older than 3.6"
    return "the target's python3 does not run"


def _with_places(scan: StrayScan, entries: Entries) -> StrayScan:
    """Return a scan of Windows with the places that never reached the scanner (collectors/windows/stray.ps1)."""
    places = (entry for entry in entries.all if entry.path != "dotnet")
    return replace(scan, roots=(*scan.roots, *(_place(plain(entry.path), entry.state) for entry in places)))


def _place(path: str, state: str) -> StrayRoot:
    if state not in PLACE_STATES:
        raise EvidenceError("bad_evidence", "a place has a state that no place has")
    return StrayRoot(path=path, place=path if path in stray_find.PLACES else "system", state=PLACE_STATES[state])


def _whole(lines: Sequence[str]) -> StrayScan:
    found: dict[str, list[Any]] = {name: [] for name in KINDS}
    for line in lines:
        raw = loads(line, DEFAULT)
        name = next(iter(raw)) if isinstance(raw, dict) and len(raw) == 1 else ""
        if name not in KINDS or found["end"] or (name == "seen" and found["seen"]):
            raise EvidenceError("bad_evidence", "the content scan wrote a line that it does not write")
        found[name].append(decode_value(f"stray.{name}", KINDS[name], _filled(name, raw[name]), DEFAULT))
    if not found["end"]:
        raise EvidenceError("truncated", "the content scan did not finish")
    end = found["end"][0]
    files = tuple(StrayFile(**dict(zip(TOLD, told(file), strict=True))) for file in found["file"])
    roots = tuple(found["root"])
    return StrayScan(
        end.engine,
        end.version,
        roots,
        files,
        end.unlisted,
        end.seconds,
        portable=end.portable,
        known=end.known,
        seen=next(iter(found["seen"]), None),
    )


def _filled(name: str, value: object) -> object:
    return LATER.get(name, {}) | value if isinstance(value, dict) else value
