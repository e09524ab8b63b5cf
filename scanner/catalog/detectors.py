"""Detectors: one kind of value that is looked for in people's files, as data, one YAML file each."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scanner.catalog.documents import line_of, read_document
from scanner.collectors.python.values.validators import VALIDATORS
from scanner.errors import ProfileError
from scanner.values import dataclass

STRENGTHS = ("proof", "label", "never")
NOTHING = "is_nothing"
"""The validator that no text passes."""


@dataclass(frozen=True, slots=True)
class DetectorFile:
    """One file of checks/stray/detectors."""

    kind: str
    title: str
    family: str
    """person number, case number, contact or payment."""
    alone: str
    """What makes a column of it people by itself: its values (proof), its label (label), or nothing (never)."""
    country: str = ""
    """Two letters of ISO 3166; empty for no one country."""
    source: str = ""
    """Where its rules are published."""
    checksum: bool = False
    """Whether a value proves itself, if nearly all of its column do."""
    validator: str = NOTHING
    """Judges a value under its label, by its name on the target."""
    unlabelled: str = NOTHING
    """Judges a value that has no label."""
    shapes: tuple[str, ...] = ()
    """Its forms in prose: a digit is 9, a capital A, another letter a, the rest itself."""
    labels: tuple[str, ...] = ()
    """Words shortly before it in prose, in small letters."""
    headers: tuple[str, ...] = ()
    """Words over a column, in small letters."""
    whole_headers: tuple[str, ...] = ()
    """Those that mean it only when nothing else stands there."""
    match: tuple[str, ...] = ()
    """Values that are one, with a label or without."""
    only_labelled: tuple[str, ...] = ()
    """Values that are one only with a label."""
    no_match: tuple[str, ...] = ()
    """Values that are none."""
    regex: str = ""
    """Of an organisation's own: what the whole of a value fits."""


def read_detectors(folder: Path) -> tuple[DetectorFile, ...]:
    """Return the detectors of a folder, those first that prove themselves; ProfileError names file and line."""
    found = [read_detector(path) for path in sorted(folder.glob("*.yml"))]
    return tuple(sorted(found, key=lambda detector: (STRENGTHS.index(detector.alone), detector.kind)))


def read_detector(path: Path) -> DetectorFile:
    """Return the detector in one file."""
    raw = read_document(path, "detector-1")
    if raw["kind"] != path.stem:
        message = f"the kind {raw['kind']!r} should be {path.stem!r}"
        raise ProfileError(message, file=str(path), line=line_of(path, "kind"))
    for field in ("validator", "unlabelled"):
        if raw.get(field, NOTHING) not in VALIDATORS:
            message = f"there is no validator {raw[field]!r}"
            raise ProfileError(message, file=str(path), line=line_of(path, field), remedy="see docs/detectors.md")
    return DetectorFile(**frozen(raw))


def frozen(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a document with its lists as tuples."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in raw.items()}
