"""What was read from a Linux target, typed; no judgement. Its parts by subject stand in the modules imported here.

Strings come from the target as they are (undecodable bytes replaced). A tuple holds what was listed, in that order.
"""

from __future__ import annotations

from dataclasses import field

from scanner.facts.encryption import Crypttab, CrypttabEntry, KeyFile, LuksHeader, ZfsDataset
from scanner.facts.host import Host
from scanner.facts.kernel import KernelCommandLine, KernelModules, LoadedModule, ModprobeConfig, ModprobeRule
from scanner.facts.outlets import Automount, Buses, Dconf, DconfSetting, PolkitRule, ThunderboltDomain
from scanner.facts.section import Section, State
from scanner.facts.services import Service, Services, UsbGuardAccess, UsbGuardConfig, UsbGuardRules, UsbGuardRuntime
from scanner.facts.stray import StrayScan
from scanner.facts.usb import RootHub, UsbBus, UsbDevice, UsbInterface
from scanner.facts.volumes import BlockDevice, BlockDevices, FstabEntry, Mount, Power, Swap
from scanner.values import dataclass

__all__ = [
    "Automount",
    "BlockDevice",
    "BlockDevices",
    "Buses",
    "Crypttab",
    "CrypttabEntry",
    "Dconf",
    "DconfSetting",
    "FstabEntry",
    "KernelCommandLine",
    "KernelModules",
    "KeyFile",
    "LinuxFacts",
    "LoadedModule",
    "LuksHeader",
    "ModprobeConfig",
    "ModprobeRule",
    "Mount",
    "PolkitRule",
    "Power",
    "RootHub",
    "Service",
    "Services",
    "Swap",
    "ThunderboltDomain",
    "UsbBus",
    "UsbDevice",
    "UsbGuardAccess",
    "UsbGuardConfig",
    "UsbGuardRules",
    "UsbGuardRuntime",
    "UsbInterface",
    "ZfsDataset",
]


def _missing(name: str) -> Section[object]:
    return Section(name, State.NOT_COLLECTED, None, "the collector sent no such section")


def _section(name: str) -> Section:  # type: ignore[type-arg]
    return field(default_factory=lambda: _missing(name))


@dataclass(frozen=True, slots=True, kw_only=True)
class LinuxFacts:
    """Everything read from one Linux target, section by section."""

    host: Section[Host] = _section("host")
    modules: Section[KernelModules] = _section("modules")
    modprobe: Section[ModprobeConfig] = _section("modprobe")
    cmdline: Section[KernelCommandLine] = _section("cmdline")
    usb: Section[UsbBus] = _section("usb")
    services: Section[Services] = _section("services")
    usbguard_config: Section[UsbGuardConfig] = _section("usbguard_config")
    usbguard_rules: Section[UsbGuardRules] = _section("usbguard_rules")
    usbguard_runtime: Section[UsbGuardRuntime] = _section("usbguard_runtime")
    block: Section[BlockDevices] = _section("block")
    mounts: Section[tuple[Mount, ...]] = _section("mounts")
    swaps: Section[tuple[Swap, ...]] = _section("swaps")
    power: Section[Power] = _section("power")
    fstab: Section[tuple[FstabEntry, ...]] = _section("fstab")
    crypttab: Section[Crypttab] = _section("crypttab")
    luks: Section[tuple[LuksHeader, ...]] = _section("luks")
    zfs: Section[tuple[ZfsDataset, ...]] = _section("zfs")
    fscrypt: Section[tuple[str, ...]] = _section("fscrypt")
    """Mount points that hold an fscrypt policy directory."""
    dconf: Section[Dconf] = _section("dconf")
    automount: Section[Automount] = _section("automount")
    buses: Section[Buses] = _section("buses")
    stray: Section[StrayScan] = _section("stray")
