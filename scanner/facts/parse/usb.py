"""The USB side of the kernel, from sysfs (kernel Documentation/ABI/stable/sysfs-bus-usb)."""

from __future__ import annotations

import re

from scanner.errors import EvidenceError
from scanner.facts.linux import RootHub, UsbBus, UsbDevice, UsbInterface
from scanner.facts.parse.entries import Entries, Entry, hexadecimal, optional, whole, yes

DEVICES = "/sys/bus/usb/devices"
ID = re.compile(r"[0-9a-f]{4}")


def usb(entries: Entries) -> UsbBus:
    """Return root hubs and devices; interfaces stand with the device before the colon of their name."""
    found = entries.under(DEVICES)
    interfaces = [entry for entry in found if ":" in entry.name]
    devices = [entry for entry in found if ":" not in entry.name]
    settings = entries.get("/sys/module/usbcore/parameters").facts
    return UsbBus(
        root_hubs=tuple(_root_hub(entry) for entry in devices if entry.name.startswith("usb")),
        devices=tuple(_device(entry, interfaces) for entry in devices if not entry.name.startswith("usb")),
        authorized_default=optional(settings.get("authorized_default"), _policy),
        nousb=optional(settings.get("nousb"), yes),
    )


def _root_hub(entry: Entry) -> RootHub:
    return RootHub(
        name=entry.name,
        authorized_default=optional(entry.facts.get("authorized_default"), _policy),
        interface_authorized_default=optional(entry.facts.get("interface_authorized_default"), _policy),
    )


def _device(entry: Entry, interfaces: list[Entry]) -> UsbDevice:
    facts = entry.facts
    return UsbDevice(
        name=entry.name,
        vendor=_id(facts.get("idVendor", "")),
        product=_id(facts.get("idProduct", "")),
        device_class=hexadecimal(facts.get("bDeviceClass", "")),
        authorized=optional(facts.get("authorized"), yes),
        manufacturer=facts.get("manufacturer", ""),
        product_name=facts.get("product", ""),
        serial=facts.get("serial", ""),
        removable=facts.get("removable", "unknown"),
        interfaces=tuple(_interface(each) for each in interfaces if each.name.partition(":")[0] == entry.name),
    )


def _interface(entry: Entry) -> UsbInterface:
    facts = entry.facts
    return UsbInterface(
        name=entry.name,
        interface_class=hexadecimal(facts.get("bInterfaceClass", "")),
        subclass=hexadecimal(facts.get("bInterfaceSubClass", "")),
        protocol=hexadecimal(facts.get("bInterfaceProtocol", "")),
        driver=facts.get("driver"),
        authorized=optional(facts.get("authorized"), yes),
    )


def _policy(text: str) -> int:
    """Return an authorisation default, -1 to 2 (kernel Documentation/usb/authorization.rst)."""
    return whole(text, -1, 2)


def _id(text: str) -> str:
    if not ID.fullmatch(text):
        raise EvidenceError("bad_evidence", "a USB id is not four hexadecimal digits")
    return text
