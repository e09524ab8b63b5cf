"""Frameworks: which control asks for which checks. Uncovered controls are listed and stay visible."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from scanner.catalog.documents import line_of, read_document
from scanner.check import Check
from scanner.errors import ProfileError
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Control:
    """One requirement of a framework."""

    id: str
    title: str
    """The published title, or our own short one where the text is not public (CIS, ISO)."""
    satisfied_by: tuple[str, ...] = ()
    """All of these checks must pass."""
    supported_by: tuple[str, ...] = ()
    """Shown as evidence; they do not decide."""
    attest: str | None = None
    """How often people must answer for it, where no check can."""

    @property
    def covered(self) -> bool:
        """Tell whether any check decides it."""
        return bool(self.satisfied_by)


@dataclass(frozen=True, slots=True)
class Framework:
    """A published set of requirements, with every control that is in scope here."""

    id: str
    title: str
    source: str
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class Mapped:
    """A control as seen from one of its checks."""

    framework: str
    control: str
    title: str
    relation: str
    """`satisfied_by` or `supported_by`."""


def read_frameworks(folder: Path, checks: Mapping[str, Check]) -> tuple[Framework, ...]:
    """Return every framework of a folder, in order of file names; ProfileError names an unknown check's line."""
    return tuple(_framework(path, checks) for path in sorted(folder.glob("*.yml")))


def controls_by_check(frameworks: Iterable[Framework]) -> Mapping[str, tuple[Mapped, ...]]:
    """Return the mapping turned round: check id -> controls."""
    found: dict[str, list[Mapped]] = {}
    for framework in frameworks:
        for control in framework.controls:
            for relation in ("satisfied_by", "supported_by"):
                for check in getattr(control, relation):
                    found.setdefault(check, []).append(Mapped(framework.id, control.id, control.title, relation))
    return MappingProxyType({check: tuple(controls) for check, controls in sorted(found.items())})


def _framework(path: Path, checks: Mapping[str, Check]) -> Framework:
    raw = read_document(path, "controls-1")
    if raw["id"] != path.stem:
        raise ProfileError(f"the id {raw['id']!r} should be {path.stem!r}", file=str(path), line=line_of(path, "id"))
    seen: set[str] = set()
    for number, control in enumerate(raw["controls"]):
        _faultless(path, number, control, checks, seen)
    return Framework(raw["id"], raw["title"], raw["source"], tuple(_control(control) for control in raw["controls"]))


def _faultless(path: Path, number: int, control: dict[str, Any], checks: Mapping[str, Check], seen: set[str]) -> None:
    if control["id"] in seen:
        raise ProfileError(f"{control['id']} stands twice", file=str(path), line=line_of(path, "controls", number))
    seen.add(control["id"])
    for relation in ("satisfied_by", "supported_by"):
        for place, check in enumerate(control.get(relation, ())):
            if check not in checks:
                line = line_of(path, "controls", number, relation, place)
                raise ProfileError(f"there is no check {check!r}", file=str(path), line=line)


def _control(raw: dict[str, Any]) -> Control:
    lists = {name: tuple(raw.get(name, ())) for name in ("satisfied_by", "supported_by")}
    return Control(raw["id"], raw["title"], attest=raw.get("attest"), **lists)
