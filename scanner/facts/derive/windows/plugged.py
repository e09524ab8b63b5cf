"""What is plugged into a Windows target without being a disk of it: phones, and storage that no driver serves."""

from __future__ import annotations

from scanner.facts.derive.windows.keys import (
    CLASS_MEMORY,
    CLASS_PHONE,
    CLASS_SMART_CARD,
    USB_STORAGE,
    USB_UAS,
)
from scanner.facts.windows import PnpDevice, WindowsDevices
from scanner.facts.windows_volumes import WindowsVolumes
from scanner.values import dataclass

STORAGE_DRIVERS = frozenset({USB_STORAGE.lower(), USB_UAS.lower()})
READER_DRIVERS = frozenset(
    {"rtsper", "rtsuer", "rtsustor", "rsusbstor", "jmcr", "o2mdrdr", "o2sdrdr", "bhtpcrdr", "genestor", "amustor"}
)
"""Makers' drivers of card readers (Realtek, JMicron, O2Micro, BayHub, Genesys, Alcor); their setup classes vary."""
USB = 7


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


def card_readers(devices: WindowsDevices) -> tuple[PnpDevice, ...]:
    """Return the card readers that no driver of Windows serves: neither its SD hosts nor USB storage."""
    return tuple(device for device in devices.present if _reads_cards(device))


def served(devices: WindowsDevices, driver: str) -> PnpDevice | None:
    """Return a device that works by a USB storage driver, under whatever name that is registered.

    What USBSTOR finds behind a device begins with its name, also where a copy of the driver has another name.
    """
    working = (device for device in devices.present if not device.fault)
    return next((device for device in working if _serves(driver, device)), None)


def _serves(driver: str, device: PnpDevice) -> bool:
    named = driver == USB_STORAGE and device.instance.upper().startswith("USBSTOR\\")
    return named or device.service.lower() == driver.lower()


def unlisted(found: WindowsVolumes, devices: WindowsDevices) -> tuple[str, ...]:
    """Return USB storage that works where fewer USB disks are listed: a storage pool, say, hides the disks it is of."""
    working = [device for device in devices.present if not device.fault and _is_disk(device)]
    listed = sum(disk.bus == USB or "usbstor#" in disk.path.lower() for disk in found.disks)
    if len(working) <= listed:
        return ()
    why = f"USB storage that works, and {listed} USB disks are listed"
    return tuple(f"{device.name or device.instance}: {why}" for device in working)


def _is_disk(device: PnpDevice) -> bool:
    """Tell a disk of USBSTOR, and a device of UASPStor, whose disk is named like one that is built in."""
    return device.instance.upper().startswith("USBSTOR\\DISK") or device.service.lower() == USB_UAS.lower()


def _reads_cards(device: PnpDevice) -> bool:
    service, name = device.service.lower(), device.name.lower().replace(" ", "")
    if device.setup_class == CLASS_SMART_CARD or _storage(device):
        return False
    named = "cardreader" in name and "smart" not in name
    return device.setup_class == CLASS_MEMORY or service in READER_DRIVERS or named


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
