"""The catalogue: every check, framework and profile, found by walking folders and validated as one.

Nothing is registered. A check is found by its path, a framework and a profile by their files; load() refuses to return
anything that does not fit together.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from scanner.catalog.discover import files_below, find_checks
from scanner.catalog.frameworks import Control, Framework, Mapped, controls_by_check, read_frameworks
from scanner.catalog.profiles import Profile, StrayOptions, read_profile, read_profiles
from scanner.check import Check
from scanner.values import dataclass

__all__ = [
    "Catalog",
    "Control",
    "Framework",
    "Mapped",
    "Profile",
    "StrayOptions",
    "load",
    "read_profile",
]


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything that decides what is asked of a target."""

    checks: Mapping[str, Check]
    frameworks: tuple[Framework, ...]
    """Empty where they were not asked for, and `controls` as well."""
    profiles: Mapping[str, Profile]
    digest: str
    """sha256 over the sources of the checks, of the decisions they share, and over controls and profiles."""
    controls: Mapping[str, tuple[Mapped, ...]]
    """Check id -> the controls that it serves."""


def load(*, frameworks: bool = True) -> Catalog:
    """Return the shipped catalogue, or raise ProfileError with file, line and remedy.

    Without `frameworks` nothing can be said of controls, and half of the time is saved.
    """
    import checks

    folder = Path(checks.__path__[0])
    found = find_checks(checks)
    read = read_frameworks(folder / "controls", found) if frameworks else ()
    profiles = read_profiles(folder / "profiles", found)
    sources = (folder, Path(__file__).parent.parent / "facts" / "derive")
    return Catalog(found, read, profiles, digest(*sources), controls_by_check(read))


def digest(*folders: Path) -> str:
    """Return the sha256 (hexadecimal) over the paths and contents of all .py and .yml files below `folders`."""
    total = hashlib.sha256()
    for folder in folders:
        for path in sorted(path for path in files_below(str(folder)) if path.endswith((".py", ".yml"))):
            content = (folder / path).read_bytes()
            total.update(f"{path}\0{len(content)}\0".encode())
            total.update(content)
    return total.hexdigest()
