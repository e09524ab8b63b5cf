"""The machines of the suite: which guest, what happens to it, who looks."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.vm.lab.machine import Machine, resumed

SERIAL = "LAB0001"
MOUNTED = "grep -q ' /media/root/TRANSFER ' /proc/mounts"
BLOCKED = f"usbguard list-devices --blocked | grep -q {SERIAL}"
Step = Callable[[Machine], None]


def people_stick(machine: Machine) -> None:
    """Plug in the unencrypted stick with 500 people; the guest mounts it."""
    machine.plug("people", SERIAL)
    machine.wait_for(MOUNTED)


def pulled(machine: Machine) -> None:
    """Pull that stick out again."""
    machine.ssh("umount /media/root/TRANSFER")
    machine.unplug("people")
    machine.wait_for("[ ! -e /dev/sda ]")


def locked_stick(machine: Machine) -> None:
    """Plug in the LUKS stick and leave it locked."""
    machine.plug("locked", "LAB0002")
    machine.wait_for("blkid -t TYPE=crypto_LUKS -o device | grep -q /dev/sd")
    machine.ssh("udevadm settle")


def opened(machine: Machine) -> None:
    """Unlock the LUKS stick and mount it."""
    device = "$(blkid -t LABEL=LOCKED -o device)"
    machine.ssh(
        f"printf lab-stick-passphrase | cryptsetup open --key-file - {device} stick && mount /dev/mapper/stick /mnt"
    )


def stick_without_driver(machine: Machine) -> None:
    """Plug in the stick with 500 people where modprobe refuses its drivers: a device, and no disk."""
    machine.plug("people", SERIAL)
    machine.wait_for(f"grep -qs {SERIAL} /sys/bus/usb/devices/*/serial")
    machine.ssh("udevadm settle")


def stick_before_usbguard(machine: Machine) -> None:
    """Plug in the stick with 500 people where USBGuard blocks it."""
    machine.plug("people", SERIAL)
    machine.wait_for(BLOCKED)


def let_in(machine: Machine) -> None:
    """Tell USBGuard to let that stick in, until it is pulled."""
    machine.ssh(f"usbguard allow-device $(usbguard list-devices --blocked | grep {SERIAL} | cut -d: -f1)")
    machine.wait_for(MOUNTED)


@dataclass(frozen=True, slots=True)
class Scenario:
    """One state of one guest."""

    name: str
    variant: str
    steps: tuple[Step, ...] = ()
    accounts: tuple[str, ...] = ("root", "auditor")

    @property
    def targets(self) -> tuple[str, ...]:
        """Return the names of this scenario's targets: the same machine, seen by each account."""
        return tuple(f"{self.name}-{account}" for account in self.accounts)


EVERYBODY = ("root", "auditor", "steward")
"""steward becomes root by sudo with a password, and must find what root finds."""

SCENARIOS = (
    Scenario("plain", "plain", accounts=EVERYBODY),
    Scenario("plain-stick", "plain", (people_stick,), accounts=EVERYBODY),
    Scenario("plain-unplugged", "plain", (people_stick, pulled)),
    Scenario("plain-locked", "plain", (locked_stick,)),
    Scenario("plain-opened", "plain", (locked_stick, opened)),
    Scenario("luksdata", "luksdata"),
    Scenario("luksdata-blocked", "luksdata", (stick_without_driver,)),
    Scenario("luksroot", "luksroot"),
    Scenario("usbguard", "usbguard"),
    Scenario("usbguard-blocked", "usbguard", (stick_before_usbguard,)),
    Scenario("usbguard-allowed", "usbguard", (stick_before_usbguard, let_in)),
    Scenario("hardened", "hardened"),
)


@contextlib.contextmanager
def standing(scenario: Scenario) -> Iterator[Machine]:
    """Resume the scenario's guest and bring it into its state."""
    with resumed(scenario.variant, scenario.name) as machine:
        for step in scenario.steps:
            step(machine)
        yield machine
