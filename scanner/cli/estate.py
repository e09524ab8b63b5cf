"""What every command that reaches for targets opens first: the inventory, and the catalogue that it must fit."""

from __future__ import annotations

from pathlib import Path

from scanner import catalog as catalogs
from scanner.catalog import Catalog
from scanner.inventory import Inventory, read, this_machine
from scanner.inventory.profiles import validate_profiles


def opened_estate(path: Path | None, *, frameworks: bool = False) -> tuple[Inventory, Catalog]:
    """Return the inventory at `path` (None: this machine) and the catalogue, or raise UsageError where they differ.

    `frameworks` are read for what tells of controls, which only a report as JSON does.
    """
    inventory = read(path) if path else this_machine()
    catalog = catalogs.load(frameworks=frameworks)
    validate_profiles(inventory, catalog.profiles, [name for name, one in catalog.profiles.items() if one.knock_outs])
    return inventory, catalog
