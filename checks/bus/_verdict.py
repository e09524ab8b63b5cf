"""A door as a verdict."""

from __future__ import annotations

from checks.bus._doors import Door, State
from scanner.check import Level, Verdict, failed, passed, unknown


def judged(door: Door, *, closed: str, opened: str, level: Level = Level.EFFECTIVE) -> Verdict:
    """Return the verdict on one way out."""
    if door.state is State.CLOSED:
        return passed(closed, door.fact, level=level)
    if door.state is State.OPEN:
        return failed(opened, door.fact, level=level)
    return unknown(f"{door.name}: this could not be told", door.fact)
