"""The uas driver cannot come into the kernel."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb._modules import unavailable
from scanner.check import Check, Severity, Verdict
from scanner.facts import LinuxFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge uas (USB-attached SCSI: fast disks and newer sticks), which has rules of its own or none."""
    return unavailable("uas", facts)


CHECK = Check(
    id="usb-uas-unavailable",
    title="The uas driver cannot be loaded",
    severity=Severity.HIGH,
    why="uas is a second USB storage driver with its own aliases. A rule for usb_storage alone leaves it to chance.",
    fix={
        "linux": "Block the uas driver:\n"
        "in /etc/modprobe.d/block-usb-storage.conf\n"
        "    install uas /bin/false\n"
        "    blacklist uas\n"
        "Then rebuild the initramfs and unload it: modprobe -r uas.",
    },
    reads=("host", "modules", "modprobe", "cmdline"),
    linux=linux,
)
