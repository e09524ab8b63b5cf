"""The quick yes is never given to what jsonschema refuses, and always to what we ship."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from scanner.fits import fits
from scanner.inventory import document

ROOT = Path(__file__).parent.parent
SCHEMAS = {
    name: json.loads((ROOT / f"scanner/schemas/{name}.json").read_text())
    for name in ("inventory-1", "profile-1", "controls-1")
}


def inventory(path: Path) -> object:
    return document.parse(path.read_bytes(), str(path)).value


def plain(path: Path) -> object:
    return YAML(typ="safe", pure=True).load(path.read_text())


SOUND = (
    [("inventory-1", inventory(path)) for path in sorted(ROOT.glob("inventories/*/estate.yml"))]
    + [("profile-1", plain(path)) for path in sorted(ROOT.glob("checks/profiles/*.yml"))]
    + [("controls-1", plain(path)) for path in sorted(ROOT.glob("checks/controls/*.yml"))]
)
WORDS = st.sampled_from(["", "a", "A b", "a\n", "7", "https://x", "-", "/x", "yearly", "x" * 300, "ssh", "é", "a\x00"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 70000) | st.floats() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)


def places(value: object, way: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [way, *(place for key, one in inner for place in places(one, (*way, key)))]


def changed(value: object, way: tuple[object, ...], put: object, how: str) -> object:
    """A copy in which the value at `way` is replaced, has a neighbour, stands there twice, or is gone."""
    if not way:
        return put
    value = copy.deepcopy(value)
    inner = value
    for key in way[:-1]:
        inner = inner[key]
    key = way[-1]
    if how == "gone":
        del inner[key]
    elif how == "replaced":
        inner[key] = put
    elif isinstance(inner, list):
        inner.append(copy.deepcopy(inner[key]) if how == "twice" else put)
    else:
        inner[put if isinstance(put, str) else "more"] = inner[key]
    return value


@pytest.mark.parametrize(("schema", "value"), SOUND)
def test_everything_that_we_ship_gets_the_quick_yes(schema, value):
    assert fits(value, SCHEMAS[schema])


@given(
    sound=st.sampled_from(SOUND),
    data=st.data(),
    put=VALUES,
    how=st.sampled_from(["replaced", "gone", "twice", "beside"]),
)
@settings(max_examples=600, deadline=None)
def test_what_gets_the_quick_yes_is_what_jsonschema_finds_no_fault_with(sound, data, put, how):
    name, value = sound
    other = changed(value, data.draw(st.sampled_from(places(value))), put, how)

    quick, slow = fits(other, SCHEMAS[name]), Draft202012Validator(SCHEMAS[name]).is_valid(other)

    assert slow or not quick


KEYWORDS = [
    ({"type": "integer"}, 1, True),
    ({"type": "integer"}, True, False),
    ({"type": "integer"}, 1.5, False),
    ({"type": "number"}, 1, True),
    ({"type": ["boolean", "string"]}, "a", True),
    ({"type": ["boolean", "string"]}, 1, False),
    ({"type": "null"}, None, True),
    ({"const": "a"}, "b", False),
    ({"enum": ["a", "b"]}, "b", True),
    ({"enum": ["a", "b"]}, "c", False),
    ({"pattern": "^a"}, "ba", False),
    ({"minLength": 1}, "", False),
    ({"maxLength": 1}, "ab", False),
    ({"minimum": 1}, 0, False),
    ({"minimum": 1}, float("nan"), False),
    ({"maximum": 1}, 2, False),
    ({"minItems": 1}, [], False),
    ({"maxItems": 1}, ["a", "b"], False),
    ({"uniqueItems": True}, ["a", "a"], False),
    ({"uniqueItems": True}, ["a", "b"], True),
    ({"minProperties": 1}, {}, False),
    ({"required": ["a"]}, {"b": 1}, False),
    ({"items": {"type": "string"}}, ["a", 1], False),
    ({"properties": {"a": {"type": "string"}}}, {"a": 1}, False),
    ({"properties": {"a": {"type": "string"}}}, {"b": 1}, True),
    ({"properties": {"a": {}}, "additionalProperties": False}, {"b": 1}, False),
    ({"properties": {"a": {}}, "additionalProperties": {"type": "null"}}, {"a": 1, "b": 1}, False),
    ({"additionalProperties": {"type": "null"}}, {"b": None}, True),
    ({"propertyNames": {"pattern": "^a"}}, {"b": 1}, False),
    ({"anyOf": [{"type": "null"}, {"type": "string"}]}, 1, False),
    ({"anyOf": [{"type": "null"}, {"type": "string"}]}, "a", True),
    ({"$ref": "#/$defs/a", "$defs": {"a": {"type": "null"}}}, 1, False),
    ({"not": {"type": "string"}}, 1, False),
    ({"format": "date"}, "2026-01-01", False),
]


@pytest.mark.parametrize(("schema", "value", "quick"), KEYWORDS)
def test_a_keyword_is_read_narrowly_and_an_unknown_one_gives_no_yes(schema, value, quick):
    assert fits(value, schema) is quick
    assert Draft202012Validator(schema).is_valid(value) or not quick
