"""The fleet, started once, and the scan of it that most tests read."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.commands import Commands
from tests.e2e.estate import ESTATE
from tests.e2e.fleet import Fleet, started
from tests.e2e.mixed_visit import Visit, visit

ROOT = Path(__file__).parents[2]
Mediascan = Callable[..., "subprocess.CompletedProcess[str]"]


@dataclass(frozen=True)
class Scan:
    """One finished run of the command."""

    state: Path
    """The state directory; its ledger holds this run as run 1."""

    @property
    def report(self) -> dict:
        return json.loads((self.state / "report.json").read_text())

    @property
    def shown(self) -> str:
        return (self.state / "shown").read_text()

    @property
    def progress(self) -> str:
        return (self.state / "progress").read_text()

    @property
    def exit_code(self) -> int:
        return int((self.state / "exit").read_text())

    @property
    def ledger(self) -> Path:
        return self.state / "mediascan" / "ledger.sqlite"


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """Return a folder that `make` filled once, by whichever process of this test run came first."""
    base = factory.getbasetemp()
    common = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, complete = common / name, common / f"{name}.complete"
    with (common / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not complete.exists():
            folder.mkdir()
            make(folder)
            complete.touch()
    return folder


def environment(state: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "XDG_STATE_HOME": str(state), "COLUMNS": "160", "NO_COLOR": "1", **more}


@pytest.fixture(scope="session")
def mediascan(command_lines: Commands) -> Mediascan:
    """Run the real command; `state` is where it keeps its ledger, `tree` another source tree to run it from."""

    def run(*words: object, state: Path, tree: Path = ROOT, **more: str) -> subprocess.CompletedProcess[str]:
        given = environment(state, PYTHONPATH=str(tree), **more)
        if tree == ROOT:
            return command_lines.run(*words, environment=given, seconds=900)
        return subprocess.run(
            [sys.executable, "-m", "scanner", *map(str, words)],
            capture_output=True, text=True, check=False, cwd=tree, stdin=subprocess.DEVNULL, env=given,
        )  # fmt: skip

    return run


@pytest.fixture(scope="session")
def fleet() -> Iterator[Fleet]:
    with started(ESTATE) as found:
        yield found


@pytest.fixture(scope="session")
def whole(fleet: Fleet, mediascan: Mediascan, tmp_path_factory: pytest.TempPathFactory) -> Scan:
    """The scan of all sites, with the gate asked."""

    def scan(state: Path) -> None:
        done = mediascan("scan", fleet.inventory, "--gate", "--json", state / "report.json", state=state)
        for name, text in (("shown", done.stdout), ("progress", done.stderr), ("exit", str(done.returncode))):
            (state / name).write_text(text)

    return Scan(once(tmp_path_factory, "whole", scan))


@pytest.fixture(scope="session")
def visited(mediascan: Mediascan, tmp_path_factory: pytest.TempPathFactory) -> Visit:
    """One visit to the estate of Linux and Windows targets."""
    return Visit(once(tmp_path_factory, "mixed", lambda folder: visit(folder, mediascan)))
