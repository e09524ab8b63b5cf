"""Checks on encryption."""
