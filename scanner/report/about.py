"""What a report says of a run beyond its results."""

from __future__ import annotations

from scanner.score import SiteInfo
from scanner.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The estate of a run; kept with the run, and at the head of JSON lines."""

    title: str
    sites: tuple[SiteInfo, ...]
    profile_override: str = ""
    """The profile of `--profile`, which never reaches a landing target; empty: none."""
