"""Windows refuses the whole computer to write to removable disks."""

from __future__ import annotations

from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows import storage_access


def windows(facts: WindowsFacts) -> Verdict:
    """Judge Removable Storage Access of the computer; what holds one user, or names a wrong class, is told."""
    policies = facts.policies.require()
    access = storage_access.disks(policies)
    hives = facts.user_policies.value_or_none
    idle = (*storage_access.ineffective(policies), *storage_access.of_users(hives))
    if access.denied is None:
        return unknown("which policy store won could not be told", access.fact, *idle)
    if not access.denied:
        hole = f": {idle[0]}" if idle else ""
        return failed(f"removable disks may be written{hole}", access.fact, *idle, level=Level.CONFIGURED)
    handles = storage_access.remote_handles(policies)
    if handles is not None:
        return failed("remote sessions may still open removable disks", handles, access.fact, level=Level.CONFIGURED)
    return passed("no removable disk may be written", access.fact, *idle, level=Level.CONFIGURED)


CHECK = Check(
    id="usb-storage-access-denied",
    title="Writing to removable disks is denied by policy",
    severity=Severity.HIGH,
    why="A deny of the computer outlives driver installations and covers both USB storage drivers. "
    "One of a single user leaves every other account free.",
    fix={
        "windows": "Deny writing to removable disks for the computer:\n"
        "group policy, System, Removable Storage Access, Removable Disks: Deny write access\n"
        "(HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\RemovableStorageDevices\\\n"
        "{53f5630d-b6bf-11d0-94f2-00a0c91efb8b} Deny_Write = 1), or All: Deny all access (Deny_All = 1).\n"
        "By MDM: Storage/RemovableDiskDenyWriteAccess = 1. Not AllowRemoteDASD.\n"
        "Restart: rights change only then.",
    },
    reads=("policies", "user_policies"),
    windows=windows,
)
