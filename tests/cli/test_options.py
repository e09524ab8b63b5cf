"""Options of `mediascan scan`, each through the real command over recorded machines (exit codes of gates: tests/e2e)."""

from __future__ import annotations

import json
import resource
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
DEMO = "inventories/demo/estate.yml"
SITES = {"leeds-delivery": 4, "sheffield-archive": 6, "hull-print": 6}


@pytest.fixture
def scanned(mediascan):
    """Scan the demo and return its report."""

    def scan(*words: object) -> dict:
        done = mediascan("scan", DEMO, "--quiet", "--json", "-", *words)
        assert "Traceback" not in done.stderr
        return json.loads(done.stdout)

    return scan


def targets(report: dict) -> set[tuple[str, str]]:
    return {(one["site"], one["name"]) for one in report["targets"]}


def totals(report: dict) -> dict[str, int]:
    return {one["name"]: one["targets_total"] for one in report["sites"]}


def test_site_leaves_the_others_out_and_scores_it_whole(scanned):
    report = scanned("--site", "hull-print")

    assert totals(report) == {"hull-print": SITES["hull-print"]}
    assert report["sites"][0]["score"] is not None


def test_site_again_means_both(scanned):
    assert set(totals(scanned("--site", "hull-print", "--site", "leeds-delivery"))) == {"hull-print", "leeds-delivery"}


@pytest.mark.parametrize("name", ["vault", "sheffield-archive/vault"])
def test_a_target_alone_gives_its_site_no_score_and_names_what_was_left_out(scanned, name):
    report = scanned("--target", name)
    site = next(one for one in report["sites"] if one["name"] == "sheffield-archive")

    assert targets(report) == {("sheffield-archive", "vault")}
    assert (site["score"], site["verdict"]) == (None, "cannot_say")
    assert len(site["not_selected"]) == SITES["sheffield-archive"] - 1


def test_limit_takes_the_first_of_the_file(scanned):
    report = scanned("--limit", "2")

    assert targets(report) == {("leeds-delivery", "in-tray"), ("leeds-delivery", "decrypt")}
    assert {one["score"] for one in report["sites"]} == {None}


def test_profile_overrides_all_but_landing_targets_and_is_told_beside_the_score(mediascan, scanned):
    report = scanned("--profile", "server")
    found = {}
    for one in report["findings"]:
        found.setdefault((one["site"], one["target"]), set()).add(one["check"])
    shown = mediascan("report").stdout

    assert report["run"]["profile_override"] == "server"
    assert "server" in shown[: shown.index("Leeds")]
    assert "media-mounts-read-only" in found["leeds-delivery", "in-tray"]  # of the landing profile
    assert "automount-desktop-off" not in found["leeds-delivery", "ws-01"]  # of the workstation profile


@pytest.mark.parametrize("jobs", [1, 2, 100])
def test_jobs_change_nothing_but_the_time(scanned, jobs):
    report = scanned("--jobs", jobs)

    assert totals(report) == SITES
    assert len(report["targets"]) == sum(SITES.values())


def test_jobs_that_open_files_do_not_allow_are_lowered_and_said(tmp_path):
    def few_files() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (100, 100))

    for command in ("scan", "collect", "doctor"):
        done = subprocess.run(
            [sys.executable, "-m", "scanner", command, DEMO, "--jobs", "13", "--ledger", tmp_path / "ledger"],
            capture_output=True, text=True, check=False, cwd=ROOT, timeout=60, preexec_fn=few_files,
        )  # fmt: skip

        assert done.stderr.startswith("mediascan: 9 jobs instead of 13: a process may open 100 files only")
        assert done.returncode == 3


def test_a_json_file_takes_the_place_of_an_older_one_whole_and_for_its_owner_only(mediascan, tmp_path):
    file = tmp_path / "report.json"
    file.write_text("of yesterday")
    file.chmod(0o644)
    done = mediascan("scan", DEMO, "--json", file)

    assert json.loads(file.read_text())["schema"] == "mediascan/report-1"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "Leeds delivery centre" in done.stdout  # the report for people is shown as well
    assert list(tmp_path.glob(".report*")) == []


def test_quiet_says_nothing_and_keeps_the_exit_code(mediascan):
    done = mediascan("scan", DEMO, "--quiet")

    assert (done.returncode, done.stdout, done.stderr) == (3, "", "")


@pytest.mark.parametrize("words", [(), ("--gate",), ("--fail-under", "1"), ("--fail-on", "high")], ids=" ".join)
def test_where_nobody_wants_the_report_the_decision_is_that_of_the_report(mediascan, words):
    quiet = mediascan("scan", DEMO, "--quiet", *words)
    reported = mediascan("scan", DEMO, "--quiet", "--json", "-", *words)

    assert quiet.returncode == reported.returncode == json.loads(reported.stdout)["decision"]["exit_code"]


@pytest.mark.parametrize(
    "words",
    [
        ("--max-age", "nan"), ("--max-age", "inf"), ("--max-age", "-1"), ("--deadline", "nan"), ("--deadline", "inf"),
        ("--deadline", "0"), ("--limit", "0"), ("--jobs", "1025"), ("--fail-under", "x"), ("--fail-under", "-1"),
        ("--site", ""), ("--target", "vault", "--site", "hull-print"), ("--stray-seconds", "-1"), ("--json",),
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_value_that_makes_no_sense_is_2_and_nothing_is_scanned(mediascan, words, tmp_path):
    done = mediascan("scan", DEMO, *words)

    assert done.returncode == 2
    assert words[0] in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "state").exists()


def test_a_usage_error_of_the_gate_comes_before_a_target_that_is_not_reached(mediascan, tmp_path, user_key):
    estate = tmp_path / "estate.yml"
    estate.write_text(
        f"defaults: {{auth: {{key_file: {user_key.path}}}}}\nsites:\n"
        "- name: leeds\n  targets: [{name: a, address: 127.0.1.1, port: 1, profile: landing, landing: true}]\n"
        "- name: york\n  targets: [{name: b, address: 127.0.1.2, port: 1}]\n"
    )
    asked = mediascan("scan", estate, "--gate")
    nothing_scanned = not (tmp_path / "state").exists()
    not_asked = mediascan("scan", estate)

    assert (asked.returncode, nothing_scanned) == (2, True)
    assert "site york has no landing target" in asked.stderr
    assert not_asked.returncode == 3
