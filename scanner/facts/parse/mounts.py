"""What is mounted."""

from __future__ import annotations

import re

from scanner.errors import EvidenceError
from scanner.facts.linux import Mount
from scanner.facts.parse.entries import Entries

ESCAPE = re.compile(r"\\([0-3][0-7]{2})")


def mounts(entries: Entries) -> tuple[Mount, ...]:
    """Return the lines of /proc/self/mountinfo (proc_pid_mountinfo(5)), escapes undone."""
    return tuple(_mount(line) for line in entries.get("/proc/self/mountinfo").lines)


def _mount(line: str) -> Mount:
    before, dash, after = line.partition(" - ")
    left, right = before.split(" "), after.split(" ")
    if not dash or len(left) < 6 or len(right) < 3:
        raise EvidenceError("bad_evidence", "/proc/self/mountinfo: a line is not of its form")
    return Mount(
        number=left[2],
        root=unescaped(left[3]),
        target=unescaped(left[4]),
        filesystem=right[0],
        source=unescaped(right[1]),
        options=tuple(left[5].split(",")),
        super_options=tuple(" ".join(right[2:]).split(",")),
    )


def unescaped(text: str) -> str:
    r"""Return the text with \040 and the like undone, as proc_pid_mountinfo(5) and fstab(5) write spaces."""
    return ESCAPE.sub(lambda found: chr(int(found[1], 8)), text)
