"""A card in a native SD reader never becomes a volume."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.bus import _doors_windows
from checks.bus._doors import sd_cards
from checks.bus._verdict import judged
from scanner.check import Check, Level, Severity, Verdict
from scanner.facts import LinuxFacts, WindowsFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge readers and the mmc_block driver; eMMC that the machine runs from is no reader."""
    return judged(sd_cards(facts), closed="SD cards cannot be used", opened="an SD card can be used")


def windows(facts: WindowsFacts) -> Verdict:
    """Judge readers and what is refused to cards."""
    found = _doors_windows.sd_cards(facts)
    return judged(
        found, closed="nothing can be written to an SD card", opened="an SD card can be used", level=Level.CONFIGURED
    )


CHECK = Check(
    id="bus-sd-unavailable",
    title="SD cards cannot be used",
    severity=Severity.LOW,
    why="A native card reader is no USB device: neither a USB block nor USBGuard sees it.",
    fix={
        "linux": "Switch the card reader off, or block its driver:\n"
        "in the firmware, or (unless it starts from eMMC) in /etc/modprobe.d/block-sd.conf\n"
        "    install mmc_block /bin/false",
        "windows": "Switch the card reader off, or deny writing to removable disks:\n"
        "in the firmware; or by group policy, System, Removable Storage Access, Removable Disks:\n"
        "Deny write access; or disable its driver:\n"
        "HKLM\\SYSTEM\\CurrentControlSet\\Services\\sdbus Start = 4.",
    },
    reads=(
        "host",
        "buses",
        "block",
        "modules",
        "modprobe",
        "cmdline",
        "devices",
        "volumes",
        "policies",
        "defender",
        "drivers",
    ),
    linux=linux,
    windows=windows,
)
