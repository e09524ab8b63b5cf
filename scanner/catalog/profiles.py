"""Profiles: which checks apply to a class of targets, with which parameters, and when such a target is fit."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any

from scanner.catalog.documents import line_of, read_document
from scanner.catalog.parameters import Fault, with_values
from scanner.check import Check, Selected
from scanner.errors import ProfileError
from scanner.values import dataclass

KINDS = frozenset({"removable", "home", "temp", "shared", "trash"})


@dataclass(frozen=True, slots=True)
class StrayOptions:
    """Where the content scan looks, and for how long."""

    roots: tuple[str, ...]
    """Kinds that the content scan resolves on the target (removable, home, temp, shared, trash), or absolute paths."""
    seconds: int
    """Budget of one target."""
    detectors: str = ""
    """The organisation's own detectors as they travel; empty: none."""

    def on(self, platform: str) -> tuple[str, ...]:
        r"""Return the kinds and the absolute paths of one platform: of Windows those with a drive (D:\Exports)."""
        windows = platform == "windows"
        return tuple(root for root in self.roots if root in KINDS or root.startswith("/") != windows)


@dataclass(frozen=True, slots=True)
class Profile:
    """A selection of checks."""

    id: str
    title: str
    description: str
    checks: tuple[Selected, ...]
    knock_outs: tuple[str, ...]
    """Check ids that must pass on landing targets."""
    fit_at: int
    """A site is fit at this score, 0 to 100."""
    min_coverage: Fraction
    """Below this share of decided weight a site cannot be called fit."""
    stray: StrayOptions


def read_profiles(folder: Path, checks: Mapping[str, Check]) -> Mapping[str, Profile]:
    """Return every profile of a folder by id."""
    profiles = (read_profile(path, checks) for path in sorted(folder.glob("*.yml")))
    return MappingProxyType({profile.id: profile for profile in profiles})


def read_profile(path: Path, checks: Mapping[str, Check]) -> Profile:
    """Return the profile in one file, or raise ProfileError with file, line and remedy."""
    raw = read_document(path, "profile-1")
    if raw["id"] != path.stem:
        raise ProfileError(f"the id {raw['id']!r} should be {path.stem!r}", file=str(path), line=line_of(path, "id"))
    selected = tuple(_selected(path, name, values or {}, checks) for name, values in raw["checks"].items())
    for place, name in enumerate(raw.get("knock_outs", ())):
        if name not in raw["checks"]:
            line = line_of(path, "knock_outs", place)
            raise ProfileError(f"the knock-out {name!r} is not among the checks", file=str(path), line=line)
    return Profile(
        id=raw["id"],
        title=raw["title"],
        description=raw["description"],
        checks=selected,
        knock_outs=tuple(raw.get("knock_outs", ())),
        fit_at=raw.get("fit_at", 80),
        min_coverage=Fraction(str(raw.get("min_coverage", "0.95"))),
        stray=_stray(path, raw["stray"]),
    )


def _stray(path: Path, raw: dict[str, Any]) -> StrayOptions:
    named = raw.get("detectors", ())
    if not named:
        return StrayOptions(tuple(raw["roots"]), raw["seconds"])
    from scanner.catalog.own_detectors import MOST_BYTES, as_json, read_own_detectors

    detectors = as_json(detector for name in named for detector in read_own_detectors(path.parent / name))
    if len(detectors) > MOST_BYTES:
        line = line_of(path, "stray", "detectors")
        raise ProfileError(f"its detectors are larger than {MOST_BYTES} bytes", file=str(path), line=line)
    return StrayOptions(tuple(raw["roots"]), raw["seconds"], detectors)


def _selected(path: Path, name: str, values: dict[str, Any], checks: Mapping[str, Check]) -> Selected:
    if name not in checks:
        line = line_of(path, "checks", name)
        raise ProfileError(f"there is no check {name!r}", file=str(path), line=line, remedy="mediascan list checks")
    try:
        return Selected(checks[name], with_values(checks[name].params, values))
    except Fault as fault:
        line = line_of(path, "checks", name, fault.field)
        raise ProfileError(f"{name}: {fault}", file=str(path), line=line, remedy=f"mediascan explain {name}") from None
