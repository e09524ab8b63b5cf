"""What is plugged in: collectors/windows/devices.ps1."""

from __future__ import annotations

from scanner.errors import EvidenceError
from scanner.facts.parse.entries import Entries, Entry
from scanner.facts.parse.windows.text import number, text
from scanner.facts.windows import PnpDevice, WindowsDevices

WORD = 2**32 - 1
INSTALLED = r"HKLM\SYSTEM\CurrentControlSet\Enum\USBSTOR"
DISK, OPTICAL = "{4d36e967-e325-11ce-bfc1-08002be10318}", "{4d36e965-e325-11ce-bfc1-08002be10318}"
"""Setup classes."""
ON_USB = ("USB\\", "USBSTOR\\")
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
    _ask_whole(controllers, present)
    working = sum(device.setup_class == OPTICAL and not device.fault for device in present)
    return WindowsDevices(controllers, max(drives, working), present, EVER.get(installed))


def _ask_whole(controllers: int, present: tuple[PnpDevice, ...]) -> None:
    """Raise where a list is not whole, from which it would follow that something is not there.

    WMI leaves out of a list what an account may not see, and raises no error.
    """
    if not any(device.setup_class == DISK for device in present):
        raise EvidenceError("bad_evidence", "the list of devices does not hold the disk that Windows runs from")
    on_usb = (device.instance for device in present if device.instance.upper().startswith(ON_USB))
    if controllers == 0 and any(on_usb):
        raise EvidenceError("bad_evidence", "there are devices on a USB and no controller of one")


def _device(entry: Entry) -> PnpDevice:
    return PnpDevice(
        instance=text(entry, "PNPDeviceID"),
        setup_class=text(entry, "ClassGuid").lower(),
        service=text(entry, "Service"),
        name=text(entry, "Name"),
        fault=number(entry, "ConfigManagerErrorCode", WORD) or 0,
    )
