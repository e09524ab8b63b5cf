"""Facts of Windows as a person reviews them: lists become tables by their natural key, registry values one line each.

Keys that are absent and drivers that are not registered are left out: what the collector asks for is no machine's story.
"""

from __future__ import annotations

import json
import re

GONE = "(not there)"
LINE = re.compile(r", line \d+$")
"""Where in the collector something failed, which changes with it."""
KEYS = {
    "drivers": ("name",),
    "disks": ("number",),
    "partitions": ("disk", "number"),
    "volumes": ("path",),
    "bitlocker": ("path",),
    "present": ("instance",),
    "files": ("path", "part"),
    "roots": ("place", "path"),
}
"""List -> the fields that tell its items apart."""


def readable(sections):
    """Return sections of encoded facts in the form of the golden files."""
    return {name: _section(name, section) for name, section in sections.items()}


def _section(name, section):
    if section["state"] != "ok":
        return {"state": section["state"], "reason": LINE.sub("", section.get("reason", ""))}
    return {"state": "ok", **_fields(name, section["value"])}


def _fields(name, value):
    if isinstance(value, list):
        return {name: _list(name, value)}
    return {field: _list(field, inner) if isinstance(inner, list) else inner for field, inner in value.items()}


def _list(name, items):
    if name == "keys":
        return {item["path"]: _key(item) for item in items if item["state"] != "absent"}
    if name == "hives":
        return {item["sid"]: _list("keys", item["registry"]["keys"]) for item in items}
    if name not in KEYS:
        return items
    if name == "drivers":
        items = [item for item in items if item["registered"]]
    made = {", ".join(str(item[field]) for field in KEYS[name]): _rest(name, item) for item in items}
    assert len(made) == len(items), f"{name}: two items have one name"
    return made


def _rest(name, item):
    return {field: value for field, value in item.items() if field not in KEYS[name]}


def _key(key):
    if key["state"] != "ok":
        return key["state"]
    found = {value["name"]: _value(value) for value in key["values"]}
    return found | ({"(subkeys)": ", ".join(key["subkeys"])} if key["listed"] else {})


def _value(value):
    shown = (
        value["number"]
        if value["number"] is not None
        else value["items"]
        if value["kind"] == "strings"
        else value["text"]
    )
    return f"{value['kind']} {shown}"


def difference(base, other):
    """Return what of another table is different, table by table; what is not there any more is said to be so."""
    if not isinstance(base, dict) or not isinstance(other, dict):
        return other
    changed = {
        key: difference(base.get(key), value) for key, value in other.items() if key not in base or base[key] != value
    }
    return changed | dict.fromkeys((key for key in base if key not in other), GONE)


def applied(base, change):
    """Return a table with a difference applied: the inverse of `difference`."""
    if not isinstance(base, dict) or not isinstance(change, dict):
        return change
    made = {key: value for key, value in base.items() if change.get(key) != GONE}
    return made | {key: applied(base.get(key), value) for key, value in change.items() if value != GONE}


def written(value, depth=0):
    """Return JSON whose deeper tables stand on one line each."""
    blank = " " * depth
    if isinstance(value, dict) and value and (depth < 2 or any(isinstance(inner, dict) for inner in value.values())):
        inner = ",\n".join(f"{blank} {_json(key)}: {written(item, depth + 1)}" for key, item in value.items())
        return f"{{\n{inner}\n{blank}}}"
    return _json(value)


def _json(value):
    return json.dumps(value, ensure_ascii=False)
