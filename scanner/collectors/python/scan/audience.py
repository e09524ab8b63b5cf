"""Whose a file is and who may read it, by what the kernel checks: modes of the file and of every directory above it."""

import os

from scanner.collectors.python.scan.mounts import first_word
from scanner.collectors.python.scan.roots import accounts
from scanner.collectors.python.values.signs import is_digits

AUDIENCES = ("owner", "group", "everyone")
"""From the narrowest to the widest."""
PORTABLE_CHASSIS = frozenset((8, 9, 10, 11, 14, 30, 31, 32))
"""Portable, laptop, notebook, hand held, sub notebook, tablet, convertible, detachable (SMBIOS 3.7.4.1)."""
DESK_CHASSIS = frozenset((3, 4, 5, 6, 7, 13, 15, 16, 17, 23, 24, 25, 28, 29, 35, 36))
"""Desktops, towers, servers, racks, blades, mini and stick PCs."""


class Audience:
    """Remembers accounts and directories for as long as one scan runs."""

    def __init__(self, prefix):
        self.prefix = prefix
        self.names = names_by_number(prefix)
        self.directories = {"": len(AUDIENCES) - 1}

    def owner(self, status):
        """Return the name of the account that owns a file, or its number."""
        return self.names.get(status.st_uid, str(status.st_uid))

    def of(self, path, status):
        """Return who may read the file at a path: everyone, group (its own, or one on the way to it) or owner."""
        return AUDIENCES[min(self._entering(os.path.dirname(path)), widest(status.st_mode, 0o040, 0o004))]

    def _entering(self, directory):
        """Return the number of the widest audience that every directory down to this one lets through."""
        directory = directory.rstrip("/")
        known = self.directories.get(directory)
        if known is None:
            above = self._entering(os.path.dirname(directory))
            try:
                mode = os.stat(self.prefix + directory, follow_symlinks=False).st_mode
            except OSError:
                mode = 0
            known = self.directories[directory] = min(above, widest(mode, 0o010, 0o001))
        return known


def widest(mode, group, others):
    """Return the number of the widest audience that a mode grants one of these bits."""
    return 2 if mode & others else 1 if mode & group else 0


def names_by_number(prefix):
    """Return {number: name} of the accounts that passwd knows, the first of equals."""
    try:
        return {account.number: account.name for account in reversed(accounts(prefix))}
    except OSError:
        return {}


def is_portable(prefix):
    """Tell whether this machine is one that is carried about: by its chassis, else by a battery; None: unknown."""
    chassis = first_number(prefix + "/sys/class/dmi/id/chassis_type")
    if chassis in PORTABLE_CHASSIS:
        return True
    if chassis in DESK_CHASSIS:
        return False
    supplies = prefix + "/sys/class/power_supply"
    try:
        return any(is_battery(supplies + "/" + name) for name in os.listdir(supplies)) or None
    except OSError:
        return None


def is_battery(supply):
    """Tell whether a power supply is the battery of the machine, not of a mouse (Linux, sysfs-class-power)."""
    return first_word(supply + "/type") == "Battery" and first_word(supply + "/scope") != "Device"


def first_number(path):
    """Return the number that a small file holds, or -1."""
    word = first_word(path)
    return int(word) if is_digits(word) else -1
