"""Every volume on removable storage that is attached now is encrypted."""

from __future__ import annotations

from checks._elsewhere import asks_disks
from checks.attached._windows import attached, idle
from checks.encryption._bitlocker import asks_bitlocker
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts, MacFacts, WindowsFacts
from scanner.facts.derive.block_tree import Cover, build
from scanner.facts.derive.removable import idle_storage, media, mounted_phones
from scanner.facts.macos import ApfsVolume, ExternalVolume

PLAIN_CONTENTS = ("DOS_FAT", "Windows_FAT", "Apple_HFS", "Linux")


@asks_disks
def linux(facts: LinuxFacts) -> Verdict:
    """Judge every volume; a stick with one plain partition is plain."""
    tree = build(facts)
    volumes = [(medium, volume) for medium in media(tree) for volume in medium.volumes]
    lines = {cover: [f"{v.device} on {m.label}: {v.why}" for m, v in volumes if v.cover is cover] for cover in Cover}
    bus = facts.usb.optional()
    idle = [f"{device.name}: {device.why}" for device in idle_storage(bus)] if bus is not None else []
    if lines[Cover.PLAIN]:
        return failed(f"not encrypted: {lines[Cover.PLAIN][0]}", *lines[Cover.PLAIN], level=Level.OBSERVED)
    phones = [f"{m.target}: what a phone keeps cannot be seen from here" for m in mounted_phones(tree)]
    doubtful = [*lines[Cover.CANNOT_SAY], *idle, *phones]
    if doubtful:
        return unknown(f"what lies on it cannot be told: {doubtful[0]}", *doubtful)
    if not volumes:
        return passed(
            "no removable storage is attached", "no USB, FireWire, Thunderbolt or SD disk", level=Level.OBSERVED
        )
    return passed("every attached volume is encrypted", *lines[Cover.ENCRYPTED], level=Level.OBSERVED)


def macos(facts: MacFacts) -> Verdict:
    """Judge external volumes: any that is not encrypted APFS is plain, FAT above all."""
    external = facts.external.require()
    if not external:
        return passed("no external disk is attached", "diskutil lists no external physical disk", level=Level.OBSERVED)
    apfs = {volume.device: volume for volume in facts.apfs.require()}
    judged = {f"{v.device} {v.name} ({v.content})": _encrypted(v, apfs.get(v.device)) for v in external}
    plain = [line for line, encrypted in judged.items() if encrypted is False]
    unsure = [line for line, encrypted in judged.items() if encrypted is None]
    if plain:
        return failed(f"not encrypted: {plain[0]}", *plain, level=Level.OBSERVED)
    if unsure:
        return unknown(f"whether it is encrypted cannot be told: {unsure[0]}", *unsure)
    return passed("every external volume is encrypted", *judged, level=Level.OBSERVED)


def _encrypted(volume: ExternalVolume, apfs: ApfsVolume | None) -> bool | None:
    if apfs is not None:
        known = apfs.filevault if apfs.filevault is not None else apfs.encryption
        return known and not apfs.migrating if known is not None else None
    if volume.content.startswith(PLAIN_CONTENTS):
        return False
    return False if volume.mount_point is not None else None


@asks_bitlocker
def windows(facts: WindowsFacts) -> Verdict:
    """Judge every volume on a medium; one that is locked is BitLocker's, and closed to whoever finds it."""
    found = attached(facts)
    lines = {cover: [line for line, state in found if state is cover] for cover in Cover}
    doubtful = [*lines[Cover.CANNOT_SAY], *idle(facts)]
    if lines[Cover.PLAIN]:
        return failed(f"not protected: {lines[Cover.PLAIN][0]}", *lines[Cover.PLAIN], level=Level.OBSERVED)
    if doubtful:
        return unknown(f"what lies on it cannot be told: {doubtful[0]}", *doubtful)
    if not found:
        return passed("no removable storage is attached", "no USB, FireWire or SD disk, no phone", level=Level.OBSERVED)
    return passed("every attached volume is encrypted", *lines[Cover.ENCRYPTED], level=Level.OBSERVED)


CHECK = Check(
    id="attached-media-encrypted",
    title="Attached removable storage is encrypted",
    severity=Severity.HIGH,
    why="A stick is lost sooner than a building is broken into, and whoever finds a plain one reads it all. "
    "What cannot be read from this machine is unknown, not clean.",
    fix={
        "linux": "Copy off what is needed, then set the medium up on LUKS2:\n"
        "    cryptsetup luksFormat --type luks2 DEVICE\n"
        "Unplug a device that cannot be read here.",
        "macos": "Erase it as APFS (Encrypted) in Disk Utility, or unplug it.",
        "windows": "Turn BitLocker To Go on for it, or unplug it:\n"
        "    manage-bde -on E: -password -recoverypassword\n"
        "A medium that held data in clear: without -used, or wiped first.",
    },
    reads=(
        "host",
        "block",
        "mounts",
        "luks",
        "usb",
        "external",
        "apfs",
        "volumes",
        "bitlocker",
        "devices",
        "system",
        "drivers",
    ),
    linux=linux,
    macos=macos,
    windows=windows,
)
