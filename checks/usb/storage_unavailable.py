"""The driver of USB sticks and disks cannot come into the kernel."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb import _drivers_windows
from checks.usb._modules import unavailable
from scanner.check import Check, Severity, Verdict
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.windows import keys


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge usb_storage (sticks and disks that speak the old bulk-only protocol)."""
    return unavailable("usb_storage", facts)


def windows(facts: WindowsFacts) -> Verdict:
    """Judge USBSTOR, which serves all that speaks the bulk-only protocol."""
    return _drivers_windows.unavailable(keys.USB_STORAGE, facts)


CHECK = Check(
    id="usb-storage-unavailable",
    title="The USB storage driver cannot be loaded",
    severity=Severity.HIGH,
    why="Without its driver a memory stick never becomes a volume, whatever desktop or user asks for it.",
    fix={
        "linux": "Block the usb_storage driver:\n"
        "in /etc/modprobe.d/block-usb-storage.conf\n"
        "    install usb_storage /bin/false\n"
        "    blacklist usb_storage\n"
        "Then rebuild the initramfs and unload it: modprobe -r uas usb_storage.",
        "windows": "Disable the USBSTOR driver, and keep it disabled by policy:\n"
        "HKLM\\SYSTEM\\CurrentControlSet\\Services\\USBSTOR Start = 4 (a preference of group policy\n"
        "that is applied again: the first stick of a machine sets it back to 3).\n"
        "Unplug what is attached, then restart. UASPStor needs the same.",
    },
    reads=("host", "modules", "modprobe", "cmdline", "drivers", "devices"),
    linux=linux,
    windows=windows,
)
