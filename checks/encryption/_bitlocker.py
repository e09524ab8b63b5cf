"""What the checks on BitLocker ask in common."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec

from scanner.check import Verdict, not_applicable, unknown
from scanner.facts import State, WindowsFacts
from scanner.facts.derive.layers import Cover
from scanner.facts.derive.windows.bitlocker import Bitlocker, Shield, others, shields
from scanner.facts.derive.windows.media import on_medium, own_disk_listed

P = ParamSpec("P")
Judge = Callable[Concatenate[WindowsFacts, P], Verdict]
HINT = "give the account administrator's rights or a JEA endpoint for it: docs/windows-setup.md"


def asks_bitlocker(judge: Judge[P]) -> Judge[P]:
    """Make a check unknown, with what to do, where the account may not ask BitLocker or not the whole list came."""

    @functools.wraps(judge)
    def windows(facts: WindowsFacts, /, *args: P.args, **kwargs: P.kwargs) -> Verdict:
        if State.DENIED in (facts.bitlocker.state, facts.volumes.state):
            denied = facts.bitlocker if facts.bitlocker.state is State.DENIED else facts.volumes
            return unknown(
                f"this account may not ask for it ({denied.name}: denied); {HINT}", f"{denied.name}: {denied.reason}"
            )
        found = facts.volumes.require()
        if not own_disk_listed(found):
            lines = f"volumes: {len(found.disks)} disks, {len(found.partitions)} partitions"
            return unknown("the disk that Windows runs from is not among those that were listed", lines)
        return judge(facts, *args, **kwargs)

    return windows


def fixed(facts: WindowsFacts) -> tuple[Shield, ...]:
    """Return what covers every volume that is not surely on a removable medium."""
    return tuple(shield for shield in shields(facts) if not on_medium(shield.volume))


def encrypted(facts: WindowsFacts) -> tuple[Shield, ...]:
    """Return every volume, on media too, with anything of BitLocker on it."""
    return tuple(shield for shield in shields(facts) if shield.state not in (Bitlocker.PLAIN, Bitlocker.UNCLEAR))


def unasked(facts: WindowsFacts) -> tuple[str, ...]:
    """Return the volumes of which nothing is known."""
    return tuple(s.line for s in shields(facts) if s.state is Bitlocker.UNCLEAR or s.cover is Cover.CANNOT_SAY)


def nothing_encrypted(facts: WindowsFacts) -> Verdict:
    """Return that the question does not arise, or that another program may encrypt."""
    programs = others(facts)
    if programs:
        return unknown(f"{programs[0]} may encrypt this machine: ask it", *programs)
    lines = [shield.line for shield in shields(facts)]
    return not_applicable("nothing on this target is encrypted with BitLocker", *lines)
