"""Where the keys of encrypted devices lie, and whether whoever takes the disk takes the key with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scanner.facts.derive.block_tree import Cover, Tree, below, cover, holding, reach
from scanner.facts.linux import Crypttab, CrypttabEntry, KeyFile, ZfsDataset
from scanner.values import dataclass

RANDOM = frozenset({"/dev/urandom", "/dev/random", "/dev/hw_random"})
KNOWN_TO_ALL = frozenset({"/dev/zero", "/dev/null", "/dev/full"})
ASKING_SCRIPTS = frozenset({"decrypt_keyctl", "askpass", "decrypt_opensc", "decrypt_gnupg-sc"})
"""Key scripts of Debian's cryptsetup that ask a person or a card."""
SCRIPTS = ("", "/lib/cryptsetup", "/lib/cryptsetup/scripts")
BY_NAME = "/etc/cryptsetup-keys.d"
"""systemd opens NAME with NAME.key of this directory where crypttab names no key (crypttab(5))."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key that a machine finds by itself; `beside` None: where it lies cannot be told."""

    name: str
    beside: bool | None
    why: str


def keys(tree: Tree, crypttab: Crypttab, datasets: tuple[ZfsDataset, ...]) -> tuple[Key, ...]:
    """Return every key that is stored on the machine; passphrases and random keys are none."""
    files = {file.path: file for file in crypttab.key_files}
    entries = (key for entry in crypttab.entries for key in _entry(tree, entry, files))
    initramfs = (_located(tree, f"initramfs ({pattern})", "/boot/initrd") for pattern in crypttab.initramfs_keys)
    zfs = (
        _located(tree, f"ZFS dataset {dataset.name}", dataset.keylocation.removeprefix("file://"))
        for dataset in datasets
        if dataset.keylocation.startswith("file://")
    )
    return (*entries, *_by_name(tree, crypttab), *initramfs, *zfs)


def _by_name(tree: Tree, crypttab: Crypttab) -> Iterator[Key]:
    named = {entry.key for entry in crypttab.entries}
    for file in crypttab.key_files:
        folder, _, base = file.path.rpartition("/")
        if folder == BY_NAME and file.path not in named and file.exists is not False:
            yield _file(tree, CrypttabEntry(base.removesuffix(".key"), "", file.path), file)


def _entry(tree: Tree, entry: CrypttabEntry, files: dict[str, KeyFile]) -> Iterator[Key]:
    script = next((o.partition("=")[2] for o in entry.options if o.startswith("keyscript=")), None)
    if script is not None:
        folder, _, program = script.rpartition("/")
        if program not in ASKING_SCRIPTS or folder.removeprefix("/usr") not in SCRIPTS:
            yield Key(entry.name, None, f"keyscript {script}: where it takes the key from is not known")
    elif entry.key in KNOWN_TO_ALL:
        yield Key(entry.name, beside=True, why=f"the key is {entry.key}, which everybody has")
    elif entry.key is not None and _DEVICE.search(entry.key):
        yield Key(entry.name, None, f"the key is {entry.key}: whether that device stays plugged in cannot be told")
    elif entry.key is not None and entry.key.startswith("/dev/") and entry.key not in RANDOM:
        yield Key(entry.name, None, f"the key is on {entry.key}: whether that stays plugged in cannot be told")
    elif entry.key is not None and entry.key.startswith("/") and entry.key not in RANDOM:
        file = files.get(entry.key, KeyFile(entry.key, None))
        opened = any(device.dm_name == entry.name for device in tree.devices.values())
        if file.exists is not False:
            yield _file(tree, entry, file)
        elif opened:
            yield Key(
                entry.name, None, f"it is open and {entry.key} is not there: another copy of the key is somewhere"
            )


_DEVICE = re.compile(r":(/dev/|(PART)?(UUID|LABEL)=)")


def _file(tree: Tree, entry: CrypttabEntry, file: KeyFile) -> Key:
    if file.mode is not None and file.mode & 0o077:
        return Key(entry.name, beside=True, why=f"{file.path} has mode {file.mode:04o}: others may read it")
    mount = holding(tree, file.path)
    opened = {d.name for d in tree.devices.values() if d.dm_name == entry.name}
    if mount is not None and opened & reach(tree, mount):
        inside = _located(tree, entry.name, "/boot/initrd")
        return Key(
            inside.name,
            inside.beside,
            f"{file.path} lies inside what it opens, so a copy is in the initramfs; {inside.why}",
        )
    return _located(tree, entry.name, file.path)


def _located(tree: Tree, name: str, path: str) -> Key:
    """Judge the file system of `path`; a virtual disk that is plain in the guest is beside the lock as well."""
    mount = holding(tree, path)
    if mount is None:
        return Key(name, None, f"the file system of {path} was not found")
    leaves = below(tree, mount)
    state = cover(leaves)
    beside = {Cover.PLAIN: True, Cover.PLAIN_IN_GUEST: True, Cover.CANNOT_SAY: None}.get(state, False)
    return Key(name, beside, f"{path} lies on {mount.target} ({leaves[0].device}: {leaves[0].why})")
