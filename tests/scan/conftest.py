"""Makes tests/scan importable for `estate`, which the killed programs import as well."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from scanner.ledger import store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "ledger.sqlite"


@pytest.fixture
def ledger(path: Path):
    with store.writing(path) as opened:
        yield opened
