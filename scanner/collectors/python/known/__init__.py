"""Known exports: the keys of a file against fingerprints (docs/adr/0133)."""
