"""The images are built once; every scenario's guest is resumed once and scanned as each of its accounts."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vm.freshness import LAST_RUN, ROOT, source_digests
from tests.vm.lab.build import build, image_digests, scripts_digest
from tests.vm.scanning import Seen, scan_all
from tests.vm.scenarios import SCENARIOS, Scenario, standing

SEEN: pytest.StashKey[dict[str, Seen]] = pytest.StashKey()
HERE = Path(__file__).parent
collect_ignore = ["lab"]  # scripts, and for a while the tree of a whole Debian
MINUTES = 30  # building the images, the first time


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.vm)
            item.add_marker(pytest.mark.timeout(MINUTES * 60))


@pytest.fixture(scope="session")
def seen(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Callable[[Scenario, str], Seen]:
    """Return a function: scenario and account -> what mediascan says. Scans a scenario when it is first asked for."""
    build()
    found = pytestconfig.stash.setdefault(SEEN, {})

    def look(scenario: Scenario, account: str) -> Seen:
        if f"{scenario.name}-{account}" not in found:
            with standing(scenario) as machine:
                said = scan_all(machine, scenario.accounts, tmp_path_factory.mktemp(scenario.name))
            found.update({f"{scenario.name}-{each}": seen for each, seen in said.items()})
        return found[f"{scenario.name}-{account}"]

    return look


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Record the run if all of it passed: tests/test_vm_run_is_current.py reads it."""
    found = session.config.stash.get(SEEN, {})
    if exitstatus == 0 and set(found) == {target for scenario in SCENARIOS for target in scenario.targets}:
        LAST_RUN.write_text(json.dumps(_record(found), indent=1) + "\n")


def _record(found: dict[str, Seen]) -> dict[str, object]:
    commit = subprocess.run(
        ["git", "-C", ROOT, "rev-parse", "HEAD"], capture_output=True, text=True, check=True
    ).stdout.strip()
    return {
        "date": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "commit": commit,
        "sources": source_digests(),
        "lab": scripts_digest(),
        "images": image_digests(),
        "targets": {
            name: {
                "verdict": seen.verdict,
                "findings": dict(sorted(seen.findings.items())),
                "stray": sorted(map(list, seen.stray)),
            }
            for name, seen in sorted(found.items())
        },
    }
