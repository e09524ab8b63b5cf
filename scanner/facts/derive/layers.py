"""What encrypts, and what does not: the layers on which a walk down ends.

A dm device encrypts when its UUID says so: `CRYPT-<type>-[<uuid>-]<name>` (cryptsetup, libdevmapper.c). VERITY and
INTEGRITY have the same prefix and keep nothing secret. TEMP is a re-encryption helper: the walk goes on below it.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable

from scanner.facts.derive.tree import Tree
from scanner.facts.encryption import LuksHeader
from scanner.facts.volumes import BlockDevice, Mount
from scanner.values import dataclass

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


def cover(leaves: Iterable[Leaf]) -> Cover:
    """Return the worst of the leaves: one plain member makes the whole plain, one unknown makes it unknown.

    A tree with no leaf cannot say.
    """
    found = {leaf.cover for leaf in leaves}
    order = (Cover.PLAIN, Cover.PLAIN_IN_GUEST, Cover.CANNOT_SAY, Cover.ENCRYPTED, Cover.NOT_ON_DISK)
    return next((state for state in order if state in found), Cover.CANNOT_SAY)


def encrypting(tree: Tree, device: BlockDevice) -> Leaf | None:
    """Return the leaf at an encrypting device, None where the walk must go on below it."""
    kind = crypt_type(device.dm_uuid)
    if kind not in ENCRYPTING:
        return None
    header = next((tree.headers[name] for name in device.slaves if name in tree.headers), None)
    if header is not None and is_null(header):
        return None
    label = f"{device.name} ({device.dm_name})" if device.dm_name else device.name
    if header is not None and header.hardware and set(header.ciphers) <= {"none"}:
        return Leaf(label, Cover.CANNOT_SAY, "the drive encrypts by itself (OPAL), which cannot be verified from here")
    return Leaf(label, Cover.ENCRYPTED, f"{kind} of dm-crypt")


def crypt_type(dm_uuid: str | None) -> str | None:
    """Return the type in a dm UUID of cryptsetup (`LUKS2` of `CRYPT-LUKS2-...`), None for any other device."""
    words = (dm_uuid or "").split("-", 2)
    return words[1] if len(words) > 1 and words[0] == "CRYPT" else None


def is_null(header: LuksHeader) -> bool:
    """Tell whether a LUKS device holds data as they are: by the null cipher, or in a segment with none.

    A device that is being encrypted or decrypted in place has a plain segment until that is finished.
    """
    unfinished = "none" in header.ciphers and not header.hardware
    return unfinished or any("cipher_null" in cipher for cipher in header.ciphers)


def bottom(tree: Tree, device: BlockDevice) -> Leaf:
    """Return the leaf at a device with nothing below it."""
    if device.kind in MEMORY_KINDS:
        return Leaf(device.name, Cover.NOT_ON_DISK, "it lies in memory")
    if re.fullmatch(r"zd\d+", device.name):
        return _zfs_volume(tree, device)
    if device.name.startswith(NETWORK_DISKS):
        return Leaf(device.name, Cover.CANNOT_SAY, "a network disk: what its server encrypts cannot be seen from here")
    if device.bus in VIRTUAL_BUSES or (tree.virtual is not None and device.bus != "usb"):
        where = tree.virtual or device.bus
        why = f"a plain virtual disk ({where}): what the host encrypts cannot be seen from the guest"
        return Leaf(device.name, Cover.PLAIN_IN_GUEST, why)
    return Leaf(device.name, Cover.PLAIN, "no encrypting layer above this disk")


def _zfs_volume(tree: Tree, device: BlockDevice) -> Leaf:
    """Return the leaf at a volume of ZFS; which of them it is sysfs does not say, so all must agree."""
    volumes = [found for found in (tree.datasets or {}).values() if found.mountpoint == "-"]
    plain = [found for found in volumes if found.encryption == "off"]
    silent = any(found.encryption in ("", "-") for found in volumes)
    agreed = Cover.PLAIN if plain else Cover.ENCRYPTED
    state = agreed if volumes and not silent and plain in ([], volumes) else Cover.CANNOT_SAY
    return Leaf(device.name, state, f"a ZFS volume, of which {_SAID[state]}")


_SAID = {
    Cover.PLAIN: "none is encrypted",
    Cover.ENCRYPTED: "all are encrypted",
    Cover.CANNOT_SAY: "it cannot be told whether it is encrypted",
}


def dataset(tree: Tree, mount: Mount) -> Leaf:
    """Return the leaf at a ZFS file system, which encrypts by itself."""
    if tree.datasets is None or mount.source not in tree.datasets:
        return Leaf(mount.source, Cover.CANNOT_SAY, "the properties of this ZFS dataset could not be read")
    encryption = tree.datasets[mount.source].encryption
    if encryption in ("", "-"):
        return Leaf(mount.source, Cover.CANNOT_SAY, "this ZFS dataset does not tell its encryption")
    state = Cover.PLAIN if encryption == "off" else Cover.ENCRYPTED
    return Leaf(mount.source, state, f"ZFS encryption={encryption}")
