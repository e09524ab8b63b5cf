"""Which file systems of a target are local and could hold people's data, each with the leaves under it."""

from __future__ import annotations

from scanner.facts import LinuxFacts
from scanner.facts.derive.block_tree import Cover, Leaf, Tree, below, cover, disks_below, reach
from scanner.facts.derive.once import once
from scanner.facts.derive.removable import CONTAINERS, ENCRYPTED_SIGNATURES, is_removable, system_disks
from scanner.facts.linux import BlockDevice, Mount
from scanner.values import dataclass

NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ceph", "9p", "virtiofs", "afs", "lustre", "glusterfs", "ocfs2", "gfs2"}
)
"""Their disks are another machine's."""
ON_DISK_WITHOUT_NUMBER = frozenset({"btrfs", "zfs", "overlay", "bcachefs", "ubifs"})
"""File systems on disk whose major number is 0."""
STACKED = frozenset({"ecryptfs", "fuse.encfs", "fuse.gocryptfs", "fuse.cryfs"})
"""Encryption above a file system: names, sizes and everything outside stay plain."""
STARTS_FROM = ("/boot", "/boot/efi", "/boot/firmware", "/efi")
"""Mount points from which machines start; STIG and CIS texts let them be plain."""
ACTIVATED = frozenset({"lvm2_member", "linux_raid_member", "bcache"})
"""Members whose volumes show in sysfs as soon as they are active."""
SMALL_ESP = 2 * 1024**3
"""An unmounted FAT partition up to this size is taken for an EFI system partition."""


@dataclass(frozen=True, slots=True)
class LocalFilesystem:
    """One file system, under the name a person knows it by."""

    name: str
    leaves: tuple[Leaf, ...]

    @property
    def cover(self) -> Cover:
        """Return the worst of its leaves."""
        return cover(self.leaves)

    @property
    def deciding(self) -> Leaf:
        """Return the first leaf that makes it what it is."""
        return next(leaf for leaf in self.leaves if leaf.cover is self.cover)


@once
def local_filesystems(tree: Tree, exempt: tuple[str, ...]) -> tuple[LocalFilesystem, ...]:
    """Return every local file system once, mounted or not, but for `exempt` mount points and removable media."""
    mounts = [m for m in _unique(tree.mounts) if _on_disk(m) and m.target not in exempt and not _on_medium(tree, m)]
    used: frozenset[str] = reach(tree, *(m for m in tree.mounts if _on_disk(m)))
    idle = [
        d for d in tree.devices.values() if d.name not in used and _plain_signature(d) and not _medium(tree, d.name)
    ]
    return (
        *(LocalFilesystem(m.target, below(tree, m)) for m in mounts),
        *(LocalFilesystem(f"{d.name} ({d.filesystem}, not mounted)", below(tree, d.name)) for d in idle),
        *(LocalFilesystem(f"{d.name} ({d.filesystem}, not active)", _shut(tree, d)) for d in _asleep(tree)),
    )


def _asleep(tree: Tree) -> list[BlockDevice]:
    """Return members of LVM and RAID on which nothing stands now: their volumes may hold file systems."""
    carrying = {name for d in tree.devices.values() for name in (*d.slaves, d.parent)}
    found = [d for d in tree.devices.values() if (d.filesystem or "").lower() in ACTIVATED and d.name not in carrying]
    return [d for d in found if not _medium(tree, d.name)]


def _shut(tree: Tree, device: BlockDevice) -> tuple[Leaf, ...]:
    leaves = below(tree, device.name)
    if cover(leaves) is Cover.ENCRYPTED:
        return leaves
    return (Leaf(device.name, Cover.CANNOT_SAY, "its volumes are not active, so what they hold cannot be seen"),)


def partly_encrypted(facts: LinuxFacts) -> tuple[str, ...]:
    """Return mount points with directory encryption (fscrypt, eCryptfs and their like), which covers parts only."""
    stacked = tuple(m.target for m in facts.mounts.require() if m.filesystem in STACKED)
    return (*stacked, *(facts.fscrypt.value_or_none or ()))


def _unique(mounts: tuple[Mount, ...]) -> tuple[Mount, ...]:
    first: dict[tuple[str, str], Mount] = {}
    for mount in mounts:
        anonymous = mount.filesystem in ON_DISK_WITHOUT_NUMBER
        first.setdefault((mount.number, mount.source if anonymous else ""), mount)
    return tuple(first.values())


def _on_disk(mount: Mount) -> bool:
    if mount.filesystem in NETWORK or mount.filesystem in STACKED:
        return False
    return mount.filesystem in ON_DISK_WITHOUT_NUMBER or not mount.number.startswith("0:")


def _on_medium(tree: Tree, mount: Mount) -> bool:
    disks = disks_below(tree, mount)
    return bool(disks) and all(_foreign(tree, name) for name in disks)


def _medium(tree: Tree, name: str) -> bool:
    return all(_foreign(tree, disk) for disk in disks_below(tree, name))


def _foreign(tree: Tree, name: str) -> bool:
    disk = tree.devices[name]
    return disk.kind == "rom" or (is_removable(disk) and name not in system_disks(tree))


def _plain_signature(device: BlockDevice) -> bool:
    signature = (device.filesystem or "").lower()
    if signature in ("", "swap", "swsuspend") or signature in ENCRYPTED_SIGNATURES or signature in CONTAINERS:
        return False
    small_fat = signature == "vfat" and device.size <= SMALL_ESP
    return not small_fat and device.kind in ("disk", "part", "dm", "md")
