"""No readable data can be put on a removable medium of this target."""

from __future__ import annotations

from checks._elsewhere import asks_disks
from checks.bus._doors import Door, State
from checks.clear import _clear_write_windows
from checks.clear._clear_write import IN_USE, USB, doors
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import LinuxFacts, MacFacts, WindowsFacts


@asks_disks
def linux(facts: LinuxFacts) -> Verdict:
    """Ask every way out, what is in use first; the table stands in _clear_write.py."""
    return _judged(doors(facts), Level.EFFECTIVE)


def windows(facts: WindowsFacts) -> Verdict:
    """Ask every way out; the table stands in _clear_write_windows.py."""
    return _judged(_clear_write_windows.doors(facts), Level.CONFIGURED)


def _judged(every: tuple[Door, ...], carried: Level) -> Verdict:
    """Return the verdict of all doors; `carried` is what closed or left open all but what is in use."""
    ways = sorted(every, key=lambda door: (State.OPEN, State.CANNOT_SAY, State.CLOSED).index(door.state))
    first, lines = ways[0], tuple(map(str, ways))
    if first.state is State.OPEN:
        level = Level.OBSERVED if first.name == IN_USE else carried
        return failed(f"readable data can leave by {first.name}: {first.fact}", *lines, level=level)
    if first.state is State.CANNOT_SAY:
        return unknown(f"whether data can leave by {first.name} could not be told: {first.fact}", *lines)
    usb = next(door for door in ways if door.name == USB)
    return passed(f"every way out is closed; {usb.name}: {usb.fact}", *lines, level=carried)


def macos(facts: MacFacts) -> Verdict:
    """Judge the managed restriction on external storage and the volumes in use."""
    policy, external = facts.storage_policy.optional(), facts.external.require()
    mounted = next((v for v in external if v.mount_point is not None), None)
    if mounted is not None:
        fact = f"{mounted.device} is mounted at {mounted.mount_point}"
        return failed(f"an external volume is in use: {fact}", fact, level=Level.OBSERVED)
    setting = policy.external_storage if policy is not None else None
    fact = f"DiskManagement ExternalStorage: {setting or 'not managed'}"
    if setting in ("Disallowed", "ReadOnly"):
        return passed("writable external storage is refused by management", fact, level=Level.CONFIGURED)
    legacy = ["legacy mount-controls are set: deprecated since macOS 11"] if policy and policy.mount_controls else []
    return failed("external storage may be mounted and written", fact, *legacy, level=Level.CONFIGURED)


CHECK = Check(
    id="clear-write-blocked",
    title="No readable data can be put on a removable medium",
    severity=Severity.CRITICAL,
    why="One open way is enough to carry a whole register out of the building in a pocket. "
    "So every way out is asked, and the answer names the fact that decides it.",
    fix={
        "linux": "Close every way to removable media that stands open:\n"
        "USB: `install usb_storage /bin/false` and `install uas /bin/false` in /etc/modprobe.d, or USBGuard.\n"
        "SD, FireWire, optical: `install mmc_block`, `firewire_sbp2`, `sr_mod /bin/false`.\n"
        "Thunderbolt: security level dponly or usbonly in the firmware. Phones: remove the MTP programs.\n"
        "Then unmount and unplug what is attached.",
        "macos": "Disallow external storage by disk management (macOS 15 and later):\n"
        "com.apple.configuration.diskmanagement.settings with Restrictions.ExternalStorage = Disallowed.\n"
        "Eject what is attached.",
        "windows": "Close every way to removable media that stands open:\n"
        "group policy, System, Removable Storage Access: deny write access to removable disks, CD and DVD,\n"
        "WPD devices. Or let only encrypted drives be written: BitLocker, Removable Data Drives,\n"
        "Deny write access to removable drives not protected by BitLocker (RDVDenyWriteAccess = 1).\n"
        "Thunderbolt: keep its ports from being installed (PCI\\CC_0C0A, PCI\\CC_0C0340), retroactively.\n"
        "Restart, and eject what is attached.",
    },
    reads=(
        "host",
        "block",
        "mounts",
        "modules",
        "modprobe",
        "cmdline",
        "usb",
        "services",
        "usbguard_config",
        "usbguard_rules",
        "usbguard_runtime",
        "buses",
        "automount",
        "luks",
        "storage_policy",
        "external",
        "policies",
        "user_policies",
        "drivers",
        "devices",
        "volumes",
        "bitlocker",
        "system",
        "defender",
    ),
    linux=linux,
    macos=macos,
    windows=windows,
)
