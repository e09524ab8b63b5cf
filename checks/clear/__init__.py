"""Checks on writing readable data to media."""
