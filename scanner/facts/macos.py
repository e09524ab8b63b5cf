"""What was read from a macOS target, typed; no judgement. Written against published formats, not yet run on a Mac."""

from __future__ import annotations

from scanner.facts.host import Host
from scanner.facts.section import Section, expected
from scanner.facts.stray import StrayScan
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class FileVault:
    """`fdesetup status`."""

    on: bool
    in_progress: bool = False
    deferred: bool = False


@dataclass(frozen=True, slots=True)
class ApfsVolume:
    """One volume of `diskutil apfs list -plist`."""

    device: str
    name: str
    roles: tuple[str, ...]
    filevault: bool | None
    encryption: bool | None
    locked: bool = False
    migrating: bool = False


@dataclass(frozen=True, slots=True)
class ExternalVolume:
    """A mounted or mountable volume on an external physical disk (`diskutil list -plist external physical`)."""

    device: str
    name: str
    content: str
    """Partition content type, such as Apple_APFS or Microsoft Basic Data."""
    mount_point: str | None
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class StoragePolicy:
    """Managed restrictions: declarative disk management (macOS 15+), legacy mount controls, accessory authorisation."""

    external_storage: str | None = None
    """Allowed, ReadOnly or Disallowed; None: not managed."""
    network_storage: str | None = None
    mount_controls: tuple[tuple[str, tuple[str, ...]], ...] = ()
    usb_restricted_mode: bool | None = None
    """allowUSBRestrictedMode: false lets new accessories connect without asking; None: not managed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MacFacts:
    """Everything read from one macOS target, section by section."""

    host: Section[Host] = expected("host")
    filevault: Section[FileVault] = expected("filevault")
    apfs: Section[tuple[ApfsVolume, ...]] = expected("apfs")
    external: Section[tuple[ExternalVolume, ...]] = expected("external")
    storage_policy: Section[StoragePolicy] = expected("storage_policy")
    stray: Section[StrayScan] = expected("stray")
