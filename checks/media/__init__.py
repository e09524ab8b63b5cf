"""Checks on media."""
