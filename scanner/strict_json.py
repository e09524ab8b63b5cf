"""JSON from somebody else, read strictly: one meaning per text, bounded, no recursion before the bounds are known."""

from __future__ import annotations

import json
import math
from typing import Any

from scanner.errors import EvidenceError
from scanner.limits import DEFAULT, Limits


def loads(text: bytes | str, limits: Limits = DEFAULT) -> Any:  # noqa: ANN401
    """Return strict JSON: no duplicate keys, NaN, infinities, huge integers or nesting beyond the limit."""
    if _nesting(text) > limits.depth:
        raise EvidenceError("bad_evidence", f"JSON nested deeper than {limits.depth}")
    try:
        return json.loads(
            text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_int=_integer, parse_float=_finite
        )
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


def _nesting(text: bytes | str) -> int:
    """Return how deep brackets nest outside strings, without recursion."""
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    if raw.count(b"[") + raw.count(b"{") <= DEFAULT.depth:
        return 0
    deepest = depth = 0
    quoted = escaped = False
    for byte in raw:
        if quoted:
            if escaped:
                escaped = False
            elif byte == 0x5C:
                escaped = True
            elif byte == 0x22:
                quoted = False
        elif byte == 0x22:
            quoted = True
        elif byte in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif byte in b"]}":
            depth -= 1
    return deepest
