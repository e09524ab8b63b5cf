"""HostResult as the columns of one ledger row, and back."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import json
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from fractions import Fraction
from operator import attrgetter
from typing import Any, cast

from scanner.check import Finding, Level, Severity, Status
from scanner.errors import EvidenceError, LedgerError
from scanner.evaluate import Assurance, HostResult
from scanner.facts import Facts, KnownPeople, State, StrayFile, StrayScan
from scanner.facts.again import HEAD
from scanner.facts.alike import Alike
from scanner.facts.codec import decode_facts, decode_value, sent, write_facts
from scanner.limits import DEFAULT
from scanner.values import dataclass

FAST = 1
"""zlib level: facts are text, and level 1 takes a fifth of the time for nine tenths of the gain."""
STATUS = {one.value: one for one in Status}
SEVERITY = {one.value: one for one in Severity}
WORDS: Mapping[object, str] = {one: one.value for one in (*Status, *Severity)}
LEVEL: Mapping[str | None, Level | None] = {None: None} | {one.value: one for one in Level}
PLAIN = tuple(f.name for f in dataclasses.fields(HostResult) if f.name not in ("findings", "facts"))
_values = attrgetter(*PLAIN)
_fraction = functools.lru_cache(maxsize=64)(Fraction)
"""Targets have few different weights, and reading a Fraction from text is slow."""
FROM_JSON: Mapping[str, Callable[[Any], object]] = {
    "weight": _fraction,
    "min_coverage": _fraction,
    "assurance": Assurance,
    "knock_outs": tuple,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One result as it is stored; made where the target was judged, so that a worker process sends nothing else."""

    site: str
    target: str
    state: str
    seconds: float
    collected_at: str | None
    host_key: str | None
    machine_id: str | None
    result: str
    """JSON of everything but findings and facts."""
    findings: str
    """JSON: an array of arrays."""
    facts: bytes | None = field(repr=False)
    stray: bytes | None = field(repr=False)


def encode(result: HostResult, alike: Alike | None = None) -> Row:
    """Return the row of `result`; what `alike` remembers of other targets saves time and changes nothing."""
    facts, stray = _facts(result.facts, alike)
    return Row(
        site=result.site, target=result.target, state=result.state, seconds=result.seconds,
        collected_at=result.collected_at, host_key=result.host_key, machine_id=result.machine_id,
        result=plain(result),
        findings=_findings(result.findings) if alike is None else alike.written(result.findings, _findings),
        facts=facts, stray=stray,
    )  # fmt: skip


def plain(result: HostResult) -> str:
    """Return everything of `result` but findings and facts, as JSON."""
    values = dict(zip(PLAIN, _values(result), strict=True))
    values |= {
        "weight": str(result.weight), "min_coverage": str(result.min_coverage), "assurance": result.assurance.value,
    }  # fmt: skip
    return _json(values)


def decode(result: str, findings: str, *blobs: bytes | None) -> HostResult:
    """Return the HostResult that a row holds, with the sections of the `blobs` that are given."""
    with _translated():
        values = json.loads(result)
        for name, convert in FROM_JSON.items():
            values[name] = convert(values[name])
        return HostResult(**values, findings=decode_findings(findings), facts=_joined(blobs))


def decode_stray(blob: bytes) -> tuple[StrayFile, ...]:
    """Return the stray files of a row."""
    with _translated():
        value = _stray_value(blob)
        return tuple(map(_stray_file, value["files"])) if value is not None else ()


def _stray_file(file: dict[str, Any]) -> StrayFile:
    """Return a file of which the ledger's JSON holds the fields by their names; tuples are arrays there."""
    file["kinds"] = tuple(file["kinds"])
    file["known"] = tuple(KnownPeople(**one) for one in file["known"]) if file.get("known") else ()
    return StrayFile(**file)


def decode_scan(blob: bytes) -> StrayScan | None:
    """Return the content scan of a row, None where there was none or another version wrote it."""
    with _translated():
        value = _stray_value(blob)
        try:
            return decode_value("stray", StrayScan, value, DEFAULT) if value is not None else None
        except EvidenceError:
            return None


def _stray_value(blob: bytes) -> dict[str, Any] | None:
    section = json.loads(zlib.decompress(blob))["sections"]["stray"]
    return section["value"] if section["state"] == State.OK.value else None


@functools.lru_cache(maxsize=32)  # targets of a fleet that is alike have the same, one after the other
def decode_findings(text: str) -> tuple[Finding, ...]:
    """Return the findings of a row."""
    return tuple(
        Finding(check, STATUS[status], SEVERITY[severity], message, tuple(evidence), LEVEL[level])
        for check, status, severity, message, evidence, level in json.loads(text)
    )


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except (ValueError, TypeError, KeyError, zlib.error, EvidenceError) as error:
        raise LedgerError(f"the ledger holds a row that cannot be read: {error}", remedy="scan again") from None


def _findings(findings: tuple[Finding, ...]) -> str:
    return _json([_finding(finding) for finding in findings])


def _finding(finding: Finding) -> list[object]:
    level = finding.level
    return [
        finding.check, WORDS[finding.status], WORDS[finding.severity], finding.message, finding.evidence,
        None if level is None else level.value,
    ]  # fmt: skip


def _facts(facts: Facts | None, alike: Alike | None) -> tuple[bytes | None, bytes | None]:
    if facts is None:
        return None, None
    stray = _stray(facts, alike) if sent(facts, "stray") else None
    return _packed(write_facts(facts, _others(cast("type", type(facts))), alike)), stray


@functools.cache
def _others(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind) if field.name != "stray")


def _stray(facts: Facts, alike: Alike | None) -> bytes:
    """Return the packed content scan; one that comes again is packed once."""
    key = type(facts), facts.stray.number
    known = alike.packed.get(key) if alike is not None else None
    if known is None:
        known = _packed(write_facts(facts, ("stray",), alike))
        if alike is not None and facts.stray.number:
            alike.packed.put(key, known, HEAD + len(known))
    return known


def _joined(blobs: tuple[bytes | None, ...]) -> Facts | None:
    parts = [json.loads(zlib.decompress(blob)) for blob in blobs if blob is not None]
    if not parts:
        return None
    sections = {name: body for part in parts for name, body in part["sections"].items()}
    return decode_facts({"platform": parts[0]["platform"], "sections": sections})


def _packed(text: str) -> bytes:
    return zlib.compress(text.encode(), FAST)


_json = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
