"""What is attached to a Windows target, and what covers it."""

from __future__ import annotations

from scanner.facts import WindowsFacts
from scanner.facts.derive.layers import Cover
from scanner.facts.derive.windows.bitlocker import Bitlocker, Shield, shields
from scanner.facts.derive.windows.media import Medium, media, nowhere
from scanner.facts.derive.windows.plugged import idle_storage, phones, unlisted


def attached(facts: WindowsFacts) -> tuple[tuple[str, Cover], ...]:
    """Return a line and what covers it for each volume on a medium; a medium without volumes cannot say."""
    found = facts.volumes.require()
    disks = [medium for medium in media(found, facts.devices.require()) if not medium.disk.offline]
    empty = [(f"{m.label}: no partition on it may hold files", Cover.CANNOT_SAY) for m in disks if not m.volumes]
    judged = [_line(medium, shield) for medium in disks for shield in shields(facts, medium.volumes)]
    loose = [(f"{v.name}: on no disk that was listed", Cover.CANNOT_SAY) for v in nowhere(found)]
    return (*judged, *empty, *loose)


def idle(facts: WindowsFacts) -> tuple[str, ...]:
    """Return what is plugged in and cannot be looked into from here."""
    devices = facts.devices.require()
    offline = [medium for medium in media(facts.volumes.require(), devices) if medium.disk.offline]
    return (
        *(f"{device.name}: {device.why}" for device in idle_storage(devices)),
        *unlisted(facts.volumes.require(), devices),
        *(f"{medium.label}: offline" for medium in offline),
        *(f"{phone}: what it keeps cannot be seen from here" for phone in phones(devices)),
    )


def _line(medium: Medium, shield: Shield) -> tuple[str, Cover]:
    line = f"{shield.volume.name} on {medium.label}: {shield.why}"
    if shield.state is Bitlocker.LOCKED:
        return line, Cover.ENCRYPTED
    if not medium.sure and shield.cover is not Cover.ENCRYPTED:
        return f"{line}; whether it is removable cannot be told", Cover.CANNOT_SAY
    return line, shield.cover
