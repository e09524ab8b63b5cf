"""The FireWire core cannot come into the kernel."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.bus._bolts_windows import bolted, driver_disabled, kept_out
from checks.bus._doors_windows import firewire_ports
from checks.bus._verdict import judged
from checks.usb._modules import unavailable
from scanner.check import Check, Level, Severity, Verdict, not_applicable
from scanner.facts import LinuxFacts, WindowsFacts
from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.plug_and_play import FIREWIRE_PORT


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge firewire_core, without which neither disks nor direct memory access work."""
    return unavailable("firewire_core", facts)


def windows(facts: WindowsFacts) -> Verdict:
    """Judge the driver of FireWire controllers and whether one would be installed."""
    if not firewire_ports(facts.devices.require()):
        return not_applicable("this target has no FireWire controller", "devices: 0 FireWire controllers")
    bolts = (driver_disabled(keys.FIREWIRE_HOST, keys.CLASS_FIREWIRE), kept_out(firewire_ports, FIREWIRE_PORT))
    return judged(
        bolted("FireWire", facts, bolts),
        closed="FireWire cannot be used",
        opened="FireWire can be used",
        level=Level.CONFIGURED,
    )


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
        "windows": "Keep FireWire controllers from being installed, retroactively:\n"
        "group policy, Device Installation Restrictions, Prevent installation of devices using drivers that\n"
        "match these device setup classes: {6bdd1fc1-810f-11d0-bec7-08002be2092f}\n"
        "(DenyDeviceClasses = 1, DenyDeviceClassesRetroactive = 1).\n"
        "Or disable the driver: HKLM\\SYSTEM\\CurrentControlSet\\Services\\1394ohci Start = 4.",
    },
    reads=("host", "modules", "modprobe", "cmdline", "drivers", "policies", "devices"),
    linux=linux,
    windows=windows,
)
