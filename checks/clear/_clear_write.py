"""Can readable data be put on a removable medium of this target: one answer from all controls together.

| what is seen | what is set | answer |
|---|---|---|
| a removable disk is usable; worse, mounted plain and writable | anything | open: contradicted |
| no such medium | every door closed | closed |
| no such medium | a door open | open; the first open door decides |
| no such medium | no door open, one that cannot be told | cannot say |

The USB door is closed by any one of: both drivers out of reach; no USB bus or controller; USBGuard running and
refusing every storage device, also those that are there when it starts; no USBGuard, a kernel that uses nothing
unauthorised and no udev rule that authorises.
"""

from __future__ import annotations

from collections.abc import Callable

from checks.bus._doors import Door, State, firewire, optical, phones, sd_cards, thunderbolt
from checks.usb._authorisation import Default, authorisation, authoriser
from checks.usb._guard import Running, open_at_start, running, storage_under_policy
from checks.usb._modules import state_of
from scanner.facts import FactUnavailableError, LinuxFacts
from scanner.facts.derive.block_tree import build
from scanner.facts.derive.modprobe import Loading
from scanner.facts.derive.removable import media, mounted_phones
from scanner.facts.derive.usbguard import Outcome

IN_USE = "media in use"
USB = "USB storage"


def doors(facts: LinuxFacts) -> tuple[Door, ...]:
    """Return every way out, what is in use now first; one whose facts are missing cannot be told."""
    ways: tuple[tuple[str, Callable[[LinuxFacts], Door]], ...] = (
        (IN_USE, in_use),
        (USB, usb_storage),
        ("SD cards", sd_cards),
        ("FireWire disks", firewire),
        ("Thunderbolt disks", thunderbolt),
        ("optical discs", optical),
        ("phones", phones),
    )
    return tuple(_told(name, way, facts) for name, way in ways)


def in_use(facts: LinuxFacts) -> Door:
    """Return whether a removable medium can be written now, whatever is configured."""
    tree = build(facts)
    found = media(tree)
    for phone in mounted_phones(tree):
        return Door(IN_USE, State.OPEN, f"a phone is mounted at {phone.target} ({phone.filesystem})")
    for medium in found:
        for volume in medium.volumes:
            for mount in volume.clear_writable:
                fact = f"{medium.label} is mounted writable and unencrypted at {mount.target}"
                return Door(IN_USE, State.OPEN, fact)
    usable = next((medium for medium in found if not medium.disk.read_only), None)
    if usable is not None:
        return Door(IN_USE, State.OPEN, f"{usable.label} is usable now")
    return Door(IN_USE, State.CLOSED, "none that can be written")


def usb_storage(facts: LinuxFacts) -> Door:
    """Return the USB door: one closed bolt is enough, and an unknown one counts only when none is closed."""
    bolts = [_told(USB, bolt, facts) for bolt in (_drivers, _kernel, _guard)]
    for state in (State.CLOSED, State.CANNOT_SAY, State.OPEN):
        found = next((bolt for bolt in bolts if bolt.state is state), None)
        if found is not None:
            return found
    raise AssertionError("a bolt has one of three states")


def _drivers(facts: LinuxFacts) -> Door:
    states = [state_of(name, facts) for name in ("usb_storage", "uas")]
    free = next((s for s in states if not s.unavailable and (s.loaded or s.loading is not Loading.CANNOT_SAY)), None)
    if free is not None:
        return Door(USB, State.OPEN, f"{free.module}: {free.fact}")
    doubtful = next((s for s in states if not s.unavailable), None)
    if doubtful is not None:
        return Door(USB, State.CANNOT_SAY, f"{doubtful.module}: {doubtful.fact}")
    return Door(USB, State.CLOSED, "; ".join(state.fact for state in states))


def _kernel(facts: LinuxFacts) -> Door:
    here = authorisation(facts)
    if here.default in (Default.NO_BUS, Default.NO_CONTROLLER):
        return Door(USB, State.CLOSED, here.fact)
    if here.default is Default.ACCEPTED:
        return Door(USB, State.OPEN, here.fact)
    if running(facts) is Running.NO and here.closed:
        rule = authoriser(facts)
        if rule is not None:
            return Door(USB, State.CANNOT_SAY, f"{here.fact}, and a udev rule authorises devices: {rule}")
        return Door(USB, State.CLOSED, f"{here.fact}, and no daemon authorises")
    doubtful = here.default is Default.CANNOT_SAY or running(facts) is Running.CANNOT_SAY
    return Door(USB, State.CANNOT_SAY if doubtful else State.OPEN, here.fact)


def _guard(facts: LinuxFacts) -> Door:
    active = running(facts)
    if active is Running.NO:
        return Door(USB, State.OPEN, "USBGuard does not run")
    under = storage_under_policy(facts)
    if under.outcome is Outcome.ALLOWED:
        return Door(USB, State.OPEN, under.fact)
    at_start = open_at_start(facts)
    if at_start is not None:
        return Door(USB, State.OPEN, at_start)
    if active is Running.YES and under.outcome is Outcome.DENIED:
        return Door(USB, State.CLOSED, under.fact)
    return Door(USB, State.CANNOT_SAY, under.fact)


def _told(name: str, way: Callable[[LinuxFacts], Door], facts: LinuxFacts) -> Door:
    try:
        return way(facts)
    except FactUnavailableError as missing:
        return Door(name, State.CANNOT_SAY, str(missing))
