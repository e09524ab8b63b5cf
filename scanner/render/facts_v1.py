"""Facts of many targets as JSON lines, schema mediascan/facts-1 (scanner/schemas/facts-1.json), and back.

The first line is the header, then comes one line per target, and the last line, `{"done": <targets>}`, proves that the
file is whole. One target at a time is in memory, on both sides. What is read is untrusted: it is decoded strictly, is
never `live` again, and brings no limits of its own; knock-outs, `fit_at` and `min_coverage` come from the profile that
it names, when the facts are judged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from fractions import Fraction
from functools import partial
from typing import Any, BinaryIO, TypeVar

from scanner import strict_json
from scanner.errors import EvidenceError, UsageError
from scanner.evaluate import REACHED, Assurance, HostResult
from scanner.facts.codec import SCHEMA, decode_facts, decode_value, encode, encode_facts
from scanner.limits import DEFAULT, Limits
from scanner.score import SiteInfo
from scanner.values import dataclass

T = TypeVar("T")
Raw = TypeVar("Raw")
LEAST, MOST = 0.1, 10
"""PRODUCT.md, Score: the weight of a target."""
STATE = re.compile(r"[a-z_]{1,40}(:[a-z_]{1,40})?")
"""PRODUCT.md, `state` of a target: `ok`, `partial`, or a reason such as `timeout:banner`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The run that the facts come from; times are ISO 8601, digests sha256 in hexadecimal."""

    run: str
    started: str
    finished: str
    partial: bool
    version: str
    """Of the mediascan that collected."""
    inventory_digest: str
    sites: tuple[SiteInfo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetLine:
    """One target without its facts."""

    site: str
    name: str
    state: str
    reason: str
    profile: str
    landing: bool
    weight: float
    platform: str | None
    privilege: str | None
    identity: str | None
    first_seen: str | None
    host_key: str | None
    machine_id: str | None
    assurance: Assurance
    collected_at: str | None
    seconds: float
    script_digest: str | None


def line_of(result: HostResult) -> dict[str, Any]:
    """Return the object of one target; findings are left out, they follow from the facts and the profile."""
    facts = None if result.facts is None else encode_facts(result.facts)
    line: dict[str, Any] = encode(_target(result))
    return line | {"facts": facts}


@dataclass(frozen=True, slots=True)
class Form:
    """What tells one kind of these files from another: its schema, and how a target is written and read."""

    schema: str
    line: Callable[[HostResult], dict[str, Any]]
    result: Callable[[object, Limits], HostResult]


def write(header: Header, results: Iterable[HostResult], form: Form | None = None) -> Iterator[str]:
    """Yield the lines of a file, as the results come."""
    form = form or FACTS
    yield _line({"schema": form.schema} | encode(header))
    done = 0
    for result in results:
        done += 1
        yield _line(form.line(result))
    yield _line({"done": done})


def read(
    source: BinaryIO, name: str, limits: Limits = DEFAULT, form: Form | None = None
) -> tuple[Header, Iterator[HostResult]]:
    """Return the header, and the targets as results without findings, read as they are asked for.

    Raises UsageError with `name`, the line and what is wrong with it: here for the header, later for the targets. The
    profile's own fields of a result have their defaults until the facts are judged.
    """
    form = form or FACTS
    lines = _Lines(source, name, limits)
    header = lines.decode(lines.next(), partial(_header, form.schema))
    return header, _results(lines, header, form)


class _Lines:
    """The lines of one file, counted, so that every error names the one it is about."""

    def __init__(self, source: BinaryIO, name: str, limits: Limits) -> None:
        self.source, self.name, self.limits, self.number = source, name, limits, 0

    def next(self) -> object:
        """Return the next line's JSON value, None at the end of the file."""
        self.number += 1
        text = self.source.readline(self.limits.inflated_bytes + 1)
        if len(text) > self.limits.inflated_bytes:
            raise self.unusable(f"longer than {self.limits.inflated_bytes} bytes")
        return self.decode(text, strict_json.loads) if text else None

    def decode(self, raw: Raw, decoder: Callable[[Raw, Limits], T]) -> T:
        """Return what `decoder` makes of `raw`; its EvidenceError becomes an error of this line."""
        try:
            return decoder(raw, self.limits)
        except EvidenceError as error:
            raise self.unusable(error.reason) from None

    def unusable(self, what: str) -> UsageError:
        """Return the error of the line that was read last."""
        remedy = "write the file again with `mediascan collect`"
        return UsageError(f"not usable as facts: {what}", file=self.name, line=self.number, remedy=remedy)


def _results(lines: _Lines, header: Header, form: Form) -> Iterator[HostResult]:
    sites = {site.name for site in header.sites}
    seen: set[tuple[str, str]] = set()
    while (raw := lines.next()) is not None:
        if isinstance(raw, dict) and "done" in raw:
            if raw != {"done": len(seen)} or isinstance(raw["done"], bool):
                raise lines.unusable(f"{len(seen)} targets stand before this last line, which counts another number")
            if lines.next() is not None:
                raise lines.unusable("nothing may follow the last line")
            return
        result = lines.decode(raw, form.result)
        if result.site not in sites:
            raise lines.unusable("the header does not name this target's site")
        if (result.site, result.target) in seen:
            raise lines.unusable("this target came before")
        seen.add((result.site, result.target))
        yield result
    raise lines.unusable("the file ends before its last line")


def _header(schema: str, raw: object, limits: Limits) -> Header:
    if not isinstance(raw, dict) or raw.get("schema") != schema:
        raise EvidenceError("bad_evidence", f"header.schema: {schema} is expected")
    header: Header = decode_value("header", Header, {k: v for k, v in raw.items() if k != "schema"}, limits)
    if len({site.name for site in header.sites}) != len(header.sites):
        raise EvidenceError("bad_evidence", "header.sites: a name stands twice")
    return header


def result_of(raw: object, limits: Limits) -> HostResult:
    """Return what one target's object says, or raise EvidenceError."""
    if not isinstance(raw, dict) or "facts" not in raw:
        raise EvidenceError("bad_evidence", "target: an object with facts is expected")
    line: TargetLine = decode_value("target", TargetLine, {k: v for k, v in raw.items() if k != "facts"}, limits)
    if not STATE.fullmatch(line.state):
        raise EvidenceError("bad_evidence", "target.state: not the form of a state")
    if not LEAST <= line.weight <= MOST:
        raise EvidenceError("bad_evidence", f"target.weight: {LEAST} to {MOST} is expected")
    facts = None if raw["facts"] is None else decode_facts(raw["facts"], limits)
    if facts is None and line.state in REACHED:
        raise EvidenceError("bad_evidence", "target.facts: a target that was reached has facts")
    return HostResult(
        **{field.name: getattr(line, field.name) for field in fields(line) if field.name in _SAME},
        target=line.name,
        weight=Fraction(str(line.weight)),
        assurance=Assurance.IMPORTED if line.assurance is Assurance.LIVE else line.assurance,
        facts=facts,
    )


def _target(result: HostResult) -> TargetLine:
    same = {name: getattr(result, name) for name in _SAME}
    return TargetLine(**same, name=result.target, weight=float(result.weight), assurance=result.assurance)


_SAME = frozenset(field.name for field in fields(TargetLine)) - {"name", "weight", "assurance"}
"""Fields that a TargetLine and a HostResult have in common."""


FACTS = Form(SCHEMA, line_of, result_of)


def _line(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), check_circular=False).replace("\x7f", "\\u007f") + "\n"
