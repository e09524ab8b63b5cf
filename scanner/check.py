"""What a check is: a rule for one good condition, and what it says of one target."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from typing import Any

from scanner.facts import Facts, LinuxFacts, MacFacts
from scanner.values import dataclass


class Severity(enum.Enum):
    """How much a failed check costs; `weight` is the score's: critical 10, high 5, medium 2, low 1, info 0."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFO = "info"

    def __init__(self, word: str) -> None:
        self.weight = {"critical": 10, "high": 5, "medium": 2, "low": 1, "info": 0}[word]

    __hash__ = object.__hash__
    """There is one of each, and enum's own hash is that of its name, at the tenfold price: scores count by these."""


class Status(enum.Enum):
    """What is known of a check on a target."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    UNKNOWN = "unknown"
    ERROR = "error"
    MANUAL = "manual"
    NOT_APPLICABLE = "not_applicable"

    def __init__(self, word: str) -> None:
        self.undecided = word in ("unknown", "error", "manual")
        """The status neither holds nor breaks: it lowers the floor and leaves the ceiling."""

    __hash__ = object.__hash__


class Level(enum.Enum):
    """What carried a verdict: effective beats configured, observed contradicts both."""

    CONFIGURED = "configured"
    EFFECTIVE = "effective"
    OBSERVED = "observed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check's function returns."""

    status: Status
    message: str
    """One sentence for a person: what was found."""
    evidence: tuple[str, ...] = ()
    """The texts or values that support it, the deciding one first."""
    level: Level | None = None


def passed(message: str, *evidence: str, level: Level | None = None) -> Verdict:
    """Return a verdict: the good condition holds."""
    return Verdict(Status.PASS, message, evidence, level)


def failed(message: str, *evidence: str, level: Level | None = None) -> Verdict:
    """Return a verdict: the good condition does not hold, or has a known hole."""
    return Verdict(Status.FAIL, message, evidence, level)


def unknown(message: str, *evidence: str) -> Verdict:
    """Return a verdict: it could not be told, and why."""
    return Verdict(Status.UNKNOWN, message, evidence)


def not_applicable(message: str, *evidence: str) -> Verdict:
    """Return a verdict: a section that was read says that the question does not arise here; quote it as evidence."""
    return Verdict(Status.NOT_APPLICABLE, message, evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One rule. Its functions take the platform's facts, and the check's own parameters where `params` is given."""

    id: str
    """Equals the path: usb/storage_blocked.py is usb-storage-blocked. Never reused."""
    title: str
    """States the good condition."""
    severity: Severity
    why: str
    """At most three sentences."""
    fix: Mapping[str, str]
    """Per platform: what to do, at most six lines; the first stands alone in a repair plan."""
    reads: tuple[str, ...]
    """The sections it looks at, for `explain` and the generated docs."""
    params: Any = None
    """A frozen dataclass instance with the defaults; profiles set its fields by check id."""
    linux: Callable[..., Verdict] | None = None
    macos: Callable[..., Verdict] | None = None
    windows: Callable[..., Verdict] | None = None

    @property
    def platforms(self) -> tuple[str, ...]:
        """Return the platforms that it has a function for."""
        return tuple(name for name in ("linux", "macos", "windows") if getattr(self, name) is not None)

    def function(self, facts: Facts) -> Callable[..., Verdict] | None:
        """Return the function for the platform of `facts`."""
        if isinstance(facts, LinuxFacts):
            return self.linux
        return self.macos if isinstance(facts, MacFacts) else self.windows


@dataclass(frozen=True, slots=True)
class Selected:
    """A check as a profile selects it, with the parameters it is called with."""

    check: Check
    params: Any = None


@dataclass(frozen=True, slots=True)
class Finding:
    """A check applied to a target."""

    check: str
    status: Status
    severity: Severity
    message: str
    evidence: tuple[str, ...] = ()
    level: Level | None = None
