"""Facts as JSON lines: what is written is read back, and what is read is believed as little as possible.

The published schema is made from the types; after a wanted change: MEDIASCAN_UPDATE_GOLDEN=1 pytest tests/render/json
"""

from __future__ import annotations

import dataclasses
import enum
import io
import json
import os
import types
import typing
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.errors import UsageError
from scanner.evaluate import Assurance, HostResult
from scanner.facts import Host, LinuxFacts, MacFacts, Section, State, WindowsFacts, ok
from scanner.facts.readers import LARGEST
from scanner.limits import DEFAULT, Limits
from scanner.render import facts_v1
from scanner.score import SiteInfo, score_site

PUBLISHED = Path(facts_v1.__file__).parents[1] / "schemas/facts-1.json"
HEADER = facts_v1.Header(
    run="41",
    started="2026-11-22T14:05:00Z",
    finished="2026-11-22T14:05:41Z",
    partial=False,
    version="0.1.0",
    inventory_digest="1" * 64,
    sites=(SiteInfo("leeds", title="Leeds delivery"), SiteInfo("york", not_selected=("y2",))),
)


# --- the schema, made from the types ---


def described(kind, definitions):
    """The JSON schema of one annotated type, as facts/codec.py reads it."""
    simple = {
        int: {"type": "integer", "minimum": -LARGEST, "maximum": LARGEST},
        bool: {"type": "boolean"},
        float: {"type": "number"},
        str: {"type": "string", "maxLength": DEFAULT.string_bytes},
        types.NoneType: {"type": "null"},
    }
    if kind in simple:
        return simple[kind]
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return {"anyOf": [described(one, definitions) for one in arguments]}
    if origin is tuple and arguments[1:] == (...,):
        return {"type": "array", "maxItems": DEFAULT.items, "items": described(arguments[0], definitions)}
    if origin is tuple:
        parts = [described(one, definitions) for one in arguments]
        return {"type": "array", "prefixItems": parts, "items": False, "minItems": len(parts)}
    if issubclass(kind, enum.Enum):
        return {"enum": [one.value for one in kind]}
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        definitions[kind.__name__] |= object_of(kind, definitions)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def object_of(kind, definitions):
    hints = typing.get_type_hints(kind)
    missing = dataclasses.MISSING
    needed = [f.name for f in dataclasses.fields(kind) if f.default is missing and f.default_factory is missing]
    properties = {f.name: described(hints[f.name], definitions) for f in dataclasses.fields(kind)}
    return {"type": "object", "additionalProperties": False, "required": needed, "properties": properties}


def facts_of(platform, kind, definitions):
    states = [state.value for state in State if state is not State.OK]
    reason = {"type": "string", "maxLength": DEFAULT.string_bytes}
    sections = {}
    for field, hint in typing.get_type_hints(kind).items():
        value = described(typing.get_args(hint)[0], definitions)
        there = {"state": {"const": "ok"}, "value": value, "reason": reason}
        absent = {"state": {"enum": states}, "reason": reason}
        sections[field] = {
            "anyOf": [
                {"type": "object", "additionalProperties": False, "required": ["state", "value"], "properties": there},
                {"type": "object", "additionalProperties": False, "required": ["state"], "properties": absent},
            ]
        }
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["platform", "sections"],
        "properties": {
            "platform": {"const": platform},
            "sections": {"type": "object", "additionalProperties": False, "properties": sections},
        },
    }


def schema():
    definitions = {}
    header = object_of(facts_v1.Header, definitions)
    header["properties"] = {"schema": {"const": facts_v1.SCHEMA}} | header["properties"]
    header["required"] = ["schema", *header["required"]]
    target = object_of(facts_v1.TargetLine, definitions)
    target["properties"]["state"] = {"type": "string", "pattern": f"^{facts_v1.STATE.pattern}$"}
    target["properties"]["weight"] = {"type": "number", "minimum": facts_v1.LEAST, "maximum": facts_v1.MOST}
    target["properties"]["facts"] = {
        "anyOf": [{"$ref": "#/$defs/linux"}, {"$ref": "#/$defs/macos"}, {"$ref": "#/$defs/windows"}, {"type": "null"}]
    }
    target["required"].append("facts")
    done = {"done": {"type": "integer", "minimum": 0}}
    kinds = {
        "header": header,
        "target": target,
        "done": {"type": "object", "additionalProperties": False, "required": ["done"], "properties": done},
        "linux": facts_of("linux", LinuxFacts, definitions),
        "macos": facts_of("macos", MacFacts, definitions),
        "windows": facts_of("windows", WindowsFacts, definitions),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": facts_v1.SCHEMA,
        "title": "mediascan facts, version 1: one line of a file",
        "description": "The first line is a header, then one line per target, the last line counts the targets.",
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in ("header", "target", "done")],
        "$defs": kinds | definitions,
    }


VALIDATOR = jsonschema.Draft202012Validator(schema())


def test_the_published_schema_is_made_from_the_types():
    text = json.dumps(schema(), indent=1) + "\n"
    if os.environ.get("MEDIASCAN_UPDATE_GOLDEN"):
        PUBLISHED.write_text(text)

    jsonschema.Draft202012Validator.check_schema(schema())
    assert text == PUBLISHED.read_text()


# --- there and back ---


def made(kind):
    """A strategy of values of one annotated type."""
    simple = {
        int: st.integers(-LARGEST, LARGEST),
        float: st.floats(allow_nan=False, allow_infinity=False),
        str: st.text(st.characters(codec="utf-8"), max_size=8),
        bool: st.booleans(),
        types.NoneType: st.none(),
    }
    if kind in simple:
        return simple[kind]
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return st.one_of(*(made(one) for one in arguments))
    if origin is tuple and arguments[1:] == (...,):
        return st.deferred(lambda: st.lists(made(arguments[0]), max_size=2).map(tuple))
    if origin is tuple:
        return st.tuples(*(made(one) for one in arguments))
    if issubclass(kind, enum.Enum):
        return st.sampled_from(kind)
    hints = typing.get_type_hints(kind)
    return st.deferred(lambda: st.builds(kind, **{f.name: made(hints[f.name]) for f in dataclasses.fields(kind)}))


def section(name, hint):
    states = [state for state in State if state is not State.OK]
    return st.one_of(
        made(typing.get_args(hint)[0]).map(lambda value: ok(name, value)),
        st.builds(Section, st.just(name), st.sampled_from(states), st.none(), made(str)),
    )


@st.composite
def some_facts(draw):
    """A few sections with values at a time: all at once would take seconds."""
    kind = draw(st.sampled_from([LinuxFacts, MacFacts, WindowsFacts]))
    hints = typing.get_type_hints(kind)
    names = draw(st.lists(st.sampled_from(sorted(hints)), max_size=3, unique=True))
    return kind(**{name: draw(section(name, hints[name])) for name in names})


def target(facts=None, **more):
    known = {"site": "leeds", "target": "a", "state": "ok", "profile": "server", "facts": facts or LinuxFacts()}
    return HostResult(**(known | more))


def file_of(*results, header=HEADER):
    return "".join(facts_v1.write(header, results)).encode()


def read(data, limits=DEFAULT):
    header, results = facts_v1.read(io.BytesIO(data), "facts.jsonl", limits)
    return header, list(results)


@settings(max_examples=40)
@given(some_facts())
def test_facts_are_read_back_as_they_were_written_and_follow_the_schema(facts):
    data = file_of(target(facts))
    (back,) = read(data)[1]

    assert back.facts == facts
    for line in data.decode().splitlines():
        VALIDATOR.validate(json.loads(line))


def test_everything_else_of_a_target_is_read_back_too():
    written = target(
        reason="why",
        landing=True,
        weight=Fraction(1, 10),
        platform="linux",
        privilege="user",
        identity="tofu",
        first_seen="2026-11-01T00:00:00Z",
        host_key="SHA256:x",
        machine_id="m",
        collected_at="2026-11-22T14:05:01Z",
        seconds=1.5,
        script_digest="ab",
        assurance=Assurance.RECORDED,
    )
    header, results = read(file_of(written))

    assert (header, results) == (HEADER, [written])


def test_what_was_live_is_imported_once_it_was_in_a_file():
    found = read(file_of(target(), target(target="b", assurance=Assurance.RECORDED)))[1]

    assert [one.assurance for one in found] == [Assurance.IMPORTED, Assurance.RECORDED]


def test_a_file_brings_no_limits_and_no_findings_of_its_own():
    lax = target(landing=True, knock_outs=("k1",), fit_at=0, min_coverage=Fraction(0))
    (back,) = read(file_of(lax))[1]

    assert (back.knock_outs, back.fit_at, back.min_coverage, back.findings) == ((), 80, Fraction(95, 100), ())
    assert score_site(HEADER.sites[0], [back]).verdict.value == "cannot_say"


def test_an_unreached_target_has_no_facts():
    lost = HostResult(site="york", target="b", state="timeout:banner", profile="server")

    assert read(file_of(lost))[1][0].state == "timeout:banner"


def test_a_file_is_plain_printable_ascii():
    data = file_of(target(reason="\x1b[2J\x7f\u202e\u009b")).decode()

    assert data.isascii()
    assert all(character.isprintable() or character == "\n" for character in data)


# --- what is refused ---


def changed(line, **fields):
    lines = file_of(target(ok_host())).decode().splitlines()
    lines[line] = json.dumps(json.loads(lines[line]) | fields)
    return ("\n".join(lines) + "\n").encode()


def ok_host():
    return LinuxFacts(host=Section("host", State.DENIED, None, ""))


WHOLE = file_of(target(), target(target="b"))
LINES = WHOLE.splitlines(keepends=True)


@pytest.mark.parametrize(
    ("data", "line", "what"),
    [
        (b"", 1, "header.schema: mediascan/facts-1 is expected"),
        (b'{"schema": "mediascan/facts-1"}\n', 1, "header: a field is missing"),
        (b"nonsense\n", 1, "not JSON"),
        (changed(0, schema="mediascan/facts-2"), 1, "header.schema: mediascan/facts-1 is expected"),
        (changed(0, more=1), 1, "header: an unknown field"),
        (changed(0, sites=[{"name": "leeds"}, {"name": "leeds"}]), 1, "header.sites: a name stands twice"),
        (changed(1, site="hull"), 2, "the header does not name this target's site"),
        (changed(1, more=1), 2, "target: an unknown field"),
        (changed(1, landing=1), 2, "target.landing: not of the expected type"),
        (changed(1, weight=0.05), 2, "target.weight: 0.1 to 10 is expected"),
        (changed(1, weight=10.5), 2, "target.weight: 0.1 to 10 is expected"),
        (changed(1, state="ok\x1b[2J"), 2, "target.state: not the form of a state"),
        (changed(1, assurance="certain"), 2, "target.assurance: not one of the known words"),
        (changed(1, facts=None), 2, "target.facts: a target that was reached has facts"),
        (changed(1, facts={"platform": "plan9", "sections": {}}), 2, "facts.platform: not a known platform"),
        (LINES[0] + b"[]\n", 2, "target: an object with facts is expected"),
        (LINES[0] + LINES[1] * 2, 3, "this target came before"),
        (LINES[0] + LINES[1], 3, "the file ends before its last line"),
        (LINES[0] + LINES[1] + LINES[3], 3, "1 targets stand before this last line"),
        (WHOLE + LINES[1], 5, "nothing may follow the last line"),
        (LINES[0] + b'{"done": 0, "done": 0}\n', 2, "not JSON"),
    ],
)
def test_a_file_that_is_not_what_we_write_is_refused_with_its_line(data, line, what):
    with pytest.raises(UsageError) as caught:
        read(data)

    assert str(caught.value).startswith(f"facts.jsonl:{line}: not usable as facts: {what}")
    assert "write the file again" in str(caught.value)


def test_a_line_longer_than_the_limit_is_never_held():
    with pytest.raises(UsageError, match=r"facts.jsonl:1: not usable as facts: longer than 100 bytes"):
        read(b"x" * 1000, Limits(inflated_bytes=100))


def test_a_file_cut_anywhere_is_refused():
    for end in range(len(WHOLE) - 1):
        with pytest.raises(UsageError):
            read(WHOLE[:end])


@settings(max_examples=60)
@given(st.data())
def test_no_line_is_read_that_the_schema_refuses(data):
    """The decoder is at least as strict as the schema: one value somewhere in a valid line is replaced or dropped."""
    lines = [json.loads(line) for line in file_of(target(data.draw(some_facts()))).splitlines()]
    spoilt = data.draw(st.sampled_from(lines[:2]))
    path = data.draw(st.sampled_from(list(places(spoilt))))
    holder = spoilt
    for step in path[:-1]:
        holder = holder[step]
    if data.draw(st.booleans()):
        holder[path[-1]] = data.draw(st.sampled_from([None, True, -1, 2**64, 0.5, "x", [], {}, [None], {"a": 1}]))
    else:
        del holder[path[-1]]
    try:
        read("".join(json.dumps(line) + "\n" for line in lines).encode())
    except UsageError:
        return

    assert VALIDATOR.is_valid(spoilt), json.dumps(spoilt)


def places(value, above=()):
    """The path of every value inside a JSON value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inside:
        yield (*above, key)
        yield from places(one, (*above, key))


def test_the_example_host_is_described():
    assert "Host" in schema()["$defs"]
    assert set(schema()["$defs"]["Host"]["properties"]) == {field.name for field in dataclasses.fields(Host)}
