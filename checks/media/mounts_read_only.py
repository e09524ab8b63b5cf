"""Removable media are mounted read-only."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.automount._dconf import hole_in
from checks.media._udisks import hole_in as udisks_hole_in
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.block_tree import build
from scanner.facts.derive.removable import media
from scanner.facts.derive.windows import storage_access
from scanner.facts.derive.windows.to_go import write_protect

PATH = "org/gnome/desktop/lockdown/mount-removable-storage-devices-as-read-only"


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge what is mounted now, then udisks' own default, then GNOME's locked setting, which binds GNOME alone."""
    mounts = [mount for medium in media(build(facts)) for volume in medium.volumes for mount in volume.mounts]
    writable = [f"{m.target} is mounted writable" for m in mounts if not {"ro"} & {*m.options, *m.super_options}]
    if writable:
        return failed(f"a medium is writable: {writable[0]}", *writable, level=Level.OBSERVED)
    if not facts.services.require().get("udisks2").installed:
        return passed("nothing mounts media for users", "services: udisks2 is not there", level=Level.CONFIGURED)
    hole = udisks_hole_in(facts, "ro")
    if hole is None:
        return passed("udisks mounts read-only", "mount_options.conf: defaults has ro", level=Level.CONFIGURED)
    dconf = facts.dconf.optional()
    gnome = (
        ["GNOME's read-only setting is locked, but udisksctl does not ask GNOME"]
        if dconf and not hole_in(dconf, PATH, "true")
        else []
    )
    return failed("udisks mounts media writable", hole, *gnome, level=Level.CONFIGURED)


def windows(facts: WindowsFacts) -> Verdict:
    """Judge the denial of writing for the computer; the old write protection leaves UAS disks writable."""
    policies = facts.policies.require()
    access, protected = storage_access.disks(policies), write_protect(policies)
    old = (f"{protected} holds what USBSTOR serves, and no UAS disk",) if protected is not None else ()
    if access.denied is None:
        return unknown("which policy store won could not be told", access.fact, *old)
    if not access.denied:
        hole = old[0] if old else access.fact
        return failed(f"removable disks are writable: {hole}", access.fact, *old, level=Level.CONFIGURED)
    handles = storage_access.remote_handles(policies)
    if handles is not None:
        return failed("remote sessions may still open removable disks", handles, access.fact, level=Level.CONFIGURED)
    return passed("removable disks are not writable", access.fact, *old, level=Level.CONFIGURED)


CHECK = Check(
    id="media-mounts-read-only",
    title="Removable media are mounted read-only",
    severity=Severity.LOW,
    why="Media that can be read and not written still bring data in, and take none out by accident.",
    fix={
        "linux": "Let udisks2 mount media read-only:\n"
        "in /etc/udisks2/mount_options.conf\n"
        "    [defaults]\n"
        "    defaults=ro\n"
        "and in allow= the options of mount_options.conf(5) without rw.",
        "windows": "Deny writing to removable disks for the computer:\n"
        "group policy, System, Removable Storage Access, Removable Disks: Deny write access.\n"
        "WriteProtect in HKLM\\SYSTEM\\CurrentControlSet\\Control\\StorageDevicePolicies is not enough:\n"
        "UAS disks stay writable.",
    },
    reads=("host", "block", "mounts", "services", "automount", "dconf", "policies"),
    linux=linux,
    windows=windows,
)
