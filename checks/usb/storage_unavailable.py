"""The usb_storage driver cannot come into the kernel."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb._modules import unavailable
from scanner.check import Check, Severity, Verdict
from scanner.facts import LinuxFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge usb_storage (sticks and disks that speak the old bulk-only protocol)."""
    return unavailable("usb_storage", facts)


CHECK = Check(
    id="usb-storage-unavailable",
    title="The usb_storage driver cannot be loaded",
    severity=Severity.HIGH,
    why="Without its driver a memory stick never becomes a volume, whatever desktop or user asks for it.",
    fix={
        "linux": "Block the usb_storage driver:\n"
        "in /etc/modprobe.d/block-usb-storage.conf\n"
        "    install usb_storage /bin/false\n"
        "    blacklist usb_storage\n"
        "Then rebuild the initramfs and unload it: modprobe -r uas usb_storage.",
    },
    reads=("host", "modules", "modprobe", "cmdline"),
    linux=linux,
)
