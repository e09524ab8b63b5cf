from __future__ import annotations

import json
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

Mediascan = Callable[..., "subprocess.CompletedProcess[str]"]
QUICK = ("--stray-seconds", "0")


def test_a_scan_without_an_inventory_scans_this_machine_and_keeps_the_run(mediascan: Mediascan, tmp_path: Path) -> None:
    scanned = mediascan("scan", *QUICK, "--json", "-", "--quiet")
    report = json.loads(scanned.stdout)
    listed = mediascan("list", "runs")

    assert scanned.returncode == 0
    assert report["schema"] == "mediascan/report-1"
    assert [site["name"] for site in report["sites"]] == ["this machine"]
    assert report["targets"][0]["state"] in ("ok", "partial")
    assert "this machine" in listed.stdout
    ledger = tmp_path / "state/mediascan/ledger.sqlite"
    assert stat.S_IMODE(ledger.stat().st_mode) == 0o600


def test_a_report_can_be_had_again_from_the_ledger(mediascan: Mediascan) -> None:
    first = json.loads(mediascan("scan", *QUICK, "--json", "-", "--quiet").stdout)
    again = json.loads(mediascan("report", "1", "--json", "-").stdout)

    assert again == first


def test_a_json_file_is_its_owners_only(mediascan: Mediascan, tmp_path: Path) -> None:
    file = tmp_path / "report.json"
    mediascan("scan", *QUICK, "--json", file, "--quiet")

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text())["sites"]


def test_a_json_path_that_cannot_be_written_is_said_and_the_run_is_kept(mediascan: Mediascan) -> None:
    done = mediascan("scan", *QUICK, "--json", "/proc/no/report.json", "--quiet")

    assert done.returncode == 2
    assert "/proc/no/report.json" in done.stderr
    assert mediascan("report", "1").returncode == 0


def test_the_report_is_printed_for_people_and_nothing_on_it_is_coloured_without_a_terminal(
    mediascan: Mediascan,
) -> None:
    done = mediascan("scan", *QUICK, "--deadline", "60")

    assert "this machine" in done.stdout
    assert "cover reached" in done.stdout
    assert "\x1b" not in done.stdout
    assert "1 of 1 targets" in done.stderr


def test_a_target_of_a_run_can_be_explained(mediascan: Mediascan) -> None:
    report = json.loads(mediascan("scan", *QUICK, "--json", "-", "--quiet").stdout)
    done = mediascan("explain", report["targets"][0]["name"])

    assert done.returncode == 0
    assert "Every local file system is encrypted" in done.stdout
