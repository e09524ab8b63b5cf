"""How a person ends a scan: the first signal asks, the second one ends it at once."""

from __future__ import annotations

import contextlib
import signal
from collections.abc import Iterator
from types import FrameType

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
INTERRUPTED, TERMINATED = 130, 143
"""Exit codes of PRODUCT.md."""


def exit_code(number: int) -> int:
    """Return the exit code of a scan that this signal ended."""
    return INTERRUPTED if number == signal.SIGINT else TERMINATED


class Stop:
    """Whether somebody asked the scan to stop, and by which signal; the scan looks here twenty times a second."""

    def __init__(self) -> None:
        self.signal: int | None = None

    def request(self, number: int) -> None:
        """Ask the scan to keep what is done and return."""
        self.signal = number

    @property
    def requested(self) -> bool:
        """Tell whether the scan is to stop."""
        return self.signal is not None


@contextlib.contextmanager
def on_signals(stop: Stop) -> Iterator[Stop]:
    """Let SIGINT, SIGTERM and SIGHUP ask `stop`; after the first, the next one interrupts as Python does by itself."""

    def ask(number: int, _: FrameType | None) -> None:
        stop.request(number)
        for other in ENDING:
            signal.signal(other, _interrupt)

    before = {number: signal.signal(number, ask) for number in ENDING}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(number: int, _: FrameType | None) -> None:
    raise KeyboardInterrupt(number)
