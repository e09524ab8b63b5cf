"""What an earlier scan of a target has seen, so that this one need not read it again (`--since-last`, ADR 0136)."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import field

from scanner.collectors.python.scan import unchanged
from scanner.facts import Facts, Section, Seen, StrayFile, StrayScan
from scanner.inventory import Target
from scanner.values import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """The scans of an earlier run."""

    scans: Mapping[tuple[str, str], StrayScan]
    """By site and target."""
    reread: float
    """Share of the directories that are read again although nothing in them has changed, 0 to 1."""
    chance: random.Random = field(default_factory=random.SystemRandom, repr=False)

    def of(self, target: Target) -> StrayScan | None:
        """Return the earlier scan of a target."""
        return self.scans.get((target.site, target.name))


def asked(earlier: Earlier, target: Target, mark: str) -> dict[str, object]:
    """Return what the content scan of a target is given; `mark` tells what it runs and is asked.

    The target does not learn which directories it was to leave unread and which were taken out: it cannot spare those.
    """
    scan = earlier.of(target)
    if scan is None or scan.seen is None:
        return {"mark": mark}
    return {"mark": mark, "clean": _fewer(earlier, scan.seen.clean), "found": _fewer(earlier, scan.seen.found)}


def joined(facts: Facts, earlier: StrayScan | None) -> Facts:
    """Return facts with what the earlier scan had found in directories that were as it left them."""
    scan: StrayScan | None = facts.stray.value_or_none
    if scan is None or earlier is None or scan.seen is None or not scan.seen.kept:
        return facts
    kept = frozenset(scan.seen.kept)
    again = {(file.path, file.part) for file in scan.files}
    old: list[StrayFile] = [
        one for one in earlier.files if _folder(one.path) in kept and (one.path, one.part) not in again
    ]
    whole = replace(scan, files=(*scan.files, *old), seen=Seen(scan.seen.clean, scan.seen.found, ()))
    return replace(facts, stray=Section(facts.stray.name, facts.stray.state, whole, facts.stray.reason))


def _folder(path: str) -> str:
    return path.rpartition("/")[0] or "/"


def _fewer(earlier: Earlier, texts: Sequence[str]) -> list[str]:
    """Return digests without a share of them, as texts again."""
    try:
        known = unchanged.digests(texts)
    except ValueError:  # a target told what is none
        return []
    kept: list[str] = unchanged.texts(one for one in known if earlier.chance.random() >= earlier.reread)
    return kept
