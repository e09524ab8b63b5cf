"""What lies under a file system, a swap or a device: the walk down to every disk, and where encryption covers it.

tree.py holds what is walked on, layers.py where a walk ends; their names are given on here.
"""

from __future__ import annotations

from scanner.facts.derive.layers import ENCRYPTING, Cover, Leaf, bottom, cover, crypt_type, dataset, encrypting, is_null
from scanner.facts.derive.tree import Tree, build, find, holding
from scanner.facts.volumes import BlockDevice, Mount

__all__ = [
    "ENCRYPTING",
    "Cover",
    "Leaf",
    "Tree",
    "below",
    "build",
    "cover",
    "crypt_type",
    "disks_below",
    "find",
    "holding",
    "is_null",
    "reach",
]


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


def reach(tree: Tree, *starts: str | Mount) -> frozenset[str]:
    """Return every device under devices and mounts, the encrypting ones walked through as well."""
    waiting: list[str | Mount] = list(starts)
    names: set[str] = set()
    mounts: set[int] = set()  # by identity: a mount's hash is slow, and equal ones reach the same
    while waiting:
        here = waiting.pop()
        if isinstance(here, str):
            if here not in names and here in tree.devices:
                names.add(here)
                waiting.extend(_down(tree, tree.devices[here]))
        elif id(here) not in mounts:
            mounts.add(id(here))
            step = _below_mount(tree, here)
            waiting.extend(() if isinstance(step, Leaf) else step)
    return frozenset(names)


def disks_below(tree: Tree, *starts: str | Mount) -> frozenset[str]:
    """Return the devices at the bottom under devices and mounts."""
    return frozenset(name for name in reach(tree, *starts) if not _down(tree, tree.devices[name]))


def _below_device(tree: Tree, name: str) -> Leaf | tuple[str | Mount, ...]:
    device = tree.devices.get(name)
    if device is None:
        return Leaf(name, Cover.CANNOT_SAY, "it is not among the block devices that were read")
    layer = encrypting(tree, device)
    if layer is not None:
        return layer
    down = _down(tree, device)
    if down:
        return down
    if device.kind == "loop" and device.backing_file:
        return Leaf(name, Cover.CANNOT_SAY, f"the file system of its backing file {device.backing_file} was not found")
    if device.kind in ("dm", "md"):
        return Leaf(name, Cover.CANNOT_SAY, "the devices it is made of were not found")
    return bottom(tree, device)


def _down(tree: Tree, device: BlockDevice) -> tuple[str | Mount, ...]:
    if device.slaves:
        return device.slaves
    if device.parent is not None:
        return (device.parent,)
    if device.kind == "loop" and device.backing_file:
        mount = holding(tree, device.backing_file)
        return (mount,) if mount is not None else ()
    return ()


def _below_mount(tree: Tree, mount: Mount) -> Leaf | tuple[str | Mount, ...]:
    if mount.filesystem == "zfs":
        return dataset(tree, mount)
    if mount.filesystem == "overlay":
        return _upper(tree, mount)
    name = tree.numbers.get(mount.number) or find(tree, mount.source)
    if name is None:
        return Leaf(mount.target, Cover.CANNOT_SAY, f"no block device was found for {mount.source}")
    members = next((group for group in tree.btrfs if name in group), ())
    return members or (name, *_beside(tree, mount))


def _beside(tree: Tree, mount: Mount) -> tuple[str, ...]:
    """Return the further devices on which XFS puts files' data and its journal."""
    words = (word.partition("=") for word in mount.super_options)
    return tuple(find(tree, path) or path for option, _, path in words if option in ("rtdev", "logdev"))


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


def _label(starts: tuple[str | Mount, ...]) -> str:
    return ", ".join(start.target if isinstance(start, Mount) else start for start in starts)
