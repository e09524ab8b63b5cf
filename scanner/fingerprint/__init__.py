"""The data owner's side of known exports: an export becomes a fingerprint that names nobody (docs/adr/0133)."""
