"""Services, as unit files, links, control groups and OpenRC's state directory show them."""

from __future__ import annotations

from collections.abc import Mapping

from scanner.facts.linux import Service, Services
from scanner.facts.parse.entries import Entries, Entry


def services(entries: Entries) -> Services:
    """Return the services that bear on media; `enabled` and `active` are None where no known init system runs."""
    manager = entries.get("manager").facts
    return Services(tuple(_service(entry, manager) for entry in entries.under("service")))


def _service(entry: Entry, manager: Mapping[str, str]) -> Service:
    facts = entry.facts
    if "systemd" in manager:
        running = "running" in facts if "slice" in manager else None
        return Service(
            name=entry.name,
            installed="unit" in facts or "masked" in facts or "running" in facts,
            enabled="wanted" in facts and "masked" not in facts,
            active=running,
        )
    installed = bool({"unit", "script"} & set(facts))
    if "openrc" in manager:
        return Service(entry.name, installed, "wanted" in facts, "started" in facts)
    return Service(entry.name, installed, None if installed else False, None if installed else False)
