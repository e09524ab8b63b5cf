"""Every JSON file below this folder is one case: facts in, the status in its name out.

`<subject>/<check>/<platform>-<situation>.<status>.json` holds what `encode_facts` writes (fields at their defaults may
be left out), and `params` beside it where the case sets parameters.
"""

import dataclasses
import json
from functools import cache
from pathlib import Path

import pytest

from scanner import catalog
from scanner.catalog.parameters import with_values
from scanner.check import Selected
from scanner.evaluate import evaluate
from scanner.facts import Section, State
from scanner.facts.codec import PLATFORMS, decode_facts

HERE = Path(__file__).parent
CASES = sorted(HERE.rglob("*.json"))
CHECKS = sorted(catalog.load().checks)


NEEDS_NO_HEADERS = {
    "attached-media-encrypted",
    "encryption-determinable",
    "encryption-key-not-beside-lock",
    "encryption-swap-encrypted",
    "filesystems-encrypted",
}
"""An ordinary account sees dm-crypt layers but no LUKS headers: docs/adr/0021 says why that is enough here."""


@cache
def shipped():
    return catalog.load()


def check_id(path):
    return "-".join(path.parent.relative_to(HERE).parts).replace("_", "-")


def platform(path):
    return path.name.partition("-")[0]


def expected(path):
    return path.name.split(".")[-2]


def read(path):
    raw = json.loads(path.read_text("utf-8"))
    params = raw.pop("params", {})
    check = shipped().checks[check_id(path)]
    return Selected(check, with_values(check.params, params)), decode_facts(raw)


@pytest.mark.parametrize("path", CASES, ids=lambda path: str(path.relative_to(HERE)))
def test_case(path):
    selected, facts = read(path)
    (finding,) = evaluate([selected], facts)

    assert finding.status.value == expected(path), f"{finding.message} {finding.evidence}"
    assert isinstance(facts, PLATFORMS[platform(path)])


@pytest.mark.parametrize("path", CASES, ids=lambda path: str(path.relative_to(HERE)))
def test_a_decided_finding_says_what_carried_it(path):
    selected, facts = read(path)
    (finding,) = evaluate([selected], facts)

    assert finding.message
    if finding.status.value in ("pass", "fail"):
        assert finding.evidence
        assert finding.level is not None
    if finding.status.value == "not_applicable":
        assert finding.evidence, "not applicable must quote the section that says so"


@pytest.mark.parametrize("name", CHECKS)
def test_each_platform_function_has_pass_fail_and_unknown(name):
    check = shipped().checks[name]
    have = {(platform(path), expected(path)) for path in CASES if check_id(path) == name}
    want = {(p, status) for p in check.platforms for status in ("pass", "fail", "unknown")}

    assert want - have == set()


def test_every_case_belongs_to_a_check():
    assert {check_id(path) for path in CASES} <= set(CHECKS)


@pytest.mark.parametrize("path", CASES, ids=lambda path: str(path.relative_to(HERE)))
def test_sections_that_are_not_in_reads_do_not_matter(path):
    selected, facts = read(path)
    kept = {name: getattr(facts, name) for name in selected.check.reads if hasattr(facts, name)}

    assert evaluate([selected], type(facts)(**kept)) == evaluate([selected], facts)


@pytest.mark.parametrize("name", CHECKS)
def test_every_section_in_reads_matters_to_some_case(name):
    paths = [path for path in CASES if check_id(path) == name]
    mattering = set()
    for path in paths:
        selected, facts = read(path)
        before = evaluate([selected], facts)
        for section in {f.name for f in dataclasses.fields(facts)} & set(selected.check.reads):
            gone = Section(section, State.ERROR, None, "taken away by the test")
            if evaluate([selected], dataclasses.replace(facts, **{section: gone})) != before:
                mattering.add(section)

    assert mattering == set(shipped().checks[name].reads)


@pytest.mark.parametrize("path", CASES, ids=lambda path: str(path.relative_to(HERE)))
def test_taking_a_section_away_never_turns_a_finding_into_a_pass(path):
    selected, facts = read(path)
    (before,) = evaluate([selected], facts)
    optional = {"luks"} if check_id(path) in NEEDS_NO_HEADERS else set()
    for section in (set(selected.check.reads) & {f.name for f in dataclasses.fields(facts)}) - optional:
        gone = Section(section, State.ERROR, None, "taken away by the test")
        (after,) = evaluate([selected], dataclasses.replace(facts, **{section: gone}))

        assert after.status.value != "error", after.message
        if before.status.value != "pass":
            assert after.status.value != "pass", f"without {section}"
