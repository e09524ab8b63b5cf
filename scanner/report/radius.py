"""How far it would reach if a stray file were lost: people, the place, who reads it without a key, and its age.

ADR 0135 has the reasons. The weight orders files and nothing else: scores come from checks.
"""

from __future__ import annotations

import functools
import re
from datetime import UTC, datetime

from scanner.check import Severity
from scanner.facts import StrayFile
from scanner.values import dataclass

AS_PEOPLE = {"credentials": 1000, "marked": 100}
"""A key opens what lies elsewhere, a marking says that somebody minds: weighed as so many people, but not counted."""
SEVERITIES = ((10_000, Severity.CRITICAL), (500, Severity.HIGH), (50, Severity.MEDIUM), (1, Severity.LOW))
"""Least weight of each: 1,250 people on an open stick are critical, 12 there medium, 500 in a home high."""
DAY = 86_400
PROFILE = re.compile(r"(?i)[A-Z]:\\Users\\([^\\]+)\\|/Users/([^/]+)/|/home/([^/]+)/")
"""Where the target does not tell whose a file is, the folder of the account that it lies in does."""

Told = bool | None
"""None: the target does not tell."""


@dataclass(frozen=True, slots=True)
class Radius:
    """How much one file weighs, and why, in words."""

    weight: int
    severity: Severity
    because: tuple[str, ...]


def radius(file: StrayFile, now: int) -> Radius:
    """Return what a file weighs; `now` in seconds since 1970 by the clock that its age is told by."""
    share, because = _setting(file.place, file.portable, file.encrypted, file.audience, (now - file.modified) // DAY)
    weight = (file.people or AS_PEOPLE.get(file.verdict, 0)) * share
    whole = max(1, round(weight)) if weight else 0
    return Radius(whole, _severity(whole), because)


def _severity(weight: int) -> Severity:
    for least, severity in SEVERITIES:
        if weight >= least:
            return severity
    return Severity.INFO


def epoch(moment: str) -> int:
    """Return a time in ISO 8601, UTC where it names no zone, as seconds since 1970; 0 for what is none."""
    try:
        found = datetime.fromisoformat(moment)
    except ValueError:
        return 0
    return int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp())


def owner(file: StrayFile) -> str:
    """Return whose a file is, '' where nothing tells."""
    if file.owner:
        return file.owner
    found = PROFILE.match(file.path)
    return next(filter(None, found.groups()), "") if found else ""


@functools.lru_cache(maxsize=4096)  # files of a report have few places and readers, and many the same day
def _setting(place: str, portable: Told, encrypted: Told, audience: str, days: int) -> tuple[float, tuple[str, ...]]:
    """Return how much more each person weighs for where a file lies, who can read it and for how long, and why."""
    (there, where), (readers, whom) = _place(place, portable), _readers(place, encrypted, audience)
    age, how_old = _age(days)
    return there * readers * age, tuple(filter(None, (where, whom, how_old)))


def _place(place: str, portable: Told) -> tuple[float, str]:
    if place == "removable":
        return 8, "on removable media"
    if portable is None:
        return 2, ""
    return (4, "on a machine that is carried about") if portable else (1, "")


def _readers(place: str, encrypted: Told, audience: str) -> tuple[float, str]:
    """Return what it costs that others can read it: of what is lost those who find it, else the other accounts."""
    if encrypted:
        return (0.125, "encrypted") if place == "removable" else (0.5, "encrypted")
    if place != "removable" and audience == "everyone":
        return 2, "every account may read it"
    return 1, "not encrypted" if encrypted is False else ""


def _age(days: int) -> tuple[float, str]:
    if days > 365:
        return 2, f"unchanged for {days // 365} {'year' if days < 730 else 'years'}"
    return (1.5, "unchanged for months") if days > 90 else (1, "")
