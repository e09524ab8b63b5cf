"""The suite in the VMs is not part of `make test`: what it last saw must have been the collectors and checks of today."""

from __future__ import annotations

import json

from tests.vm import expected
from tests.vm.freshness import LAST_RUN, source_digests
from tests.vm.scenarios import SCENARIOS

TARGETS = [target for scenario in SCENARIOS for target in scenario.targets]
LAST = json.loads(LAST_RUN.read_text(encoding="ascii"))


def test_collectors_facts_and_checks_are_those_that_were_last_run_in_the_vms() -> None:
    stale = [tree for tree, digest in source_digests().items() if LAST["sources"].get(tree) != digest]

    assert not stale, (
        f"{', '.join(stale)} changed since: run `make test-vm` (root, Debian) and commit tests/vm/last-run.json"
    )


def test_the_recorded_run_covers_every_target_and_says_what_the_table_says() -> None:
    assert sorted(LAST["targets"]) == sorted(TARGETS), "run `make test-vm`"
    for target in TARGETS:
        seen = LAST["targets"][target]
        assert seen["findings"] == expected.findings(target), f"{target}: run `make test-vm`"
        assert seen["verdict"] == expected.verdict(target), f"{target}: run `make test-vm`"
        assert set(map(tuple, seen["stray"])) == expected.stray(target), f"{target}: run `make test-vm`"


def test_the_recorded_run_names_its_commit_and_images() -> None:
    assert len(LAST["commit"]) == 40
    assert {f"{scenario.variant}.state" for scenario in SCENARIOS} <= set(LAST["images"])
