"""Judged targets as JSON lines, schema mediascan/results-1: facts-1 with what a profile made of the facts, and back.

Each target's object has the fields of facts-1 and four more: its `findings`, and the `knock_outs`, `fit_at` and
`min_coverage` of its profile. It is what `mediascan evaluate` writes and `mediascan report --from` reads; read back, it
is imported evidence, so that no gate says yes on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from fractions import Fraction
from typing import Any, BinaryIO

from scanner.check import Finding
from scanner.errors import EvidenceError
from scanner.evaluate import HostResult
from scanner.facts.codec import decode_value, encode
from scanner.limits import DEFAULT, Limits
from scanner.render import facts_v1
from scanner.render.facts_v1 import Form, Header
from scanner.values import dataclass, replace

SCHEMA = "mediascan/results-1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What a profile made of one target's facts."""

    knock_outs: tuple[str, ...]
    fit_at: int
    """0 to 100."""
    min_coverage: str
    """A fraction from 0 to 1, such as 19/20."""
    findings: tuple[Finding, ...]


def write(header: Header, results: Iterable[HostResult]) -> Iterator[str]:
    """Yield the lines of a file, as the results come."""
    return facts_v1.write(header, results, FORM)


def read(source: BinaryIO, name: str, limits: Limits = DEFAULT) -> tuple[Header, Iterator[HostResult]]:
    """Return the header, and the results as they are asked for; UsageError names file and line of the first fault."""
    return facts_v1.read(source, name, limits, FORM)


def _line(result: HostResult) -> dict[str, Any]:
    judged = Judged(
        knock_outs=result.knock_outs,
        fit_at=result.fit_at,
        min_coverage=str(result.min_coverage),
        findings=result.findings,
    )
    fields_of_ours: dict[str, Any] = encode(judged)
    return facts_v1.line_of(result) | fields_of_ours


def _result(raw: object, limits: Limits) -> HostResult:
    if not isinstance(raw, dict):
        raise EvidenceError("bad_evidence", "target: an object is expected")
    own = {field.name for field in fields(Judged)}
    result = facts_v1.result_of({name: value for name, value in raw.items() if name not in own}, limits)
    judged: Judged = decode_value("target", Judged, {name: raw[name] for name in own if name in raw}, limits)
    if not (0 <= judged.fit_at <= 100 and 0 <= _fraction(judged.min_coverage) <= 1):
        raise EvidenceError("bad_evidence", "target: fit_at runs from 0 to 100, min_coverage from 0 to 1")
    return replace(
        result,
        knock_outs=judged.knock_outs,
        fit_at=judged.fit_at,
        min_coverage=_fraction(judged.min_coverage),
        findings=judged.findings,
    )


def _fraction(text: str) -> Fraction:
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        raise EvidenceError("bad_evidence", "target.min_coverage: not a fraction") from None


FORM = Form(SCHEMA, _line, _result)
