"""The top level of the project is what a stranger expects there: nothing that a run left behind was kept."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = {".ci", "benchmarks", "checks", "docs", "inventories", "scanner", "tests"}
FILES = {
    ".gitignore", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile", "README.md",
    "pyproject.toml",
}  # fmt: skip


def test_only_what_belongs_there_is_kept_at_the_top():
    kept = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()

    assert {path.partition("/")[0] for path in kept} == FOLDERS | FILES
