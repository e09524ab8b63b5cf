from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_without_root_a_missing_debian_package_ends_the_setup_at_once_and_names_the_command(tmp_path: Path) -> None:
    packages = tmp_path / "packages.txt"
    packages.write_text("no-such-debian-package\n")
    as_nobody = {"user": "nobody"} if os.getuid() == 0 else {}
    for parent in (packages, tmp_path, tmp_path.parent, tmp_path.parent.parent):
        parent.chmod(parent.stat().st_mode | 0o055)

    done = subprocess.run(
        ["/bin/sh", "-s", sys.executable, tmp_path / "venv", packages],
        input=(ROOT / "tests/setup.sh").read_text(),
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
        **as_nobody,
    )

    assert done.returncode == 1
    assert "apt-get install --no-install-recommends no-such-debian-package" in done.stderr
    assert not (tmp_path / "venv").exists()


def test_ci_calls_exactly_what_a_person_types() -> None:
    assert (ROOT / ".ci/run").read_text().rstrip().endswith("exec make test")
