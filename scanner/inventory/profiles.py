"""Holds the profiles that an inventory names against those that the catalogue has."""

from __future__ import annotations

from collections.abc import Collection

from scanner.errors import InventoryError
from scanner.inventory.shape import did_you_mean
from scanner.inventory.target import Inventory


def validate_profiles(inventory: Inventory, known: Collection[str], with_knock_outs: Collection[str]) -> None:
    """Raise InventoryError for the first target whose profile is unknown, or is landing without knock-outs."""
    for target in inventory.targets:
        if target.profile not in known:
            message = f"'{target.name}': the profile '{target.profile}' is not known"
            raise InventoryError(
                message, file=inventory.file, line=target.line, remedy=did_you_mean(target.profile, known)
            )
        if target.landing and target.profile not in with_knock_outs:
            message = f"'{target.name}' is a landing target, and its profile '{target.profile}' has no knock-outs"
            names = ", ".join(sorted(with_knock_outs)) or "none is known"
            raise InventoryError(
                message, file=inventory.file, line=target.line, remedy=f"profiles with knock-outs: {names}"
            )
