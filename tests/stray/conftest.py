"""Runs the target's program as our side does here: joined source on stdin, one JSON argument, JSON lines back.

Where nothing else is asked for, the process is one that forks.py has ready. An organisation's own detectors are taken in
while the program is compiled: these scans have a process of their own.
"""

import json
import os
import subprocess
import sys
from typing import Any, NamedTuple

import pytest

from scanner.collectors.bundle_python import CALL, WHOLE_BLOCKS, part_by_part, stray_program
from tests.forks import Forks
from tests.stray.scan import find_tier


class Answer(NamedTuple):
    roots: list[dict[str, Any]]
    files: list[dict[str, Any]]
    end: dict[str, Any] | None
    stdout: bytes
    stderr: bytes
    status: int
    seen: dict[str, Any] | None = None


@pytest.fixture(scope="session")
def program():
    return stray_program()


@pytest.fixture(scope="session")
def forks(program):
    """Return what scans in a process that has already compiled the program."""
    head, _, tail = program.rpartition(CALL)
    one = Forks(part_by_part(f"{head}serve(main){tail}"), "-I", "-B")
    yield one
    one.close()


@pytest.fixture
def tier():
    """Return which tier scans; tests that hold for both are parametrised with it."""
    return "python"


@pytest.fixture
def scan(program, tier, forks):
    """Scan directories, or what `argument` says, and return the Answer."""

    def run(*roots, python=sys.executable, command=(), **argument):
        argument.setdefault("roots", [str(root) for root in roots])
        argument.setdefault("seconds", 180)
        environment = os.environ | WHOLE_BLOCKS
        if tier == "find":
            return Answer(*find_tier.run(argument, command))
        if not command and python == sys.executable and "detectors" not in argument:
            done = forks.ask(json.dumps(argument), environment=environment)
        else:
            done = subprocess.run(
                [*command, python, "-I", "-B", "-", json.dumps(argument)],
                input=part_by_part(program).encode(),
                capture_output=True,
                timeout=240,
                check=False,
                env=environment,
            )
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        roots = [line["root"] for line in lines if "root" in line]
        files = [line["file"] for line in lines if "file" in line]
        end = next((line["end"] for line in lines if "end" in line), None)
        seen = next((line["seen"] for line in lines if "seen" in line), None)
        return Answer(roots, files, end, done.stdout, done.stderr, done.returncode, seen)

    return run
