"""JSON from somebody else, read strictly: one meaning per text, bounded, no recursion before the bounds are known."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from scanner.errors import EvidenceError
from scanner.limits import DEFAULT, Limits

TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{}]', re.DOTALL)
"""A string, closed or not, or a bracket. Possessive: no text makes it look at a character twice."""


def loads(text: bytes | str, limits: Limits = DEFAULT) -> Any:  # noqa: ANN401
    """Return strict JSON: UTF-8, no duplicate keys, NaN, infinities, huge integers or nesting beyond the limit."""
    try:
        text = text.decode("utf-8") if isinstance(text, bytes) else text
        if text.count("[") + text.count("{") > limits.depth and _nesting(text) > limits.depth:
            raise EvidenceError("bad_evidence", f"JSON nested deeper than {limits.depth}")
        text = text.strip(_SPACE)
        value, end = _DECODER.raw_decode(text)
        return value if end == len(text) else _DECODER.decode(text)
    except (ValueError, RecursionError) as error:
        raise EvidenceError("bad_evidence", f"not JSON: {type(error).__name__}") from None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("duplicate key")
    return result


def _no_constant(_: str) -> float:
    raise ValueError("not a finite number")


def _integer(text: str) -> int:
    if len(text) > 20:
        raise ValueError("integer too long")
    return int(text)


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("not a finite number")
    return value


def _nesting(text: str) -> int:
    """Return how deep brackets nest outside strings, in one pass and without recursion."""
    deepest = depth = 0
    for token in TOKEN.finditer(text):
        sign = text[token.start()]
        if sign in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in "]}":
            depth -= 1
    return deepest


_SPACE = " \t\n\r"
_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique, parse_constant=_no_constant, parse_int=_integer, parse_float=_finite
)
"""Made once: a content scan has a line of JSON for every file."""
