"""Checks on local file systems."""
