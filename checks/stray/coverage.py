"""The content scan read everything that it was to read."""

from __future__ import annotations

from checks.stray._scan import Params, gaps, shallower
from scanner.check import Check, Level, Severity, Verdict, failed, passed
from scanner.facts import LinuxFacts, MacFacts, StrayScan, WindowsFacts


def linux(facts: LinuxFacts, params: Params) -> Verdict:
    """Judge all roots."""
    return _judged(facts.stray.require(), params)


def macos(facts: MacFacts, params: Params) -> Verdict:
    """Judge all roots."""
    return _judged(facts.stray.require(), params)


def windows(facts: WindowsFacts, params: Params) -> Verdict:
    """Judge all roots."""
    return _judged(facts.stray.require(), params)


def _judged(scan: StrayScan, params: Params) -> Verdict:
    missing = gaps(scan, list(scan.roots), params.min_read) + shallower(scan)
    skipped = [f"{r.path}: {count} files {reason}" for r in scan.roots for reason, count in r.skipped]
    if missing:
        return failed(f"the content scan has gaps: {missing[0]}", *missing, *skipped, level=Level.OBSERVED)
    files = sum(root.files for root in scan.roots)
    return passed("the content scan read what it was to read", f"{files} files seen", *skipped, level=Level.OBSERVED)


CHECK = Check(
    id="stray-coverage",
    title="The content scan read everything it was to read",
    severity=Severity.INFO,
    why="Silence about a folder that could not be read is not a clean folder.",
    fix={
        "linux": "Let the search see everything and finish:\n"
        "scan as root, raise the profile's seconds, or install python3 on the target.",
        "macos": "Let the search see everything:\n"
        "grant Full Disk Access to the remote login helper, or scan as an administrator.",
        "windows": "Let the search see everything and finish:\n"
        "scan with an account of the Administrators, raise the profile's seconds.\n"
        "Constrained Language Mode and --no-dotnet leave the search out.",
    },
    reads=("stray",),
    params=Params(),
    linux=linux,
    macos=macos,
    windows=windows,
)
