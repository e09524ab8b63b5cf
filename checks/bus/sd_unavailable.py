"""A card in a native SD reader never becomes a volume."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.bus._doors import sd_cards
from checks.bus._verdict import judged
from scanner.check import Check, Severity, Verdict
from scanner.facts import LinuxFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge readers and the mmc_block driver; eMMC that the machine runs from is no reader."""
    return judged(sd_cards(facts), closed="SD cards cannot be used", opened="an SD card can be used")


CHECK = Check(
    id="bus-sd-unavailable",
    title="SD cards cannot be used",
    severity=Severity.LOW,
    why="A native card reader is no USB device: neither a USB block nor USBGuard sees it.",
    fix={
        "linux": "Switch the card reader off, or block its driver:\n"
        "in the firmware, or (unless it starts from eMMC) in /etc/modprobe.d/block-sd.conf\n"
        "    install mmc_block /bin/false",
    },
    reads=("host", "buses", "block", "modules", "modprobe", "cmdline"),
    linux=linux,
)
