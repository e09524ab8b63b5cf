"""Collectors: the scripts that run on targets, and the bundle that joins them."""
