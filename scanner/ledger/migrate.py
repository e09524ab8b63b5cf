"""Older ledgers are brought to this version, with a backup beside them; newer ones are refused."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from scanner.errors import LedgerError
from scanner.ledger.statements import sql

Migrations = Sequence[str]
"""Texts of SQL; the n-th makes schema n out of schema n - 1, in one transaction that sets user_version."""


def shipped() -> Migrations:
    """Return the migrations of this version, in order."""
    folder = Path(__file__).with_name("migrations")
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda file: file.name)
    return tuple(file.read_text(encoding="utf-8") for file in files)


def bring_up(connection: sqlite3.Connection, path: Path, migrations: Migrations) -> None:
    """Apply what is missing; a ledger that holds something is copied to <name>.v<old> first."""
    version = _known(connection, path, migrations)
    if 0 < version < len(migrations):
        _back_up(connection, path.with_name(f"{path.name}.v{version}"))
    for text in migrations[version:]:
        try:
            connection.executescript(text)
        except sqlite3.Error:
            connection.rollback()
            raise


def require_current(connection: sqlite3.Connection, path: Path, migrations: Migrations) -> None:
    """Refuse to read a ledger of another version."""
    version = _known(connection, path, migrations)
    if version < len(migrations):
        raise LedgerError(
            f"the ledger has the older schema {version}", file=str(path), remedy="the next scan brings it up to date"
        )


def _known(connection: sqlite3.Connection, path: Path, migrations: Migrations) -> int:
    version = int(connection.execute(sql("version")).fetchone()[0])
    if version > len(migrations):
        raise LedgerError(
            f"the ledger has schema {version}, and this mediascan knows up to {len(migrations)}",
            file=str(path), remedy="use the newer mediascan that wrote it",
        )  # fmt: skip
    return version


def _back_up(connection: sqlite3.Connection, target: Path) -> None:
    os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o600))
    with contextlib.closing(sqlite3.connect(target)) as copy:
        connection.backup(copy)
