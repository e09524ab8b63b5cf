"""Registration of drivers and services: collectors/windows/drivers.ps1."""

from __future__ import annotations

from scanner.errors import EvidenceError
from scanner.facts.parse.entries import Entries, Entry
from scanner.facts.parse.windows.registry import key
from scanner.facts.parse.windows.text import flag
from scanner.facts.windows import Driver

REGISTERED = {"ok": True, "denied": True, "absent": False}
"""A key that may not be opened is there."""


def drivers(entries: Entries) -> tuple[Driver, ...]:
    """Return the drivers that were asked for; one that is there twice is none that the collector writes."""
    found = tuple(_driver(entry) for entry in entries.all)
    if len({driver.name.lower() for driver in found}) != len(found):
        raise EvidenceError("bad_evidence", "a driver stands twice in its section")
    return found


def _driver(entry: Entry) -> Driver:
    service = key(entry)
    if entry.state not in REGISTERED:
        raise EvidenceError("bad_evidence", f"the registration of {service.path} could not be read")
    return Driver(service.path, REGISTERED[entry.state], service.number("Start"), flag(entry, "running"))
