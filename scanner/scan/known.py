"""Known exports of a scan over targets: which fingerprints travel in the script, what is said of those that do not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import field
from pathlib import Path

from scanner.facts import Section, StrayScan, ok
from scanner.facts.stray import KNOWN_ASKED
from scanner.scan.collect import TargetResult
from scanner.values import dataclass, replace

TRAVELS = 1_000_000
"""Bytes of fingerprints that one script carries; larger ones are looked for by `mediascan stray --known` only."""


@dataclass(frozen=True, slots=True)
class Carried:
    """One known export that is to be looked for."""

    name: str
    data: bytes | None = field(repr=False)
    """Its fingerprint, key included; None where it is too large to travel."""


def carried(paths: Iterable[Path], left: int = TRAVELS) -> tuple[Carried, ...]:
    """Read fingerprints, each once, or raise UsageError; as many travel, in order, as `left` bytes have room for."""
    if not (paths := tuple(paths)):
        return ()  # without the reader, which brings half of the content scan with it
    from scanner.fingerprint.given import read_whole

    found: dict[str, Carried] = {}
    for path in paths:
        export, data = read_whole(path)
        if export.name not in found:
            found[export.name] = Carried(export.name, data if len(data) <= left else None)
            left -= len(data) if len(data) <= left else 0
    return tuple(found.values())


def travelling(known: Iterable[Carried]) -> tuple[bytes, ...]:
    """Return the fingerprints that the script carries."""
    return tuple(one.data for one in known if one.data is not None)


def told(result: TargetResult, known: Sequence[Carried]) -> TargetResult:
    """Return a result whose content scan also says which known exports it did not ask, and why.

    Where there is no scan, its section says that known exports were asked for (facts.stray.KNOWN_ASKED).
    """
    if result.facts is None or not known:
        return result
    section = result.facts.stray
    if section.value_or_none is None:
        reason = f"{section.reason}; {KNOWN_ASKED}" if section.reason else KNOWN_ASKED
        missing: Section[StrayScan] = Section(section.name, section.state, None, reason)
        return replace(result, facts=replace(result.facts, stray=missing))
    scan = section.value_or_none
    asked = {name for name, _ in scan.known}
    why = {one.name: "too_large" if one.data is None else "engine" for one in known if one.name not in asked}
    stray = ok("stray", replace(scan, known=(*scan.known, *why.items())))
    return replace(result, facts=replace(result.facts, stray=stray))
