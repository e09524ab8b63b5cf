"""What can close a way out of a Windows target: each control as a bolt, and a door that any one of them closes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from checks.bus._doors import Door, State
from scanner.facts import FactUnavailableError, WindowsFacts
from scanner.facts.derive.windows import defender_control, storage_access
from scanner.facts.derive.windows.device_installation import refusal
from scanner.facts.derive.windows.drivers import Serving, driver_state
from scanner.facts.derive.windows.plug_and_play import Device
from scanner.facts.derive.windows.storage_access import Access
from scanner.facts.derive.windows.to_go import FIXED, REMOVABLE, encrypted_only
from scanner.facts.windows import PnpDevice, WindowsDevices

Bolt = Callable[[WindowsFacts], Door]
_STATES = {True: State.CLOSED, False: State.OPEN, None: State.CANNOT_SAY}


def bolted(name: str, facts: WindowsFacts, bolts: Iterable[Bolt]) -> Door:
    """Return a door with several bolts: one that is closed is enough, an unknown one counts only where none is.

    Of an open one, what somebody set and what leaves a hole is told first.
    """
    found = [told(name, bolt, facts) for bolt in bolts]
    for state in (State.CLOSED, State.CANNOT_SAY):
        first = next((bolt for bolt in found if bolt.state is state), None)
        if first is not None:
            return Door(name, state, first.fact)
    found.sort(key=lambda bolt: not bolt.meant)
    fact, *others = dict.fromkeys(bolt.fact for bolt in found)
    return Door(name, State.OPEN, fact, tuple(others), meant=found[0].meant)


def told(name: str, way: Bolt, facts: WindowsFacts) -> Door:
    """Return a bolt, or say that it cannot be told where the facts it asks for are missing."""
    try:
        return way(facts)
    except FactUnavailableError as missing:
        return Door(name, State.CANNOT_SAY, str(missing))


def disks_denied(facts: WindowsFacts) -> Door:
    """Return Removable Storage Access of the computer for removable disks."""
    return _denied(facts, storage_access.disks(facts.policies.require()))


def discs_denied(facts: WindowsFacts) -> Door:
    """Return the same for CDs and DVDs."""
    return _denied(facts, storage_access.discs(facts.policies.require()))


def phones_denied(facts: WindowsFacts) -> Door:
    """Return the same for phones and media players."""
    access = storage_access.phones(facts.policies.require())
    return Door("", _STATES[access.denied], access.fact)


def encrypted_or_read_only(facts: WindowsFacts) -> Door:
    """Return BitLocker's rule for removable drives: what is readable cannot be written (docs/adr/0109)."""
    found = encrypted_only(facts.policies.require(), facts.system.require(), REMOVABLE)
    return Door("", _STATES[found.required], found.fact, meant=found.meant)


def fixed_encrypted_or_read_only(facts: WindowsFacts) -> Door:
    """Return the same where a disk may count as a fixed one as well: it takes both rules."""
    policies, system = facts.policies.require(), facts.system.require()
    both = [encrypted_only(policies, system, name) for name in (REMOVABLE, FIXED)]
    weakest = min(both, key=lambda each: (False, None, True).index(each.required))
    fact = "; ".join(each.fact for each in both) if weakest.required else weakest.fact
    return Door("", _STATES[weakest.required], fact)


def not_installed(*devices: Device) -> Bolt:
    """Return the bolt of device-installation restrictions for these devices."""

    def bolt(facts: WindowsFacts) -> Door:
        found = refusal(facts.policies.require(), devices)
        return Door("", _STATES[found.refused], found.fact, meant=found.meant)

    return bolt


def kept_out(present: Callable[[WindowsDevices], Iterable[PnpDevice]], *devices: Device) -> Bolt:
    """Return the same for devices that are there: one that works is not kept out, whatever the lists name."""

    def bolt(facts: WindowsFacts) -> Door:
        found = not_installed(*devices)(facts)
        working = next((device for device in present(facts.devices.require()) if not device.fault), None)
        if working is None or found.state is not State.CLOSED:
            return found
        name = working.name or working.instance
        return Door("", State.CANNOT_SAY, f"{found.fact}, although {name} works: it is not what the lists name")

    return bolt


def controlled(family: str) -> Bolt:
    """Return the bolt of Defender device control for a family of devices."""

    def bolt(facts: WindowsFacts) -> Door:
        found = defender_control.control(facts.policies.require(), facts.defender.optional(), family)
        return Door("", _STATES[found.denied], found.fact, meant=found.meant)

    return bolt


def driver_disabled(name: str, setup_class: str) -> Bolt:
    """Return the bolt of one driver that serves a whole bus, unless another serves a device of this class."""

    def bolt(facts: WindowsFacts) -> Door:
        state = driver_state(facts.drivers.require(), name)
        own = ("", name.lower())
        present = (d for d in facts.devices.require().present if d.setup_class == setup_class)
        other = next((d for d in present if d.service.lower() not in own), None)
        if other is not None:
            return Door("", State.OPEN, f"{state.fact}, and {other.name or other.instance} has driver {other.service}")
        known = {Serving.DISABLED: State.CLOSED, Serving.CANNOT_SAY: State.CANNOT_SAY}
        return Door("", known.get(state.serving, State.OPEN), state.fact)

    return bolt


def _denied(facts: WindowsFacts, access: Access) -> Door:
    """Return a denial as a bolt; raw handles in remote sessions go past it."""
    handles = storage_access.remote_handles(facts.policies.require())
    if access.denied and handles is not None:
        return Door("", State.OPEN, f"{access.fact}, but {handles}: remote sessions open it all the same", meant=True)
    return Door("", _STATES[access.denied], access.fact)
