"""Files cannot be copied to a phone."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.bus import _doors_windows
from checks.bus._doors import phones
from checks.bus._verdict import judged
from scanner.check import Check, Level, Severity, Verdict, not_applicable
from scanner.facts import LinuxFacts, WindowsFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge the programs that talk to phones, and what would let one onto the bus."""
    return judged(phones(facts), closed="phones cannot be reached", opened="files can be copied to a phone")


def windows(facts: WindowsFacts) -> Verdict:
    """Judge what would let a phone in, and what would let it be written to."""
    if facts.devices.require().usb_controllers == 0:
        return not_applicable("this target has no USB controller", "devices: 0 USB controllers")
    found = _doors_windows.phones(facts)
    return judged(
        found,
        closed="no file can be copied to a phone",
        opened="files can be copied to a phone",
        level=Level.CONFIGURED,
    )


CHECK = Check(
    id="bus-phones-unreachable",
    title="Files cannot be copied to a phone",
    severity=Severity.MEDIUM,
    why="A phone speaks MTP over raw USB and needs no storage driver, so a driver block does not stop it.",
    fix={
        "linux": "Remove the programs that copy files to phones:\n"
        "those that the evidence names (gvfs-backends, mtp-tools, jmtpfs, simple-mtpfs).\n"
        "Or enforce USBGuard with rules that let no phone in.",
        "windows": "Deny writing to phones for the computer:\n"
        "group policy, System, Removable Storage Access, WPD Devices: Deny write access\n"
        "(Deny_Write = 1 in both {6AC27878-A6FA-4155-BA85-F98F491D4F33} and\n"
        "{F33FDC04-D1AC-4E8E-9A30-19BBD4B108AE} below\n"
        "HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\RemovableStorageDevices).\n"
        "By MDM: Storage/WPDDevicesDenyWriteAccessPerDevice = 1.",
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
        "devices",
        "policies",
        "defender",
    ),
    linux=linux,
    windows=windows,
)
