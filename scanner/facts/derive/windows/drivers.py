"""Whether a Windows driver or service can serve a device: its Start value, whether it runs, and the reset of Start."""

from __future__ import annotations

import enum
from collections.abc import Iterable

from scanner.facts.section import FactUnavailableError, State
from scanner.facts.windows import Driver
from scanner.values import dataclass, replace

_STARTS = {0: "boot", 1: "system", 2: "automatic", 3: "on demand", 4: "disabled"}


class Serving(enum.Enum):
    """How a driver stands."""

    RUNNING = "running"
    FREE = "free"  # it does not run, and starts when a device asks for it
    DISABLED = "disabled"
    RESET = "reset"  # disabled, but installing the first device sets Start back to 3
    NOT_STAGED = "not staged"  # there is no such service yet: a device would bring it
    CANNOT_SAY = "cannot say"


@dataclass(frozen=True, slots=True)
class DriverState:
    """The answer for one driver."""

    name: str
    serving: Serving
    running: bool | None
    fact: str


def driver_state(drivers: Iterable[Driver], name: str) -> DriverState:
    """Return how a driver stands; one that was not asked for ends the check as unknown."""
    found = next((driver for driver in drivers if driver.name.lower() == name.lower()), None)
    if found is None:
        raise FactUnavailableError("drivers", State.NOT_COLLECTED, f"{name} was not asked for")
    return DriverState(name, _serving(found), _running(found), _told(found))


def storage_state(drivers: Iterable[Driver], name: str, *, ever: bool | None) -> DriverState:
    """Return how a USB storage driver stands; `ever` says that USB storage has been installed at some time.

    Installing the first device writes Start anew from its INF: a driver that was disabled before that is not out of
    reach. Where nothing can tell whether there was a first device, neither can this.
    """
    state = driver_state(drivers, name)
    if state.serving is not Serving.DISABLED or ever:
        return state
    if ever is None:
        return replace(state, serving=Serving.CANNOT_SAY, fact=f"{state.fact}; whether any was ever used is not known")
    return replace(state, serving=Serving.RESET, fact=f"{state.fact}; none was ever used, and the first sets it to 3")


def _serving(driver: Driver) -> Serving:
    if driver.running:
        return Serving.RUNNING
    if not driver.registered:
        return Serving.NOT_STAGED
    if driver.start is None or (driver.start == 4 and driver.running is None):
        return Serving.CANNOT_SAY
    return Serving.DISABLED if driver.start == 4 else Serving.FREE


def _running(driver: Driver) -> bool | None:
    return driver.running if driver.registered else bool(driver.running)


def _told(driver: Driver) -> str:
    running = {True: "running", False: "not running", None: "running or not"}[driver.running]
    if not driver.registered:
        return f"there is no service {driver.name}"
    start = "unreadable" if driver.start is None else f"{driver.start} ({_STARTS.get(driver.start, 'unknown')})"
    return f"{driver.name}: Start = {start}, {running}"
