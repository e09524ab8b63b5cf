"""Moments as people say them: ISO 8601 text, in the zone that it names."""

from __future__ import annotations

from datetime import datetime

from scanner.render.terminal.escape import clean


def moment(iso: str) -> str:
    """Return `2026-11-22T14:05:41+00:00` as `22 Nov 2026 14:05`, and what is no moment as it stands."""
    at = _read(iso)
    return clean(iso) if at is None else f"{at.day} {at:%b %Y %H:%M}"


def between(oldest: str, newest: str) -> str:
    """Return two moments with no word twice: `22 Nov 2026 14:05 to 14:09`."""
    first, last = moment(oldest), moment(newest)
    if first == last:
        return first
    start, end = _read(oldest), _read(newest)
    if start is not None and end is not None and start.date() == end.date():
        return f"{first} to {end:%H:%M}"
    return f"{first} to {last}"


def seconds(started: str, finished: str) -> str:
    """Return how long something took, nothing where either is no moment."""
    start, end = _read(started), _read(finished)
    if start is None or end is None:
        return ""
    taken = (end - start).total_seconds()
    return f"{taken:.0f} s" if taken >= 10 else f"{taken:.1f} s"


def _read(iso: str) -> datetime | None:
    try:
        return datetime.fromisoformat(iso)
    except ValueError:
        return None
