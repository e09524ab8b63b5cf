r"""BitLocker's rule that drives without its protection are mounted read-only, and the old write protection of sticks.

RDVDenyWriteAccess and FDVDenyWriteAccess stand in HKLM\SYSTEM; in HKLM\SOFTWARE nothing reads them. What obeys
them is part of the feature BitLocker, which servers have only where it was installed.
"""

from __future__ import annotations

from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.policy import told
from scanner.facts.registry import Registry
from scanner.facts.windows import WindowsSystem
from scanner.values import dataclass

REMOVABLE, FIXED = "RDVDenyWriteAccess", "FDVDenyWriteAccess"
SERVERS = (2, 3)
HOME = (98, 99, 100, 101)
"""Editions without policies of BitLocker (OperatingSystemSKU): Core N, for one country, for one language, Core."""
INSTALLED = 1


@dataclass(frozen=True, slots=True)
class Required:
    """Whether a drive can be written only where it is encrypted."""

    required: bool | None
    fact: str
    meant: bool = True
    """Somebody set it, here or where nothing reads it."""


def encrypted_only(policies: Registry, system: WindowsSystem, name: str = REMOVABLE) -> Required:
    """Return whether the rule for removable (or fixed) drives is there and something obeys it."""
    key = policies.key(keys.BITLOCKER_WRITE)
    if key.number(name) != 1:
        stray = policies.key(keys.BITLOCKER)
        wrong = f"{told(stray, name)}: nothing reads it there" if stray.number(name) is not None else told(key, name)
        return Required(False, wrong, meant=stray.number(name) == 1)
    fact = told(key, name)
    if system.product_type is None or (system.product_type in SERVERS and system.bitlocker_feature is None):
        return Required(None, f"{fact}, but whether the feature BitLocker is installed is not told")
    if system.product_type in SERVERS and system.bitlocker_feature != INSTALLED:
        return Required(False, f"{fact} does nothing: the feature BitLocker is not installed")
    if system.edition in HOME:
        return Required(None, f"{fact}, but whether Windows Home obeys it is not known")
    return Required(True, fact)


def write_protect(policies: Registry) -> str | None:
    """Return the global write protection where it is on; it holds what USBSTOR serves, and nothing else."""
    key = policies.key(keys.STORAGE_POLICIES)
    return told(key, "WriteProtect") if key.number("WriteProtect") == 1 else None
