"""Runs a content scanner's program as a target does."""

import json
import subprocess
import sys

import pytest


@pytest.fixture
def scan_program():
    """Return the lines that a program prints of a directory."""

    def run(program, root):
        done = subprocess.run(
            [sys.executable, "-I", "-B", "-", json.dumps({"roots": [str(root)], "seconds": 60})],
            input=program.encode(),
            capture_output=True,
            timeout=100,
            check=True,
        )
        assert done.stderr == b""
        return [json.loads(line) for line in done.stdout.splitlines()]

    return run
