"""Holds a document against scanner/schemas/inventory-1.json; says in a sentence what is wrong, where, and what to do.

No message quotes a value: what a person wrote in the wrong place may be a secret. A key is quoted if a plain word.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from scanner.errors import InventoryError
from scanner.fits import fits
from scanner.inventory.document import KEY, Document, Where
from scanner.inventory.references import FORMS

SCHEMA = Path(__file__).parent.parent / "schemas" / "inventory-1.json"
MOST_FAULTS = 100
KINDS = {
    "array": "a list", "boolean": "true or false", "integer": "a whole number", "number": "a number",
    "object": "keys with values", "string": "text",
}  # fmt: skip
SECRET_KEYS = ("password", "passphrase", "passwd", "pass", "token", "ssh_password", "sudo_password", "become_password")


def schema() -> dict[str, Any]:
    """Return the published schema of inventories."""
    text = SCHEMA.read_text(encoding="utf-8")
    result: dict[str, Any] = json.loads(text)
    return result


def check(document: Document) -> None:
    """Raise InventoryError for the first fault by line, if `document` is not of the shape of the schema."""
    rules = schema()
    if fits(document.value, rules):
        return
    if faults := _faults(document, rules):
        line, message, remedy = faults[0]
        more = f"; {len(faults) - 1} more faults follow" if len(faults) > 1 else ""
        raise InventoryError(message, file=document.file, line=line, remedy=remedy + more)


def _faults(document: Document, rules: Mapping[str, Any]) -> list[tuple[int, str, str]]:
    from jsonschema import Draft202012Validator
    from referencing import Registry

    found = itertools.islice(Draft202012Validator(rules, registry=Registry()).iter_errors(document.value), MOST_FAULTS)
    return sorted((_fault(document, error) for error in found), key=lambda fault: fault[0])


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return a remedy that names the nearest of `known`, or all of them."""
    import difflib

    names = sorted(set(known))
    near = difflib.get_close_matches(name, names, n=1)
    return f"did you mean {near[0]}?" if near else f"known are {', '.join(names[:30])}" if names else "none is known"


def path(where: Where) -> str:
    """Return `where` as a person writes it: sites[0].targets[3].weight."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" if KEY.fullmatch(step) else ".?" for step in where)
    return "".join(steps).removeprefix(".") or "the inventory"


def _fault(document: Document, error: Any) -> tuple[int, str, str]:  # noqa: ANN401  jsonschema's errors hold any value
    where: Where = tuple(error.absolute_path)
    if error.validator == "additionalProperties":
        return _unknown_key(document, where, error.instance, error.schema)
    message = f"{path(where)}: {_sentence(error.validator, error.validator_value, error.instance)}"
    return document.line(where), message, _remedy(error)


def _unknown_key(
    document: Document, where: Where, value: Mapping[str, Any], rules: Mapping[str, Any]
) -> tuple[int, str, str]:
    key = min(set(value) - set(rules["properties"]), key=lambda key: document.line((*where, key)))
    line, name = document.line((*where, key)), repr(key) if KEY.fullmatch(key) else "a key"
    if key.lower() in SECRET_KEYS:
        remedy = f"no secret stands in this file; write secret: {FORMS}, in auth or become"
        return line, f"{path(where)}: {name} is not a field", remedy
    return line, f"{path(where)}: {name} is not a field", did_you_mean(key, rules["properties"])


def _sentence(rule: str, rule_value: Any, value: Any) -> str:  # noqa: ANN401  the same
    if rule == "type":
        return f"{KINDS[rule_value]} is expected"
    if rule == "required":
        return f"{next(key for key in rule_value if key not in value)} is missing"
    return {
        "enum": "not one of the known words",
        "const": "not the format that this mediascan reads",
        "minimum": f"less than {rule_value}",
        "maximum": f"more than {rule_value}",
        "minItems": "empty",
        "maxItems": f"more than {rule_value} items",
        "uniqueItems": "an item stands here twice",
        "minLength": "empty",
        "maxLength": f"longer than {rule_value} characters",
    }.get(rule, "not of the expected form")


def _remedy(error: Any) -> str:  # noqa: ANN401  the same
    description = error.schema.get("description", "")
    if error.validator == "type" and error.validator_value == "string" and not isinstance(error.instance, (dict, list)):
        return "put it in quotes" + (f": {description}" if description else "")
    return str(description or "compare with inventories/example/estate.yml")
