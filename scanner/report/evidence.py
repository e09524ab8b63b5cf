"""How old what a run rests on is: the oldest and the newest evidence of each site."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from scanner.report.note import TargetNote


def ages(targets: Iterable[TargetNote]) -> Mapping[str, tuple[str, str]]:
    """Return, by site, when the oldest and the newest evidence of targets that were reached was collected, as told.

    A site of which nothing was reached is not in it. Imported facts may be dated in any zone, or not at all.
    """
    found: dict[str, list[tuple[datetime, str]]] = {}
    for one in targets:
        moment = _moment(one.collected_at)
        if moment is not None and one.collected_at is not None and one.tally.reached:
            found.setdefault(one.site, []).append((moment, one.collected_at))
    return {site: (min(dated)[1], max(dated)[1]) for site, dated in found.items()}


def _moment(text: str | None) -> datetime | None:
    """Return the moment that ISO 8601 names, in UTC where it names no zone; None where it is none."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
