from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from scanner import catalog
from scanner.connectors import recording
from scanner.inventory import document, read, shape
from scanner.inventory.profiles import validate_profiles
from scanner.limits import DEFAULT

INVENTORIES = Path(__file__).parents[2] / "inventories"
EXAMPLE, DEMO = INVENTORIES / "example" / "estate.yml", INVENTORIES / "demo" / "estate.yml"


def fields(rules: dict, definitions: dict, where: str = "") -> Iterator[str]:
    """Every property of the schema, as a path without indices."""
    if "$ref" in rules:
        yield from fields(definitions[rules["$ref"].rsplit("/", 1)[1]], definitions, where)
    for name, inner in rules.get("properties", {}).items():
        yield f"{where}.{name}"
        yield from fields(inner, definitions, f"{where}.{name}")
    if "items" in rules:
        yield from fields(rules["items"], definitions, where)


def used(value: object, where: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{where}.{name}"
            yield from used(inner, f"{where}.{name}")
    if isinstance(value, list):
        for inner in value:
            yield from used(inner, where)


def values(value: object) -> Iterator[object]:
    yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from values(inner)


def last_two(path: str) -> str:
    """Defaults and targets share their fields: `.sites.defaults.auth.method` and `.jumps.auth.method` are one."""
    return ".".join(path.split(".")[-2:])


def test_the_schema_is_a_schema_and_every_property_says_what_it_is():
    schema = shape.schema()
    Draft202012Validator.check_schema(schema)

    for rules in values(schema):
        for name, inner in (rules.get("properties", {}) if isinstance(rules, dict) else {}).items():
            target = schema["$defs"].get(inner.get("$ref", "").rsplit("/", 1)[-1], {})
            assert inner.get("description") or target.get("description"), name


def test_the_example_is_read_and_shows_every_field():
    schema = shape.schema()
    inventory = read(EXAMPLE)
    shown = set(used(document.parse(EXAMPLE.read_bytes(), "estate.yml").value))

    assert {last_two(path) for path in fields(schema, schema["$defs"])} == {last_two(path) for path in shown}
    assert len(inventory.targets) == 70


def test_every_word_of_a_fixed_choice_stands_in_the_example():
    text = EXAMPLE.read_text()
    words = {word for rules in values(shape.schema()) if isinstance(rules, dict) for word in rules.get("enum", ())}

    assert words == {
        "agent", "key", "none", "password", "ntlm", "kerberos", "certificate", "basic", "sudo",
        "local", "replay", "ssh", "winrm", "posix", "windows",
    }  # fmt: skip
    assert [word for word in words if word not in text] == []


def test_the_demo_has_three_sites_with_landing_targets_and_known_profiles():
    inventory = read(DEMO)
    profiles = catalog.load().profiles

    validate_profiles(inventory, profiles, {name for name, profile in profiles.items() if profile.knock_outs})
    assert [site.name for site in inventory.sites] == ["leeds-delivery", "sheffield-archive", "hull-print"]
    assert len(inventory.targets) >= 12
    assert all(any(target.landing for target in site.targets) for site in inventory.sites)
    assert {target.connector for target in inventory.targets} == {"replay"}
    assert len({target.recording for target in inventory.targets}) == len(inventory.targets)


@pytest.mark.parametrize(
    ("name", "state"), [("sheffield-backup", "timeout:banner"), ("hull-laptop-07", "unreachable:refused")]
)
def test_two_demo_targets_were_not_reached(name, state):
    assert recording.read(DEMO.parent / "recordings" / name, DEFAULT).state == state
