"""The fleet, started once, and the scan of it that most tests read."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.e2e.estate import ESTATE
from tests.e2e.fleet import Fleet, started

ROOT = Path(__file__).parents[2]
Mediascan = Callable[..., "subprocess.CompletedProcess[str]"]


@dataclass(frozen=True)
class Scan:
    """One finished run of the command."""

    done: subprocess.CompletedProcess[str]
    report: dict
    state: Path
    """The state directory; its ledger holds this run as run 1."""

    @property
    def ledger(self) -> Path:
        return self.state / "mediascan" / "ledger.sqlite"


def environment(state: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "XDG_STATE_HOME": str(state), "COLUMNS": "160", "NO_COLOR": "1", **more}


@pytest.fixture(scope="session")
def mediascan() -> Mediascan:
    """Run the real command; `state` is where it keeps its ledger, `tree` another source tree to run it from."""

    def run(*words: object, state: Path, tree: Path = ROOT, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "scanner", *map(str, words)],
            capture_output=True, text=True, check=False, cwd=tree, timeout=110, stdin=subprocess.DEVNULL,
            env=environment(state, PYTHONPATH=str(tree), **more),
        )  # fmt: skip

    return run


@pytest.fixture(scope="session")
def fleet() -> Iterator[Fleet]:
    with started(ESTATE) as found:
        yield found


@pytest.fixture(scope="session")
def whole(fleet: Fleet, mediascan: Mediascan, tmp_path_factory: pytest.TempPathFactory) -> Scan:
    """The scan of all sites, with the gate asked."""
    state = tmp_path_factory.mktemp("whole")
    report = state / "report.json"
    done = mediascan("scan", fleet.inventory, "--gate", "--json", report, state=state)
    assert report.exists(), done.stderr
    return Scan(done, json.loads(report.read_text()), state)
