"""Bytes as only a cipher makes them: whole sectors, nothing to tell them by, every value as often as any other."""

from scanner.collectors.python.asked.settings import KIB
from scanner.collectors.python.sources.streams import pieces

NOISE_BYTES = 64 * KIB
"""Less is no container, nor an encrypted database of more than a few rows."""
SECTOR = 512
NOISE_LOW, NOISE_HIGH = 130.0, 400.0
"""Between these the chi-square of 256 values lies for noise, but once in millions; for packed data far above."""
NOISE_SAMPLE = 8 * KIB
"""Looked at of each piece."""


def is_noise(work):
    """Tell whether a source may be an encrypted volume or database without a header."""
    if work.source.size < NOISE_BYTES or work.source.size % SECTOR or not is_even(counted_values([work.head])):
        return False
    return is_even(counted_values(piece[:NOISE_SAMPLE] for piece in pieces(work.source.open())))


def counted_values(samples):
    """Return how often each of the 256 values stands in some bytes."""
    counts = [0] * 256
    for sample in samples:
        counts = [count + sample.count(bytes((n,))) for n, count in enumerate(counts)]
    return counts


def is_even(counts):
    """Tell whether counts differ as chance makes them, neither more nor less."""
    expected = sum(counts) / 256.0
    return expected > 0 and NOISE_LOW < sum((count - expected) ** 2 for count in counts) / expected < NOISE_HIGH
