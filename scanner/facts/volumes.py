"""Block devices, what is mounted from them, swap and hibernation."""

from __future__ import annotations

from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class BlockDevice:
    """One entry of /sys/class/block."""

    name: str
    number: str
    """`major:minor`."""
    kind: str
    """disk, part, dm, md, loop, rom, ram, zram or other."""
    size: int
    """Bytes."""
    path: str = ""
    """The device's place in /sys/devices, resolved."""
    bus: str | None = None
    """usb, ieee1394, mmc, ata, nvme, virtio, xen, scsi, thunderbolt; None where nothing tells."""
    parent: str | None = None
    """The whole disk of a partition."""
    slaves: tuple[str, ...] = ()
    """The devices directly below a dm, md or multipath device."""
    read_only: bool = False
    removable_flag: bool = False
    dm_name: str | None = None
    dm_uuid: str | None = None
    backing_file: str | None = None
    """Of a loop device."""
    filesystem: str | None = None
    """Signature by the udev database or blkid: ext4, crypto_LUKS, swap, LVM2_member ...; None: none known."""
    probed: bool = False
    """Something that reads signatures looked at this device, so filesystem None means that it found none."""
    label: str | None = None
    uuid: str | None = None
    vendor: str = ""
    model: str = ""
    serial: str = ""
    mmc_type: str | None = None
    """SD or MMC."""


@dataclass(frozen=True, slots=True)
class BlockDevices:
    """All block devices, in the order of their names."""

    devices: tuple[BlockDevice, ...]
    btrfs: tuple[tuple[str, ...], ...] = ()
    """Per multi-device btrfs file system, the names of its member devices."""


@dataclass(frozen=True, slots=True)
class Mount:
    """A line of /proc/self/mountinfo, escapes undone."""

    number: str
    """`major:minor` of the file system."""
    root: str
    target: str
    filesystem: str
    source: str
    options: tuple[str, ...]
    super_options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Swap:
    """A line of /proc/swaps."""

    path: str
    kind: str
    """partition or file."""
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class Power:
    """Hibernation: /sys/power."""

    states: tuple[str, ...]
    """/sys/power/state; hibernation needs `disk`."""
    disk: tuple[str, ...] = ()
    """/sys/power/disk, the chosen one in [brackets]; `[disabled]` under lockdown."""
    resume: str | None = None
    """major:minor of the resume device; 0:0 is none."""


@dataclass(frozen=True, slots=True)
class FstabEntry:
    """A line of /etc/fstab; options that may hold credentials are dropped on the target."""

    source: str
    target: str
    filesystem: str
    options: tuple[str, ...]
