"""What encrypts volumes, and where its keys lie."""

from __future__ import annotations

from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The circumstances of a key file; its content is never read."""

    path: str
    exists: bool | None
    """None: this account may not look."""
    mode: int | None = None
    owner: int | None = None


@dataclass(frozen=True, slots=True)
class CrypttabEntry:
    """A line of /etc/crypttab."""

    name: str
    device: str
    key: str | None
    """Path of the key file or device; None for a prompt."""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Crypttab:
    """crypttab(5) and the key files that it or /etc/cryptsetup-keys.d names."""

    entries: tuple[CrypttabEntry, ...]
    key_files: tuple[KeyFile, ...] = ()
    initramfs_keys: tuple[str, ...] = ()
    """KEYFILE_PATTERN of cryptsetup-initramfs and install_items of dracut: keys copied into the initramfs."""


@dataclass(frozen=True, slots=True)
class LuksHeader:
    """The metadata of one LUKS device that bear on its strength; no salts, no digests."""

    device: str
    version: int
    ciphers: tuple[str, ...]
    """Of the data segments, such as aes-xts-plain64."""
    key_bits: int | None
    kdfs: tuple[str, ...] = ()
    """argon2id, argon2i or pbkdf2, one per key slot."""
    iterations: tuple[int, ...] = ()
    """Of pbkdf2 key slots."""
    tokens: tuple[str, ...] = ()
    """clevis, systemd-tpm2, systemd-fido2, systemd-recovery ..."""
    hardware: bool = False
    """A hw-opal segment: the drive encrypts."""


@dataclass(frozen=True, slots=True)
class ZfsDataset:
    """`zfs get` of one dataset."""

    name: str
    mountpoint: str
    encryption: str
    keystatus: str
    keylocation: str
