"""What a target is called in a report of many sites, each of which may have a `till`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from scanner.report.note import TargetNote

Naming = Callable[[str, str], str]
"""(site, target) -> what `mediascan explain` takes for this target and no other."""


def naming(targets: Iterable[TargetNote]) -> Naming:
    """Return the target's own name, or SITE/TARGET where several sites have one of that name."""
    times = Counter(one.name for one in targets)
    return lambda site, target: f"{site}/{target}" if times[target] > 1 else target
