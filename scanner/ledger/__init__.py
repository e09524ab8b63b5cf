"""The ledger: every intent, fact and finding, in one SQLite file."""
