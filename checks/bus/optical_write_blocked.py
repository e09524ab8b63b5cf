"""No disc can be written."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.bus import _doors_windows
from checks.bus._doors import optical
from checks.bus._verdict import judged
from scanner.check import Check, Level, Severity, Verdict, not_applicable
from scanner.facts import LinuxFacts, WindowsFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge the drives that say they can write."""
    if not facts.buses.require().optical:
        return not_applicable("this target has no optical drive", "buses: 0 optical drives")
    return judged(optical(facts), closed="no disc can be written", opened="discs can be written")


def windows(facts: WindowsFacts) -> Verdict:
    """Judge the computer's policy for CDs and DVDs; a user's NoCDBurning stops one program of one user."""
    if not facts.devices.require().optical_drives:
        return not_applicable("this target has no optical drive", "devices: 0 optical drives")
    found = _doors_windows.optical(facts)
    return judged(found, closed="no disc can be written", opened="discs can be written", level=Level.CONFIGURED)


CHECK = Check(
    id="bus-optical-write-blocked",
    title="Discs cannot be written",
    severity=Severity.LOW,
    why="A written disc leaves no trace on the machine and cannot be taken back.",
    fix={
        "linux": "Replace the disc writer by a reader, or block its driver:\n"
        "in /etc/modprobe.d/block-optical.conf\n"
        "    install sr_mod /bin/false",
        "windows": "Deny writing to CDs and DVDs for the computer:\n"
        "group policy, System, Removable Storage Access, CD and DVD: Deny write access\n"
        "(HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\RemovableStorageDevices\\\n"
        "{53f56308-b6bf-11d0-94f2-00a0c91efb8b} Deny_Write = 1).",
    },
    reads=("host", "buses", "modules", "modprobe", "cmdline", "devices", "policies", "defender", "drivers"),
    linux=linux,
    windows=windows,
)
