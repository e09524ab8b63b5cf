from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import Commands
from tests.connectors.ssh.conftest import new_key, start_sshd, user_key  # noqa: F401  fixtures of real sshd

ROOT = Path(__file__).parent.parent.parent

Mediascan = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def mediascan(tmp_path: Path, command_lines: Commands) -> Mediascan:
    """Run the real command with a state directory of its own."""

    def run(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
        more = {"XDG_STATE_HOME": str(tmp_path / "state"), "COLUMNS": "160", **environment}
        return command_lines.run(*words, environment={**os.environ, **more})

    return run
