"""The regular files below a root, each once, never through a link and never on another file system."""

import errno
import os
import stat
from collections import namedtuple

from scanner.collectors.python.settings import DIRECTORY_DEPTH

Entry = namedtuple("Entry", "directory name path status")
"""`directory` is an open descriptor, good until the next entry is asked for; `status` is what lstat said."""
SPARSE_FLOOR = 1024 * 1024


def walk(descriptor, path, closed, skipped):
    """Yield the Entry of each regular file below an open directory, in the order of names; closes the descriptor.

    `closed` holds paths (mount points, other roots) that are not even asked for their type; `skipped` is called with a
    reason for every directory that could not be read.
    """
    device = os.fstat(descriptor).st_dev
    stack = [(descriptor, path, names_in(descriptor, skipped))]
    try:
        while stack:
            directory, above, names = stack[-1]
            name = next(names, None)
            if name is None:
                os.close(stack.pop()[0])
                continue
            below = above.rstrip("/") + "/" + name
            status = None if below in closed else status_of(directory, name)
            if status is None:
                continue
            if stat.S_ISREG(status.st_mode):
                yield Entry(directory, name, below, status)
            elif stat.S_ISDIR(status.st_mode):
                if status.st_dev != device or len(stack) >= DIRECTORY_DEPTH:
                    skipped("other_filesystem" if status.st_dev != device else "directory_too_deep")
                    continue
                deeper = enter(directory, name, status, skipped)
                if deeper is not None:
                    stack.append((deeper, below, names_in(deeper, skipped)))
    finally:
        for directory, _, _ in stack:
            os.close(directory)


def names_in(descriptor, skipped):
    """Return an iterator over the sorted names of an open directory."""
    try:
        return iter(sorted(os.listdir(descriptor), key=os.fsencode))
    except OSError:
        skipped("directory_denied")
    except MemoryError:
        skipped("directory_too_big")
    return iter(())


def status_of(directory, name):
    """Return what lstat says, None for what has vanished or cannot be asked."""
    try:
        return os.stat(name, dir_fd=directory, follow_symlinks=False)
    except OSError:
        return None


def enter(directory, name, status, skipped):
    """Return a descriptor of the directory that `status` is of, or None."""
    try:
        descriptor = open_below(directory, name, status, os.O_DIRECTORY)
    except OSError as error:
        skipped(fault_word(error, "directory_"))
        return None
    if same_file(os.fstat(descriptor), status):
        return descriptor
    os.close(descriptor)
    skipped("directory_changed")
    return None


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
