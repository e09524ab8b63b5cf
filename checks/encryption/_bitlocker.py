"""What the checks on disks and BitLocker of Windows ask in common."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Concatenate, ParamSpec

from scanner.check import Verdict, not_applicable, unknown
from scanner.facts import State, WindowsFacts
from scanner.facts.derive.windows.bitlocker import Bitlocker, Shield, others, shields
from scanner.facts.derive.windows.media import local_volumes, on_medium, own_disk_listed

P = ParamSpec("P")
Judge = Callable[Concatenate[WindowsFacts, P], Verdict]
HINT = "give it administrator's rights (docs/windows-setup.md)"


def asks_volumes(judge: Judge[P]) -> Judge[P]:
    """Make a check unknown where the account may not list disks, or the list is not whole."""

    @functools.wraps(judge)
    def windows(facts: WindowsFacts, /, *args: P.args, **kwargs: P.kwargs) -> Verdict:
        if facts.volumes.state is State.DENIED:
            return _denied("disks and volumes", facts.volumes.reason)
        found = facts.volumes.require()
        if not own_disk_listed(found):
            line = f"volumes: {len(found.disks)} disks, {len(found.partitions)} partitions"
            return unknown("the disk that Windows runs from is not among those that were listed", line)
        return judge(facts, *args, **kwargs)

    return windows


def asks_bitlocker(judge: Judge[P]) -> Judge[P]:
    """Make a check unknown, with what to do, where the account may not ask BitLocker either."""

    @functools.wraps(judge)
    def windows(facts: WindowsFacts, /, *args: P.args, **kwargs: P.kwargs) -> Verdict:
        if facts.bitlocker.state is State.DENIED:
            return _denied("BitLocker", facts.bitlocker.reason)
        return asks_volumes(judge)(facts, *args, **kwargs)

    return windows


def fixed(facts: WindowsFacts) -> tuple[Shield, ...]:
    """Return what covers every volume that is not surely on a removable medium."""
    return shields(facts, (v for v in local_volumes(facts.volumes.require()) if not on_medium(v)))


def everywhere(facts: WindowsFacts) -> tuple[Shield, ...]:
    """Return what covers every volume, on media too."""
    return shields(facts, local_volumes(facts.volumes.require()))


def own(found: tuple[Shield, ...]) -> tuple[Shield, ...]:
    """Return the volume that Windows runs from; where BitLocker says nothing, all those of its disk."""
    if any(shield.said is not None for shield in found):
        return tuple(shield for shield in found if shield.starts_windows)
    return tuple(s for s in found if s.volume.disk is not None and s.volume.disk.boot)


def lines(found: Iterable[Shield]) -> tuple[str, ...]:
    """Return shields for a person."""
    return tuple(shield.line for shield in found)


def none_encrypted(facts: WindowsFacts, found: tuple[Shield, ...]) -> Verdict | None:
    """Return that the question does not arise where every volume is plain; another program's it cannot be told of."""
    if any(shield.state is not Bitlocker.PLAIN for shield in found):
        return None
    programs = others(facts)
    if programs:
        return unknown(f"{programs[0]} may encrypt this machine: ask it", *programs)
    return not_applicable("no volume that is asked here is encrypted with BitLocker", *lines(found))


def _denied(what: str, reason: str) -> Verdict:
    return unknown(f"this account may not ask for {what}; {HINT}", f"{what}: denied {reason}".rstrip())
