"""`mediascan ledger` and the ledger under other commands, through the real command."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import stat
from pathlib import Path

import pytest

DEMO = "inventories/demo/estate.yml"


@pytest.fixture
def ledger(mediascan, tmp_path) -> Path:
    """Return the ledger of one run over the demo's first site."""
    path = tmp_path / "ledger.sqlite"
    assert mediascan("scan", DEMO, "--site", "leeds-delivery", "--quiet", "--ledger", path).returncode == 0
    return path


def change(path: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


def test_a_ledger_that_is_as_it_was_stored_is_0_and_says_what_it_holds(mediascan, ledger):
    done = mediascan("ledger", "verify", "--ledger", ledger)

    assert (done.returncode, done.stdout) == (0, "1 run and 4 results, each as it was stored\n")


def test_a_changed_finding_is_1_and_named(mediascan, ledger):
    change(ledger, "UPDATE results SET findings = replace(findings, '\"fail\"', '\"pass\"') WHERE target = 'ws-01'")
    done = mediascan("ledger", "verify", "--ledger", ledger)

    assert done.returncode == 1
    assert done.stdout == "run 1: the result of leeds-delivery/ws-01 was changed, or one before it was taken out\n"


@pytest.mark.parametrize(
    "words", [("ledger", "verify"), ("report",), ("list", "runs"), ("scan", DEMO), ("explain", "ws-01")], ids=str
)
def test_a_ledger_of_a_newer_mediascan_is_2_with_the_remedy_and_stays_as_it_is(mediascan, ledger, words):
    change(ledger, "PRAGMA user_version = 99")
    done = mediascan(*words, "--ledger", ledger)

    assert done.returncode == 2
    assert "schema 99, and this mediascan knows up to 1 (use the newer mediascan that wrote it)" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("words", [("ledger", "verify"), ("report",), ("list", "runs")], ids=str)
def test_no_ledger_is_2_and_says_to_scan_first(mediascan, tmp_path, words):
    done = mediascan(*words, "--ledger", tmp_path / "none")

    assert done.returncode == 2
    assert done.stderr == f"mediascan: {tmp_path / 'none'}: there is no ledger here yet (scan first)\n"
    assert not (tmp_path / "none").exists()


def test_the_age_of_the_evidence_is_in_the_report(mediascan, ledger):
    report = json.loads(mediascan("report", "--ledger", ledger, "--json", "-").stdout)
    (site,) = report["sites"]
    dates = sorted(one["collected_at"] for one in report["targets"])

    assert (site["evidence_oldest"], site["evidence_newest"]) == (dates[0], dates[-1])


def test_what_targets_answered_is_recorded_for_its_owner_only_and_replays_to_the_same_score(mediascan, tmp_path):
    kept = tmp_path / "kept"
    first = mediascan("scan", DEMO, "--site", "hull-print", "--record", kept, "--quiet", "--json", "-")
    estate = tmp_path / "estate.yml"
    estate.write_text(Path(DEMO).read_text().replace("recordings/hull-press", str(kept / "hull-print" / "press")))
    again = mediascan("scan", estate, "--target", "press", "--quiet", "--json", "-")

    def findings(text: str) -> set[tuple[str, str]]:
        return {(f["check"], f["status"]) for f in json.loads(text)["findings"] if f["target"] == "press"}

    assert findings(again.stdout) == findings(first.stdout) != set()
    modes = {stat.S_IMODE(file.stat().st_mode) for file in kept.rglob("*") if file.is_file()}
    assert modes == {0o600}
