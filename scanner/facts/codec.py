"""Facts as JSON and back: strict, bounded, driven by the dataclasses' own types.

`encode` turns frozen dataclasses into plain JSON values. `decode_value` accepts exactly what `encode` writes: an
unknown or missing field, a bool for an int, a number that is not finite, a list or string over its limit is an
EvidenceError that names the path, never the value. Facts JSON is untrusted input.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import typing
from collections.abc import Iterable, Mapping
from json.encoder import encode_basestring_ascii as quoted
from typing import Any

from scanner.errors import EvidenceError
from scanner.facts.alike import Alike
from scanner.facts.linux import LinuxFacts
from scanner.facts.macos import MacFacts
from scanner.facts.readers import Fault, reader_of
from scanner.facts.section import Section, State
from scanner.facts.windows import WindowsFacts
from scanner.facts.writers import Writer, writer_of
from scanner.limits import DEFAULT, Limits
from scanner.strict_json import loads

__all__ = ["PLATFORMS", "SCHEMA", "decode_facts", "decode_value", "encode", "encode_facts", "loads"]

SCHEMA = "mediascan/facts-1"
Facts = LinuxFacts | MacFacts | WindowsFacts
PLATFORMS: Mapping[str, type[Facts]] = {"linux": LinuxFacts, "macos": MacFacts, "windows": WindowsFacts}
NAMES: Mapping[type[Facts], str] = {kind: name for name, kind in PLATFORMS.items()}


def encode(value: object) -> Any:  # noqa: ANN401
    """Return a dataclass as a JSON object; defaults are written too, so that a file can be read without this code."""
    return json.loads(writer_of(typing.cast("Any", type(value)))(value))


def encode_facts(facts: Facts) -> dict[str, Any]:
    """Return facts as the object that `decode_facts` reads; sections that nobody sent are left out."""
    written: dict[str, Any] = json.loads(write_facts(facts, [field.name for field in dataclasses.fields(facts)]))
    return written


def write_facts(facts: Facts, names: Iterable[str], alike: Alike | None = None) -> str:
    """Return some sections of facts, by their names, as the text of such an object.

    What `alike` remembers of other targets saves time and changes nothing.
    """
    kind = typing.cast("type", type(facts))
    written = [f'"{name}":{_known(facts, kind, name, alike)}' for name in names if sent(facts, name)]
    return f'{{"platform":"{NAMES[kind]}","sections":{{{",".join(written)}}}}}'


def sent(facts: Facts, name: str) -> bool:
    """Tell whether a section came, if only with the reason why it was not collected; a reader adds all others."""
    section: Section[object] = getattr(facts, name)
    if section.state is not State.NOT_COLLECTED:
        return True
    unsent: Section[object] = getattr(_nothing(typing.cast("type", type(facts))), name)
    return section != unsent


@functools.cache
def _nothing(kind: type) -> object:
    """Return the facts of a target that sent no section."""
    return kind()


def _known(facts: Facts, kind: type, name: str, alike: Alike | None) -> str:
    section: Section[object] = getattr(facts, name)
    if alike is None or not section.number:
        return _written(kind, name, section)
    key = kind, name, section.number
    return alike.texts.get(key) or alike.keep_text(key, _written(kind, name, section))


def _written(kind: type, name: str, section: Section[object]) -> str:
    if section.state is State.OK:
        return f'{{"state":"ok","value":{_writer(kind, name)(section.value_or_none)}}}'
    reason = f',"reason":{quoted(section.reason)}' if section.reason else ""
    return f'{{"state":"{section.state.value}"{reason}}}'


def decode_facts(raw: object, limits: Limits = DEFAULT) -> Facts:
    """Return the facts that `raw` holds, or raise EvidenceError with the path of the first fault."""
    if not isinstance(raw, dict) or set(raw) != {"platform", "sections"}:
        raise EvidenceError("bad_evidence", "facts: an object with platform and sections is expected")
    kind = PLATFORMS.get(raw["platform"]) if isinstance(raw["platform"], str) else None
    if kind is None:
        raise EvidenceError("bad_evidence", "facts.platform: not a known platform")
    if not isinstance(raw["sections"], dict):
        raise EvidenceError("bad_evidence", "facts.sections: an object is expected")
    hints = _hints(typing.cast("type", kind))
    unknown = set(raw["sections"]) - set(hints)
    if unknown:
        raise EvidenceError("bad_evidence", f"facts.sections: {len(unknown)} unknown")
    return kind(**{name: _section(name, hints[name], body, limits) for name, body in raw["sections"].items()})


def decode_value(path: str, kind: Any, raw: object, limits: Limits) -> Any:  # noqa: ANN401
    """Return `raw` as the annotated type `kind`, or raise EvidenceError that begins with `path`."""
    try:
        return reader_of(kind)(raw, limits)
    except Fault as fault:
        raise EvidenceError("bad_evidence", f"{path}{fault.path}: {fault.why}") from None


def _section(name: str, kind: Any, raw: object, limits: Limits) -> Section[Any]:  # noqa: ANN401
    path = f"facts.sections.{name}"
    if not isinstance(raw, dict) or not set(raw) <= {"state", "value", "reason"} or "state" not in raw:
        raise EvidenceError("bad_evidence", f"{path}: state with value or reason is expected")
    state = decode_value(f"{path}.state", State, raw["state"], limits)
    if (state is State.OK) != ("value" in raw) or raw.get("value", 0) is None:
        raise EvidenceError("bad_evidence", f"{path}: a value belongs to the state ok and to no other")
    value = decode_value(f"{path}.value", typing.get_args(kind)[0], raw["value"], limits) if "value" in raw else None
    return Section(name, state, value, decode_value(f"{path}.reason", str, raw.get("reason", ""), limits))


@functools.cache
def _writer(kind: type, name: str) -> Writer:
    return Writer(lambda: typing.get_args(_hints(kind)[name])[0])


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {f.name: hints[f.name] for f in dataclasses.fields(kind)}
