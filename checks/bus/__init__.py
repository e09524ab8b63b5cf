"""Checks on bus."""
