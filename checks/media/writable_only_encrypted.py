"""Removable drives can be written only where they are encrypted, or not at all."""

from __future__ import annotations

from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows import storage_access
from scanner.facts.derive.windows.defender_control import MEDIA, control
from scanner.facts.derive.windows.to_go import encrypted_only


def windows(facts: WindowsFacts) -> Verdict:
    """Judge the denial of all writing, beside which BitLocker's rule is ignored, then that rule and device control."""
    policies = facts.policies.require()
    access = storage_access.disks(policies)
    if access.denied and storage_access.remote_handles(policies) is None:
        return passed("no removable drive can be written at all", access.fact, level=Level.CONFIGURED)
    found = encrypted_only(policies, facts.system.require())
    if found.required:
        return passed("only encrypted removable drives can be written", found.fact, level=Level.CONFIGURED)
    engine = control(policies, facts.defender.optional(), MEDIA)
    if engine.denied:
        return passed("device control lets no plain removable drive be written", engine.fact, level=Level.EFFECTIVE)
    lines = (found.fact, access.fact, engine.fact)
    if None in (found.required, access.denied, engine.denied):
        return unknown("whether plain removable drives can be written could not be told", *lines)
    return failed("removable drives that are not encrypted can be written", *lines, level=Level.CONFIGURED)


CHECK = Check(
    id="media-writable-only-encrypted",
    title="Removable drives are writable only when encrypted",
    severity=Severity.HIGH,
    why="People who must carry data carry it encrypted, and a lost drive tells nobody anything. "
    "The value stands in another hive than all others of BitLocker, and elsewhere nothing reads it.",
    fix={
        "windows": "Deny writing to removable drives without BitLocker:\n"
        "group policy, Windows Components, BitLocker Drive Encryption, Removable Data Drives:\n"
        "Deny write access to removable drives not protected by BitLocker\n"
        "(HKLM\\SYSTEM\\CurrentControlSet\\Policies\\Microsoft\\FVE RDVDenyWriteAccess = 1).\n"
        "On a server the feature BitLocker must be installed.",
    },
    reads=("policies", "system", "defender"),
    windows=windows,
)
