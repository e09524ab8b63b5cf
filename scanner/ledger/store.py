"""The ledger's file: opened, migrated, written in whole transactions, closed."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from scanner.errors import LedgerError
from scanner.ledger import migrate
from scanner.ledger.lock import locked
from scanner.ledger.statements import sql

Value = str | int | float | bytes | None
Columns = tuple[Any, ...]
"""One row; its tables are STRICT, so the types are those of the migration."""
Step = Callable[[str], None]


def default_path(environment: Mapping[str, str]) -> Path:
    """Return where the ledger lives: under XDG_STATE_HOME (XDG Base Directory Specification), or ~/.local/state."""
    state = environment.get("XDG_STATE_HOME", "")
    root = Path(state) if state.startswith("/") else Path.home() / ".local" / "state"
    return root / "mediascan" / "ledger.sqlite"


def _no_step(_: str) -> None:
    """Do nothing at a named step; tests kill the process there."""


class Ledger:
    """An open ledger. One thread uses it; make it with `writing` or `reading`."""

    def __init__(self, connection: sqlite3.Connection, path: Path, step: Step = _no_step) -> None:
        self._connection, self.path, self.step = connection, path, step

    def rows(self, query: str, values: Sequence[Value] | Mapping[str, Value] = ()) -> Iterator[Columns]:
        """Return the rows of queries/<query>.sql, one by one."""
        with translated(self.path):
            yield from self._connection.execute(sql(query), values)

    def row(self, query: str, values: Sequence[Value] | Mapping[str, Value] = ()) -> Columns | None:
        """Return the first row of queries/<query>.sql, or None."""
        with translated(self.path):
            first: Columns | None = self._connection.execute(sql(query), values).fetchone()
            return first

    def write(self, query: str, values: Sequence[Value] | Mapping[str, Value]) -> int:
        """Run queries/<query>.sql inside a transaction; return the id of the row it added."""
        return self._connection.execute(sql(query), values).lastrowid or 0

    def write_all(self, query: str, values: Iterable[Sequence[Value]]) -> None:
        """Run queries/<query>.sql once for each of `values`."""
        self._connection.executemany(sql(query), values)

    @contextlib.contextmanager
    def transaction(self, name: str) -> Iterator[None]:
        """Commit everything written inside, with an fsync, or nothing of it."""
        self.step(f"{name}:begin")
        with translated(self.path), self._connection:
            yield
            self.step(f"{name}:written")
        self.step(f"{name}:committed")


@contextlib.contextmanager
def writing(path: Path, step: Step = _no_step, migrations: migrate.Migrations | None = None) -> Iterator[Ledger]:
    """Open the ledger at `path` for the one scanner that writes; make it, or bring it to this version, as needed."""
    _prepare(path)
    with locked(path), _connected(path) as connection:
        with translated(path):
            migrate.bring_up(connection, path, migrate.shipped() if migrations is None else migrations)
        yield Ledger(connection, path, step)


@contextlib.contextmanager
def reading(path: Path) -> Iterator[Ledger]:
    """Open the ledger at `path` for reports; a scanner may be writing to it."""
    if not path.exists():
        raise LedgerError("there is no ledger here yet", file=str(path), remedy="scan first")
    with _connected(path) as connection:
        with translated(path):
            migrate.require_current(connection, path, migrate.shipped())
        yield Ledger(connection, path)


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite says into a sentence; what was committed before stays."""
    try:
        yield
    except sqlite3.Error as error:
        raise LedgerError(_sentence(error), file=str(path)) from error


def _sentence(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary code (sqlite.org/rescode.html)
    kept = "what was stored before is kept; then scan with --resume"
    known = {
        sqlite3.SQLITE_FULL: f"the disk is full: make room ({kept})",
        sqlite3.SQLITE_IOERR: f"the disk cannot be written: repair it ({kept})",
        sqlite3.SQLITE_CORRUPT: "the ledger is damaged: put it aside and restore a backup, or scan into a new one",
        sqlite3.SQLITE_NOTADB: "this is not a ledger: give another path",
        sqlite3.SQLITE_READONLY: "the ledger cannot be written: check its owner and mode",
        sqlite3.SQLITE_CANTOPEN: "the ledger cannot be opened: check the directory's owner and mode",
        sqlite3.SQLITE_BUSY: "the ledger is in use by another program: close it and try again",
    }
    return known.get(code, f"the ledger failed: {error}")


def _prepare(path: Path) -> None:
    """Make the file before SQLite does, for its owner only; SQLite gives the WAL the same mode."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        remedy = "give another path, or correct its owner and mode"
        raise LedgerError(f"cannot be opened: {error.strerror}", file=str(path), remedy=remedy) from None
    os.fchmod(descriptor, 0o600)
    os.close(descriptor)


@contextlib.contextmanager
def _connected(path: Path) -> Iterator[sqlite3.Connection]:
    with translated(path):
        connection = sqlite3.connect(path, isolation_level="IMMEDIATE")
    with contextlib.closing(connection):
        with translated(path):
            connection.executescript(sql("open"))
        yield connection
