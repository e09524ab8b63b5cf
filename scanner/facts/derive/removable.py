"""Removable media: which disks they are, what lies on their volumes, and what is connected without being usable.

A medium is removable by its bus: USB, FireWire, Thunderbolt, or an SD card in a native reader. The kernel's RM flag
tells nothing: USB hard disks say 0. The disks that carry `/` are the machine's own, whatever their bus.
"""

from __future__ import annotations

from scanner.facts.derive.block_tree import ENCRYPTING, Cover, Tree, crypt_type, disks_below, is_null, reach
from scanner.facts.derive.once import once
from scanner.facts.linux import BlockDevice, Mount, UsbBus
from scanner.values import dataclass

REMOVABLE_BUSES = frozenset({"usb", "ieee1394", "thunderbolt"})
ENCRYPTED_SIGNATURES = frozenset({"crypto_luks", "bitlocker", "crypto_filevault2"})
CONTAINERS = frozenset({"lvm2_member", "linux_raid_member", "mpath_member", "zfs_member", "drbd", "bcache"})
MASS_STORAGE = 8  # USB base class 08h
PHONE_FILESYSTEMS = frozenset(
    {
        "fuse.jmtpfs",
        "fuse.simple-mtpfs",
        "fuse.go-mtpfs",
        "fuse.mtpfs",
        "fuse.aft-mtp-mount",
        "fuse.ifuse",
        "fuse.gphotofs",
    }
)
"""File systems in user space that show what lies on a phone or a camera; they have no block device."""
EXTENDED_PARTITION = 4096  # an MS-DOS extended partition shows as one of two sectors


@dataclass(frozen=True, slots=True)
class Volume:
    """A partition, or a whole disk without partitions, of a removable medium."""

    device: str
    cover: Cover
    why: str
    mounts: tuple[Mount, ...]
    """File systems mounted from it, through an opened encrypting layer or not."""

    @property
    def clear_writable(self) -> tuple[Mount, ...]:
        """Return mounts on which anybody's program writes readable data onto the medium now."""
        return tuple(m for m in self.mounts if self.cover is not Cover.ENCRYPTED and _writable(m))


@dataclass(frozen=True, slots=True)
class Medium:
    """One removable disk with a medium in it, and its volumes."""

    disk: BlockDevice
    volumes: tuple[Volume, ...]

    @property
    def label(self) -> str:
        """Return its device name with what it says of itself."""
        words = " ".join(word for word in (self.disk.vendor.strip(), self.disk.model.strip()) if word)
        return f"{self.disk.name} ({self.disk.bus}{', ' + words if words else ''})"


@dataclass(frozen=True, slots=True)
class Idle:
    """A USB device that is connected and not usable as storage."""

    name: str
    why: str


@once
def media(tree: Tree) -> tuple[Medium, ...]:
    """Return the removable media of this machine; empty card readers and optical drives are not media."""
    disks = [d for d in tree.devices.values() if d.kind == "disk" and d.size > 0 and is_removable(d)]
    own = system_disks(tree) if disks else frozenset()
    return tuple(Medium(disk, _volumes(tree, disk)) for disk in disks if disk.name not in own)


def mounted_phones(tree: Tree) -> tuple[Mount, ...]:
    """Return the mounts that lead onto a phone or a camera."""
    return tuple(mount for mount in tree.mounts if mount.filesystem in PHONE_FILESYSTEMS)


def is_removable(disk: BlockDevice) -> bool:
    """Tell whether a whole disk is a removable medium by its bus."""
    if disk.bus is None:
        return "/usb" in disk.path
    return disk.bus in REMOVABLE_BUSES or (disk.bus == "mmc" and disk.mmc_type == "SD")


@once
def system_disks(tree: Tree) -> frozenset[str]:
    """Return the disks under the root file system."""
    roots = tuple(mount for mount in tree.mounts if mount.target == "/")
    return disks_below(tree, *roots)


def idle_storage(usb: UsbBus) -> tuple[Idle, ...]:
    """Return storage that is connected without a driver, and devices that the kernel was told not to use."""
    found = []
    for device in usb.devices:
        storage = [i for i in device.interfaces if i.interface_class == MASS_STORAGE]
        label = f"{device.name} {device.vendor}:{device.product} {device.product_name}".strip()
        if device.authorized is False:
            found.append(Idle(label, "not authorised, so what it is cannot be seen"))
        elif storage and all(interface.driver is None for interface in storage):
            found.append(Idle(label, "a storage device with no driver bound"))
    return tuple(found)


def _volumes(tree: Tree, disk: BlockDevice) -> tuple[Volume, ...]:
    parts = [d for d in tree.devices.values() if d.parent == disk.name and d.size > EXTENDED_PARTITION]
    return tuple(_volume(tree, device) for device in parts or [disk])


def _volume(tree: Tree, device: BlockDevice) -> Volume:
    mounts = tuple(m for m in tree.mounts if not m.number.startswith("0:") or m.filesystem == "btrfs")
    mounted = tuple(mount for mount in mounts if device.name in reach(tree, mount))
    state, why = _content(tree, device, mounted)
    return Volume(device.name, state, why, mounted)


def _content(tree: Tree, device: BlockDevice, mounted: tuple[Mount, ...]) -> tuple[Cover, str]:
    signature = (device.filesystem or "").lower()
    above = tuple(holder for holder in tree.devices.values() if device.name in holder.slaves)
    if device.name in tree.headers and is_null(tree.headers[device.name]):
        return Cover.PLAIN, "LUKS with the null cipher, or not encrypted to its end"
    if signature in ENCRYPTED_SIGNATURES:
        return Cover.ENCRYPTED, f"signature {device.filesystem}"
    if above and all(crypt_type(holder.dm_uuid) in ENCRYPTING for holder in above):
        return Cover.ENCRYPTED, f"opened as {above[0].dm_name or above[0].name} ({crypt_type(above[0].dm_uuid)})"
    return _inside(device, above) if signature in CONTAINERS else _open(device, mounted)


def _open(device: BlockDevice, mounted: tuple[Mount, ...]) -> tuple[Cover, str]:
    """Judge a volume with no encrypting layer."""
    if device.filesystem:
        return Cover.PLAIN, f"a plain {device.filesystem} file system"
    if mounted:
        return Cover.PLAIN, f"mounted at {mounted[0].target} as {mounted[0].filesystem}"
    looked = "no known signature" if device.probed else "its signature could not be read"
    return Cover.CANNOT_SAY, f"{looked} and not mounted"


def _inside(device: BlockDevice, above: tuple[BlockDevice, ...]) -> tuple[Cover, str]:
    """Judge a member of LVM or RAID by what stands on it."""
    signatures = {(holder.filesystem or "").lower() for holder in above}
    covered = ENCRYPTED_SIGNATURES
    if above and signatures <= covered:
        return Cover.ENCRYPTED, f"{device.filesystem} with only encrypted volumes on it"
    if signatures - covered - {""}:
        return Cover.PLAIN, f"{device.filesystem} with a plain volume on it"
    return Cover.CANNOT_SAY, f"{device.filesystem}, whose volumes are not active"


def _writable(mount: Mount) -> bool:
    return "ro" not in mount.options and "ro" not in mount.super_options
