"""How large each filter is: by how many keys it takes, how deniable it shall be, and what fits into the whole."""

from __future__ import annotations

import math
from collections.abc import Mapping

from scanner.collectors.python.known.known_file import EXPORT_BYTES, EXPORT_HEADER_BYTES, EXPORT_SUM_BYTES
from scanner.values import dataclass

LEAST_BACKGROUND = 0.1
"""A key of nobody's is in a filter with at least this probability: one yes proves nothing."""
MOST_BACKGROUND = 0.25
ALL_TOGETHER = 0.001
"""What the filters together should not fall below: somebody who knows all of a record asks each of them."""
FEWEST = 64
"""A filter is made for no fewer keys: in a tiny one few positions would decide."""
MARGIN = 1.02
"""Keys that a filter is made for over those that were counted; the rest is filled with keys of nobody's."""


@dataclass(frozen=True, slots=True)
class Size:
    """One filter to be made."""

    kind: str
    bytes: int
    probes: int
    fill: float
    """The share of its bits that are set in the end."""


def background(kinds: int) -> float:
    """Return the share of keys of nobody's that each of `kinds` filters says yes to."""
    return min(MOST_BACKGROUND, max(LEAST_BACKGROUND, math.pow(ALL_TOGETHER, 1 / kinds)))


def sizes(keys: Mapping[str, int], most: int = EXPORT_BYTES - EXPORT_HEADER_BYTES - EXPORT_SUM_BYTES) -> list[Size]:
    """Return the filters for so many keys of each kind, the strongest first; what does not fit `most` bytes is left.

    More kinds of key mean fuller, smaller filters; where they still do not fit the weakest kinds go.
    """
    for count in range(len(keys), 0, -1):
        kept = dict(list(keys.items())[:count])
        for share in (background(count), MOST_BACKGROUND):
            planned = [_size(kind, number, share) for kind, number in kept.items()]
            if sum(one.bytes for one in planned) <= most:
                return planned
    return []


def _size(kind: str, keys: int, share: float) -> Size:
    """Return the smallest Bloom filter that says yes to `share` of keys of nobody's (Bloom, 1970)."""
    probes = max(1, round(-math.log2(share)))
    fill = share ** (1 / probes)
    bits = max(FEWEST, keys * MARGIN) * probes / -math.log1p(-fill)
    return Size(kind, math.ceil(bits / 8), probes, fill)
