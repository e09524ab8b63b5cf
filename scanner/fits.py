"""Whether a value fits one of our JSON Schemas: a quick yes for what is sound, which most documents are.

Importing jsonschema takes a tenth of a scan's start, so it is asked only about documents that did not get this yes.
Here every keyword is read narrowly, for plain text, whole and decimal numbers, lists and mappings; one that is not
known, or another kind of value, gives no yes. tests/test_fits.py holds both to each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

Schema = Mapping[str, Any]

SAYS_NOTHING = frozenset({"$schema", "$id", "$defs", "title", "description"})
KINDS: Mapping[type, tuple[str, ...]] = {
    dict: ("object",),
    list: ("array",),
    str: ("string",),
    bool: ("boolean",),
    int: ("integer", "number"),
    float: ("number",),
    type(None): ("null",),
}
PLAIN: Mapping[str, Callable[[Any, Any], bool]] = {
    "type": lambda value, said: _of_kind(value, (said,) if isinstance(said, str) else said),
    "const": lambda value, said: isinstance(value, str) and value == said,
    "enum": lambda value, said: isinstance(value, str) and value in said,
    "pattern": lambda value, said: isinstance(value, str) and re.search(said, value) is not None,
    "minLength": lambda value, said: isinstance(value, str) and len(value) >= said,
    "maxLength": lambda value, said: isinstance(value, str) and len(value) <= said,
    "minimum": lambda value, said: _of_kind(value, ["number"]) and value >= said,
    "maximum": lambda value, said: _of_kind(value, ["number"]) and value <= said,
    "minItems": lambda value, said: isinstance(value, list) and len(value) >= said,
    "maxItems": lambda value, said: isinstance(value, list) and len(value) <= said,
    "uniqueItems": lambda value, _: _words(value) and len(set(value)) == len(value),
    "minProperties": lambda value, said: isinstance(value, dict) and len(value) >= said,
    "required": lambda value, said: isinstance(value, dict) and value.keys() >= set(said),
}
"""Keywords that look at the value alone."""


def fits(value: object, schema: Schema, whole: Schema | None = None) -> bool:
    """Tell whether `value` surely fits `schema`; False leaves that to jsonschema. `whole` holds the definitions."""
    whole = schema if whole is None else whole
    for word, said in schema.items():
        plain = PLAIN.get(word)
        if plain is not None:
            if not plain(value, said):
                return False
        elif word not in SAYS_NOTHING and not _parts_fit(word, value, schema, whole):
            return False
    return True


def _parts_fit(word: str, value: object, schema: Schema, whole: Schema) -> bool:
    said = schema[word]
    if word == "$ref":
        return fits(value, whole["$defs"][said.removeprefix("#/$defs/")], whole)
    if word == "anyOf":
        return any(fits(value, one, whole) for one in said)
    if word == "items":
        return isinstance(value, list) and all(fits(one, said, whole) for one in value)
    return isinstance(value, dict) and _members_fit(word, value, schema, whole)


def _members_fit(word: str, value: dict[str, object], schema: Schema, whole: Schema) -> bool:
    said = schema[word]
    if word == "properties":
        return all(fits(value[name], said[name], whole) for name in value.keys() & said.keys())
    if word == "propertyNames":
        return all(fits(name, said, whole) for name in value)
    if word == "additionalProperties":
        others = value.keys() - schema.get("properties", {}).keys()
        return not others or (isinstance(said, dict) and all(fits(value[name], said, whole) for name in others))
    return False


def _of_kind(value: object, names: Sequence[str]) -> bool:
    kinds = KINDS.get(type(value), ())
    return any(name in names for name in kinds) if len(kinds) > 1 else bool(kinds) and kinds[0] in names


def _words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
