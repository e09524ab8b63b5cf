"""What lies under a file system, a swap or a device: the walk down to every disk, and where encryption covers it.

A dm device encrypts when its UUID says so: `CRYPT-<type>-[<uuid>-]<name>` (cryptsetup, libdevmapper.c). VERITY and
INTEGRITY have the same prefix and keep nothing secret. TEMP is a re-encryption helper: the walk goes on below it.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scanner.facts.linux import BlockDevice, LinuxFacts, LuksHeader, Mount, ZfsDataset

ENCRYPTING = frozenset({"LUKS1", "LUKS2", "PLAIN", "BITLK", "TCRYPT", "LOOPAES", "FVAULT2"})
NETWORK_DISKS = ("nbd", "rbd", "drbd")
VIRTUAL_BUSES = frozenset({"virtio", "xen"})
MEMORY_KINDS = frozenset({"zram", "ram"})


class Cover(enum.Enum):
    """How well one leaf is covered by encryption that this machine can see."""

    ENCRYPTED = "encrypted"
    PLAIN = "plain"
    PLAIN_IN_GUEST = "plain in the guest"  # a virtual disk: what its host encrypts cannot be seen
    CANNOT_SAY = "cannot say"
    NOT_ON_DISK = "not on disk"


@dataclass(frozen=True, slots=True)
class Leaf:
    """Where one way down ends: an encrypting layer, or the device on which data would lie as they are."""

    device: str
    cover: Cover
    why: str


@dataclass(frozen=True, slots=True)
class Tree:
    """The facts a walk needs, indexed."""

    devices: Mapping[str, BlockDevice]
    numbers: Mapping[str, str]
    """major:minor -> device name."""
    mounts: tuple[Mount, ...]
    btrfs: tuple[tuple[str, ...], ...]
    headers: Mapping[str, LuksHeader]
    """Device name -> LUKS header, where this account could read it."""
    datasets: Mapping[str, ZfsDataset] | None
    virtual: str | None


def build(facts: LinuxFacts) -> Tree:
    """Return the tree of one target; block and mounts must be there, headers and ZFS datasets may be missing."""
    block, mounts = facts.block.require(), facts.mounts.require()
    devices = {device.name: device for device in block.devices}
    datasets = {d.name: d for d in facts.zfs.value_or_none or ()} if facts.zfs.known else None
    headers = {_named(devices.values(), h.device) or h.device: h for h in facts.luks.value_or_none or ()}
    numbers = {device.number: device.name for device in block.devices}
    return Tree(devices, numbers, mounts, block.btrfs, headers, datasets, facts.host.require().virtual)


def find(tree: Tree, source: str) -> str | None:
    """Return the name of the device that a path, `UUID=` or `LABEL=` names; None where nothing answers to it."""
    return _named(tree.devices.values(), source)


def cover(leaves: Iterable[Leaf]) -> Cover:
    """Return the worst of the leaves: one plain member makes the whole plain, one unknown makes it unknown.

    A tree with no leaf cannot say.
    """
    found = {leaf.cover for leaf in leaves}
    order = (Cover.PLAIN, Cover.PLAIN_IN_GUEST, Cover.CANNOT_SAY, Cover.ENCRYPTED, Cover.NOT_ON_DISK)
    return next((state for state in order if state in found), Cover.CANNOT_SAY)


def below(tree: Tree, *starts: str | Mount) -> tuple[Leaf, ...]:
    """Return the leaves under devices (by name) and mounts, each way down followed once.

    Loop devices are followed to the file system of their backing file. Circles and devices that are not listed end in
    leaves that cannot say.
    """
    waiting: list[str | Mount] = list(starts)
    seen: set[str | Mount] = set()
    leaves: list[Leaf] = []
    while waiting:
        here = waiting.pop(0)
        if here in seen:
            continue
        seen.add(here)
        step = _below_mount(tree, here) if isinstance(here, Mount) else _below_device(tree, here)
        if isinstance(step, Leaf):
            leaves.append(step)
        else:
            waiting.extend(step)
    return tuple(leaves) or (Leaf(_label(starts), Cover.CANNOT_SAY, "the devices below it form a circle"),)


def holding(tree: Tree, path: str) -> Mount | None:
    """Return the mount on which the absolute `path` lies: the longest mount point above it, the latest of equals."""
    best: Mount | None = None
    for mount in tree.mounts:
        point = mount.target.rstrip("/")
        inside = path == mount.target or path.startswith(f"{point}/")
        if inside and (best is None or len(mount.target) >= len(best.target)):
            best = mount
    return best


def reach(tree: Tree, *starts: str | Mount) -> frozenset[str]:
    """Return every device under devices and mounts, the encrypting ones walked through as well."""
    waiting: list[str | Mount] = list(starts)
    seen: set[str | Mount] = set()
    while waiting:
        here = waiting.pop()
        if here in seen:
            continue
        seen.add(here)
        if isinstance(here, Mount):
            step = _below_mount(tree, here)
            waiting.extend(() if isinstance(step, Leaf) else step)
        elif here in tree.devices:
            waiting.extend(_down(tree, tree.devices[here]))
    return frozenset(name for name in seen if isinstance(name, str) and name in tree.devices)


def disks_below(tree: Tree, *starts: str | Mount) -> frozenset[str]:
    """Return the devices at the bottom under devices and mounts."""
    return frozenset(name for name in reach(tree, *starts) if not _down(tree, tree.devices[name]))


def _below_device(tree: Tree, name: str) -> Leaf | tuple[str | Mount, ...]:
    device = tree.devices.get(name)
    if device is None:
        return Leaf(name, Cover.CANNOT_SAY, "it is not among the block devices that were read")
    layer = _layer(tree, device)
    if layer is not None:
        return layer
    down = _down(tree, device)
    if down:
        return down
    if device.kind == "loop" and device.backing_file:
        return Leaf(name, Cover.CANNOT_SAY, f"the file system of its backing file {device.backing_file} was not found")
    if device.kind in ("dm", "md"):
        return Leaf(name, Cover.CANNOT_SAY, "the devices it is made of were not found")
    return _bottom(tree, device)


def _down(tree: Tree, device: BlockDevice) -> tuple[str | Mount, ...]:
    if device.slaves:
        return device.slaves
    if device.parent is not None:
        return (device.parent,)
    if device.kind == "loop" and device.backing_file:
        mount = holding(tree, device.backing_file)
        return (mount,) if mount is not None else ()
    return ()


def _layer(tree: Tree, device: BlockDevice) -> Leaf | None:
    """Return the leaf at an encrypting device, None where the walk must go on below it."""
    kind = crypt_type(device.dm_uuid)
    if kind not in ENCRYPTING:
        return None
    header = next((tree.headers[name] for name in device.slaves if name in tree.headers), None)
    if header is not None and is_null(header):
        return None
    label = f"{device.name} ({device.dm_name})" if device.dm_name else device.name
    if header is not None and header.hardware and not header.ciphers:
        return Leaf(label, Cover.CANNOT_SAY, "the drive encrypts by itself (OPAL), which cannot be verified from here")
    return Leaf(label, Cover.ENCRYPTED, f"{kind} of dm-crypt")


def crypt_type(dm_uuid: str | None) -> str | None:
    """Return the type in a dm UUID of cryptsetup (`LUKS2` of `CRYPT-LUKS2-...`), None for any other device."""
    words = (dm_uuid or "").split("-", 2)
    return words[1] if len(words) > 1 and words[0] == "CRYPT" else None


def is_null(header: LuksHeader) -> bool:
    """Tell whether a LUKS device writes its data as they are: the null cipher looks like LUKS and encrypts nothing."""
    return any("cipher_null" in cipher for cipher in header.ciphers)


def _bottom(tree: Tree, device: BlockDevice) -> Leaf:
    if device.kind in MEMORY_KINDS:
        return Leaf(device.name, Cover.NOT_ON_DISK, "it lies in memory")
    if device.name.startswith(NETWORK_DISKS):
        return Leaf(device.name, Cover.CANNOT_SAY, "a network disk: what its server encrypts cannot be seen from here")
    if device.bus in VIRTUAL_BUSES or (tree.virtual is not None and device.bus != "usb"):
        where = tree.virtual or device.bus
        why = f"a plain virtual disk ({where}): what the host encrypts cannot be seen from the guest"
        return Leaf(device.name, Cover.PLAIN_IN_GUEST, why)
    return Leaf(device.name, Cover.PLAIN, "no encrypting layer above this disk")


def _below_mount(tree: Tree, mount: Mount) -> Leaf | tuple[str | Mount, ...]:
    if mount.filesystem == "zfs":
        return _dataset(tree, mount)
    if mount.filesystem == "overlay":
        return _upper(tree, mount)
    name = tree.numbers.get(mount.number) or find(tree, mount.source)
    if name is None:
        return Leaf(mount.target, Cover.CANNOT_SAY, f"no block device was found for {mount.source}")
    members = next((group for group in tree.btrfs if name in group), ())
    return members or (name,)


def _dataset(tree: Tree, mount: Mount) -> Leaf:
    if tree.datasets is None or mount.source not in tree.datasets:
        return Leaf(mount.source, Cover.CANNOT_SAY, "the properties of this ZFS dataset could not be read")
    encryption = tree.datasets[mount.source].encryption
    if encryption in ("", "-"):
        return Leaf(mount.source, Cover.CANNOT_SAY, "this ZFS dataset does not tell its encryption")
    state = Cover.PLAIN if encryption == "off" else Cover.ENCRYPTED
    return Leaf(mount.source, state, f"ZFS encryption={encryption}")


def _upper(tree: Tree, mount: Mount) -> Leaf | tuple[str | Mount, ...]:
    """Return the mount under the writable layer of an overlay, or a leaf where it has none that can be found."""
    words = (*mount.options, *mount.super_options)
    upper = next((word.removeprefix("upperdir=") for word in words if word.startswith("upperdir=")), None)
    if upper is None:
        return Leaf(mount.target, Cover.NOT_ON_DISK, "an overlay with no writable layer")
    found = holding(tree, upper)
    if found is None or found == mount:
        return Leaf(mount.target, Cover.CANNOT_SAY, "the writable layer of this overlay lies on a mount not seen here")
    return (found,)


def _named(devices: Iterable[BlockDevice], source: str) -> str | None:
    last = source.rpartition("/")[2]
    for device in devices:
        names = {
            f"/dev/{device.name}",
            device.name,
            f"/dev/mapper/{device.dm_name}" if device.dm_name else "",
            f"UUID={device.uuid}" if device.uuid else "",
            f"LABEL={device.label}" if device.label else "",
        }
        if source in names - {""}:
            return device.name
        if source.startswith("/dev/disk/by-uuid/") and device.uuid == last:
            return device.name
    return None


def _label(starts: tuple[str | Mount, ...]) -> str:
    return ", ".join(start.target if isinstance(start, Mount) else start for start in starts)
