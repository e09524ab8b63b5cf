"""An organisation's own detectors: a list in one YAML file that a profile names, or `mediascan stray --detectors`.

They are looked for beside ours, in both engines, without code: an expression that is read in one pass or one of our
validators, words before values and over columns. Their kinds are what the report shows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any

from scanner.catalog.detectors import NOTHING, DetectorFile, frozen
from scanner.catalog.documents import line_of, read_document
from scanner.catalog.linear import LONGEST, Refused, require_linear
from scanner.collectors.python.values.detectors import DETECTORS
from scanner.collectors.python.values.validators import VALIDATORS
from scanner.collectors.python.words.dictionary import HEADERS, WHOLE_HEADERS
from scanner.errors import ProfileError

MOST_BYTES = 32 * 1024
"""Of all own detectors as they travel: they are one word of a command line with the rest of the settings."""
Fault = tuple[str, tuple[int, ...], str, str]
"""Field, place in it, what is wrong, and what to do."""
TAKEN = {detector.kind for detector in DETECTORS} | set(HEADERS) | set(WHOLE_HEADERS)


def read_own_detectors(path: Path) -> tuple[DetectorFile, ...]:
    """Return the detectors of a file; ProfileError names the file, the line and what to write instead."""
    raw = read_document(path, "detectors-1")["detectors"]
    seen: set[str] = set()
    for number, one in enumerate(raw):
        _require_sound(path, number, one, seen)
        seen.add(one["kind"])
    found = tuple(_detector(one) for one in raw)
    if len(as_json(found)) > MOST_BYTES:
        raise ProfileError(f"larger than {MOST_BYTES} bytes as it travels", file=str(path), remedy="name fewer words")
    return found


def as_json(detectors: Iterable[DetectorFile]) -> str:
    """Return detectors as they travel (collectors/python/asked/own_rows.py), '' for none."""
    rows = [_row(detector) for detector in detectors]
    return json.dumps(rows) if rows else ""


def _row(one: DetectorFile) -> list[object]:
    validator = "" if one.validator == NOTHING else one.validator
    words = (one.shapes, one.labels, one.headers, one.whole_headers)
    return [one.kind, one.regex, validator, one.checksum, one.family, one.alone, *map(list, words)]


def _detector(raw: Mapping[str, Any]) -> DetectorFile:
    return DetectorFile(**{"title": raw["kind"], "family": "person number", "alone": "label"} | frozen(raw))


def _require_sound(path: Path, number: int, one: Mapping[str, Any], seen: set[str]) -> None:
    """Raise ProfileError for the first thing that is wrong with a detector."""
    for field, place, message, remedy in chain(_faults(one, seen), _wrong_vectors(one)):
        line = line_of(path, "detectors", number, field, *place) or line_of(path, "detectors", number)
        raise ProfileError(f"{one['kind']}: {message}", file=str(path), line=line, remedy=remedy)


def _faults(one: Mapping[str, Any], seen: set[str]) -> Iterator[Fault]:
    if one["kind"] in TAKEN | seen:
        yield "kind", (), "the kind is taken", "choose another word, as badge_number"
    if "regex" not in one and "validator" not in one:
        yield "kind", (), "it has neither a regex nor a validator", "say how a value looks"
    if one.get("validator", NOTHING) not in VALIDATORS:
        yield "validator", (), f"there is no validator {one['validator']!r}", "see the list in docs/detectors.md"
    if one.get("alone") == "proof" and not (one.get("checksum") and "validator" in one):
        yield "alone", (), "only a checksum proves a value", "write `alone: label`, or a validator and `checksum: true`"
    if not one.get("headers") and not one.get("whole_headers") and not (one.get("shapes") and one.get("labels")):
        yield "kind", (), "nothing announces it", "give headers over a column, or shapes and labels in prose"
    if "regex" in one:
        try:
            require_linear(one["regex"])
        except Refused as refusal:
            yield "regex", (), str(refusal), refusal.remedy


def _wrong_vectors(one: Mapping[str, Any]) -> Iterator[Fault]:
    for field, wanted in (("match", True), ("no_match", False)):
        for place, text in enumerate(one.get(field, ())):
            if fits_detector(one, text) is not wanted:
                said = "is none" if wanted else "is one"
                yield field, (place,), f"{text!r} {said}", "correct the regex, the validator or the example"


def fits_detector(one: Mapping[str, Any], text: str) -> bool:
    """Tell whether a text is a value of a detector, as targets tell it."""
    text = text.strip()
    if len(text) > LONGEST or ("regex" in one and not re.fullmatch(one["regex"], text)):
        return False
    return bool(VALIDATORS[one["validator"]](text)) if "validator" in one else True
