"""What is plugged in: collectors/windows/devices.ps1."""

from __future__ import annotations

from scanner.errors import EvidenceError
from scanner.facts.parse.entries import Entries, Entry
from scanner.facts.parse.windows.text import number, text
from scanner.facts.windows import PnpDevice, WindowsDevices

WORD = 2**32 - 1
INSTALLED = r"HKLM\SYSTEM\CurrentControlSet\Enum\USBSTOR"
EVER = {"ok": True, "denied": True, "absent": False}
"""A key that may not be opened is there."""


def devices(entries: Entries) -> WindowsDevices:
    """Return the devices that are present."""
    count = entries.get("count")
    controllers, drives = number(count, "usb_controllers", WORD), number(count, "optical_drives", WORD)
    if controllers is None or drives is None:
        raise EvidenceError("bad_evidence", "the section devices counts nothing")
    present = tuple(_device(entry) for entry in entries.all if entry.path == "device")
    installed = next((entry.state for entry in entries.all if entry.path == INSTALLED), "unread")
    return WindowsDevices(controllers, drives, present, EVER.get(installed))


def _device(entry: Entry) -> PnpDevice:
    return PnpDevice(
        instance=text(entry, "PNPDeviceID"),
        setup_class=text(entry, "ClassGuid").lower(),
        service=text(entry, "Service"),
        name=text(entry, "Name"),
        fault=number(entry, "ConfigManagerErrorCode", WORD) or 0,
    )
