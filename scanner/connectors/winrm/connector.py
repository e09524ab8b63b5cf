"""The winrm connector: what all targets share, and one exchange for each."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import field

from scanner.connectors.again import PAUSES, Tries, again
from scanner.connectors.dial import Resolve, resolve
from scanner.connectors.winrm.library import load
from scanner.errors import TargetError
from scanner.inventory import SecretRef, Target
from scanner.limits import Deadline, Limits
from scanner.script import Output, Script
from scanner.values import dataclass

BUSY_PAUSES = (1.0, 3.0, 8.0)
"""Seconds before a call is made again that a busy target refused; Ansible waits five between three."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How to connect; the defaults are those of a scan."""

    secrets: Mapping[SecretRef, str] = field(repr=False)
    closed_pauses: tuple[float, ...] = PAUSES
    busy_pauses: tuple[float, ...] = BUSY_PAUSES
    pause: Callable[[float], None] = time.sleep
    lookup: Resolve = resolve


class WinrmConnector:
    """Implements connectors.contract.Connector; safe to call from many threads at once."""

    def __init__(self, settings: Settings) -> None:
        load()
        from scanner.connectors.winrm.tls import Verifiers

        self._settings = settings
        self._verifiers = Verifiers()

    def run(self, target: Target, script: Script, limits: Limits, deadline: Deadline) -> Output:
        """Log in to `target`, run `script` once, and return what it said; raise TargetError (states: failures.py)."""
        tries = Tries(self._settings.closed_pauses, self._settings.pause)
        return again(lambda until: self._once(target, script, limits, until), limits, deadline, tries)

    def close(self) -> None:
        """Hold nothing between targets, so give nothing back."""

    def _once(self, target: Target, script: Script, limits: Limits, deadline: Deadline) -> Output:
        from scanner.connectors.winrm.exchange import Bounds, Means, attempt

        settings = self._settings
        means = Means(self._verifiers, settings.secrets, settings.lookup)
        ended = attempt(target, script, means, Bounds(limits, deadline, settings.busy_pauses, settings.pause))
        if isinstance(ended, TargetError):
            raise ended
        return ended
