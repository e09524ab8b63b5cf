"""No people's files lie in homes, temporary folders, trash or shared places."""

from __future__ import annotations

from checks.stray._scan import Params, judged
from scanner.check import Check, Severity, Verdict
from scanner.facts import LinuxFacts, MacFacts, StrayFile, StrayRoot, WindowsFacts

PLACES = frozenset({"home", "temp", "trash", "shared", "system"})


def linux(facts: LinuxFacts, params: Params) -> Verdict:
    """Judge everything but removable media."""
    return judged(facts.stray.require(), _here, params)


def macos(facts: MacFacts, params: Params) -> Verdict:
    """Judge everything but removable media."""
    return judged(facts.stray.require(), _here, params)


def windows(facts: WindowsFacts, params: Params) -> Verdict:
    """Judge everything but removable media."""
    return judged(facts.stray.require(), _here, params)


def _here(thing: StrayFile | StrayRoot) -> bool:
    return thing.place in PLACES


CHECK = Check(
    id="stray-none-in-homes",
    title="No people's files lie in homes, temporary or shared folders",
    severity=Severity.HIGH,
    why="Copies outside the system that looks after the data are read by nobody's rules and deleted on nobody's date.",
    fix={
        "linux": "Move the files to their proper store, and delete every copy:\nthose in the trash included.",
        "macos": "Move the files to their proper store, and delete every copy:\nthose in the trash included.",
        "windows": "Move the files to their proper store, and delete every copy:\n"
        "those in every account's recycle bin included, and earlier versions:\n"
        "    vssadmin list shadows",
    },
    reads=("stray",),
    params=Params(),
    linux=linux,
    macos=macos,
    windows=windows,
)
