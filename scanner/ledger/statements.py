"""The SQL of the ledger, one statement a file."""

from __future__ import annotations

import functools
from pathlib import Path


@functools.cache
def sql(query: str) -> str:
    """Return the text of queries/<query>.sql."""
    return Path(__file__).with_name("queries").joinpath(f"{query}.sql").read_text(encoding="utf-8")
