"""The block devices and mounts of a target, indexed for walks from one to the next."""

from __future__ import annotations

from collections.abc import Mapping

from scanner.facts.derive.once import once
from scanner.facts.encryption import LuksHeader, ZfsDataset
from scanner.facts.linux import LinuxFacts
from scanner.facts.volumes import BlockDevice, Mount
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Tree:
    """The facts a walk needs, indexed."""

    devices: Mapping[str, BlockDevice]
    numbers: Mapping[str, str]
    """major:minor -> device name."""
    mounts: tuple[Mount, ...]
    points: Mapping[str, Mount]
    """Mount point without a slash at its end -> what is mounted there, the latest of several."""
    btrfs: tuple[tuple[str, ...], ...]
    headers: Mapping[str, LuksHeader]
    """Device name -> LUKS header, where this account could read it."""
    datasets: Mapping[str, ZfsDataset] | None
    virtual: str | None


@once
def build(facts: LinuxFacts) -> Tree:
    """Return the tree of one target; block and mounts must be there, headers and ZFS datasets may be missing."""
    block, mounts = facts.block.require(), facts.mounts.require()
    devices = {device.name: device for device in block.devices}
    datasets = {d.name: d for d in facts.zfs.value_or_none or ()} if facts.zfs.known else None
    headers = {_named(devices, h.device) or h.device: h for h in facts.luks.value_or_none or ()}
    numbers = {device.number: device.name for device in block.devices}
    points = {mount.target.rstrip("/"): mount for mount in mounts}
    return Tree(devices, numbers, mounts, points, block.btrfs, headers, datasets, facts.host.require().virtual)


def find(tree: Tree, source: str) -> str | None:
    """Return the name of the device that a path, `UUID=` or `LABEL=` names; None where nothing answers to it."""
    return _named(tree.devices, source)


def holding(tree: Tree, path: str) -> Mount | None:
    """Return the mount on which the absolute `path` lies: the longest mount point above it, the latest of equals."""
    above = path.rstrip("/")
    while above not in tree.points:
        if not above:
            return None
        above = above.rpartition("/")[0]
    return tree.points[above]


def _named(devices: Mapping[str, BlockDevice], source: str) -> str | None:
    return next((device.name for device in devices.values() if _answers(device, source)), None)


def _answers(device: BlockDevice, source: str) -> bool:
    return (
        source in (device.name, f"/dev/{device.name}")
        or (bool(device.dm_name) and source == f"/dev/mapper/{device.dm_name}")
        or (bool(device.uuid) and source in (f"UUID={device.uuid}", f"/dev/disk/by-uuid/{device.uuid}"))
        or (bool(device.label) and source == f"LABEL={device.label}")
    )
