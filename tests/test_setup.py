from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Yield a folder that every account may read."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_without_root_a_missing_debian_package_ends_the_setup_at_once_and_names_the_command(open_folder: Path) -> None:
    packages = open_folder / "packages.txt"
    packages.write_text("no-such-debian-package\n")
    as_nobody = {"user": "nobody"} if os.getuid() == 0 else {}

    done = subprocess.run(
        ["/bin/sh", "-s", sys.executable, open_folder / "venv", packages],
        input=(ROOT / "tests/setup.sh").read_text(),
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
        **as_nobody,
    )

    assert done.returncode == 1
    assert "apt-get install --no-install-recommends no-such-debian-package" in done.stderr
    assert not (open_folder / "venv").exists()


def test_ci_calls_exactly_what_a_person_types() -> None:
    assert (ROOT / ".ci/run").read_text().rstrip().endswith("exec make test")
