"""Which directories are to be read, in which order, and what kind of place each is."""

import os
from collections import namedtuple

from scanner.collectors.python.asked.settings import MIB
from scanner.collectors.python.scan.mounts import KERNEL, LOCAL, is_removable, is_under, mount_of
from scanner.collectors.python.values.signs import is_digits

Root = namedtuple("Root", "path place")
Account = namedtuple("Account", "name number home")
TEMP = ("/tmp", "/var/tmp", "/dev/shm")  # noqa: S108  # read, not written
SHARED = ("/srv", "/opt", "/var/www", "/var/mail", "/var/spool/mail")
HOMES = "/home"
FIRST_ACCOUNT, LAST_ACCOUNT = 1000, 60000
"""Accounts of people (login.defs UID_MIN and UID_MAX)."""
LAST_SERVICE = 65535
"""Up to this Debian and systemd number services; directories number people beyond it."""
HOME_TRASH = "/.local/share/Trash"
VOLUME_TRASH = (".Trash", ".Trash-")
"""A volume's trash is .Trash or .Trash-<uid> at its top (XDG trash specification)."""
LINKS = 8


class Refused(Exception):  # noqa: N818  # a state of a root
    """A root that is not read; arguments: its state, and the reason for its coverage line."""


def roots_for(settings, mounts):
    """Return the Roots that the keys and paths of the settings stand for, each path once, in the order to read."""
    homes = home_directories(settings.prefix)
    volumes = [mount.point for mount in mounts if is_volume(mount, settings.prefix)]
    found = {
        "removable": [Root(point, "removable") for point in volumes],
        "home": [Root(path, "home") for path in homes],
        "temp": [Root(path, "temp") for path in TEMP],
        "shared": [Root(path, "shared") for path in SHARED] + other_volumes(mounts, settings.prefix),
        "trash": trashes(homes, mounts, settings.prefix),
    }
    roots = {}
    for key in settings.roots:
        for root in found.get(key, [Root(plain_path(key), place_of(plain_path(key), homes))]):
            roots.setdefault(root.path, root)
    return list(roots.values())


def home_directories(prefix):
    """Return the home directories of people and of root, by passwd, and /home for those that it does not know."""
    homes = {HOMES}
    for account in accounts(prefix):
        person = FIRST_ACCOUNT <= account.number <= LAST_ACCOUNT or account.number > LAST_SERVICE
        if (account.number == 0 or person) and account.home.startswith("/") and plain_path(account.home) != "/":
            homes.add(plain_path(account.home))
    return sorted(homes)


def accounts(prefix):
    """Return the Accounts of passwd in their order; what is no line of it is passed over."""
    with open(prefix + "/etc/passwd", "rb") as file:
        entries = [line.split(":") for line in os.fsdecode(file.read(4 * MIB)).split("\n")]
    whole = (entry for entry in entries if len(entry) >= 7 and is_digits(entry[2]))
    return [Account(entry[0], int(entry[2]), entry[5]) for entry in whole]


def plain_path(path):
    """Return an absolute path without doubled slashes and dots, as mountinfo writes it."""
    return "/" + os.path.normpath(path).strip("/")


def is_volume(mount, prefix):
    """Tell whether a mount is a removable volume that can be read."""
    return mount.filesystem in LOCAL and is_removable(mount, prefix)


def other_volumes(mounts, prefix):
    """Return the mount points in /mnt as Roots, whatever they stand on; a stick is a stick there too."""
    points = [mount for mount in mounts if is_under(mount.point, "/mnt")]
    return [Root(mount.point, "removable" if is_volume(mount, prefix) else "shared") for mount in points]


def trashes(homes, mounts, prefix):
    """Return the trash directories that are not known to be absent: of people, and at the top of local volumes.

    A stick's stay on it.
    """
    paths = [home + HOME_TRASH for home in homes]
    found = [Root(path, "trash") for path in paths if not is_absent(path, mounts, prefix)]
    for mount in mounts:
        if mount.filesystem in LOCAL and mount.point != "/":
            place = "removable" if is_removable(mount, prefix) else "trash"
            found += [Root(path, place) for path in volume_trashes(mount.point, prefix)]
    return found


def volume_trashes(point, prefix):
    """Return the trash directories at the top of one local volume; if that may not be listed, where one would be."""
    try:
        names = sorted(os.listdir(prefix + point + "/"))
    except OSError:
        return [point + "/" + VOLUME_TRASH[0]]
    return [point + "/" + name for name in names if name == VOLUME_TRASH[0] or name.startswith(VOLUME_TRASH[1])]


def place_of(path, homes):
    """Return the kind of place of a path that the profile names itself."""
    for place, directories in (("home", homes), ("temp", TEMP), ("shared", SHARED)):
        if any(is_under(path, directory) for directory in directories):
            return place
    return "removable" if path.startswith(("/media/", "/run/media/")) else "system"


def is_absent(path, mounts, prefix):
    """Tell whether it is certain that there is nothing at a path."""
    try:
        resolve(path, mounts, prefix)
    except Refused as refusal:
        return refusal.args[0] == "absent"
    return False


def resolve(path, mounts, prefix):
    """Return `path` with its links followed by hand, asking no file system that may hang.

    Raises Refused with state absent, denied or skipped: skipped too where it ends in a file system of the kernel.
    """
    for _ in range(LINKS):
        step = first_link(path, mounts, prefix)
        if step is None:
            ask(path, mounts, LOCAL)
            return path
        link, rest = step
        target = os.readlink(prefix + link)
        path = os.path.normpath(os.path.join(os.path.dirname(link), target) + rest)
    raise Refused("skipped", "links")


def first_link(path, mounts, prefix):
    """Return (path of the first symbolic link, the rest after it), or None where there is none."""
    parts = path.strip("/").split("/")
    for count in range(1, len(parts) + 1):
        step = "/" + "/".join(parts[:count])
        ask(step, mounts, LOCAL | KERNEL)
        try:
            if os.path.islink(prefix + step):
                return step, "".join("/" + part for part in parts[count:])
            os.lstat(prefix + step)
        except FileNotFoundError:
            raise Refused("absent", "") from None
        except OSError:
            raise Refused("denied", "") from None
    return None


def ask(path, mounts, allowed):
    """Raise Refused unless the path lies in one of the file systems that are allowed."""
    mount = mount_of(path, mounts)
    if mount is not None and mount.filesystem not in allowed:
        raise Refused("skipped", "filesystem:" + mount.filesystem)


def open_directory(path):
    """Return a descriptor of a directory, no link followed on the whole way to it."""
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
    descriptor = os.open("/", flags)
    for part in path.strip("/").split("/"):
        above = descriptor
        try:
            descriptor = os.open(part, flags, dir_fd=above)
        finally:
            os.close(above)
    return descriptor
