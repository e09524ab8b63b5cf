"""What is mounted, swapped to, and to be mounted."""

from __future__ import annotations

import functools
import re

from scanner.errors import EvidenceError
from scanner.facts.linux import FstabEntry, Mount, Swap
from scanner.facts.parse.entries import Entries, whole

SHORT, LINES = 200, 1024
"""Lines up to so long are remembered, and so many: most of a machine's mounts are those of every other."""
ESCAPE = re.compile(r"\\([0-3][0-7]{2})")


def mounts(entries: Entries) -> tuple[Mount, ...]:
    """Return the lines of /proc/self/mountinfo (proc_pid_mountinfo(5)), escapes undone."""
    return tuple(_known(line) if len(line) <= SHORT else _mount(line) for line in entries.lines("/proc/self/mountinfo"))


def _mount(line: str) -> Mount:
    before, dash, after = line.partition(" - ")
    left, right = before.split(" "), after.split(" ")
    if not dash or len(left) < 6 or len(right) < 3:
        raise EvidenceError("bad_evidence", "/proc/self/mountinfo: a line is not of its form")
    _, _, number, root, target, options, *_ = left
    filesystem, source, *rest = right
    if "\\" in line:
        root, target, source = unescaped(root), unescaped(target), unescaped(source)
    further = rest[0] if len(rest) == 1 else " ".join(rest)
    return Mount(number, root, target, filesystem, source, tuple(options.split(",")), tuple(further.split(",")))


_known = functools.lru_cache(maxsize=LINES)(_mount)


def swaps(entries: Entries) -> tuple[Swap, ...]:
    """Return the lines of /proc/swaps after its heading (proc(5)); the file counts in KiB."""
    rows = [line.split() for line in entries.lines("/proc/swaps")[1:]]
    if any(len(row) < 3 for row in rows):
        raise EvidenceError("bad_evidence", "/proc/swaps: a line has fewer than three words")
    return tuple(Swap(unescaped(row[0]), row[1], whole(row[2], 0) * 1024) for row in rows)


def fstab(entries: Entries) -> tuple[FstabEntry, ...]:
    """Return the lines of /etc/fstab (fstab(5)), reduced on the target by reduce.awk."""
    rows = [(line.split(" ") + [""] * 4)[:4] for line in entries.lines("/etc/fstab")]
    return tuple(
        FstabEntry(unescaped(source), unescaped(target), filesystem, tuple(options.split(",")) if options else ())
        for source, target, filesystem, options in rows
    )


def unescaped(text: str) -> str:
    r"""Return the text with \040 and the like undone, as proc_pid_mountinfo(5) and fstab(5) write spaces."""
    return ESCAPE.sub(lambda found: chr(int(found[1], 8)), text) if "\\" in text else text
