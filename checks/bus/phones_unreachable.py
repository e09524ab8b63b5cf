"""Files cannot be copied to a phone."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.bus._doors import phones
from checks.bus._verdict import judged
from scanner.check import Check, Severity, Verdict
from scanner.facts import LinuxFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge the programs that talk to phones, and what would let one onto the bus."""
    return judged(phones(facts), closed="phones cannot be reached", opened="files can be copied to a phone")


CHECK = Check(
    id="bus-phones-unreachable",
    title="Files cannot be copied to a phone",
    severity=Severity.MEDIUM,
    why="A phone speaks MTP over raw USB and needs no storage driver, so a driver block does not stop it.",
    fix={
        "linux": "Remove the programs that copy files to phones:\n"
        "those that the evidence names (gvfs-backends, mtp-tools, jmtpfs, simple-mtpfs).\n"
        "Or enforce USBGuard with rules that let no phone in.",
    },
    reads=(
        "host",
        "buses",
        "services",
        "usb",
        "cmdline",
        "automount",
        "usbguard_config",
        "usbguard_rules",
        "usbguard_runtime",
    ),
    linux=linux,
)
