"""Inventory: what is to be scanned, as a person wrote it."""

from __future__ import annotations

from scanner.inventory.here import this_machine
from scanner.inventory.read import read
from scanner.inventory.target import Auth, Become, Inventory, SecretRef, Site, Target, Tls

__all__ = ["Auth", "Become", "Inventory", "SecretRef", "Site", "Target", "Tls", "read", "this_machine"]
