"""YAML files of people: read strictly, held to a published schema, faults named by file and line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from scanner.errors import ProfileError
from scanner.fits import Schema, fits
from scanner.simple_yaml import NotSimple, simple

SCHEMAS = Path(__file__).parent.parent / "schemas"
MAX_BYTES = 1 << 20
WORDS = {"true": True, "false": False, "null": None, "": None}
DOUBTFUL = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n"))
"""In other letters or by another version of YAML these may not be text."""
WHOLE = re.compile(r"0|[1-9][0-9]{0,17}")
DECIMAL = re.compile(r"(?:0|[1-9][0-9]{0,8})\.[0-9]{1,9}")


def read_document(path: Path, schema: str) -> Any:  # noqa: ANN401
    """Return the YAML 1.2 document at `path` if it follows `schemas/<schema>.json`, else raise ProfileError."""
    document = _parse(path)
    rules = json.loads((SCHEMAS / f"{schema}.json").read_text("utf-8"))
    fault = None if fits(document, rules) else _first_fault(document, rules)
    if fault is not None:
        where = "/".join(str(word) for word in fault.absolute_path) or "the document"
        line = line_of(path, *fault.absolute_path)
        raise ProfileError(f"{where}: {fault.message}", file=str(path), line=line, remedy=f"see schemas/{schema}.json")
    return document


def _first_fault(document: object, rules: Schema) -> Any:  # noqa: ANN401
    import jsonschema

    faults = jsonschema.Draft202012Validator(rules).iter_errors(document)
    return min(faults, key=lambda fault: list(map(str, fault.absolute_path)), default=None)


def line_of(path: Path, *keys: str | int) -> int:
    """Return the line at which the value under `keys` stands, 0 where there is none."""
    return _line(_parse(path, nodes=True), list(keys))


def _parse(path: Path, *, nodes: bool = False) -> Any:  # noqa: ANN401
    """Return the document, or the tree of its nodes, which know their lines."""
    text = _text(path)
    found = None if nodes else simple(text, _scalar)
    if found is not None:
        return found[0]
    return _parsed(path, text, nodes=nodes)


def _parsed(path: Path, text: str, *, nodes: bool) -> Any:  # noqa: ANN401
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        reader = YAML(typ="safe", pure=True)
        return reader.compose(text) if nodes else reader.load(text)
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or "not YAML"
        raise ProfileError(str(problem), file=str(path), line=mark.line + 1 if mark else 0) from None


def _scalar(text: str) -> object:
    """Return what ruamel takes a plain word for; NotSimple where that is not plain to see."""
    if text in WORDS:
        return WORDS[text]
    if WHOLE.fullmatch(text):
        return int(text)
    if DECIMAL.fullmatch(text):
        return float(text)
    if (text[0].isalpha() or text[0] == "/") and text.lower() not in DOUBTFUL:
        return text
    raise NotSimple


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ProfileError(f"larger than {MAX_BYTES} bytes", file=str(path))
        return path.read_text("utf-8")
    except OSError as error:
        raise ProfileError(f"cannot be read: {error.strerror}", file=str(path)) from None
    except UnicodeDecodeError:
        raise ProfileError("not UTF-8 text", file=str(path)) from None


def _line(node: Any, keys: list[str | int]) -> int:  # noqa: ANN401
    for key in keys:
        node = _child(node, key)
        if node is None:
            return 0
    return int(node.start_mark.line) + 1 if node is not None else 0


def _child(node: Any, key: str | int) -> Any:  # noqa: ANN401
    if isinstance(key, int):
        return node.value[key] if isinstance(node.value, list) and key < len(node.value) else None
    return next((value for name, value in node.value if name.value == key), None)
