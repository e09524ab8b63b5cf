"""The driver of USB-attached SCSI disks cannot come into the kernel."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb import _drivers_windows
from checks.usb._modules import unavailable
from scanner.check import Check, Severity, Verdict
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.windows import keys


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge uas (USB-attached SCSI: fast disks and newer sticks), which has rules of its own or none."""
    return unavailable("uas", facts)


def windows(facts: WindowsFacts) -> Verdict:
    """Judge UASPStor, which serves fast disks and newer sticks since Windows 8."""
    return _drivers_windows.unavailable(keys.USB_UAS, facts)


CHECK = Check(
    id="usb-uas-unavailable",
    title="The USB-attached SCSI driver cannot be loaded",
    severity=Severity.HIGH,
    why="USB-attached SCSI has a driver of its own (uas, UASPStor). A rule for the other one leaves it to chance.",
    fix={
        "linux": "Block the uas driver:\n"
        "in /etc/modprobe.d/block-usb-storage.conf\n"
        "    install uas /bin/false\n"
        "    blacklist uas\n"
        "Then rebuild the initramfs and unload it: modprobe -r uas.",
        "windows": "Disable the UASPStor driver, and keep it disabled by policy:\n"
        "HKLM\\SYSTEM\\CurrentControlSet\\Services\\UASPStor Start = 4 (a preference of group policy\n"
        "that is applied again: the first disk of a machine sets it back to 3).\n"
        "Unplug what is attached, then restart. USBSTOR needs the same.",
    },
    reads=("host", "modules", "modprobe", "cmdline", "drivers", "devices"),
    linux=linux,
    windows=windows,
)
