"""What a ledger of the tests holds, read with SQLite alone."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import threading
from pathlib import Path


def results(state: Path) -> list[tuple[str, str]]:
    """Return (site, target) of every result that is on the disk."""
    return asked(state, "SELECT site, target FROM results")


def runs(state: Path) -> list[tuple[int]]:
    return asked(state, "SELECT id FROM runs")


def asked(state: Path, query: str) -> list[tuple]:
    ledger = state / "mediascan" / "ledger.sqlite"
    if not ledger.exists():
        return []
    with contextlib.closing(sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)) as book:
        try:
            return book.execute(query).fetchall()
        except sqlite3.OperationalError:  # the scanner has made the file and not yet its tables
            return []


def wait_for_results(state: Path, count: int, scan: subprocess.Popen) -> None:
    """Return when `count` results are on the disk, or when the scan has ended."""
    tick = threading.Event()
    while len(results(state)) < count and scan.poll() is None:
        tick.wait(0.05)
