"""Directories whose files are as an earlier scan left them: they are counted and not read again.

A directory is known by a digest of what the kernel says of every regular file in it (name, inode, size, mode, times of
change of content and of inode) under a mark of the scanner's version and of what it was asked. Who can change a file
without changing one of those is root there, or holds the medium: a share of the directories is left out of what is
sent, at random, on our side.
"""

import base64
import hashlib
import os
import stat

DIGEST_BYTES = 6
"""2**48 digests: among 100,000 directories one changed one is taken for unchanged in three billion scans."""
DIGEST_TEXT_BYTES = 48000
"""Of digests in one text of the answer: a string of ours holds 64 KiB, and base64 makes four of three bytes."""
SEEN_DIRECTORIES = 12000
"""So many are told, those with the most bytes first: what is asked for travels in one word of a command line."""


class Unchanged:
    """What an earlier scan has seen, and what this one has; `since` as Settings has it, None: nobody asks."""

    def __init__(self, since):
        self.asked = since is not None
        given = since or {}
        self.mark = given.get("mark", "").encode("utf-8")[:64]
        self.clean = digests(given.get("clean", []))
        self.found = digests(given.get("found", []))
        self.open = []
        self.seen = []
        self.kept = []

    def enters(self, entry):
        """Tell whether the directory of an entry is as it was; asked for every entry, decided once for each."""
        if not self.asked:
            return False
        directory = os.path.dirname(entry.path)
        while self.open and not holds(self.open[-1].path, directory):
            self._leave(self.open.pop())
        if not self.open or self.open[-1].path != directory:
            digest = self._digest(entry.directory, directory)
            self.open.append(Directory(directory, digest, digest in self.clean, digest in self.found))
        return self.open[-1].is_known

    def judged(self, entry, is_whole, is_clean):
        """Remember what became of a file in the directory that was entered last."""
        if self.asked:
            self.open[-1].take(entry.status.st_size, is_whole, is_clean)

    def finish(self):
        """Leave all directories: a root was read to its end."""
        while self.open:
            self._leave(self.open.pop())

    def give_up(self):
        """Forget the directories that are open: the scan of a root ended in the middle of them."""
        self.open = []

    def told(self):
        """Return what a later scan may be given."""
        self.seen.sort(key=lambda directory: (-directory.size, directory.digest))
        told = self.seen[:SEEN_DIRECTORIES]
        return {
            "clean": texts(directory.digest for directory in told if not directory.is_found),
            "found": texts(directory.digest for directory in told if directory.is_found),
        }

    def _leave(self, directory):
        if directory.is_known and directory.is_found:
            self.kept.append(directory.path)
        if directory.is_whole:
            self.seen.append(directory)

    def _digest(self, descriptor, path):
        """Return the digest of a directory as it is now; of one that cannot be listed, one that nothing has."""
        said = hashlib.blake2b(digest_size=DIGEST_BYTES, key=self.mark)
        said.update(os.fsencode(path) + b"\0")
        try:
            for name in sorted(os.listdir(descriptor), key=os.fsencode):
                status = os.stat(name, dir_fd=descriptor, follow_symlinks=False)
                if stat.S_ISREG(status.st_mode):
                    numbers = (status.st_ino, status.st_size, status.st_mode, status.st_mtime_ns, status.st_ctime_ns)
                    said.update(os.fsencode(name) + b"\0%d %d %d %d %d\0" % numbers)
        except OSError:
            return os.urandom(DIGEST_BYTES)
        return said.digest()


class Directory:
    """One directory on the way to the file that is looked at."""

    def __init__(self, path, digest, was_clean, was_found):
        self.path = path
        self.digest = digest
        self.is_known = was_clean or was_found
        self.is_found = was_found
        self.is_whole = True
        self.size = 0

    def take(self, size, is_whole, is_clean):
        """Add a file."""
        self.size += size
        self.is_whole = self.is_whole and is_whole
        self.is_found = self.is_found or not is_clean


def holds(directory, path):
    """Tell whether a directory is another one or lies above it."""
    return path == directory or path.startswith(directory.rstrip("/") + "/")


def digests(given):
    """Return the set that texts hold, without a last one that is cut; raise ValueError for what is none."""
    joined = b"".join(base64.b64decode(text, validate=True) for text in given)
    return frozenset(joined[at : at + DIGEST_BYTES] for at in range(0, len(joined) - DIGEST_BYTES + 1, DIGEST_BYTES))


def texts(found):
    """Return digests as texts."""
    joined = b"".join(sorted(found))
    return [
        base64.b64encode(joined[at : at + DIGEST_TEXT_BYTES]).decode("ascii")
        for at in range(0, len(joined), DIGEST_TEXT_BYTES)
    ]
