"""The USB bus as the kernel shows it in sysfs."""

from __future__ import annotations

from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class UsbInterface:
    """One interface of a configured device; class codes as numbers (8 = mass storage)."""

    name: str
    interface_class: int
    subclass: int
    protocol: int
    driver: str | None = None
    authorized: bool | None = None


@dataclass(frozen=True, slots=True)
class UsbDevice:
    """A device on the bus; `vendor` and `product` are four lower-case hexadecimal digits."""

    name: str
    """sysfs name, such as `2-1`."""
    vendor: str
    product: str
    device_class: int
    authorized: bool | None = None
    manufacturer: str = ""
    product_name: str = ""
    serial: str = ""
    removable: str = "unknown"
    interfaces: tuple[UsbInterface, ...] = ()


@dataclass(frozen=True, slots=True)
class RootHub:
    """A host controller's own hub."""

    name: str
    authorized_default: int | None
    """0 none, 1 all, 2 internal ports only, -1 wired (kernel Documentation/usb/authorization.rst)."""
    interface_authorized_default: int | None = None


@dataclass(frozen=True, slots=True)
class UsbBus:
    """The USB side of the kernel. The section is absent when /sys/bus/usb is not there."""

    root_hubs: tuple[RootHub, ...]
    devices: tuple[UsbDevice, ...]
    authorized_default: int | None = None
    """/sys/module/usbcore/parameters/authorized_default."""
    nousb: bool | None = None
