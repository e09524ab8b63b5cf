"""Whether a USB storage driver of Windows is out of reach: one decision for every driver check."""

from __future__ import annotations

from scanner.check import Level, Verdict, failed, not_applicable, passed, unknown
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows.drivers import DriverState, Serving, storage_state
from scanner.facts.derive.windows.plugged import served
from scanner.values import replace


def no_usb(facts: WindowsFacts) -> Verdict | None:
    """Return the answer of a check on USB where this target has no USB at all."""
    if facts.devices.require().usb_controllers == 0:
        return not_applicable("this target has no USB controller", "devices: 0 USB controllers")
    return None


def state_of(driver: str, facts: WindowsFacts) -> DriverState:
    """Return how `driver` stands on this target, or end the check as unknown where a section is missing."""
    devices = facts.devices.require()
    state = storage_state(facts.drivers.require(), driver, ever=devices.usb_storage_ever)
    device = served(devices, driver)
    if device is None or state.serving is Serving.RUNNING:
        return state
    return replace(state, serving=Serving.RUNNING, fact=f"{state.fact}, yet {device.name or device.instance} works")


def unavailable(driver: str, facts: WindowsFacts) -> Verdict:
    """Judge one driver: passed only if it neither runs nor can be started by a device."""
    nothing_to_ask = no_usb(facts)
    if nothing_to_ask is not None:
        return nothing_to_ask
    state = state_of(driver, facts)
    if state.serving in _DOUBTFUL:
        return unknown(_DOUBTFUL[state.serving].format(driver), state.fact)
    message, level = _SAID[state.serving]
    answer = passed if state.serving is Serving.DISABLED else failed
    return answer(message.format(driver), state.fact, level=level)


_DOUBTFUL = {
    Serving.NOT_STAGED: "{} is not staged, which is not the same as disabled",
    Serving.CANNOT_SAY: "whether {} can start could not be told",
}
_SAID = {
    Serving.RUNNING: ("{} is running now", Level.OBSERVED),
    Serving.FREE: ("{} starts when a device asks for it", Level.CONFIGURED),
    Serving.RESET: ("{} is disabled, but only until the first device is installed", Level.CONFIGURED),
    Serving.DISABLED: ("{} is disabled and does not run", Level.EFFECTIVE),
}
