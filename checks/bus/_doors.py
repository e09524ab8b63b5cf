"""Ways by which readable data can leave for a removable medium, each open, closed or not to be told."""

from __future__ import annotations

import enum
import re

from checks.usb._authorisation import Default, authorisation, authoriser
from checks.usb._guard import Running, open_at_start, policy, running
from checks.usb._modules import state_of
from scanner.facts import LinuxFacts
from scanner.facts.derive.modprobe import Loading, ModuleState
from scanner.facts.derive.usbguard import PHONES, Outcome
from scanner.facts.derive.usbguard_rules import RuleError
from scanner.values import dataclass

_EMMC = re.compile(r"mmcblk\d+")
"""The chip itself: mmcblk0boot0, mmcblk0boot1 and mmcblk0gp0 are parts of it, and disks to the kernel."""


class State(enum.Enum):
    """How a door stands."""

    CLOSED = "closed"
    OPEN = "open"
    CANNOT_SAY = "cannot say"


@dataclass(frozen=True, slots=True)
class Door:
    """One way out and the fact that decides it."""

    name: str
    state: State
    fact: str
    also: tuple[str, ...] = ()
    """What else was asked and did not close it."""
    meant: bool = False
    """Somebody set what should close it."""

    def __str__(self) -> str:
        """Return it as a line of evidence."""
        return f"{self.name}: {self.state.value}: {'; '.join((self.fact, *self.also))}"


def driver(name: str, state: ModuleState) -> Door:
    """Return a door that is closed by its driver's absence alone."""
    if state.unavailable:
        return Door(name, State.CLOSED, state.fact)
    doubtful = state.loading is Loading.CANNOT_SAY and not state.loaded
    return Door(name, State.CANNOT_SAY if doubtful else State.OPEN, state.fact)


def sd_cards(facts: LinuxFacts) -> Door:
    """Return the native SD readers; a host whose seat soldered eMMC takes is none."""
    name, hosts = "SD cards", facts.buses.require().mmc_hosts
    soldered = sum(1 for d in facts.block.require().devices if _EMMC.fullmatch(d.name) and d.mmc_type == "MMC")
    if hosts is not None and hosts <= soldered:
        return Door(name, State.CLOSED, f"{hosts} MMC hosts, {soldered} of them soldered eMMC")
    core = state_of("mmc_core", facts)
    if hosts is None and not core.loaded and core.loading not in (Loading.BUILT_IN, Loading.CANNOT_SAY):
        return Door(name, State.CLOSED, "no MMC host has brought mmc_core")
    return driver(name, state_of("mmc_block", facts))


def firewire(facts: LinuxFacts) -> Door:
    """Return FireWire disks, which need firewire_sbp2 over a controller."""
    name, core = "FireWire disks", state_of("firewire_core", facts)
    if facts.buses.require().firewire_devices == 0 and not core.loaded and core.loading is not Loading.BUILT_IN:
        return Door(name, State.CLOSED, "no FireWire controller has brought firewire_core")
    return driver(name, state_of("firewire_sbp2", facts))


def thunderbolt(facts: LinuxFacts) -> Door:
    """Return Thunderbolt disks: they arrive as ordinary NVMe, so only the domain's security level keeps them out."""
    name, domains = "Thunderbolt disks", facts.buses.require().thunderbolt
    if not domains:
        return Door(name, State.CLOSED, "no Thunderbolt domain")
    bolt = facts.services.require().get("bolt")
    for domain in domains:
        fact = f"{domain.name}/security is {domain.security}"
        if domain.security in ("dponly", "usbonly", "nopcie"):
            continue
        if domain.security not in ("user", "secure"):
            return Door(name, State.OPEN, fact)
        if bolt.installed and bolt.active is not False:
            return Door(name, State.OPEN, f"{fact} and bolt may enrol new devices")
    return Door(name, State.CLOSED, "; ".join(f"{d.name}/security is {d.security}" for d in domains))


def optical(facts: LinuxFacts) -> Door:
    """Return optical writers."""
    name, writers = "optical discs", facts.buses.require().optical_writers
    if not writers:
        return Door(name, State.CLOSED, "no optical drive that writes")
    found = driver(name, state_of("sr_mod", facts))
    return Door(name, found.state, f"{', '.join(writers)} can write; {found.fact}")


def phones(facts: LinuxFacts) -> Door:
    """Return phones, which no driver block stops: programs talk to them over raw USB."""
    name, tools = "phones", facts.buses.require().mtp_tools
    if not tools:
        return Door(name, State.CLOSED, "no program that talks to phones (MTP, PTP) was found")
    programs, active = ", ".join(tools), running(facts)
    ways = [_unguarded(facts)] if active is not Running.YES else []
    ways += [_guarded(facts)] if active is not Running.NO else []
    if len({state for state, _ in ways}) > 1:
        facts_of_both = "; ".join(fact for _, fact in ways)
        return Door(name, State.CANNOT_SAY, f"{programs}; whether USBGuard runs could not be told: {facts_of_both}")
    return Door(name, ways[0][0], f"{programs}; {ways[0][1]}")


def _unguarded(facts: LinuxFacts) -> tuple[State, str]:
    """Return what becomes of a phone where only the kernel decides."""
    here = authorisation(facts)
    if here.default in (Default.REFUSED, Default.INTERNAL_ONLY):
        rule = authoriser(facts)
        if rule is not None:
            return State.CANNOT_SAY, f"{here.fact}, and a udev rule authorises devices: {rule}"
    if here.default is Default.CANNOT_SAY:
        return State.CANNOT_SAY, here.fact
    return State.CLOSED if here.closed else State.OPEN, here.fact


def _guarded(facts: LinuxFacts) -> tuple[State, str]:
    """Return what becomes of a phone where USBGuard runs."""
    try:
        here = policy(facts)
    except RuleError as error:
        return State.CANNOT_SAY, str(error)
    decisions = sorted((here.decide(phone) for phone in PHONES), key=lambda d: _WORST_FIRST.index(d.outcome))
    at_start = open_at_start(facts)
    if at_start is not None and decisions[0].outcome is not Outcome.ALLOWED:
        return State.OPEN, f"USBGuard: {at_start}"
    return _STATES[decisions[0].outcome], f"USBGuard: {decisions[0].fact}"


_WORST_FIRST = (Outcome.ALLOWED, Outcome.CANNOT_SAY, Outcome.DENIED)
_STATES = {Outcome.ALLOWED: State.OPEN, Outcome.DENIED: State.CLOSED, Outcome.CANNOT_SAY: State.CANNOT_SAY}
