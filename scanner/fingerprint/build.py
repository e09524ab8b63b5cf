"""An export, read twice: once to count, once to fill the filters. Memory is bounded by the filters, 64 MB at most."""

from __future__ import annotations

import json
import random
import secrets
from collections.abc import Iterator, Sequence
from itertools import islice

from scanner.collectors.python.known.known_count import KeySample
from scanner.collectors.python.known.known_file import (
    EXPORT_KEY_BYTES,
    EXPORT_MAGIC,
    EXPORT_PEOPLE,
    LOW_WORD,
    PROBE_FACTORS,
    KeyHash,
    probes_of,
)
from scanner.collectors.python.known.known_keys import JOINED_KINDS, RowKeys, first_key, letters_of
from scanner.errors import UsageError
from scanner.fingerprint import plan
from scanner.fingerprint.columns import Typed
from scanner.fingerprint.source import Row
from scanner.values import dataclass

COUNTED = 2**16
"""Distinct keys of a kind that are counted one by one; more are estimated within 0.6 %."""
PEOPLE_COUNTED = 2**18
BOUND = 2**64


@dataclass(frozen=True, slots=True)
class Counted:
    """What the first reading tells."""

    people: int
    keys: dict[str, int]
    """Distinct keys by kind, the strongest kind first."""


@dataclass(frozen=True, slots=True)
class Filled:
    """One filter, ready."""

    size: plan.Size
    bits: bytearray
    ones: int

    @property
    def background(self) -> float:
        """Return the share of keys of nobody's that it says yes to."""
        share: float = (self.ones / (8 * self.size.bytes)) ** self.size.probes
        return share


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A whole fingerprint."""

    name: str
    people: int
    key: bytes
    filters: tuple[Filled, ...]
    left_out: tuple[str, ...]
    """Kinds of keys for which there was no room."""
    canaries: tuple[tuple[str, ...], ...] = ()
    """Of each planted record the hashes of its keys."""

    def pieces(self) -> Iterator[bytes | bytearray]:
        """Yield the file without its sum."""
        header = {
            "canaries": self.canaries,
            "export": self.name,
            "filters": [
                {"kind": one.size.kind, "bytes": one.size.bytes, "probes": one.size.probes, "ones": one.ones}
                for one in self.filters
            ],
            "key": self.key.hex(),
            "people": self.people,
        }
        yield EXPORT_MAGIC
        yield json.dumps(header, sort_keys=True).encode("ascii") + b"\n"
        yield from (one.bits for one in self.filters)


def build(typed: Typed, label: str, canaries: Sequence[Row] = ()) -> Fingerprint:
    """Return the fingerprint of an export under a fresh key."""
    counted = count(typed)
    if not 1 <= counted.people <= EXPORT_PEOPLE:
        raise UsageError("nobody is in it", file=str(typed.export.path), remedy="is it the right file, or sheet?")
    key = secrets.token_bytes(EXPORT_KEY_BYTES)
    sizes = plan.sizes(counted.keys)
    filters = fill(typed, sizes, KeyHash(key))
    kept = {size.kind for size in sizes}
    return Fingerprint(
        name=f"{label}-{secrets.token_hex(4)}",
        people=counted.people,
        key=key,
        filters=tuple(filters),
        left_out=tuple(kind for kind in counted.keys if kind not in kept),
        canaries=tuple(_hashes(typed, row, KeyHash(key)) for row in canaries),
    )


def count(typed: Typed) -> Counted:
    """Read the export once; nothing of it is kept but samples of hashes that die with this process."""
    people = KeySample(PEOPLE_COUNTED, BOUND)
    samples = {kind: KeySample(COUNTED, BOUND) for kind in typed.kinds}
    keys = typed.keys()
    for row in records(typed):
        found = [(kind, text) for kind, text, _ in keys.of(row)]
        for one in found:
            samples[one[0]].add(hash(one) & LOW_WORD)
        if found:
            people.add(hash(_person(row, keys, *found[0])) & LOW_WORD)
    counts = {kind: sample.count() for kind, sample in samples.items()}
    return Counted(people.count(), {kind: number for kind, number in counts.items() if number})


def _person(row: Row, keys: RowKeys, kind: str, text: str) -> tuple[str, ...]:
    """Return what stands for the person of a row: the strongest key, and where that holds an initial the forename."""
    forename = first_key(row, keys.forenames, letters_of) if kind in JOINED_KINDS else ""
    return (kind, text, forename)


def records(typed: Typed) -> Iterator[Row]:
    """Yield the records of an export."""
    return (row for _, row in islice(typed.export.rows(), typed.first, None))


def fill(typed: Typed, sizes: Sequence[plan.Size], key: KeyHash) -> list[Filled]:
    """Read the export again and return the filters with its keys, and with keys of nobody's up to what was planned."""
    targets = {size.kind: (bytearray(size.bytes), 8 * size.bytes, PROBE_FACTORS[: size.probes]) for size in sizes}
    keys = typed.keys()
    for row in records(typed):
        for kind, text, _ in keys.of(row):
            if kind in targets:
                bits, size, factors = targets[kind]
                low = key.number_of(kind, text) & LOW_WORD
                for factor in factors:
                    at = ((low * factor & LOW_WORD) >> 29) * size >> 35
                    bits[at >> 3] |= 1 << (at & 7)
    return [_padded(size, *targets[size.kind]) for size in sizes]


def _padded(size: plan.Size, bits: bytearray, count: int, factors: Sequence[int]) -> Filled:
    """Return a filter whose fill tells no more of how many keys it holds than its size does."""
    chance = random.SystemRandom()
    ones = int.from_bytes(bits, "little").bit_count()
    while ones < size.fill * count:
        for at in probes_of(chance.getrandbits(64), count, factors):
            ones += not bits[at >> 3] >> (at & 7) & 1
            bits[at >> 3] |= 1 << (at & 7)
    return Filled(size, bits, ones)


def _hashes(typed: Typed, row: Row, key: KeyHash) -> tuple[str, ...]:
    return tuple(f"{key.number_of(kind, text):032x}" for kind, text, _ in typed.keys().of(row))
