"""What a scan tells while it runs: frozen events, emitted on the main thread, shown by a renderer."""

from __future__ import annotations

from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Totals:
    """The plan of a run: targets by site, in inventory order."""

    targets: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Started:
    """A connection to this target is about to be made."""

    site: str
    target: str


@dataclass(frozen=True, slots=True)
class Finished:
    """This target reached its terminal state and its result is kept."""

    site: str
    target: str
    state: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Stopping:
    """A signal asked the scan to stop; what is done is about to be kept."""


@dataclass(frozen=True, slots=True)
class Lowered:
    """The scan goes on with fewer jobs than were asked for; `note` says so to a person, and why."""

    note: str


Event = Totals | Started | Finished | Stopping | Lowered
