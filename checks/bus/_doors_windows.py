"""Ways out of a Windows target beside USB storage: the hardware that is there, and what closes it."""

from __future__ import annotations

from checks.bus._bolts_windows import (
    Bolt,
    bolted,
    controlled,
    discs_denied,
    disks_denied,
    driver_disabled,
    encrypted_or_read_only,
    fixed_encrypted_or_read_only,
    kept_out,
    not_installed,
    phones_denied,
)
from checks.bus._doors import Door, State
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.defender_control import DISCS, MEDIA, PHONES
from scanner.facts.derive.windows.media import external_ports
from scanner.facts.derive.windows.plug_and_play import FIREWIRE_DISK, MAKERS_CARD, SD_CARD, THUNDERBOLT_PORT, USB4_PORT
from scanner.facts.derive.windows.plug_and_play import PHONES as ANY_PHONE
from scanner.facts.derive.windows.plugged import card_readers
from scanner.facts.windows import PnpDevice, WindowsDevices

SD, MMC = 12, 13
EMULATED = ("MSFT&PROD_VIRTUAL", "NECVMWAR", "VMWARE", "VBOX", "QEMU")
"""Parts of the instances of optical drives that hypervisors, and Windows for disc images, emulate: none writes."""


def sd_cards(facts: WindowsFacts, *more: Bolt) -> Door:
    """Return the native SD readers; a host whose seat soldered eMMC takes is none. `more` may close it as well."""
    name, present = "SD cards", facts.devices.require().present
    hosts = sum(device.setup_class == keys.CLASS_SD_HOST for device in present)
    others = len(card_readers(facts.devices.require()))
    disks = facts.volumes.require().disks
    soldered = sum(disk.bus == MMC and (disk.boot or disk.system) for disk in disks)
    cards = sum(disk.bus in (SD, MMC) for disk in disks) - soldered
    if hosts <= soldered and not others and not cards:
        return Door(name, State.CLOSED, f"{hosts} SD hosts are present, {soldered} of them with soldered eMMC")
    kinds = (SD_CARD, MAKERS_CARD) if others else (SD_CARD,)
    bolts: list[Bolt] = [disks_denied, not_installed(*kinds), controlled(MEDIA), *more]
    if not others and not soldered:
        bolts.append(driver_disabled(keys.SD_HOST, keys.CLASS_SD_HOST))
    return bolted(name, facts, bolts)


def firewire(facts: WindowsFacts) -> Door:
    """Return FireWire disks."""
    name = "FireWire disks"
    if not firewire_ports(facts.devices.require()):
        return Door(name, State.CLOSED, "no FireWire controller is present")
    own = driver_disabled(keys.FIREWIRE_HOST, keys.CLASS_FIREWIRE)
    bolts = (own, not_installed(FIREWIRE_DISK), disks_denied, encrypted_or_read_only)
    return bolted(name, facts, bolts)


def firewire_ports(devices: WindowsDevices) -> tuple[PnpDevice, ...]:
    """Return the FireWire controllers."""
    return tuple(device for device in devices.present if device.setup_class == keys.CLASS_FIREWIRE)


def thunderbolt(facts: WindowsFacts) -> Door:
    """Return Thunderbolt disks: they arrive as ordinary NVMe, and which rules for media hold them is not known."""
    name = "Thunderbolt disks"
    if not external_ports(facts.devices.require()):
        return Door(name, State.CLOSED, "no Thunderbolt or USB4 port is present")
    ports = kept_out(external_ports, THUNDERBOLT_PORT, USB4_PORT)
    return bolted(name, facts, (ports, fixed_encrypted_or_read_only, _perhaps_denied))


def optical(facts: WindowsFacts) -> Door:
    """Return optical drives; whether one can write is not told, so each counts as a writer."""
    name, drives = "optical discs", facts.devices.require().optical_drives
    if not drives:
        return Door(name, State.CLOSED, "no optical drive is present")
    present = (each for each in facts.devices.require().present if each.setup_class == keys.CLASS_OPTICAL)
    if sum(any(mark in device.instance.upper() for mark in EMULATED) for device in present) >= drives:
        return Door(name, State.CLOSED, f"{drives} optical drives, emulated ones that only read")
    return bolted(name, facts, (discs_denied, controlled(DISCS), driver_disabled(keys.OPTICAL, keys.CLASS_OPTICAL)))


def phones(facts: WindowsFacts) -> Door:
    """Return phones, which no storage driver and no rule for disks stops."""
    name = "phones"
    if facts.devices.require().usb_controllers == 0:
        return Door(name, State.CLOSED, "no USB controller is present")
    return bolted(name, facts, (phones_denied, not_installed(*ANY_PHONE), controlled(PHONES)))


def _perhaps_denied(facts: WindowsFacts) -> Door:
    found = disks_denied(facts)
    if found.state is not State.CLOSED:
        return found
    return Door("", State.CANNOT_SAY, f"{found.fact}, but whether that holds an NVMe disk outside is not known")
