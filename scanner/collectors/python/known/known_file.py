"""The fingerprint of a known export as it travels (docs/adr/0133): a line, a line of JSON, filters, a sha256.

    mediascan fingerprint 1                                              these two end with a newline
    {"canaries": [...], "export": "...", "filters": [...], "key": "...", "people": N}
    the bits of each filter, in the order of the header
    sha256 over all of that, 32 bytes

Whatever is wrong with one, ValueError says so in fixed words.
"""

import base64
import hashlib
import json
import os
import re

from scanner.collectors.python.known.known_keys import KEY_KINDS

EXPORT_MAGIC = b"mediascan fingerprint 1\n"
EXPORT_BYTES = 64 * 10**6
"""The largest fingerprint; its header is within it."""
EXPORT_HEADER_BYTES = 256 * 1024
EXPORT_SUM_BYTES = 32
EXPORT_KEY_BYTES = 32
HASH_BLOCK_BYTES = 64
"""Of SHA-256: the key fills one, so that its part of every hash is worked out once."""
EXPORT_PEOPLE = 10**9
EXPORT_CANARIES = 1000
MOST_PROBES = 8
MOST_BACKGROUND = 0.5
"""A filter that says yes to more keys of nobody's than this tells nothing."""
EXPORT_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,47}-[0-9a-f]{8}\Z")
EXPORT_HEX = re.compile(r"(?:[0-9a-f]{2})+\Z")
EXPORT_FIELDS = frozenset(("canaries", "export", "filters", "key", "people"))
PROBE_FACTORS = (
    0x9E3779B97F4A7C15,
    0xC2B2AE3D27D4EB4F,
    0xD6E8FEB86659FD93,
    0xA0761D6478BD642F,
    0xE7037ED1A0B428DB,
    0x8EBC6AF09C88C6E3,
    0x589965CC75374CC3,
    0x1D8E4E27C47D124F,
)
"""Odd numbers: what each makes of the second half of a hash chooses one bit."""
LOW_WORD = 2**64 - 1


class KnownFilter:
    """Bits of which the keys of one kind set some; so did others, on purpose: a bit that is set proves nothing."""

    def __init__(self, bits, size, probes, ones):
        self.bits = bits
        self.size = size
        self.factors = PROBE_FACTORS[:probes]
        self.background = (float(ones) / size) ** probes
        """The share of keys of nobody's that it says yes to."""

    def __contains__(self, number):
        return all(self.bits[at >> 3] >> (at & 7) & 1 for at in probes_of(number, self.size, self.factors))


def probes_of(number, size, factors):
    """Return which bits of `size` the hash `number` stands for; its lower 64 bits choose them."""
    low = number & LOW_WORD
    return [((low * factor & LOW_WORD) >> 29) * size >> 35 for factor in factors]


class KnownExport:
    """A fingerprint that can be asked."""

    def __init__(self, header, filters):
        self.name = header["export"]
        self.people = header["people"]
        self.hash = KeyHash(bytes.fromhex(header["key"]))
        self.filters = filters
        self.canaries = {int(text, 16): number for number, texts in enumerate(header["canaries"]) for text in texts}
        """Hash of each key of a planted record -> number of the record."""

    def number_of(self, kind, text):
        """Return the hash of a key under the export's own key."""
        return self.hash.number_of(kind, text)


class KeyHash:
    """SHA-256 over a block that begins with the key, then kind and text; the first 128 bits of it as a number."""

    def __init__(self, key):
        self.state = hashlib.sha256(key.ljust(HASH_BLOCK_BYTES, b"\0"))

    def number_of(self, kind, text):
        """Return the number; its upper 64 bits choose samples, the lower ones the bits of a filter."""
        state = self.state.copy()
        state.update((kind + "\x1e" + text).encode("utf-8", "replace"))
        return int.from_bytes(state.digest()[:16], "big")


def given_exports(descriptors, texts):
    """Return the KnownExport of each open file and of each text in base64, or raise ValueError."""
    return tuple(read_export(data) for data in (*map(content_of, descriptors), *map(base64.b64decode, texts)))


def content_of(descriptor):
    """Return what an open file holds, as far as a fingerprint can go, and close it; ValueError if it cannot be read."""
    try:
        with os.fdopen(descriptor, "rb") as file:
            return file.read(EXPORT_BYTES + 1)
    except OSError:
        raise ValueError("it cannot be read") from None


def read_export(data):
    """Return the KnownExport that `data` (bytes) is, or raise ValueError."""
    if len(data) > EXPORT_BYTES:
        raise ValueError("it is larger than a fingerprint can be")
    if not data.startswith(EXPORT_MAGIC):
        raise ValueError("it is no fingerprint of this version")
    begin = data.find(b"\n", len(EXPORT_MAGIC), len(EXPORT_MAGIC) + EXPORT_HEADER_BYTES) + 1
    if not begin or len(data) < begin + EXPORT_SUM_BYTES:
        raise ValueError("it is cut off")
    view = memoryview(data)
    if hashlib.sha256(view[:-EXPORT_SUM_BYTES]).digest() != data[-EXPORT_SUM_BYTES:]:
        raise ValueError("it was changed or cut off: its sum is wrong")
    header = read_header(data[len(EXPORT_MAGIC) : begin])
    return KnownExport(header, read_filters(header["filters"], view[begin:-EXPORT_SUM_BYTES]))


def read_header(line):
    """Return the header, every field of it checked but the filters' sizes."""
    try:
        header = json.loads(line.decode("ascii"))
    except (ValueError, RecursionError):
        raise ValueError("its header is no JSON") from None
    if not isinstance(header, dict) or set(header) != EXPORT_FIELDS:
        raise ValueError("its header has other fields than a fingerprint has")
    if not isinstance(header["export"], str) or not EXPORT_NAME.match(header["export"]):
        raise ValueError("its name is none")
    if not is_count(header["people"], 1, EXPORT_PEOPLE):
        raise ValueError("its number of people is none")
    if not is_hex_text(header["key"], EXPORT_KEY_BYTES):
        raise ValueError("its key is none")
    canaries = header["canaries"]
    if not isinstance(canaries, list) or len(canaries) > EXPORT_CANARIES or not all(map(is_canary, canaries)):
        raise ValueError("its canaries are none")
    return header


def read_filters(described, bits):
    """Return {kind: KnownFilter} over `bits`, which they must fill."""
    if not isinstance(described, list) or not 1 <= len(described) <= len(KEY_KINDS):
        raise ValueError("its filters are none")
    filters, at = {}, 0
    for one in described:
        if not isinstance(one, dict) or set(one) != {"kind", "bytes", "probes", "ones"}:
            raise ValueError("its filters are none")
        if one["kind"] not in KEY_KINDS or one["kind"] in filters:
            raise ValueError("a filter is of a kind that is none, or comes twice")
        if not is_count(one["bytes"], 1, len(bits) - at) or not is_count(one["probes"], 1, MOST_PROBES):
            raise ValueError("a filter has no size that it can have")
        size = 8 * one["bytes"]
        if not is_count(one["ones"], 0, size) or (float(one["ones"]) / size) ** one["probes"] > MOST_BACKGROUND:
            raise ValueError("a filter is too full to tell anything")
        filters[one["kind"]] = KnownFilter(bits[at : at + one["bytes"]], size, one["probes"], one["ones"])
        at += one["bytes"]
    if at != len(bits):
        raise ValueError("its filters do not fill it")
    return filters


def is_canary(texts):
    """Tell whether something is a list of hashes in hexadecimal digits."""
    return (
        isinstance(texts, list) and 1 <= len(texts) <= len(KEY_KINDS) and all(is_hex_text(text, 16) for text in texts)
    )


def is_hex_text(text, count):
    """Tell whether something is `count` bytes in small hexadecimal digits."""
    return isinstance(text, str) and len(text) == 2 * count and EXPORT_HEX.match(text) is not None


def is_count(number, least, most):
    """Tell whether something is an int within bounds; True is none."""
    return type(number) is int and least <= number <= most
