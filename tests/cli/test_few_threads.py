"""The system gives fewer threads than jobs were asked for: it is said on standard error, and every target gets its end."""

from __future__ import annotations

import json
import os
import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
STACK, ROOM = 256 << 20, 3 << 30
"""Bytes: every thread's stack takes a twelfth of the address space that the process may have."""


def few_threads() -> None:
    resource.setrlimit(resource.RLIMIT_STACK, (STACK, resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_AS, (ROOM, ROOM))


@pytest.fixture
def limited(tmp_path, user_key):
    """Run a command over 100 targets, all down, half of them names to be looked up, where few threads start."""
    down = "".join(f"  - {{name: t-{n}, address: 127.0.1.{n + 1}, port: 1}}\n" for n in range(50))
    hosts = down + "".join(f"  - {{name: n-{n}, address: localhost, port: {n + 1}}}\n" for n in range(50))
    estate = tmp_path / "estate.yml"
    estate.write_text(f"defaults: {{auth: {{key_file: {user_key.path}}}}}\nsites:\n- name: leeds\n  targets:\n{hosts}")

    def run(command: str, *words: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "scanner", command, estate, *map(str, words)],
            capture_output=True, text=True, check=False, cwd=ROOT, preexec_fn=few_threads, stdin=subprocess.DEVNULL,
            env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
        )  # fmt: skip

    return run


@pytest.mark.parametrize(("command", "jobs"), [("scan", 64), ("scan", 100), ("collect", 64), ("doctor", 64)], ids=str)
def test_fewer_threads_than_jobs_are_said_and_scan_every_target(limited, tmp_path, command, jobs):
    report = tmp_path / "report.json"
    done = limited(command, "--jobs", jobs, *(["--json", report] if command == "scan" else []))
    said = re.findall(
        r"^mediascan: (\d+) jobs instead of (\d+): the system starts \1 threads only \(raise `ulimit -u`\)$",
        done.stderr, re.MULTILINE,
    )  # fmt: skip

    assert done.returncode == 3
    assert said
    assert all(0 < int(got) < jobs <= int(asked) for got, asked in said)
    if command == "scan":
        assert {one["state"] for one in json.loads(report.read_text())["targets"]} == {"unreachable:refused"}


def test_a_quiet_scan_says_nothing_of_it(limited):
    assert limited("scan", "--jobs", 64, "--quiet").stderr == ""
