"""Checks on stray."""
