"""Can readable data be put on a removable medium of this Windows target: one answer from all controls together.

| what is seen | what is set | answer |
|---|---|---|
| a medium that is not encrypted | nothing denies writing to it | open: contradicted |
| a medium that is not encrypted | something should keep it from being written | cannot say: pull it |
| none, or what is encrypted and protected | every door closed | closed |
| the same | a door open | open; the first open door decides |
| the same | no door open, one that cannot be told | cannot say |

The USB door is closed by any one of: no USB controller; Removable Storage Access of the computer (Deny_All, or
Deny_Write of removable disks); both storage drivers disabled for good; device-installation restrictions that refuse new
and old storage; Defender device control, running; BitLocker's rule that what is not encrypted is read-only. USBSTOR
alone, WriteProtect, a rule for phones, a rule of one user are holes that are named. A disc writer comes by USB too, and
has a class of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from checks.bus import _doors_windows as buses
from checks.bus._bolts_windows import (
    Bolt,
    bolted,
    controlled,
    discs_denied,
    disks_denied,
    driver_disabled,
    encrypted_or_read_only,
    not_installed,
    told,
)
from checks.bus._doors import Door, State
from checks.usb._drivers_windows import state_of
from scanner.facts import WindowsFacts
from scanner.facts.derive.layers import Cover
from scanner.facts.derive.windows import keys, media, storage_access
from scanner.facts.derive.windows.bitlocker import Bitlocker, Shield, shields
from scanner.facts.derive.windows.defender_control import DISCS, MEDIA
from scanner.facts.derive.windows.drivers import Serving
from scanner.facts.derive.windows.media import Medium
from scanner.facts.derive.windows.plug_and_play import STORAGE, USB_BURNER
from scanner.facts.derive.windows.plugged import phones, unlisted
from scanner.facts.derive.windows.to_go import write_protect

IN_USE = "media in use"
USB = "USB storage"
DISC = "optical discs"


def doors(facts: WindowsFacts) -> tuple[Door, ...]:
    """Return every way out, what is in use now first; one whose facts are missing cannot be told."""
    ways: tuple[tuple[str, Bolt], ...] = (
        (IN_USE, in_use),
        (USB, usb_storage),
        ("SD cards", lambda seen: buses.sd_cards(seen, encrypted_or_read_only)),
        ("FireWire disks", buses.firewire),
        ("Thunderbolt disks", buses.thunderbolt),
        (DISC, discs),
        ("phones", buses.phones),
    )
    return tuple(told(name, way, facts) for name, way in ways)


def usb_storage(facts: WindowsFacts) -> Door:
    """Return the USB door; where it is open, the half measures that look as if they closed it stand first."""
    if facts.devices.require().usb_controllers == 0:
        return Door(USB, State.CLOSED, "no USB controller is present")
    bolts = (disks_denied, _drivers, not_installed(*STORAGE), controlled(MEDIA), encrypted_or_read_only)
    found = bolted(USB, facts, bolts)
    if found.state is not State.OPEN:
        return found
    half = tuple(_half_measures(facts))
    first, *others = (found.fact, *half) if found.meant else (*half, found.fact)
    return Door(USB, State.OPEN, first, (*others, *found.also))


def _half_measures(facts: WindowsFacts) -> Iterator[str]:
    """Yield what is set and closes nothing here; what should close the door and leaves a hole the bolts tell."""
    policies = facts.policies.require()
    protected = write_protect(policies)
    if protected is not None:
        yield f"{protected} holds what USBSTOR serves, and no UAS disk"
    yield from storage_access.ineffective(policies)
    yield from storage_access.of_users(facts.user_policies.value_or_none)
    if storage_access.phones(policies).denied and not storage_access.disks(policies).denied:
        yield "only phones are denied, which keeps nothing off a stick"


def discs(facts: WindowsFacts) -> Door:
    """Return optical drives; where none is present, one can be plugged in, and rules for disks do not hold it."""
    found = buses.optical(facts)
    if found.state is not State.CLOSED or facts.devices.require().usb_controllers == 0:
        return found
    own = driver_disabled(keys.OPTICAL, keys.CLASS_OPTICAL)
    bolts = (discs_denied, not_installed(USB_BURNER), controlled(DISCS), own, _drivers)
    plugged = bolted(DISC, facts, bolts)
    if plugged.state is not State.OPEN:
        return plugged
    return Door(DISC, State.OPEN, f"a USB disc writer can be plugged in: {plugged.fact}", plugged.also)


def in_use(facts: WindowsFacts) -> Door:
    """Return whether a medium that is attached can be written in clear now."""
    found, devices = facts.volumes.require(), facts.devices.require()
    if not media.own_disk_listed(found):
        return Door(IN_USE, State.CANNOT_SAY, "the list of disks does not hold the one that Windows runs from")
    seen = [_medium(facts, medium) for medium in media.media(found, devices) if not _still(medium)]
    seen += [Door(IN_USE, State.CANNOT_SAY, f"{volume.name} lies on no known disk") for volume in media.nowhere(found)]
    seen += [Door(IN_USE, State.CANNOT_SAY, line) for line in unlisted(found, devices)]
    seen += [_kept_out(f"{phone} is attached", buses.phones(facts)) for phone in phones(devices)]
    for state in (State.OPEN, State.CANNOT_SAY):
        first = next((door for door in seen if door.state is state), None)
        if first is not None:
            return first
    shown = "; ".join(door.fact for door in seen)
    return Door(IN_USE, State.CLOSED, shown or "none that can be written")


def _medium(facts: WindowsFacts, medium: Medium) -> Door:
    covers = shields(facts, medium.volumes)
    bare = next((shield for shield in covers if shield.cover is Cover.PLAIN), None)
    if bare is None and covers:
        return _covered(medium, covers)
    what = f"{medium.label}: {bare.line}" if bare is not None else f"{medium.label} has no volume and can be given one"
    door = _kept_out(what, bolted(IN_USE, facts, (disks_denied, controlled(MEDIA), encrypted_or_read_only)))
    return door if medium.sure else Door(IN_USE, State.CANNOT_SAY, f"{what}; it may be built in")


def _covered(medium: Medium, covers: tuple[Shield, ...]) -> Door:
    """Return a medium of which no volume is plain: closed only if BitLocker protects each, or each is locked."""
    shown = "; ".join(shield.line for shield in covers)
    safe = all(shield.state in (Bitlocker.PROTECTED, Bitlocker.LOCKED) for shield in covers)
    return Door(IN_USE, State.CLOSED if safe else State.CANNOT_SAY, f"{medium.label}: {shown}")


def _kept_out(what: str, control: Door) -> Door:
    """Return something that is attached: a rule that should hold it cannot be seen at work from here."""
    if control.state is State.OPEN:
        return Door(IN_USE, State.OPEN, what)
    return Door(
        IN_USE, State.CANNOT_SAY, f"{what}; whether this keeps it from being written is not seen: {control.fact}"
    )


def _still(medium: Medium) -> bool:
    return medium.disk.read_only or medium.disk.offline


def _drivers(facts: WindowsFacts) -> Door:
    states = [state_of(name, facts) for name in (keys.USB_STORAGE, keys.USB_UAS)]
    kinds = {state.serving for state in states}
    fact = "; ".join(state.fact for state in states)
    if kinds == {Serving.DISABLED}:
        return Door(USB, State.CLOSED, fact)
    if not kinds & {Serving.RUNNING, Serving.FREE, Serving.RESET}:
        return Door(USB, State.CANNOT_SAY, fact)
    disabled = [state for state in states if state.serving is Serving.DISABLED]
    if disabled:
        other = next(state for state in states if state is not disabled[0])
        return Door(USB, State.OPEN, f"only {disabled[0].name} is disabled, and {other.fact}", meant=True)
    return Door(USB, State.OPEN, fact, meant=Serving.RESET in kinds)
