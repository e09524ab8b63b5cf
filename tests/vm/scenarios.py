"""The machines of the suite: which guest, what is plugged into it, who looks."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from tests.vm.lab.machine import Machine, resumed

SERIAL = "LAB0001"
MOUNTED = "grep -q ' /media/root/TRANSFER ' /proc/mounts"
ALLOW = f"usbguard allow-device $(usbguard list-devices --blocked | grep {SERIAL} | cut -d: -f1)"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One state of one guest."""

    name: str
    variant: str
    stick: str | None = None
    """people or locked."""
    settled: str = "true"
    """A shell condition: the guest has done with the stick what it does by itself."""
    allowed: bool = False
    """An administrator then tells USBGuard to let the stick in."""
    accounts: tuple[str, ...] = ("root", "auditor")

    @property
    def targets(self) -> tuple[str, ...]:
        """Return the names of this scenario's targets: the same machine, seen by each account."""
        return tuple(f"{self.name}-{account}" for account in self.accounts)


SCENARIOS = (
    # steward becomes root by sudo with a password: the same findings as root are expected.
    Scenario("plain", "plain", accounts=("root", "auditor", "steward")),
    Scenario("plain-people-stick", "plain", "people", MOUNTED, accounts=("root", "auditor", "steward")),
    Scenario("plain-locked-stick", "plain", "locked", "[ -b /dev/sda ] && udevadm settle"),
    Scenario("luksdata", "luksdata"),
    Scenario("luksdata-blocked-stick", "luksdata", "people", f"grep -qs {SERIAL} /sys/bus/usb/devices/*/serial"),
    Scenario("luksroot", "luksroot"),
    Scenario("usbguard-blocked-stick", "usbguard", "people", f"usbguard list-devices --blocked | grep -q {SERIAL}"),
    Scenario(
        "usbguard-allowed-stick",
        "usbguard",
        "people",
        f"usbguard list-devices --blocked | grep -q {SERIAL}",
        allowed=True,
    ),
)


@contextlib.contextmanager
def standing(scenario: Scenario) -> Iterator[Machine]:
    """Resume the scenario's guest and bring it into its state."""
    with resumed(scenario.variant, scenario.name) as machine:
        if scenario.stick:
            machine.plug(scenario.stick, SERIAL)
            machine.wait_for(scenario.settled)
        if scenario.allowed:
            machine.ssh(ALLOW)
            machine.wait_for(MOUNTED)
        yield machine


def named(name: str) -> Scenario:
    """Return the scenario of that name."""
    return {scenario.name: scenario for scenario in SCENARIOS}[name]
