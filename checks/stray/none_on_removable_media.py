"""No people's files lie on removable media of this target."""

from __future__ import annotations

from checks._elsewhere import asks_disks
from checks.stray._scan import Params, judged
from scanner.check import Check, Level, Severity, Verdict, passed, unknown
from scanner.facts import LinuxFacts, MacFacts, Section, StrayFile, StrayRoot, StrayScan
from scanner.facts.derive.block_tree import build
from scanner.facts.derive.removable import idle_storage, media, mounted_phones


@asks_disks
def linux(facts: LinuxFacts, params: Params) -> Verdict:
    """Ask that every attached volume was mounted and read; what cannot be read may hold anything."""
    tree = build(facts)
    volumes = [volume for medium in media(tree) for volume in medium.volumes]
    bus = facts.usb.optional()
    hidden = [f"{volume.device}: not mounted ({volume.why})" for volume in volumes if not volume.mounts]
    hidden += [f"{device.name}: {device.why}" for device in idle_storage(bus)] if bus is not None else []
    hidden += [f"{mount.target}: a phone ({mount.filesystem}) is not searched" for mount in mounted_phones(tree)]
    mounted = [mount.target for volume in volumes for mount in volume.mounts]
    return _together(facts.stray, mounted, hidden, params)


def macos(facts: MacFacts, params: Params) -> Verdict:
    """Ask the same of external volumes."""
    external = facts.external.require()
    hidden = [f"{volume.device} {volume.name}: not mounted" for volume in external if volume.mount_point is None]
    mounted = [volume.mount_point for volume in external if volume.mount_point is not None]
    return _together(facts.stray, mounted, hidden, params)


def _together(section: Section[StrayScan], mounted: list[str], hidden: list[str], params: Params) -> Verdict:
    if not mounted and not hidden and section.value_or_none is None:
        return passed("no removable medium is attached", "no removable volume is mounted", level=Level.OBSERVED)
    scan = section.require()
    points = tuple(target.rstrip("/") for target in mounted)

    def here(thing: StrayFile | StrayRoot) -> bool:
        """Tell whether it lies on a medium; the trash of a stick is a place of its own and still on the stick."""
        return thing.place == "removable" or any(thing.path == p or thing.path.startswith(f"{p}/") for p in points)

    read = {root.path.rstrip("/") for root in scan.roots if here(root)}
    hidden += [f"{point}: not read by the content scan" for point in points if point not in read]
    found = any(here(f) and f.verdict in params.verdicts for f in scan.files)
    if hidden and not found:
        return unknown(f"a medium was not read: {hidden[0]}", *hidden)
    if not points and not read and not found:
        return passed("no removable medium is attached", "no removable volume is mounted", level=Level.OBSERVED)
    return judged(scan, here, params)


CHECK = Check(
    id="stray-none-on-removable-media",
    title="No people's files lie on removable media",
    severity=Severity.CRITICAL,
    why="This is the stick that gets lost. A list on it is out of every control the moment it leaves the machine.",
    fix={
        "linux": "Delete the files and wipe the medium, or destroy it:\n"
        "record who had it. Unplug or mount what could not be read, and scan again.",
        "macos": "Delete the files and erase the medium, or destroy it:\nrecord who had it.",
    },
    reads=("host", "block", "mounts", "luks", "usb", "external", "stray"),
    params=Params(),
    linux=linux,
    macos=macos,
)
