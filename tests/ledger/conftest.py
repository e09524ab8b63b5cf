"""A ledger on a temporary path, and results to put into it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from scanner.check import Finding, Level, Severity, Status
from scanner.evaluate import HostResult
from scanner.ledger import journal, rows, store
from scanner.ledger.journal import Digests, NewRun
from scanner.ledger.store import Ledger

MOMENT = "2026-11-24T10:00:00+00:00"
DIGESTS = Digests(inventory="i", profile="p", catalog="c", collector="s", plan="-")


def finding(check: str, status: Status, message: str = "seen", **more) -> Finding:
    return Finding(check, status, Severity.HIGH, message, **{"evidence": ("first", "second"), "level": None} | more)


def result(target: str, *findings: Finding, site: str = "leeds", **more) -> HostResult:
    fields = {"state": "ok", "profile": "server", "collected_at": MOMENT, "findings": findings} | more
    return HostResult(site=site, target=target, **fields)


def stored(ledger: Ledger, *results: HostResult, finish: bool = True, planned: tuple[HostResult, ...] = ()) -> int:
    """Put one run with these results into the ledger and return its number."""
    run = NewRun(command="mediascan scan", version="0.1.0", digests=DIGESTS)
    number = journal.begin(ledger, run, [*results, *planned], MOMENT)
    journal.intend(ledger, number, [(one.site, one.target) for one in results], MOMENT)
    journal.record(ledger, number, [rows.encode(one) for one in results])
    if finish:
        journal.finish(ledger, number, MOMENT, partial=bool(planned))
    return number


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "ledger.sqlite"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    with store.writing(path) as opened:
        yield opened


@pytest.fixture
def made():
    return result


@pytest.fixture
def found():
    return finding


@pytest.fixture
def store_run():
    return stored


@pytest.fixture
def tamper(path: Path):
    """Change the ledger's file behind its back; it must be closed."""

    def change(statement: str) -> None:
        import sqlite3

        with contextlib.closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(statement)

    return change


@pytest.fixture
def effective() -> Level:
    return Level.EFFECTIVE
