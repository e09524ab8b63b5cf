"""No removable storage is usable on this target now."""

from __future__ import annotations

from checks._elsewhere import asks_disks
from checks.encryption._bitlocker import asks_volumes
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts, MacFacts, WindowsFacts
from scanner.facts.derive.block_tree import build
from scanner.facts.derive.removable import idle_storage, media, mounted_phones
from scanner.facts.derive.windows import media as windows_media
from scanner.facts.derive.windows import plugged


@asks_disks
def linux(facts: LinuxFacts) -> Verdict:
    """Tell media with a block device of their own from devices that are only plugged in."""
    tree, bus = build(facts), facts.usb.optional()
    found, phones = media(tree), [f"a phone at {m.target} ({m.filesystem})" for m in mounted_phones(tree)]
    idle = [f"{device.name}: {device.why}" for device in idle_storage(bus)] if bus is not None else []
    if found:
        words = "is" if len(found) == 1 else "are"
        lines = [f"{medium.label}, {medium.disk.size} bytes, serial {medium.disk.serial or 'none'}" for medium in found]
        names = ", ".join(medium.label for medium in found)
        return failed(f"{names} {words} attached and usable", *lines, *idle, level=Level.OBSERVED)
    if phones:
        return failed(f"{phones[0]} is attached and usable", *phones, *idle, level=Level.OBSERVED)
    if idle:
        return passed("what is connected is not usable", *idle, level=Level.OBSERVED)
    return passed("no removable storage is attached", "no USB, FireWire, Thunderbolt or SD disk", level=Level.OBSERVED)


def macos(facts: MacFacts) -> Verdict:
    """Count external physical disks."""
    external = facts.external.require()
    if external:
        lines = [f"{volume.device} {volume.name} ({volume.content})" for volume in external]
        return failed(f"{lines[0]} is attached", *lines, level=Level.OBSERVED)
    return passed("no external disk is attached", "diskutil lists no external physical disk", level=Level.OBSERVED)


@asks_volumes
def windows(facts: WindowsFacts) -> Verdict:
    """Tell disks on removable buses, and phones, from what is only plugged in."""
    found, devices = facts.volumes.require(), facts.devices.require()
    disks = windows_media.media(found, devices)
    usable = [m.label for m in disks if m.sure and not m.disk.offline] + list(plugged.phones(devices))
    idle = [f"{device.name}: {device.why}" for device in plugged.idle_storage(devices)]
    idle += [f"{m.label}: offline" for m in disks if m.disk.offline]
    unsure = [f"{m.label}: behind an external port, or built in" for m in disks if not m.sure and not m.disk.offline]
    unsure += [f"{volume.name}: on no disk that was listed" for volume in windows_media.nowhere(found)]
    unsure += plugged.unlisted(found, devices)
    if usable:
        words = "is" if len(usable) == 1 else "are"
        return failed(f"{', '.join(usable)} {words} attached and usable", *usable, *unsure, *idle, level=Level.OBSERVED)
    if unsure:
        return unknown(f"whether it is removable cannot be told: {unsure[0]}", *unsure, *idle)
    if idle:
        return passed("what is connected is not usable", *idle, level=Level.OBSERVED)
    return passed("no removable storage is attached", "no USB, FireWire or SD disk, no phone", level=Level.OBSERVED)


CHECK = Check(
    id="attached-media-absent",
    title="No usable removable storage is attached",
    severity=Severity.MEDIUM,
    why="What is plugged in can be copied to in the next minute, and is left behind in the machine at night. "
    "A device that is connected while its driver is blocked is named and does not count.",
    fix={"linux": "Unmount and unplug it.", "macos": "Eject and unplug it.", "windows": "Eject and unplug it."},
    reads=("host", "block", "mounts", "usb", "external", "volumes", "devices"),
    linux=linux,
    macos=macos,
    windows=windows,
)
