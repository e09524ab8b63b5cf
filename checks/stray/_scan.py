"""What a content scan found in some places, and whether it read enough of them to say that there is nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field

from scanner.check import Level, Verdict, failed, passed, unknown
from scanner.facts import StrayFile, StrayRoot, StrayScan
from scanner.values import dataclass

DONE = frozenset({"ok", "absent"})
UNSIZED = ("directory_", "filesystem:", "other_filesystem", "overmounted", "lost_and_found")
"""How the reasons begin that hide an unknown number of files: of bytes nobody has seen no share can have been read."""
GONE = "directory_vanished"
LOST_AND_FOUND = "lost_and_found"


@dataclass(frozen=True, slots=True)
class Params:
    """What an organisation may set."""

    min_read: float = field(
        default=0.99,
        metadata={"doc": "share of the bytes seen below each root that must have been read", "least": 0.0, "most": 1.0},
    )
    verdicts: tuple[str, ...] = field(
        default=("people",),
        metadata={"doc": "verdicts that count as a finding", "words": ("people", "few", "marked", "credentials")},
    )


Here = Callable[[StrayFile | StrayRoot], bool]
"""Whether a file or a root belongs to the places that are asked about."""


def judged(scan: StrayScan, here: Here, params: Params) -> Verdict:
    """Fail on any file that counts; pass only if every root that is `here` was read to `min_read`."""
    counted = [f for f in scan.files if here(f) and f.verdict in params.verdicts]
    roots = [root for root in scan.roots if here(root)]
    if counted:
        counted.sort(key=lambda file: -file.people)
        people = sum(file.people for file in counted)
        files = len({file.path for file in counted})
        alone = "nobody stands in two of them" if files == len(counted) else "nobody stands in two of their parts"
        message = f"{files} files hold people's data, of {people} people if {alone}"
        return failed(message, *map(_line, counted), level=Level.OBSERVED)
    missing = gaps(scan, roots, params.min_read)
    if missing:
        return unknown(f"not enough was read: {missing[0]}", *missing, *shallower(scan))
    lines = [f"{root.path}: {root.files} files, {root.bytes_read} of {root.bytes_seen} bytes read" for root in roots]
    return passed("no people's files were found", *lines, *shallower(scan), level=Level.OBSERVED)


def shallower(scan: StrayScan) -> list[str]:
    """Return what to say of a scan by the find tier: what it cannot read, it does not count as read."""
    if scan.engine != "find":
        return []
    why = scan.note or "the target has no python3"
    return [f"{why}; the {scan.engine} scan reads tables with labels and a few patterns in text, and no container"]


def gaps(scan: StrayScan, roots: list[StrayRoot], min_read: float) -> list[str]:
    """Return why nothing found does not mean that there is nothing."""
    found = [f"{root.path}: {root.state}" for root in roots if root.state not in DONE]
    found += [line for root in roots for line in _hidden(root)]
    short = [root for root in roots if root.bytes_read < root.bytes_seen * min_read]
    found += [f"{root.path}: {root.bytes_read} of {root.bytes_seen} bytes were read" for root in short]
    if not roots:
        found.append("no place of this kind was to be read")
    if scan.unlisted:
        found.append(f"{scan.unlisted} files with a verdict are beyond the cap and not listed")
    return found


def _hidden(root: StrayRoot) -> list[str]:
    """Return what lies below a root and was not even counted."""
    return [f"{root.path}: {count} not entered, {reason}" for reason, count in root.skipped if _hides(root, reason)]


def _hides(root: StrayRoot, reason: str) -> bool:
    """Tell whether a reason leaves an unknown number of files unseen.

    lost+found of a disk that stays in its machine is let pass: it is on every ext file system, only root may read it,
    and it is empty until the check of a damaged file system puts files there. On a stick it counts, since whoever
    finds the stick is root.
    """
    if reason == LOST_AND_FOUND:
        return root.place == "removable"
    return reason.startswith(UNSIZED) and reason != GONE


def _line(file: StrayFile) -> str:
    part = f" [{file.part}]" if file.part else ""
    return f"{file.path}{part}: {file.people} people ({', '.join(file.kinds)}), confidence {file.confidence}"
