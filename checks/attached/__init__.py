"""Checks on media attached now."""
