"""The hash chain: each row holds a sha256 over the row before it and its own content.

A run's `head` links it and the list of its targets to the run before; its first result links to that head, each next
one to the result before. When a run ends, its `tail` links how it ended and the number of its results to the last one.
The chain finds rows that were changed, taken out or put in; it does not stop someone who can write the whole file and
computes it anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

ORIGIN = bytes(32)
"""What the first run links to."""

Part = str | int | float | bytes | None


def link(before: bytes, parts: Iterable[Part]) -> bytes:
    """Return the hash over `before` and `parts`, each with its kind and length so that no two contents look alike."""
    pieces = [before]
    for part in parts:
        raw = part if isinstance(part, bytes) else b"" if part is None else str(part).encode("utf-8", "surrogatepass")
        pieces += (b"0" if part is None else b"1", len(raw).to_bytes(8, "big"), raw)
    return hashlib.sha256(b"".join(pieces)).digest()  # at once: for each long piece the interpreter is given away
