"""What every command that reaches for targets opens first: the inventory, and the catalogue that it must fit."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scanner.inventory import Inventory, read, this_machine

if TYPE_CHECKING:
    from scanner.catalog import Catalog


def opened_estate(path: Path | None) -> tuple[Inventory, Catalog]:
    """Return the inventory at `path` (None: this machine) and the catalogue, or raise UsageError where they differ."""
    inventory = inventory_at(path)
    return inventory, catalog_for(inventory)


def inventory_at(path: Path | None) -> Inventory:
    """Return the inventory at `path` (None: this machine)."""
    return read(path) if path else this_machine()


def catalog_for(inventory: Inventory, *, frameworks: bool = False) -> Catalog:
    """Return the catalogue, or raise UsageError where the inventory does not fit it.

    `frameworks` are read for what tells of controls, which only a report as JSON does.
    """
    from scanner import catalog as catalogs
    from scanner.inventory.profiles import validate_profiles

    catalog = catalogs.load(frameworks=frameworks)
    validate_profiles(inventory, catalog.profiles, [name for name, one in catalog.profiles.items() if one.knock_outs])
    return catalog
