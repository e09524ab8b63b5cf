"""Where the keys of BitLocker volumes lie, and whether whoever takes the disk takes the key with it."""

from __future__ import annotations

from collections.abc import Iterator

from checks.encryption._keys import Key
from scanner.facts.derive.layers import Cover
from scanner.facts.derive.windows.bitlocker import Bitlocker, Shield
from scanner.facts.windows_volumes import EncryptableVolume

EXTERNAL_KEY = 2


def keys_of(found: tuple[Shield, ...]) -> tuple[Key, ...]:
    """Return what is known of the keys of every volume that BitLocker encrypts."""
    own = [shield for shield in found if shield.starts_windows]
    return tuple(key for shield in found if shield.state is not Bitlocker.PLAIN for key in _keys(shield, own))


def _keys(shield: Shield, own: list[Shield]) -> Iterator[Key]:
    name = shield.volume.name
    if shield.state is Bitlocker.CLEAR_KEY:
        yield Key(name, beside=True, why=shield.why)
    elif shield.said is None or shield.state is Bitlocker.UNCLEAR:
        yield Key(name, None, shield.why)
    elif shield.said.auto_unlock:
        yield _with_windows(name, own)
    elif shield.state is Bitlocker.LOCKED:
        yield Key(name, beside=False, why="locked, so this machine has not found its key")
    else:
        yield _own(shield, shield.said)


def _own(shield: Shield, said: EncryptableVolume) -> Key:
    """Judge a volume that is opened by its own protectors."""
    if EXTERNAL_KEY in (said.protectors or ()):
        why = "a key for it was written to a file: where that lies cannot be told"
        return Key(shield.volume.name, None, why)
    if not shield.starts_windows and said.auto_unlock is None:
        return Key(shield.volume.name, None, "whether Windows keeps its key to unlock it by itself was not told")
    return Key(shield.volume.name, beside=False, why=shield.why)


def _with_windows(name: str, own: list[Shield]) -> Key:
    """Judge a volume that Windows unlocks by itself: its key lies on the volume of Windows."""
    unlocks = "Windows unlocks it with a key that it keeps on its own volume"
    if any(shield.cover in (Cover.PLAIN, Cover.PLAIN_IN_GUEST) for shield in own):
        return Key(name, beside=True, why=f"{unlocks}, which is not protected: {own[0].why}")
    if not own or any(shield.cover is not Cover.ENCRYPTED for shield in own):
        return Key(name, None, f"{unlocks}, of which it cannot be told whether it is protected")
    return Key(name, beside=False, why=f"{unlocks}, which is protected")
