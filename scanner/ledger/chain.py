"""The hash chain: each row holds a sha256 over the row before it and its own content.

A run's `head` links it to the run before; its first result links to that head, each next one to the result before.
When a run ends, `tail` and the number of results are kept beside the head. The chain finds rows that were changed,
taken out or put in; it does not stop someone who can write the whole file and computes it anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

ORIGIN = bytes(32)
"""What the first run links to."""

Part = str | int | float | bytes | None


def link(before: bytes, parts: Iterable[Part]) -> bytes:
    """Return the hash over `before` and `parts`, each with its kind and length so that no two contents look alike."""
    digest = hashlib.sha256(before)
    for part in parts:
        raw = part if isinstance(part, bytes) else b"" if part is None else str(part).encode("utf-8", "surrogatepass")
        kind = b"0" if part is None else b"1"
        digest.update(kind + len(raw).to_bytes(8, "big"))
        digest.update(raw)
    return digest.digest()


def output_digest(body: bytes | None) -> bytes | None:
    """Return the digest under which a raw output enters the chain, so that the output itself may be dropped."""
    return None if body is None else hashlib.sha256(body).digest()
