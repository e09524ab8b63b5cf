"""What a run says of itself beyond its results: the estate and its sites; kept with the run."""

from __future__ import annotations

import dataclasses
import json

from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """A site as the run saw it."""

    name: str
    title: str = ""
    owner: str = ""
    not_selected: tuple[str, ...] = ()
    """Targets of the inventory that this run left out; any makes it a run over a part, which has no score."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The estate of a run; kept with the run, and at the head of JSON lines."""

    title: str
    sites: tuple[SiteInfo, ...]
    profile_override: str = ""
    """The profile of `--profile`, which never reaches a landing target; empty: none."""


def as_json(known: About) -> str:
    """Return the text that `about` reads."""
    return json.dumps(dataclasses.asdict(known), separators=(",", ":"))


def about(text: str) -> About:
    """Return what the ledger kept of a run."""
    raw = json.loads(text)
    sites = tuple(SiteInfo(**{**site, "not_selected": tuple(site["not_selected"])}) for site in raw["sites"])
    return About(title=raw["title"], sites=sites, profile_override=raw["profile_override"])
