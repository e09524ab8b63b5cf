"""One run: targets in, results out, kept as they come."""
