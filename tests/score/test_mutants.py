"""The examples worked out by hand notice when the formula is wrong."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.score import mutants

ROOT = Path(__file__).parents[2]

MUTANTS = mutants.MUTANTS | {
    "medium weighs 3": ("check.py", '"medium": 2', '"medium": 3'),
    "info weighs 1": ("check.py", '"info": 0', '"info": 1'),
    "not applicable counts as undecided": ("score/tally.py", "            continue\n", "            pass\n"),
    "manual counts as pass": ("score/tally.py", "is Status.PASS", "in (Status.PASS, Status.MANUAL)"),
    "errors are dropped": ("score/tally.py", "is Status.NOT_APPLICABLE", "in (Status.NOT_APPLICABLE, Status.ERROR)"),
    "findings of unreached targets count": ("score/tally.py", "if result.reached else ()", ""),
}


def examples_with(change, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Run the examples over a copy of the engine in which one text was replaced."""
    shutil.copytree(ROOT / "scanner", tmp_path / "scanner", ignore=shutil.ignore_patterns("__pycache__"))
    mutants.change(tmp_path / "scanner", change)
    tests = ROOT / "tests" / "score"
    command = ["-m", "pytest", "-x", "-q", "-c", os.devnull, "--confcutdir", str(tests), "--import-mode=importlib"]
    return subprocess.run(
        [
            sys.executable,
            *command,
            "-p",
            "no:cacheprovider",
            "-o",
            f"pythonpath={tmp_path}",
            tests / "test_examples.py",
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", MUTANTS)
def test_the_examples_kill_a_mutant(name, tmp_path):
    run = examples_with(MUTANTS[name], tmp_path)

    assert run.returncode == pytest.ExitCode.TESTS_FAILED, run.stdout
    assert "AssertionError" in run.stdout


def test_the_examples_hold_for_the_formula_as_it_is(tmp_path):
    run = examples_with(mutants.AS_IT_IS, tmp_path)

    assert run.returncode == pytest.ExitCode.OK, run.stdout
