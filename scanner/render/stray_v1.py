"""A content scan of local paths -> JSON lines, schema mediascan/stray-1 (scanner/schemas/stray-1.json).

One line for each part of a file with a verdict, the worst first; the last line is the summary. What is clean is counted
and not listed. All text outside ASCII is escaped: a file name cannot steer a terminal.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from scanner.facts import StrayFile, StrayScan
from scanner.report.parts import VERDICTS
from scanner.report.radius import owner, radius
from scanner.values import dataclass

SCHEMA = "mediascan/stray-1"
PLACES = ("removable", "trash", "temp", "home", "shared", "system")
"""Of two files that hold as many people the one whose loss would hurt more comes first."""
CONFIDENCES = ("high", "medium", "low")
WHOLE = frozenset({"ok", "absent"})
THINGS = {
    "directory": ("directory_", "lost_and_found"),
    "file system": ("filesystem:", "other_filesystem", "overmounted"),
}
"""What the reasons are of that begin so; all others are of files."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that was not read: how many, of what, below which path, and why (words of the engine)."""

    path: str
    reason: str
    count: int | None
    """None: nobody knows."""
    of: str
    """file, directory or file system."""


def ranked(scan: StrayScan, now: int) -> list[StrayFile]:
    """Return the files with a verdict, the worst first; `now` in seconds since 1970."""
    return sorted(scan.files, key=lambda file: rank(file, now))


def rank(file: StrayFile, now: int) -> tuple[int, int, int, int, int, str, str]:
    """Return what orders files, the worst first; `now` in seconds since 1970."""
    place, sure = _index(PLACES, file.place), _index(CONFIDENCES, file.confidence)
    weight = radius(file, now).weight
    return _index(VERDICTS, file.verdict), -weight, -file.people, place, sure, file.path, file.part


def _index(words: tuple[str, ...], word: str) -> int:
    return words.index(word) if word in words else len(words)


def gaps(scan: StrayScan, cut: str = "") -> list[Gap]:
    """Return all that was not read; without any, what was not found is not there."""
    found = []
    for root in scan.roots:
        if root.state not in WHOLE and not (root.state == "skipped" and root.skipped):
            found.append(Gap(root.path, root.state, None, "file"))
        if root.state == "absent":  # it was there when the scan began
            found.append(Gap(root.path, "vanished", None, "file"))
        found += [Gap(root.path, reason, count or None, _of(reason)) for reason, count in root.skipped]
    if scan.unlisted:
        found.append(Gap("", "unlisted", scan.unlisted, "file"))
    if cut and not any(one.reason == "cut" for one in found):
        found.append(Gap("", "cut", None, "file"))
    return found


def _of(reason: str) -> str:
    return next((thing for thing, begins in THINGS.items() if reason.startswith(begins)), "file")


def write(scan: StrayScan, now: int, cut: str = "") -> Iterator[str]:
    """Yield the lines; `now` in seconds since 1970, `cut` says why the scan stopped before its end."""
    for file in ranked(scan, now):
        yield _line(_row(file, now))
    yield _line({"summary": _summary(scan, cut)})


def _row(file: StrayFile, now: int) -> dict[str, object]:
    return {
        "path": file.path,
        "part": file.part,
        "verdict": file.verdict,
        "people": file.people,
        "kinds": list(file.kinds),
        "confidence": file.confidence,
        "reason": file.reason,
        "place": file.place,
        "owner": owner(file),
        "severity": radius(file, now).severity.value,
        "known": [{"export": k.export, "people": k.people, "of": k.of, "canaries": k.canaries} for k in file.known],
    }


def _summary(scan: StrayScan, cut: str) -> dict[str, object]:
    verdicts = Counter(file.verdict for file in scan.files)
    return {
        "schema": SCHEMA,
        "files": sum(root.files for root in scan.roots),
        "bytes": sum(root.bytes_seen for root in scan.roots),
        "bytes_read": sum(root.bytes_read for root in scan.roots),
        "seconds": round(scan.seconds, 3),
        "partial": cut,
        "listed": {verdict: verdicts[verdict] for verdict in VERDICTS},
        "unlisted": scan.unlisted,
        "not_read": [
            {"path": gap.path, "reason": gap.reason, "count": gap.count, "of": gap.of} for gap in gaps(scan, cut)
        ],
        "roots": [{"path": root.path, "place": root.place, "state": root.state} for root in scan.roots],
        "known": [{"export": name, "reason": reason} for name, reason in scan.known],
        "engine": f"{scan.engine} {scan.version}".strip(),
    }


def _line(row: dict[str, object]) -> str:
    return json.dumps(row).replace("\x7f", "\\u007f") + "\n"  # the one control character that JSON lets through
