"""One named piece of what was read: a value, or the reason why there is none."""

from __future__ import annotations

import enum
from dataclasses import field
from typing import Generic, TypeVar

from scanner.values import dataclass

T = TypeVar("T")


class State(enum.Enum):
    """How reading a section ended."""

    OK = "ok"
    ABSENT = "absent"  # the mechanism is not there, and its parent could be searched
    DENIED = "denied"  # this account may not look
    TIMEOUT = "timeout"
    ERROR = "error"
    TRUNCATED = "truncated"  # a cap bit: what came is not the whole
    NOT_COLLECTED = "not_collected"

    __hash__ = object.__hash__
    """As Severity's (check.py): a state stands in the keys of what targets have in common."""


class FactUnavailableError(Exception):
    """A check asked for a section that holds no value; evaluate turns it into the status unknown."""

    def __init__(self, section: str, state: State, reason: str) -> None:
        word = state.value.replace("_", " ")
        super().__init__(f"{reason} ({section}: {word})" if reason else f"{section} could not be read: {word}")
        self.section, self.state, self.reason = section, state, reason


@dataclass(frozen=True, slots=True)
class Section(Generic[T]):
    """One section of facts; its value is only reached through a method that names the failure."""

    name: str
    state: State
    value_or_none: T | None = None
    reason: str = ""
    number: int = field(default=0, compare=False, repr=False)
    """Which of the sections of a scan it is: two with one number came of the same bytes; 0: nobody counted."""

    def require(self) -> T:
        """Return the value, or end this check as unknown."""
        if self.state is State.OK and self.value_or_none is not None:
            return self.value_or_none
        raise FactUnavailableError(self.name, self.state, self.reason)

    def optional(self) -> T | None:
        """Return the value, None when the mechanism is provably absent, or end this check as unknown."""
        return None if self.state is State.ABSENT else self.require()

    @property
    def known(self) -> bool:
        """Tell whether the value is there or provably absent."""
        return self.state in (State.OK, State.ABSENT)


def ok(name: str, value: T) -> Section[T]:
    """Return a section that was read."""
    return Section(name, State.OK, value)


def expected(name: str) -> Section:  # type: ignore[type-arg]
    """Return the field of a section that a collector should send: what its facts say until it has come."""
    missing: Section[object] = Section(name, State.NOT_COLLECTED, None, "the collector sent no such section")
    return field(default_factory=lambda: missing)
