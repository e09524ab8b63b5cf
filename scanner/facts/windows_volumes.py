r"""Disks, partitions, volumes and BitLocker of a Windows target, as its CIM classes say it; no judgement.

Numbers are those of Microsoft's documentation (MSFT_Disk, MSFT_Partition, MSFT_Volume, Win32_EncryptableVolume).
None: the property was empty or its method failed.
"""

from __future__ import annotations

from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class WindowsDisk:
    """MSFT_Disk (namespace root/Microsoft/Windows/Storage); `serial` is personal data."""

    number: int
    bus: int | None
    """BusType: 1 SCSI, 4 IEEE 1394, 7 USB, 9 iSCSI, 10 SAS, 11 SATA, 12 SD, 13 MMC, 14 virtual, 15 a file, 17 NVMe."""
    model: str = ""
    serial: str = ""
    size: int = 0
    """Bytes; 0 for an empty card reader."""
    boot: bool = False
    system: bool = False
    read_only: bool = False
    offline: bool = False
    path: str = ""
    """Device path; it names the bus enumerator (\\\\?\\usbstor#..., \\\\?\\scsi#...)."""


@dataclass(frozen=True, slots=True)
class WindowsPartition:
    """MSFT_Partition."""

    disk: int
    number: int
    size: int
    """Bytes."""
    guid_type: str = ""
    """GptType in lower case with braces; empty on MBR disks."""
    mbr_type: int | None = None
    """MbrType."""
    hidden: bool = False
    system: bool | None = None
    """IsSystem: the machine starts from it."""
    active: bool | None = None
    """IsActive: marked on an MBR disk as the one to start from."""
    access_paths: tuple[str, ...] = ()
    """Such as C:\\ and \\\\?\\Volume{...}\\."""


@dataclass(frozen=True, slots=True)
class WindowsVolume:
    """MSFT_Volume."""

    path: str
    """\\\\?\\Volume{...}\\."""
    letter: str = ""
    """Such as C; empty where it has none."""
    drive_type: int | None = None
    """2 removable, 3 fixed, 4 remote, 5 CD-ROM, 6 RAM disk; alone it never decides what is removable."""
    filesystem: str = ""
    """NTFS, FAT32, exFAT, ReFS ...; empty where none was recognised."""
    size: int = 0
    """Bytes."""


@dataclass(frozen=True, slots=True)
class WindowsVolumes:
    """Everything that can hold files."""

    disks: tuple[WindowsDisk, ...]
    partitions: tuple[WindowsPartition, ...]
    volumes: tuple[WindowsVolume, ...]


@dataclass(frozen=True, slots=True)
class EncryptableVolume:
    """Win32_EncryptableVolume, by its methods and never by its cached properties; no key or password is read."""

    path: str
    """DeviceID: \\\\?\\Volume{...}\\."""
    letter: str = ""
    """Such as C."""
    kind: int | None = None
    """VolumeType: 0 operating system, 1 fixed data, 2 removable."""
    protection: int | None = None
    """GetProtectionStatus: 0 off (also: encrypted with the key in clear), 1 on, 2 unknown (locked)."""
    conversion: int | None = None
    """GetConversionStatus: 0 decrypted, 1 encrypted, 2 encrypting, 3 decrypting, 4 and 5 the same two paused."""
    percentage: int | None = None
    flags: int | None = None
    """EncryptionFlags: bit 0x1 used space only."""
    wiping: int | None = None
    """WipingStatus: 0 free space not wiped, 1 wiped, 2 wiping, 3 paused."""
    method: int | None = None
    """GetEncryptionMethod: 0 none, 1 and 2 AES with diffuser, 3 AES-128, 4 AES-256, 5 the drive's own, 6 XTS-AES-128,
    7 XTS-AES-256."""
    lock: int | None = None
    """GetLockStatus: 0 unlocked, 1 locked."""
    protectors: tuple[int, ...] | None = None
    """GetKeyProtectorType of each: 1 TPM, 2 external key, 3 recovery password, 4 TPM and PIN, 5 TPM and startup key,
    6 all three, 7 public key, 8 passphrase, 9 TPM certificate, 10 SID."""
    suspend_count: int | None = None
    """GetSuspendCount: restarts until protection is back; None where it is not suspended or cannot be."""
    auto_unlock: bool | None = None
    failures: tuple[tuple[str, int], ...] = ()
    """Method -> the code it failed with."""
