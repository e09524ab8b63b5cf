"""The SQL of the ledger, one statement a file."""

from __future__ import annotations

import functools
from importlib import resources


@functools.cache
def sql(query: str) -> str:
    """Return the text of queries/<query>.sql."""
    return resources.files("scanner.ledger").joinpath("queries", f"{query}.sql").read_text(encoding="utf-8")
