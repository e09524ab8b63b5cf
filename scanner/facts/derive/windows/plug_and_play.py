r"""Devices as device-installation restrictions see them: a chain of nodes, each with its ids and its setup class.

A medium works only if every node of its chain is installed. These devices are nobody's: an id or instance that a policy
names is never theirs.
"""

from __future__ import annotations

from scanner.facts.derive.windows import keys
from scanner.values import dataclass

USB = "{36fc9e60-c465-11cf-8056-444553540000}"
DISK_DRIVE = "{4d36e967-e325-11ce-bfc1-08002be10318}"
SCSI_ADAPTER = "{4d36e97b-e325-11ce-bfc1-08002be10318}"
SYSTEM = "{4d36e97d-e325-11ce-bfc1-08002be10318}"


@dataclass(frozen=True, slots=True)
class Node:
    """One device node; ids are hardware ids and compatible ids alike, since lists match both."""

    ids: tuple[str, ...]
    setup_class: str
    instance: str = ""
    removable: bool = False
    """Its parent says that it can be unplugged: a hub says so of what is plugged into it."""


@dataclass(frozen=True, slots=True)
class Device:
    """Something that is plugged in, from the bus down."""

    name: str
    chain: tuple[Node, ...]


def _usb(protocol: str, setup_class: str) -> Node:
    ids = (r"USB\VID_F055&PID_1E57", rf"USB\Class_08&SubClass_06&Prot_{protocol}")
    return Node((*ids, r"USB\Class_08&SubClass_06", r"USB\Class_08"), setup_class, removable=True)


def _disk(*ids: str) -> Node:
    return Node((*ids, "GenDisk"), DISK_DRIVE)


def _phone(*ids: str) -> Node:
    return Node((r"USB\VID_F055&PID_1E59", *ids), keys.CLASS_PHONE, removable=True)


_USBSTOR_DISK = _disk(r"USBSTOR\DiskUnlistedDrive", r"USBSTOR\Disk", r"USBSTOR\GenDisk", r"USBSTOR\RAW")
_COMPOSITE = Node((r"USB\VID_F055&PID_1E58", r"USB\COMPOSITE"), USB, removable=True)

STICK = Device("memory stick", (_usb("50", USB), _USBSTOR_DISK))
UAS_DISK = Device("UAS disk", (_usb("62", SCSI_ADAPTER), _disk(r"SCSI\DiskUnlistedDrive", r"SCSI\Disk", r"SCSI\RAW")))
KEYBOARD_STICK = Device("memory stick with a keyboard in it", (_COMPOSITE, _usb("50", USB), _USBSTOR_DISK))
USB_BURNER = Device(
    "USB disc writer",
    (_usb("50", USB), Node((r"USBSTOR\CdRomUnlistedDrive", r"USBSTOR\CdRom", "GenCdRom"), keys.CLASS_OPTICAL)),
)
STORAGE = (STICK, UAS_DISK, KEYBOARD_STICK)
PHONES = (
    Device("phone (PTP)", (_phone(r"USB\Class_06&SubClass_01&Prot_01", r"USB\Class_06&SubClass_01", r"USB\Class_06"),)),
    Device("phone (MTP)", (_phone(r"USB\MS_COMP_MTP"),)),
)
FIREWIRE_DISK = Device(
    "SBP-2 disk",
    (
        Node((r"1394\609E&10483",), keys.CLASS_SBP2, removable=True),
        _disk(r"SBP2\UnlistedDrive", r"SBP2\Disk"),
    ),
)
SD_CARD = Device("SD card", (_disk(r"SD\VID_F0&PID_0001", r"SD\CLASS_STORAGE"),))
MAKERS_CARD = Device("card in a maker's reader", (_disk(r"SCSI\DiskUnlistedCard", r"SCSI\Disk", r"SCSI\RAW"),))
THUNDERBOLT_PORT = Device("Thunderbolt port", (Node((r"PCI\CC_0C0A00", r"PCI\CC_0C0A"), SYSTEM),))
USB4_PORT = Device("USB4 port", (Node((r"PCI\CC_0C0340",), USB),))
FIREWIRE_PORT = Device("FireWire port", (Node((r"PCI\CC_0C0010", r"PCI\CC_0C00"), keys.CLASS_FIREWIRE),))
