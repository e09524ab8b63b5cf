"""The ledger: every intent, output, fact and finding, in one SQLite file."""
