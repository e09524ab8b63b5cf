"""What mounts media without a person's decision: GNOME's settings, autofs, udisks2, polkit and udev rules."""

from __future__ import annotations

from scanner.facts.linux import Automount, Dconf, DconfSetting, PolkitRule
from scanner.facts.parse.entries import Entries, Entry

DATABASES = "/etc/dconf/db"


def dconf(entries: Entries) -> Dconf:
    """Return the settings, locks and order of the system databases (dconf(7))."""
    files = [entry for entry in entries.within(DATABASES) if entry.name and not _is_database(entry)]
    for entry in entries.within(DATABASES):
        entry.readable()
    locks = [entry for entry in files if "/locks/" in entry.path]
    profile = tuple(
        line.strip().removeprefix("system-db:")
        for line in entries.get("/etc/dconf/profile/user").lines
        if line.strip().startswith("system-db:")
    )
    return Dconf(
        settings=tuple(setting for entry in files if entry not in locks for setting in _settings(entry)),
        locks=tuple(
            line.strip().strip("/") for entry in locks if _database(entry.path) in profile for line in entry.lines
        ),
        profile=profile,
        stale=tuple(_database(entry.path) for entry in entries.all if _is_database(entry) and "stale" in entry.facts),
    )


def _is_database(entry: Entry) -> bool:
    return entry.path.rpartition("/")[0] == DATABASES


def _database(path: str) -> str:
    return path.removeprefix(f"{DATABASES}/").partition(".d")[0]


def _settings(entry: Entry) -> list[DconfSetting]:
    """Return the keys of one key file: `[path]` above `name=value`."""
    found, folder = [], ""
    for line in (raw.strip() for raw in entry.lines):
        name, equals, value = line.partition("=")
        if line.startswith("["):
            folder = line.strip("[]").strip("/")
        elif equals:
            found.append(DconfSetting(_database(entry.path), f"{folder}/{name.strip()}", value.strip()))
    return found


def automount(entries: Entries) -> Automount:
    """Return autofs maps, polkit files that name udisks, udisks2's mount options and udev rules about them."""
    polkit = [entry for entry in entries.all if entry.path.endswith((".rules", ".pkla")) and "polkit" in entry.path]
    return Automount(
        autofs_maps=tuple(line for entry in entries.all if "/auto" in entry.path for line in entry.lines),
        polkit=tuple(PolkitRule(entry.path, entry.lines) for entry in polkit if entry.lines),
        polkit_unreadable=tuple(
            entry.path for entry in entries.all if "polkit" in entry.path and entry.state in ("denied", "unread", "odd")
        ),
        udisks_options=_udisks(entries.get("/etc/udisks2/mount_options.conf")),
        udev_rules=tuple(
            line
            for folder in ("/etc", "/run")
            for entry in entries.under(f"{folder}/udev/rules.d")
            for line in entry.lines
        ),
    )


def _udisks(entry: Entry) -> tuple[tuple[str, str], ...]:
    """Return `section/key` and value of mount_options.conf (udisks(8))."""
    found, section = [], ""
    for line in (raw.strip() for raw in entry.lines):
        name, equals, value = line.partition("=")
        if line.startswith("["):
            section = line.strip("[]")
        elif equals:
            found.append((f"{section}/{name.strip()}", value.strip()))
    return tuple(found)
