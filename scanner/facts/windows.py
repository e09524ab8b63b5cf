"""What was read from a Windows target, typed; no judgement. Not yet run on Windows: README.md, platforms.

Its parts by subject stand in registry.py and windows_volumes.py; what policies mean is derived (derive/windows/).
"""

from __future__ import annotations

from scanner.facts.host import Host
from scanner.facts.registry import Registry, RegistryKey, RegistryValue, UserHive, UserHives
from scanner.facts.section import Section, expected
from scanner.facts.stray import StrayScan
from scanner.facts.windows_volumes import (
    EncryptableVolume,
    WindowsDisk,
    WindowsPartition,
    WindowsVolume,
    WindowsVolumes,
)
from scanner.values import dataclass

__all__ = [
    "Defender",
    "Driver",
    "EncryptableVolume",
    "PnpDevice",
    "Registry",
    "RegistryKey",
    "RegistryValue",
    "UserHive",
    "UserHives",
    "WindowsDevices",
    "WindowsDisk",
    "WindowsFacts",
    "WindowsPartition",
    "WindowsSystem",
    "WindowsVolume",
    "WindowsVolumes",
]


@dataclass(frozen=True, slots=True)
class WindowsSystem:
    """Circumstances of the run that decide what could be seen."""

    language_mode: str
    """FullLanguage or ConstrainedLanguage ...: LanguageMode of the session."""
    powershell: str
    """PSVersion, such as 5.1.19041.1."""
    elevated: bool
    """The session has the rights of an administrator (S-1-5-32-544 enabled in its token)."""
    groups: tuple[str, ...] = ()
    """SIDs of well-known groups (S-1-5-32-*) in the token."""
    product_type: int | None = None
    """Win32_OperatingSystem.ProductType: 1 workstation, 2 domain controller, 3 server."""
    edition: int | None = None
    """OperatingSystemSKU: 4 Enterprise, 48 Professional, 101 Home ..."""
    build: int | None = None
    domain_member: bool | None = None
    manufacturer: str = ""
    model: str = ""
    hypervisor: bool | None = None
    """Win32_ComputerSystem.HypervisorPresent; true also on a real machine with virtualisation-based security."""
    last_boot: int | None = None
    """Seconds since 1970 by the target's clock."""
    narrow: bool = False
    """A 32-bit process on 64-bit Windows: its view of the registry is another one, so no key is taken from it."""
    dma_protection: bool | None = None
    """Win32_DeviceGuard.AvailableSecurityProperties holds 3 (DMA protection)."""
    bitlocker_feature: int | None = None
    """InstallState of the feature BitLocker of servers: 1 enabled, 2 disabled, 3 absent; None on workstations."""


@dataclass(frozen=True, slots=True)
class Driver:
    """One kernel driver or service: its registration and whether it runs."""

    name: str
    """Of its key below HKLM\\SYSTEM\\CurrentControlSet\\Services."""
    registered: bool
    """False: there is no such key; the driver is not staged, which is not the same as disabled. True also where the key
    may not be opened: `start` is None then."""
    start: int | None = None
    """Start: 0 boot, 1 system, 2 automatic, 3 on demand, 4 disabled."""
    running: bool | None = None
    """Win32_SystemDriver.Started, or Win32_Service.Started; None where that could not be told."""


@dataclass(frozen=True, slots=True)
class Defender:
    """MSFT_MpComputerStatus and MSFT_MpPreference (namespace root/Microsoft/Windows/Defender): what is in force."""

    antivirus: bool | None = None
    """AntivirusEnabled."""
    real_time: bool | None = None
    """RealTimeProtectionEnabled."""
    mode: str = ""
    """AMRunningMode: Normal, Passive Mode, EDR Block Mode, Not running ...; not localised."""
    device_control: str = ""
    """DeviceControlState: Enabled or Disabled; empty where this version has none."""
    device_control_default: str = ""
    """DeviceControlDefaultEnforcement: DefaultAllow, DefaultDeny or Unknown."""
    removable_scan_disabled: bool | None = None
    """DisableRemovableDriveScanning."""
    rules: tuple[tuple[str, int], ...] = ()
    """Attack surface reduction: rule id in lower case -> action (0 off, 1 block, 2 audit, 6 warn)."""


@dataclass(frozen=True, slots=True)
class PnpDevice:
    """One device that is present (Win32_PnPEntity), of the classes that matter here; `instance` is personal data."""

    instance: str
    """Such as USB\\VID_0951&PID_1666\\0123456789."""
    setup_class: str
    """ClassGuid in lower case with braces; empty where it has none."""
    service: str = ""
    """The driver that serves it; empty where none does."""
    name: str = ""
    fault: int = 0
    """ConfigManagerErrorCode: 0 works, 22 disabled, 28 no driver ..."""


@dataclass(frozen=True, slots=True)
class WindowsDevices:
    """What is plugged in."""

    usb_controllers: int
    """Of Win32_USBController."""
    optical_drives: int
    """Of Win32_CDROMDrive."""
    present: tuple[PnpDevice, ...]
    """Disks, phones (WPD), USB storage, FireWire, Bluetooth radios, SD hosts, optical drives, Thunderbolt."""
    usb_storage_ever: bool | None = None
    """Enum\\USBSTOR exists: a stick has been installed at some time; None where that could not be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowsFacts:
    """Everything read from one Windows target, section by section."""

    host: Section[Host] = expected("host")
    system: Section[WindowsSystem] = expected("system")
    drivers: Section[tuple[Driver, ...]] = expected("drivers")
    policies: Section[Registry] = expected("policies")
    """Keys of the machine: group policy, PolicyManager (MDM) and the odd places."""
    user_policies: Section[UserHives] = expected("user_policies")
    defender: Section[Defender] = expected("defender")
    volumes: Section[WindowsVolumes] = expected("volumes")
    bitlocker: Section[tuple[EncryptableVolume, ...]] = expected("bitlocker")
    """absent: the namespace is not there; that is no encryption by BitLocker, not no volume."""
    devices: Section[WindowsDevices] = expected("devices")
    stray: Section[StrayScan] = expected("stray")
