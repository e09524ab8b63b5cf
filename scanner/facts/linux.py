"""What was read from a Linux target, typed; no judgement. Its parts by subject stand in the modules imported here.

Strings come from the target as they are (undecodable bytes replaced). A tuple holds what was listed, in that order.
"""

from __future__ import annotations

from scanner.facts.encryption import Crypttab, CrypttabEntry, KeyFile, LuksHeader, ZfsDataset
from scanner.facts.host import Host
from scanner.facts.kernel import KernelCommandLine, KernelModules, LoadedModule, ModprobeConfig, ModprobeRule
from scanner.facts.outlets import Automount, Buses, Dconf, DconfSetting, PolkitRule, ThunderboltDomain
from scanner.facts.section import Section, expected
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


@dataclass(frozen=True, slots=True, kw_only=True)
class LinuxFacts:
    """Everything read from one Linux target, section by section."""

    host: Section[Host] = expected("host")
    modules: Section[KernelModules] = expected("modules")
    modprobe: Section[ModprobeConfig] = expected("modprobe")
    cmdline: Section[KernelCommandLine] = expected("cmdline")
    usb: Section[UsbBus] = expected("usb")
    services: Section[Services] = expected("services")
    usbguard_config: Section[UsbGuardConfig] = expected("usbguard_config")
    usbguard_rules: Section[UsbGuardRules] = expected("usbguard_rules")
    usbguard_runtime: Section[UsbGuardRuntime] = expected("usbguard_runtime")
    block: Section[BlockDevices] = expected("block")
    mounts: Section[tuple[Mount, ...]] = expected("mounts")
    swaps: Section[tuple[Swap, ...]] = expected("swaps")
    power: Section[Power] = expected("power")
    fstab: Section[tuple[FstabEntry, ...]] = expected("fstab")
    crypttab: Section[Crypttab] = expected("crypttab")
    luks: Section[tuple[LuksHeader, ...]] = expected("luks")
    zfs: Section[tuple[ZfsDataset, ...]] = expected("zfs")
    fscrypt: Section[tuple[str, ...]] = expected("fscrypt")
    """Mount points that hold an fscrypt policy directory."""
    dconf: Section[Dconf] = expected("dconf")
    automount: Section[Automount] = expected("automount")
    buses: Section[Buses] = expected("buses")
    stray: Section[StrayScan] = expected("stray")
