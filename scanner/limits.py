"""Bounds that every connector, parser and collector is given; nothing is unlimited by default."""

from __future__ import annotations

import time
from collections.abc import Callable

from scanner.errors import TargetError
from scanner.values import dataclass

KIB = 1024
MIB = 1024 * KIB


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, counts, and seconds; the defaults hold for one target."""

    seconds: float = 300.0
    """Wall time for one target, from the first packet to the decoded facts."""
    connect_seconds: float = 15.0
    bytes_before_auth: int = 1 * MIB
    bytes_total: int = 64 * MIB
    stdout_bytes: int = 16 * MIB
    stderr_bytes: int = 256 * KIB
    inflated_bytes: int = 64 * MIB
    section_bytes: int = 4 * MIB
    items: int = 100_000
    """Items in one list of facts."""
    string_bytes: int = 64 * KIB
    depth: int = 32
    """Nesting of JSON."""


DEFAULT = Limits()


@dataclass(frozen=True, slots=True)
class Deadline:
    """A moment on a monotonic clock; the clock is passed in."""

    at: float
    clock: Callable[[], float] = time.monotonic

    @classmethod
    def after(cls, seconds: float, clock: Callable[[], float] = time.monotonic) -> Deadline:
        """Return the deadline `seconds` from now."""
        return cls(clock() + seconds, clock)

    def remaining(self) -> float:
        """Return the seconds left, never below zero."""
        return max(0.0, self.at - self.clock())

    def passed(self) -> bool:
        """Tell whether no time is left."""
        return self.clock() >= self.at

    def check(self, phase: str) -> float:
        """Return the seconds left, or end the target with `timeout:<phase>`."""
        left = self.remaining()
        if left <= 0:
            raise TargetError(f"timeout:{phase}", f"no answer within the time for this target while in {phase}")
        return left
