"""The literals of the fleet notice a wrong formula: the same ledger, reported by an engine in which one text differs."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.e2e.compare import same_accounts, same_sites
from tests.e2e.conftest import ROOT, Mediascan
from tests.score import mutants

pytestmark = pytest.mark.timeout(900)
MUTANTS = mutants.MUTANTS | {
    "medium weighs 1": ("check.py", '"medium": 2', '"medium": 1'),
    "undecided counts as pass": ("score/tally.py", "is Status.PASS", "is not Status.FAIL"),
    "undecided counts as fail": ("score/tally.py", "elif status is not Status.FAIL", "elif False"),
    "a machine of two names counts twice": ("score/site.py", "counted, same_as = once(tallies)", "counted, same_as = tallies, {}"),
    "rounding is not in the account": ("score/account.py", "if lost := 100 * limits.floor % 1:", "if lost := 0:"),
}  # fmt: skip


@pytest.fixture(scope="module")
def reported(whole, mediascan, tmp_path_factory):
    """Return a function that reports the run of the fleet by an engine with one text replaced."""
    return lambda mutant: report(mutant, whole.ledger, mediascan, tmp_path_factory.mktemp("engine"))


def report(mutant: mutants.Change, ledger: Path, mediascan: Mediascan, tree: Path) -> dict:
    for package in ("scanner", "checks"):
        shutil.copytree(ROOT / package, tree / package)
    mutants.change(tree / "scanner", mutant)
    copy = shutil.copy(ledger, tree / "ledger.sqlite")
    done = mediascan("report", "1", "--ledger", copy, "--json", "-", state=tree, tree=tree)
    assert done.returncode == 3, done.stderr
    return json.loads(done.stdout)


def compare(found: dict) -> None:
    same_sites(found)
    same_accounts(found)


@pytest.mark.parametrize("name", MUTANTS)
def test_the_literals_kill_a_mutant(name, reported):
    found = reported(MUTANTS[name])

    with pytest.raises(AssertionError):
        compare(found)


def test_the_literals_hold_for_the_formula_as_it_is(reported):
    compare(reported(mutants.AS_IT_IS))


def test_the_mutants_are_read_from_the_tree_that_was_changed(mediascan, tmp_path):
    shutil.copytree(ROOT / "scanner", tmp_path / "scanner")
    shutil.copytree(ROOT / "checks", tmp_path / "checks")
    Path(tmp_path / "scanner" / "__init__.py").write_text('__version__ = "0.0.0-changed"\n')

    assert "0.0.0-changed" in mediascan("--version", state=tmp_path, tree=tmp_path).stdout
