"""What mediascan says of every VM, against tables worked out by hand (expected/)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.vm import expected
from tests.vm.scanning import Seen
from tests.vm.scenarios import SCENARIOS, Scenario

TARGETS = [pytest.param(each, account, id=f"{each.name}-{account}") for each in SCENARIOS for account in each.accounts]
Look = Callable[[Scenario, str], Seen]


@pytest.mark.parametrize(("scenario", "account"), TARGETS)
def test_every_finding_is_as_worked_out_by_hand(seen: Look, scenario: Scenario, account: str) -> None:
    said = seen(scenario, account)

    assert said.findings == expected.findings(f"{scenario.name}-{account}")


@pytest.mark.parametrize(("scenario", "account"), TARGETS)
def test_the_verdict_is_as_worked_out_by_hand(seen: Look, scenario: Scenario, account: str) -> None:
    said = seen(scenario, account)

    assert said.verdict == expected.verdict(f"{scenario.name}-{account}")


@pytest.mark.parametrize(("scenario", "account"), TARGETS)
def test_every_planted_file_of_people_is_found_with_its_number_of_people(
    seen: Look, scenario: Scenario, account: str
) -> None:
    said = seen(scenario, account)

    assert said.stray == expected.stray(f"{scenario.name}-{account}")


@pytest.mark.parametrize(("scenario", "account"), TARGETS)
def test_the_target_is_reached_with_the_privilege_that_the_account_has(
    seen: Look, scenario: Scenario, account: str
) -> None:
    said = seen(scenario, account)

    assert said.target["state"] == "ok"
    assert said.target["identity"] == "known"
    assert said.target["privilege"] == {"root": "root", "auditor": "user", "steward": "sudo"}[account]


@pytest.mark.parametrize(("scenario", "account"), TARGETS)
def test_nothing_is_left_behind_but_what_any_login_leaves(seen: Look, scenario: Scenario, account: str) -> None:
    said = seen(scenario, account)

    assert said.left_behind == ()
