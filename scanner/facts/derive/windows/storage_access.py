r"""Removable Storage Access: which interface classes may not be written, read or run from, by computer and by user.

Source of names and classes: Policy CSP, ADMX_RemovableStorage and Storage. A deny of one user leaves all others free.
"""

from __future__ import annotations

from collections.abc import Iterator

from scanner.facts.derive.once import once
from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.policy import Setting, both, of_key, told
from scanner.facts.registry import Registry, RegistryKey
from scanner.facts.windows import UserHives
from scanner.values import dataclass

WRITE, READ, EXECUTE = "Deny_Write", "Deny_Read", "Deny_Execute"
RIGHTS = (WRITE, READ, EXECUTE)


@dataclass(frozen=True, slots=True)
class Access:
    """Whether a right is denied for the whole computer."""

    denied: bool | None
    """None where it hangs on which policy store won."""
    fact: str


@once
def disks(policies: Registry, right: str = WRITE) -> Access:
    """Return whether removable disks are denied: sticks, USB disks of both drivers, SD cards."""
    everything = _everything(policies)
    if everything.on:
        return Access(True, everything.fact)
    key = policies.key(rf"{keys.REMOVABLE_STORAGE}\{keys.DISKS}")
    if right == WRITE:
        own = both(policies, key, WRITE, keys.MDM_STORAGE, "RemovableDiskDenyWriteAccess")
        return _strongest(own, _custom(policies, (keys.DISKS,)))
    return _strongest(of_key(key, right))


def discs(policies: Registry) -> Access:
    """Return whether writing CDs and DVDs is denied."""
    everything = _everything(policies)
    if everything.on:
        return Access(True, everything.fact)
    key = policies.key(rf"{keys.REMOVABLE_STORAGE}\{keys.CDS}")
    return _strongest(of_key(key, WRITE), _custom(policies, (keys.CDS,)))


def phones(policies: Registry) -> Access:
    """Return whether writing to phones and media players is denied; it takes both of their classes."""
    everything = _everything(policies)
    if everything.on:
        return Access(True, everything.fact)
    both_classes = [policies.key(rf"{keys.REMOVABLE_STORAGE}\{name}") for name in keys.PHONES]
    settings = [
        both(policies, key, WRITE, keys.MDM_STORAGE, "WPDDevicesDenyWriteAccessPerDevice") for key in both_classes
    ]
    weakest = min(settings, key=lambda setting: (False, None, True).index(setting.on))
    return _strongest(weakest, _custom(policies, keys.PHONES))


def remote_handles(policies: Registry) -> str | None:
    """Return the setting that opens raw handles to removable storage in remote sessions, past every deny."""
    key = policies.key(keys.REMOVABLE_STORAGE)
    return told(key, "AllowRemoteDASD") if key.number("AllowRemoteDASD") == 1 else None


def ineffective(policies: Registry) -> tuple[str, ...]:
    """Return denials that stand under a class which Removable Storage Access does not know: they deny nothing."""
    known = {name.lower() for name in (*keys.STORAGE_CLASSES, "Custom")}
    root = keys.REMOVABLE_STORAGE.lower() + "\\"
    strangers = [
        key
        for key in policies.below(keys.REMOVABLE_STORAGE)
        if key.path.lower().removeprefix(root).partition("\\")[0] not in known
    ]
    return tuple(f"{told(key, right)}: that is no class of this policy" for key in strangers for right in _set(key))


def of_users(hives: UserHives | None) -> tuple[str, ...]:
    """Return the denials of single users, which hold nobody else."""
    return tuple(
        f"only user {hive.sid}: {told(key, right)}"
        for hive in (hives.hives if hives is not None else ())
        for key in hive.registry.keys
        if key.path.lower().startswith(keys.USER_REMOVABLE_STORAGE.lower())
        for right in ("Deny_All", *RIGHTS)
        if key.number(right) == 1
    )


def _everything(policies: Registry) -> Setting:
    """Return Deny_All, beside which no other store needs to be asked."""
    return of_key(policies.key(keys.REMOVABLE_STORAGE), "Deny_All")


def _custom(policies: Registry, classes: tuple[str, ...]) -> Setting:
    """Return the denial of custom classes, which may name any interface class."""
    key, listed = policies.key(keys.CUSTOM_WRITE), policies.key(rf"{keys.CUSTOM_WRITE}\List")
    names = {(value.text or "").lower() for value in listed.values}
    return of_key(key, WRITE) if {name.lower() for name in classes} <= names else Setting((None,), told(key, WRITE))


def _strongest(*settings: Setting) -> Access:
    """Return the union of denials: one that holds is enough, and an unsure one counts only where none holds."""
    for wanted in (True, None):
        found = next((setting for setting in settings if setting.on is wanted), None)
        if found is not None:
            return Access(wanted, found.fact)
    return Access(False, settings[0].fact)


def _set(key: RegistryKey) -> Iterator[str]:
    return (right for right in RIGHTS if key.number(right) == 1)
