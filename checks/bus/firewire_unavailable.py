"""The FireWire core cannot come into the kernel."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.usb._modules import unavailable
from scanner.check import Check, Severity, Verdict
from scanner.facts import LinuxFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge firewire_core, without which neither disks nor direct memory access work."""
    return unavailable("firewire_core", facts)


CHECK = Check(
    id="bus-firewire-unavailable",
    title="The FireWire driver cannot be loaded",
    severity=Severity.LOW,
    why="FireWire is an old storage bus with direct memory access and no use in an office.",
    fix={
        "linux": "Block the FireWire driver:\n"
        "in /etc/modprobe.d/block-firewire.conf\n"
        "    install firewire_core /bin/false\n"
        "    blacklist firewire_core",
    },
    reads=("host", "modules", "modprobe", "cmdline"),
    linux=linux,
)
