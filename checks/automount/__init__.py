"""Checks on automount."""
