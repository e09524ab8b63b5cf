"""The regular files below a root, each once, never through a link and never into another mount."""

import errno
import os
import stat
from collections import namedtuple

from scanner.collectors.python.asked.settings import DIRECTORY_DEPTH
from scanner.collectors.python.scan.roots import open_directory

Entry = namedtuple("Entry", "directory name path status")
"""`directory` is an open descriptor, good until the next entry is asked for; `status` is what lstat said."""
SPARSE_FLOOR = 1024 * 1024
LOST_AND_FOUND = "lost+found"
"""Where the check of an ext file system puts what it saved: at the top, root's, and for root alone (mke2fs(8))."""
TOP_OF_EXT = 2
"""Inode number of the top directory of an ext file system."""


def walk(descriptor, path, closed, skipped):
    """Yield the Entry of each regular file below an open directory, in the order of names; closes the descriptor.

    `closed` holds paths (mount points, other roots) that are not even asked for their type; `skipped` is called with a
    reason for every name that hides an unknown number of files: a directory that could not be read, or what may be one.
    """
    top = os.fstat(descriptor).st_dev, mount_number(descriptor)
    stack = [(descriptor, path.rstrip("/") + "/", names_in(descriptor, skipped))]
    closed_in = names_by_directory(closed)
    make, ask, format_of = tuple.__new__, os.stat, stat.S_IFMT
    try:
        while stack:
            directory, above, names = stack[-1]
            closed_here = closed_in.get(above, ())
            for name in names:
                if name in closed_here:
                    continue
                below = above + name
                try:
                    status = ask(name, dir_fd=directory, follow_symlinks=False)
                except OSError as error:
                    skip_unless_vanished(error, skipped)
                    continue
                kind = format_of(status.st_mode)
                if kind == stat.S_IFREG:
                    yield make(Entry, (directory, name, below, status))
                elif kind == stat.S_IFDIR:
                    if len(stack) >= DIRECTORY_DEPTH:
                        skipped("directory_too_deep")
                        continue
                    deeper = enter(directory, name, status, top, skipped)
                    if deeper is not None:
                        stack.append((deeper, below + "/", names_in(deeper, skipped)))
                        break
            else:
                os.close(stack.pop()[0])
    finally:
        for directory, _, _ in stack:
            os.close(directory)


def lone_file(opened, path):
    """Yield the Entry of a root that is a regular file, as one mounted on a file is; `opened` has the prefix."""
    directory = open_directory(os.path.dirname(opened))
    try:
        name = os.path.basename(opened)
        status = os.stat(name, dir_fd=directory, follow_symlinks=False)
        if stat.S_ISREG(status.st_mode):
            yield Entry(directory, name, path, status)
    finally:
        os.close(directory)


def names_by_directory(paths):
    """Return directory, with a slash at its end -> the names of those of some paths that lie in it."""
    found = {}
    for path in paths:
        above, slash, name = path.rpartition("/")
        found.setdefault(above + slash, set()).add(name)
    return found


def names_in(descriptor, skipped):
    """Return an iterator over the sorted names of an open directory."""
    try:
        names = os.listdir(descriptor)
        names.sort(key=None if are_in_ascii(names) else os.fsencode)
        return iter(names)
    except OSError as error:
        skipped(fault_word(error, "directory_"))
    except MemoryError:
        skipped("directory_too_big")
    return iter(())


def are_in_ascii(names):
    """Tell whether no sign of some names is beyond ASCII: then these are in order as their bytes are."""
    try:
        "".join(names).encode("ascii")
    except UnicodeEncodeError:
        return False
    return True


def skip_unless_vanished(error, skipped):
    """Take a name for skipped that cannot be asked for its status: a directory may be read, not searched."""
    if not isinstance(error, FileNotFoundError):
        skipped(fault_word(error, "directory_"))


def enter(directory, name, status, top, skipped):
    """Return a descriptor of the directory that `status` is of, or None; `top`: device and mount of the root.

    Another device in the same mount is a subvolume of btrfs or bcachefs and is read; in another mount, one that came
    after the list of mounts was read, it is not.
    """
    try:
        descriptor = open_below(directory, name, status, os.O_DIRECTORY)
    except OSError as error:
        saved = isinstance(error, PermissionError) and is_lost_and_found(directory, name, status)
        skipped("lost_and_found" if saved else fault_word(error, "directory_"))
        return None
    if not same_file(os.fstat(descriptor), status):
        skipped("directory_changed")
    elif status.st_dev != top[0] and (top[1] is None or mount_number(descriptor) != top[1]):
        skipped("other_filesystem")
    else:
        return descriptor
    os.close(descriptor)
    return None


def is_lost_and_found(directory, name, status):
    """Tell whether a directory is the lost+found of an ext file system, without a directory in it."""
    if name != LOST_AND_FOUND or status.st_uid != 0 or status.st_nlink != 2:
        return False
    return os.fstat(directory).st_ino == TOP_OF_EXT


def mount_number(descriptor):
    """Return the number of the mount in which a directory was opened, or None (proc_pid_fdinfo(5), Linux 3.15)."""
    try:
        with open("/proc/self/fdinfo/%d" % descriptor, "rb") as file:
            lines = file.read(4096).split(b"\n")
    except OSError:
        return None
    return next((line.split()[1] for line in lines if line.startswith(b"mnt_id:")), None)


def open_below(directory, name, status, kind=0):
    """Open what `status` is of without blocking, following or touching its access time."""
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY | kind
    if os.geteuid() in {0, status.st_uid}:
        try:
            return os.open(name, flags | getattr(os, "O_NOATIME", 0), dir_fd=directory)
        except PermissionError:
            pass  # some file systems refuse O_NOATIME even to the owner
    return os.open(name, flags, dir_fd=directory)


def same_file(opened, seen):
    """Tell whether what was opened is what was seen by name."""
    return (opened.st_dev, opened.st_ino, stat.S_IFMT(opened.st_mode)) == (
        seen.st_dev,
        seen.st_ino,
        stat.S_IFMT(seen.st_mode),
    )


def is_sparse(status):
    """Tell whether much of a file is holes."""
    return status.st_size > SPARSE_FLOOR and status.st_blocks * 512 < status.st_size // 2


def fault_word(error, before=""):
    """Return the reason that stands in the coverage for a fault of the system."""
    words = {errno.EACCES: "denied", errno.EPERM: "denied", errno.ENOENT: "vanished", errno.EAGAIN: "busy",
             errno.ELOOP: "changed", errno.ENXIO: "changed"}  # fmt: skip
    return before + words.get(error.errno, "input_output")
