"""Linux and Windows in one estate, scanned by the real command: what comes out is what was worked out by hand.

The Windows targets are real endpoints before machines written as data (tests/e2e/mixed.py); none is a Windows.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.e2e import mixed_expected
from tests.e2e.canaries import forms, pieces
from tests.e2e.compare import same_accounts, same_sites
from tests.e2e.mixed import LINUX, WINDOWS
from tests.e2e.mixed_expected import CALLS, DOCTOR, EXCHANGES, GATES, SEEN_AS, STATE, STATUS, STRAY, WITHOUT
from tests.powershell.machine import MACHINES
from tests.winrm.login import PASSWORD

pytestmark = pytest.mark.timeout(900)
ALL = sorted((each.site, each.name) for each in (*LINUX, *WINDOWS))
SECRET = re.compile(r"canary-[a-z-]+|(?:\d{6}-){7}\d{6}")
"""In the texts of the machines: what is in the registry and must stay there, and recovery passwords of BitLocker."""
SECRETS = {PASSWORD} | {secret for file in MACHINES.glob("*.yml") for secret in SECRET.findall(file.read_text())}


def test_every_site_has_the_score_and_the_verdict_that_were_worked_out(visited):
    same_sites(visited.report, literals=mixed_expected)


def test_every_lost_point_is_accounted_for_as_worked_out(visited):
    same_accounts(visited.report, literals=mixed_expected)


def test_every_target_ends_in_exactly_one_state(visited):
    states = [((one["site"], one["name"]), one["state"]) for one in visited.report["targets"]]

    assert sorted(states) == sorted((key, STATE.get(key, "ok")) for key in ALL)
    assert all(one["reason"] for one in visited.report["targets"] if one["state"] != "ok")


@pytest.mark.parametrize("target", STATUS, ids="/".join)
def test_every_finding_of_a_target_is_as_expected(visited, target):
    found = {f["check"]: f["status"] for f in visited.report["findings"] if (f["site"], f["target"]) == target}

    expected = dict.fromkeys(WITHOUT[target], "not_applicable") | STATUS[target]
    assert {check: status for check, status in found.items() if status != "pass"} == expected


def test_all_compliant_without_a_seal_is_no_finding_at_all(visited):
    assert {(f["site"], f["target"]) for f in visited.report["findings"]} == set(STATUS)
    lost = [(one["kind"], one["points"]) for one in visited.report["account"] if one["target"] == "oracle"]
    assert lost == [("unreached", 16.6667)]


def test_platform_privilege_and_identity_are_reported_as_they_were(visited):
    targets = {(one["site"], one["name"]): one for one in visited.report["targets"]}

    assert {
        key: (one["platform"], one["privilege"], one["identity"]) for key, one in targets.items() if key not in STATE
    } == SEEN_AS
    assert {targets[key]["privilege"] for key in STATE} == {None}


def test_a_machine_that_answers_over_ssh_and_winrm_is_counted_once(visited):
    assert {one["name"]: one["same_as"] for one in visited.report["targets"] if one["same_as"]} == {
        "desk-again": "desk"
    }


def test_the_people_on_the_stick_in_the_bin_and_on_the_desktop_are_found_and_nobody_else(visited):
    found = [
        (s["site"], s["target"], s["path"], s["place"], s["people"], s["kinds"])
        for s in visited.report["stray"]
        if s["verdict"] == "people"
    ]

    assert sorted(found) == sorted(STRAY)
    assert len(visited.report["stray"]) == len(STRAY)


def test_a_windows_target_costs_five_calls_and_a_stranger_none(visited):
    seen = visited.json("seen.json")

    assert {name: one["calls"] for name, one in seen.items()} == CALLS
    assert {name: one["exchanges"] for name, one in seen.items()} == EXCHANGES
    assert [name for name, one in seen.items() if one["connections"] > (2 if one["calls"] == [] else 1)] == []
    assert seen["wells/clinic"]["ntlm"] == []


def test_endpoints_got_the_collector_and_never_the_password_and_no_shell_stays_open(visited):
    seen = visited.json("seen-at-last.json")

    assert [one["problems"] for one in seen.values()] == [[]] * len(CALLS)
    assert [name for name, one in seen.items() if one["told"]] == []
    assert [name for name, one in seen.items() if one["shells"]] == ["bath/oracle"]  # it does not say which to close


def test_no_secret_is_in_anything_that_was_written(visited):
    needles = {secret: forms(secret) for secret in SECRETS}
    files = [path for path in visited.folder.rglob("*") if path.is_file()]

    found = {
        (secret, path.name)
        for path in files
        for piece in map(bytes.lower, pieces(path))
        for secret, written in needles.items()
        if any(form in piece for form in written)
    }
    assert found == set()
    assert {"report.json", "scan.out", "scan.err", "doctor.out", "facts.jsonl", "ledger.sqlite"} <= {
        path.name for path in files
    }


def test_the_gate_says_no_because_two_sites_are_certainly_not_fit(visited):
    decision = visited.report["decision"]

    assert visited.code("scan") == decision["exit_code"] == 1
    assert decision["allowed"] is False
    assert [reason.partition(",")[0] for reason in decision["reasons"]] == [
        "bath: not fit: at most 75.5 of 100 is possible",
        "frome: not fit: till: clear-write-blocked failed",
    ]


@pytest.mark.parametrize("name", GATES)
def test_the_exit_code_is_what_was_asked_for(visited, name):
    words, code = GATES[name]

    assert visited.code(name) == visited.json(f"{name}.json")["decision"]["exit_code"] == code, visited.err(name)
    same_sites(visited.json(f"{name}.json"), (words[1],), literals=mixed_expected)


def test_the_report_for_people_says_the_same(visited):
    text = " ".join(visited.out("scan").split())

    for line in ("bath NOT FIT 58 (58 to 75)", "wells CANNOT SAY 13 (13 to 97)", "frome NOT FIT 49", "ely FIT 95 (95 to 97)",
                 "wick CANNOT SAY 97", "100 people in 3 files", *STATE.values()):  # fmt: skip
        assert line in text
    assert "15 of 15 targets" in visited.err("scan")
    assert "Traceback" not in visited.err("scan") + text


def test_doctor_says_of_each_target_how_far_one_comes(visited):
    lines = (line.split() for line in visited.out("doctor").splitlines())
    marks = {words[0]: "".join(words[1:]) for words in lines if len(words) == 7 and "/" in words[0]}

    assert marks == DOCTOR
    assert visited.code("doctor") == 3
    text = " ".join(visited.out("doctor").split())
    for words in (
        "for your records",
        "ConstrainedLanguage",
        "frome: desk, desk-again answer as one machine",
        "Sysprep",
    ):
        assert words in text
    assert "/etc/" not in text


def test_collected_and_evaluated_it_is_the_same_but_no_longer_live(visited):
    assert [visited.code(name) for name in ("collect", "evaluate", "report")] == [3, 0, 3]
    imported = visited.json("imported.json")

    same_sites(imported, literals=mixed_expected)
    assert {one["assurance"] for one in imported["sites"]} == {"imported"}
    assert judged(imported) == judged(visited.report)


def judged(report: dict) -> dict[tuple[str, str, str], str]:
    return {(f["site"], f["target"], f["check"]): f["status"] for f in report["findings"]}


def test_the_literals_do_not_ask_the_engine():
    tree = ast.parse((Path(__file__).parent / "mixed_expected.py").read_text())
    names = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
    names += [alias.name for n in ast.walk(tree) if isinstance(n, ast.Import) for alias in n.names]

    assert sorted(names) == ["__future__", "tests.e2e.expected"]
