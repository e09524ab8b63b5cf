"""Rules for all tests: none is skipped, and none fails because the machine is busy.

A skipped test is a failed run: what cannot run here is deselected by what it needs, which the last line counts.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import settings

from tests.commands import Commands

settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")

NEEDS: Mapping[str, Callable[[], bool]] = {
    "needs_root": lambda: os.geteuid() == 0,
    "needs_loop": lambda: Path("/dev/loop-control").exists(),
    "needs_btrfs": lambda: "btrfs" in Path("/proc/filesystems").read_text().split(),
}
"""Marker -> whether this machine and account have what it names."""
LONGEST = ("tests/incident/", "tests/dotnet/", "tests/e2e/", "tests/powershell/")
"""What begins first, so that no worker is left with a long file at the end."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    missing = [marker for marker, here in NEEDS.items() if not here()]
    left_out = [item for item in items if any(item.get_closest_marker(marker) for marker in missing)]
    config.hook.pytest_deselected(items=left_out)
    here = (item for item in items if item not in left_out)
    items[:] = sorted(here, key=lambda item: not item.nodeid.startswith(LONGEST))


def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def held() -> tuple[set[str], set[threading.Thread]]:
    descriptors = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            descriptors.add(f"{entry.name} {entry.readlink()}")
        except FileNotFoundError:  # the one that listed them
            continue
    return descriptors, set(threading.enumerate())


@pytest.fixture(scope="session")
def command_lines() -> Iterator[Commands]:
    """Return what runs command lines of mediascan."""
    one = Commands()
    yield one
    one.close()


@pytest.fixture
def nothing_left() -> Callable[[], None]:
    """Return a check that fails unless descriptors and threads are, within a second, those of the start of the test."""
    before = held()

    def check() -> None:
        tick = threading.Event()
        for _ in range(100):
            now = held()
            if now[0] <= before[0] and now[1] <= before[1]:
                return
            tick.wait(0.01)
        pytest.fail(f"left behind: {now[0] - before[0]}, {now[1] - before[1]}")

    return check
