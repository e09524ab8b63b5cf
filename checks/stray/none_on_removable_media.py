"""No people's files lie on removable media of this target."""

from __future__ import annotations

from checks._elsewhere import asks_disks
from checks.attached._windows import idle
from checks.encryption._bitlocker import asks_volumes
from checks.stray._media import clean, together, windows_path
from checks.stray._scan import Params
from scanner.check import Check, Severity, Verdict
from scanner.facts import LinuxFacts, MacFacts, WindowsFacts
from scanner.facts.derive.block_tree import build
from scanner.facts.derive.removable import idle_storage, media, mounted_phones
from scanner.facts.derive.windows import media as windows_media


@asks_disks
def linux(facts: LinuxFacts, params: Params) -> Verdict:
    """Ask that every attached volume was mounted and read; what cannot be read may hold anything."""
    tree = build(facts)
    volumes = [volume for medium in media(tree) for volume in medium.volumes]
    bus = facts.usb.optional()
    hidden = [f"{volume.device}: not mounted ({volume.why})" for volume in volumes if not volume.mounts]
    hidden += [f"{device.name}: {device.why}" for device in idle_storage(bus)] if bus is not None else []
    hidden += [f"{mount.target}: a phone ({mount.filesystem}) is not searched" for mount in mounted_phones(tree)]
    mounted = [(mount.target,) for volume in volumes for mount in volume.mounts]
    return together(facts.stray, mounted, hidden, params)


def macos(facts: MacFacts, params: Params) -> Verdict:
    """Ask the same of external volumes."""
    external = facts.external.require()
    hidden = [f"{volume.device} {volume.name}: not mounted" for volume in external if volume.mount_point is None]
    mounted = [(volume.mount_point,) for volume in external if volume.mount_point is not None]
    return together(facts.stray, mounted, hidden, params)


@asks_volumes
def windows(facts: WindowsFacts, params: Params) -> Verdict:
    """Ask the same of every volume on a medium, and of discs; a locked one cannot be read."""
    found = facts.volumes.require()
    disks = [m for m in windows_media.media(found, facts.devices.require()) if not m.disk.offline]
    hidden = [*idle(facts), *(f"{m.label}: no partition on it may hold files" for m in disks if not m.volumes)]
    perhaps = [m for m in disks if not m.sure and not clean(facts.stray, [v.access for v in m.volumes], params)]
    hidden += [f"{m.label}: not read or not clean, and whether it is removable cannot be told" for m in perhaps]
    volumes = [volume for m in disks if m.sure for volume in m.volumes]
    hidden += [f"{volume.name}: Windows made no volume of it" for volume in volumes if not volume.access]
    volumes = [volume for volume in volumes if volume.access]
    loose = (*windows_media.nowhere(found), *windows_media.discs(found))
    return together(facts.stray, [v.access for v in (*volumes, *loose)], hidden, params, windows_path)


CHECK = Check(
    id="stray-none-on-removable-media",
    title="No people's files lie on removable media",
    severity=Severity.CRITICAL,
    why="This is the stick that gets lost. A list on it is out of every control the moment it leaves the machine.",
    fix={
        "linux": "Delete the files and wipe the medium, or destroy it:\n"
        "record who had it. Unplug or mount what could not be read, and scan again.",
        "macos": "Delete the files and erase the medium, or destroy it:\nrecord who had it.",
        "windows": "Delete the files and wipe the medium, or destroy it:\n"
        "record who had it. Unlock or unplug what could not be read, and scan again.\n"
        "    cipher /w:E:\\",
    },
    reads=("host", "block", "mounts", "luks", "usb", "external", "stray", "volumes", "devices"),
    params=Params(),
    linux=linux,
    macos=macos,
    windows=windows,
)
