"""No people of a known export are where the content scan looked."""

from __future__ import annotations

from dataclasses import field

from checks.stray._scan import gaps, shallower
from scanner.check import Check, Level, Severity, Verdict, failed, not_applicable, passed, unknown
from scanner.facts import LinuxFacts, MacFacts, Section, StrayFile, StrayScan, WindowsFacts
from scanner.facts.stray import KNOWN_ASKED
from scanner.values import dataclass

WHY = {
    "too_large": "its fingerprint is too large to travel: run mediascan stray --known there, or on an image",
    "engine": "what ran there cannot ask a fingerprint: run mediascan stray --known there, or on an image",
}


@dataclass(frozen=True, slots=True)
class Params:
    """What an organisation may set."""

    min_read: float = field(
        default=0.99,
        metadata={"doc": "share of the bytes seen below each root that must have been read", "least": 0.0, "most": 1.0},
    )


def linux(facts: LinuxFacts, params: Params) -> Verdict:
    """Judge all roots."""
    return _judged(facts.stray, params)


def macos(facts: MacFacts, params: Params) -> Verdict:
    """Judge all roots."""
    return _judged(facts.stray, params)


def windows(facts: WindowsFacts, params: Params) -> Verdict:
    """Judge all roots."""
    return _judged(facts.stray, params)


def _judged(section: Section[StrayScan], params: Params) -> Verdict:
    scan = section.value_or_none
    if not scan.known if scan is not None else KNOWN_ASKED not in section.reason:
        return not_applicable("no known export was to be looked for", "no fingerprint was given (--known)")
    scan = section.require()
    found = [file for file in scan.files if file.known]
    if found:
        names = sorted({one.export for file in found for one in file.known})
        message = f"people of a known export are in {len(found)} files: {', '.join(names)}"
        return failed(message, *map(_line, sorted(found, key=_rank)), level=Level.OBSERVED)
    unasked = [f"{name}: {WHY.get(reason, reason)}" for name, reason in scan.known if reason]
    if unasked:
        return unknown(f"a known export was not looked for: {unasked[0]}", *unasked)
    missing = gaps(scan, list(scan.roots), params.min_read)
    if missing:
        return unknown(f"not enough was read: {missing[0]}", *missing, *shallower(scan))
    names = sorted(name for name, _ in scan.known)
    return passed(
        "nobody of a known export was found", *(f"{name}: looked for" for name in names), level=Level.OBSERVED
    )


def _rank(file: StrayFile) -> tuple[int, str, str]:
    return -max(one.people for one in file.known), file.path, file.part


def _line(file: StrayFile) -> str:
    part = f" [{file.part}]" if file.part else ""
    whose = "; ".join(
        f"{one.canaries} planted records of {one.export}"
        if one.canaries >= one.people
        else f"about {one.people} of the {one.of} people of {one.export}"
        for one in file.known
    )
    return f"{file.path}{part}: {whose}"


CHECK = Check(
    id="stray-no-known-export",
    title="No people of a known export lie where they should not",
    severity=Severity.CRITICAL,
    why="This is the data that was sent, outside the system that it was sent to.\n"
    "Fingerprints of exports (mediascan fingerprint) tell copies, parts and planted records of them.",
    fix={
        "linux": "Tell the owner of the export, then move or delete the copies:\nfind out how each came there.",
        "macos": "Tell the owner of the export, then move or delete the copies:\nfind out how each came there.",
        "windows": "Tell the owner of the export, then move or delete the copies:\n"
        "find out how each came there; recycle bins and earlier versions hold copies too.",
    },
    reads=("stray",),
    params=Params(),
    linux=linux,
    macos=macos,
    windows=windows,
)
