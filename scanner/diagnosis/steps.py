"""The steps on the way to a target's facts."""

from __future__ import annotations

from scanner.values import dataclass

PRIVILEGE, ENGINE = "privilege", "python/.NET"
STEPS = ("reach", "identity", "login", "shell", PRIVILEGE, ENGINE)
"""The last: what the search for people's data will have, python3 on Linux and macOS, .NET on Windows."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: `ok` True or False, None where it was not come to."""

    name: str
    ok: bool | None
    words: str = ""


def until(broken_step: str, words: str) -> list[Step]:
    """Return the steps of a target that came as far as `broken_step`."""
    place = STEPS.index(broken_step)
    before = [Step(name, ok=True) for name in STEPS[:place]]
    return [*before, Step(broken_step, ok=False, words=words), *(Step(name, ok=None) for name in STEPS[place + 1 :])]
