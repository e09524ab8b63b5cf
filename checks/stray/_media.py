"""Whether everything on removable media was read, and what was found there."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from checks.stray._scan import Params, judged
from scanner.check import Level, Verdict, passed, unknown
from scanner.facts import Section, StrayFile, StrayRoot, StrayScan

Names = tuple[str, ...]
"""The paths by which one volume is reached; any of them may stand in the scan."""
Fold = Callable[[str], str]
"""Makes paths comparable: what lies below another begins with it."""


def posix_path(path: str) -> str:
    """Return a path of Linux or macOS as it is compared."""
    return path.rstrip("/") + "/"


def windows_path(path: str) -> str:
    """Return a path of Windows as it is compared."""
    return path.lower().rstrip("\\") + "\\"


def clean(section: Section[StrayScan], points: Iterable[Names], params: Params) -> bool:
    """Tell whether everything below paths of Windows was read, and no file that counts is there."""
    names, scan = tuple(points), section.value_or_none
    if scan is None or _unread(scan.roots, names, windows_path):
        return False
    return not any(_below(file.path, names, windows_path) and file.verdict in params.verdicts for file in scan.files)


def together(
    section: Section[StrayScan], mounted: Iterable[Names], hidden: list[str], params: Params, fold: Fold = posix_path
) -> Verdict:
    """Judge volumes in `mounted`, and ask that nothing is in `hidden`: lines on what cannot be read."""
    points = tuple(mounted)
    if not points and not hidden and section.value_or_none is None:
        return passed("no removable medium is attached", "no removable volume is mounted", level=Level.OBSERVED)
    scan = section.require()

    def here(thing: StrayFile | StrayRoot) -> bool:
        """Tell whether it lies on a medium; the trash of a stick is a place of its own and still on the stick."""
        return thing.place == "removable" or _below(thing.path, points, fold)

    roots = [root for root in scan.roots if here(root)]
    hidden = [*hidden, *(f"{names[0]}: not read by the content scan" for names in _unread(roots, points, fold))]
    found = any(here(f) and f.verdict in params.verdicts for f in scan.files)
    if hidden and not found:
        return unknown(f"a medium was not read: {hidden[0]}", *hidden)
    if not points and not roots and not found:
        return passed("no removable medium is attached", "no removable volume is mounted", level=Level.OBSERVED)
    return judged(scan, here, params)


def _unread(roots: Iterable[StrayRoot], points: Iterable[Names], fold: Fold) -> list[Names]:
    """Return the volumes that are no root of the scan; what is attached and said to be absent was not read."""
    read = {fold(root.path) for root in roots if root.state != "absent"}
    return [names for names in points if not read & {fold(name) for name in names}]


def _below(path: str, points: Iterable[Names], fold: Fold) -> bool:
    return any(fold(path).startswith(fold(point)) for names in points for point in names)
