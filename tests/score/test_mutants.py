"""The examples worked out by hand notice when the formula is wrong."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MUTANTS = {
    "critical weighs 9": ("check.py", '"critical": 10', '"critical": 9'),
    "high weighs 6": ("check.py", '"high": 5', '"high": 6'),
    "medium weighs 3": ("check.py", '"medium": 2', '"medium": 3'),
    "low weighs 2": ("check.py", '"low": 1', '"low": 2'),
    "info weighs 1": ("check.py", '"info": 0', '"info": 1'),
    "the cap is 50": ("score/bounds.py", "Fraction(49, 100)", "Fraction(50, 100)"),
    "the score is rounded up": ("score/site.py", "int(100 * limits.floor)", "-int(-100 * limits.floor // 1)"),
    "not applicable counts as pass": (
        "score/tally.py",
        "            continue\n",
        "            passed, total = passed + mark.severity.weight, total + mark.severity.weight\n            continue\n",
    ),
    "not applicable counts as undecided": ("score/tally.py", "            continue\n", "            pass\n"),
    "manual counts as pass": ("score/tally.py", "is Status.PASS", "in (Status.PASS, Status.MANUAL)"),
    "errors are dropped": ("score/tally.py", "is Status.NOT_APPLICABLE", "in (Status.NOT_APPLICABLE, Status.ERROR)"),
    "unreached targets have a ceiling of 0": ("score/tally.py", "else Fraction(1)", "else Fraction(0)"),
    "target weights are ignored": ("score/bounds.py", "one.weight.numerator *", "1 *"),
    "landing targets do not cap the floor": (
        "score/bounds.py",
        "[uncapped, *(one.floor for one in landing)]",
        "[uncapped]",
    ),
    "a failed knock-out leaves the ceiling": ("score/bounds.py", "any(one.failed for one in held)", "False"),
    "an unknown knock-out caps the ceiling": ("score/bounds.py", "any(one.failed for one in held)", "held"),
    "findings of unreached targets count": ("score/tally.py", "if result.reached else empty", ""),
}


def examples_with(change, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """Run the examples over a copy of the engine in which one text was replaced."""
    shutil.copytree(ROOT / "scanner", tmp_path / "scanner", ignore=shutil.ignore_patterns("__pycache__"))
    file, old, new = change
    changed = tmp_path / "scanner" / file
    text = changed.read_text()

    assert old in text
    changed.write_text(text.replace(old, new))
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
    run = examples_with(("check.py", '"critical": 10', '"critical": 10'), tmp_path)

    assert run.returncode == pytest.ExitCode.OK, run.stdout
