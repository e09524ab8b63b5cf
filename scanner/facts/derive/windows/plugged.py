"""What is plugged into a Windows target without being a disk of it: phones, and storage that no driver serves."""

from __future__ import annotations

from dataclasses import dataclass

from scanner.facts.derive.windows.keys import CLASS_PHONE, USB_STORAGE, USB_UAS
from scanner.facts.windows import PnpDevice, WindowsDevices

STORAGE_DRIVERS = frozenset({USB_STORAGE.lower(), USB_UAS.lower()})


@dataclass(frozen=True, slots=True)
class Idle:
    """A device that is connected and not usable as storage."""

    name: str
    why: str


def phones(devices: WindowsDevices) -> tuple[str, ...]:
    """Return the phones and cameras that can be browsed; sticks are in their class too, but not on the USB itself."""
    return tuple(
        f"{device.name or device.instance} (a phone or camera)"
        for device in devices.present
        if device.setup_class == CLASS_PHONE and device.instance.upper().startswith("USB\\") and not device.fault
    )


def idle_storage(devices: WindowsDevices) -> tuple[Idle, ...]:
    """Return USB storage that does not work: its driver or its installation is blocked, or it is disabled."""
    return tuple(
        Idle(device.name or device.instance, f"{_kind(device)} that does not work (code {device.fault})")
        for device in devices.present
        if device.fault and (_storage(device) or _nameless(device))
    )


def _kind(device: PnpDevice) -> str:
    return "USB storage" if _storage(device) else "a USB device without driver"


def _storage(device: PnpDevice) -> bool:
    return device.service.lower() in STORAGE_DRIVERS or device.instance.upper().startswith("USBSTOR\\")


def _nameless(device: PnpDevice) -> bool:
    """Tell whether what it is cannot be seen, since nothing was installed for it."""
    return not device.service and not device.setup_class and device.instance.upper().startswith("USB\\")
