"""Which kinds of drives start a program by themselves: NoDriveTypeAutoRun, a bit for each kind that does not."""

from __future__ import annotations

from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.policy import told
from scanner.facts.registry import Registry, RegistryValue

KINDS = {
    0x01: "unknown",
    0x04: "removable",
    0x08: "fixed",
    0x10: "network",
    0x20: "optical",
    0x40: "memory",
    0x80: "unspecified",
}
"""Drive types of GetDriveType, as bits; 0x02 is a drive without a root."""
DEFAULT = 0x91
"""Of Windows since 7: off on network drives and unknown ones, on for all others."""


def left_on(policies: Registry) -> tuple[tuple[str, ...] | None, str]:
    """Return the kinds of drives on which AutoRun is left on, None where the value cannot be read as a mask."""
    key = policies.key(keys.AUTORUN)
    value = key.get("NoDriveTypeAutoRun")
    fact = told(key, "NoDriveTypeAutoRun")
    mask = DEFAULT if value is None else _mask(value)
    if mask is None:
        return None, fact
    return tuple(name for bit, name in KINDS.items() if not mask & bit), fact


def _mask(value: RegistryValue) -> int | None:
    """Return a dword, or the least significant of four binary bytes; bits above it stand for no kind of drive."""
    if value.number is not None:
        return value.number
    if value.kind == "binary" and value.text is not None and len(value.text) == 8:
        return int(value.text[:2], 16)
    return None
