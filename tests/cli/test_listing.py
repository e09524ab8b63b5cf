"""`list` five kinds, `explain` three, `new-check`, completion, a report of any run: through the real command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scanner import catalog

ROOT = Path(__file__).parent.parent.parent
DEMO = "inventories/demo/estate.yml"


def words(text: str) -> str:
    return " ".join(text.split())


def test_every_check_is_listed_with_its_severity(mediascan):
    shown = words(mediascan("list", "checks").stdout)

    for check in catalog.load().checks.values():
        assert f"{check.id} {check.severity.value}" in shown


@pytest.mark.parametrize("columns", ["80", "160"])
def test_every_control_is_listed_also_those_that_nothing_covers(mediascan, columns):
    shown = words(mediascan("list", "controls", COLUMNS=columns).stdout)

    for framework in catalog.load().frameworks:
        for control in framework.controls:
            assert control.title in shown


def test_every_profile_is_listed_with_its_checks_and_knock_outs(mediascan):
    shown = mediascan("list", "profiles").stdout

    for profile in catalog.load().profiles.values():
        assert f"\n{profile.id}: {profile.title}" in shown
        assert shown.count("yes") == sum(len(one.knock_outs) for one in catalog.load().profiles.values())


def test_a_profiles_description_is_folded_between_words(mediascan):
    shown = mediascan("list", "profiles", COLUMNS="60").stdout
    said = words(shown)

    assert all(profile.description in said for profile in catalog.load().profiles.values())
    assert max(map(len, shown.splitlines())) <= 60


def test_targets_of_an_inventory_are_listed_without_touching_them(mediascan):
    shown = mediascan("list", "targets", "inventories/example/estate.yml")

    assert shown.returncode == 0
    assert "in-tray" in shown.stdout


def test_runs_are_listed_and_any_of_them_is_reported_and_explained(mediascan):
    for site in ("hull-print", "leeds-delivery"):
        mediascan("scan", DEMO, "--quiet", "--site", site)
    listed = mediascan("list", "runs").stdout
    first, second = (json.loads(mediascan("report", n, "--json", "-").stdout) for n in ("1", "2"))

    assert [line.split()[0] for line in listed.splitlines()[1:]] == ["2", "1"]
    assert [one["sites"][0]["name"] for one in (first, second)] == ["hull-print", "leeds-delivery"]
    assert mediascan("explain", "press", "--run", "1").returncode == 0
    assert mediascan("explain", "press").returncode == 2  # the newest run did not look at it
    for wrong in (("report", "3"), ("explain", "press", "--run", "3"), ("report", "0")):
        assert mediascan(*wrong).returncode == 2


def test_a_check_a_target_and_a_site_can_be_explained(mediascan):
    mediascan("scan", DEMO, "--quiet", "--site", "hull-print")

    assert "must hold No readable data can be put on a removable medium" in words(
        mediascan("explain", "clear-write-blocked").stdout
    )
    assert "No readable data can be put on a removable medium" in words(mediascan("explain", "hull-print/press").stdout)
    assert "press" in mediascan("explain", "hull-print").stdout


def test_a_target_name_of_two_sites_means_both_until_the_site_is_named(mediascan):
    mediascan("scan", DEMO, "--quiet")

    assert mediascan("explain", "ws-01").stdout.count("profile workstation") == 2
    assert mediascan("explain", "hull-print/ws-01").stdout.count("profile workstation") == 1


def findings(report: dict) -> list[tuple[str, ...]]:
    kept = ("site", "target", "check", "status", "severity", "message", "evidence")
    return sorted(tuple(str(one[name]) for name in kept) for one in report["findings"])


def piped(*command: str, text: str) -> str:
    return subprocess.run(
        [sys.executable, "-m", "scanner", *command], input=text, capture_output=True, text=True, check=False, cwd=ROOT
    ).stdout


@pytest.fixture(scope="module")
def unsearched(tmp_path_factory) -> Path:
    """Return an inventory of this machine's answer, recorded when no search for people's data was asked for."""
    folder = tmp_path_factory.mktemp("unsearched")
    scan = ["scan", "--stray-seconds", "0", "--quiet", "--record", "kept", "--ledger", "ledger"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-m", "scanner", *scan], check=False, cwd=folder, env=environment)
    (answer,) = (path.parent.relative_to(folder) for path in folder.glob("kept/**/recording.json"))
    estate = folder / "estate.yml"
    estate.write_text(
        "schema: mediascan/inventory-1\nsites:\n- name: here\n  targets:\n"
        f"  - {{name: this, connector: replay, profile: server, recording: {answer}}}\n"
    )
    return estate


@pytest.mark.parametrize("estate", ["demo", "unsearched"])
def test_collect_evaluate_report_over_pipes_say_word_for_word_what_a_scan_says(mediascan, request, estate):
    inventory = DEMO if estate == "demo" else request.getfixturevalue(estate)
    facts = mediascan("collect", inventory).stdout
    report = json.loads(piped("report", "--from", "-", "--json", "-", text=piped("evaluate", "-", text=facts)))
    scanned = json.loads(mediascan("scan", inventory, "--quiet", "--json", "-").stdout)

    assert scanned["findings"]
    assert findings(report) == findings(scanned)
    for name in ("score", "floor", "ceiling", "coverage", "targets_reached", "targets_total"):
        assert [one[name] for one in report["sites"]] == [one[name] for one in scanned["sites"]]


def test_a_new_check_stands_in_a_clone_and_a_wrong_name_or_place_is_2(mediascan, tmp_path):
    (tmp_path / "checks").mkdir()
    (tmp_path / "tests/checks").mkdir(parents=True)
    done = mediascan("new-check", "usb/phones_blocked", "--into", tmp_path)

    assert done.returncode == 0
    assert all(Path(line).exists() for line in done.stdout.splitlines())
    assert mediascan("new-check", "usb/phones_blocked", "--into", tmp_path).returncode == 2
    assert mediascan("new-check", "../phones", "--into", tmp_path).returncode == 2
    assert mediascan("new-check", "usb/phones", "--into", tmp_path / "checks").returncode == 2


def test_bash_completes_commands_options_and_kinds(tmp_path):
    command = Path(sys.executable).parent / "mediascan"
    program = (
        f'PATH="{command.parent}:$PATH"; source <(mediascan completion bash)\n'
        'for line in "mediascan sc" "mediascan scan --fail-u" "mediascan list r"; do\n'
        "  COMP_WORDS=($line); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()\n"
        '  _mediascan_completion mediascan; echo "${COMPREPLY[@]}"\n'
        "done\n"
    )
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout == "scan\n--fail-under\nruns\n"
