"""No disc can be written."""

from __future__ import annotations

from checks._elsewhere import asks_kernel
from checks.bus._doors import optical
from checks.bus._verdict import judged
from scanner.check import Check, Severity, Verdict, not_applicable
from scanner.facts import LinuxFacts


@asks_kernel
def linux(facts: LinuxFacts) -> Verdict:
    """Judge the drives that say they can write."""
    if not facts.buses.require().optical:
        return not_applicable("this target has no optical drive", "buses: 0 optical drives")
    return judged(optical(facts), closed="no disc can be written", opened="discs can be written")


CHECK = Check(
    id="bus-optical-write-blocked",
    title="Discs cannot be written",
    severity=Severity.LOW,
    why="A written disc leaves no trace on the machine and cannot be taken back.",
    fix={
        "linux": "Replace the disc writer by a reader, or block its driver:\n"
        "in /etc/modprobe.d/block-optical.conf\n"
        "    install sr_mod /bin/false",
    },
    reads=("host", "buses", "modules", "modprobe", "cmdline"),
    linux=linux,
)
