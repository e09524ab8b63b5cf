"""The literals of the mixed estate notice a wrong formula too, and one that only Windows targets can tell."""

from __future__ import annotations

import pytest

from tests.e2e import mixed_expected
from tests.e2e.compare import same_accounts, same_sites
from tests.e2e.test_formula import MUTANTS, report
from tests.score import mutants

pytestmark = pytest.mark.timeout(900)
ALL = MUTANTS | {
    "an account's key confirms a landing target": (
        "score/tally.py", "(Identity.TOFU.value, Identity.ACCOUNT.value)", "(Identity.TOFU.value,)"
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def reported(visited, mediascan, tmp_path_factory):
    """Return a function that reports the scan by an engine with one text replaced."""
    return lambda mutant: report(mutant, visited.ledger, mediascan, tmp_path_factory.mktemp("engine"))


@pytest.mark.parametrize("name", ALL)
def test_the_literals_kill_a_mutant(name, reported):
    found = reported(ALL[name])

    with pytest.raises(AssertionError):
        compare(found)


def test_the_literals_hold_for_the_formula_as_it_is(reported):
    compare(reported(mutants.AS_IT_IS))


def compare(found: dict) -> None:
    same_sites(found, literals=mixed_expected)
    same_accounts(found, literals=mixed_expected)
