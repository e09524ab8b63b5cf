"""System-wide GNOME settings: in force only with a lock, a database of the profile, and a compiled form."""

from __future__ import annotations

from scanner.facts.linux import Dconf, DconfSetting


def hole_in(dconf: Dconf, path: str, value: str) -> str | None:
    """Return why `path` is not surely `value` for every user; None where it is."""
    found = in_force(dconf, path)
    if found is None:
        return f"{path} is not set in any database of the user profile"
    if found.value != value:
        return f"{path}={found.value} in {found.database}"
    if path not in (lock.strip("/") for lock in dconf.locks):
        return f"{path} is not locked"
    return f"database {found.database} is not compiled: dconf update" if found.database in dconf.stale else None


def in_force(dconf: Dconf, path: str) -> DconfSetting | None:
    """Return the setting in force: the first database of the profile that has the key."""
    for database in dconf.profile:
        for setting in dconf.settings:
            if setting.database == database and setting.path.strip("/") == path:
                return setting
    return None
