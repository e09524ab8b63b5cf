from __future__ import annotations

import gzip
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vm.lab import people

ROOT = Path(__file__).parent.parent.parent
RECORDINGS = ROOT / "inventories/demo/recordings"
ANSWERS = sorted(RECORDINGS.glob("*/stdout.gz"))

Mediascan = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def report(mediascan: Mediascan) -> dict[str, Any]:
    """Return the JSON report of the demo; exit code 3: two targets are not reached."""
    done = mediascan("scan", "inventories/demo/estate.yml", "--quiet", "--json", "-")
    assert done.returncode == 3
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_demo_shows_three_sites_one_for_each_verdict(report: dict[str, Any]) -> None:
    sites = {
        site["name"]: (site["targets_reached"], site["targets_total"], site["verdict"]) for site in report["sites"]
    }

    assert {site["assurance"] for site in report["sites"]} == {"recorded"}
    assert sites == {
        "leeds-delivery": (4, 4, "fit"),
        "sheffield-archive": (5, 6, "cannot_say"),
        "hull-print": (5, 6, "not_fit"),
    }


def test_the_demo_shows_whose_data_lie_about(report: dict[str, Any]) -> None:
    found = {(row["target"], row["path"], row["people"]) for row in report["stray"] if row["verdict"] == "people"}

    assert {
        ("press", "/media/root/TRANSFER/exports/prisoners.csv", 500),
        ("press", "/media/root/TRANSFER/exports/drug_programme.csv", 120),
        ("ws-01", "/media/root/TRANSFER/exports/prisoners.csv", 500),
        ("ws-01", "/var/tmp/merge/prisoners-and-programme.csv", 310),
        ("ws-02", "/home/auditor/.local/share/Trash/files/leavers-2024.csv", 85),
        ("reader-01", "/srv/data/archive/2025/prisoners.csv", 60),
        ("ws-04", "E:\\transfer\\wing-c.csv", 60),
    } <= found
    assert not [target for target, _, _ in found if target in ("in-tray", "decrypt", "vault")]


def test_the_demo_shows_what_is_unknown_and_what_was_not_reached(report: dict[str, Any]) -> None:
    unknown = {
        (finding["target"], finding["check"]) for finding in report["findings"] if finding["status"] == "unknown"
    }
    states = {target["name"]: target["state"] for target in report["targets"] if target["state"] != "ok"}

    assert ("vault", "stray-none-on-removable-media") in unknown  # a stick that nothing may read
    assert ("reader-02", "usb-guard-enforced") in unknown  # its configuration is root's
    assert ("reader-01", "filesystems-encrypted") in unknown  # a virtual disk
    assert states == {"backup": "timeout:banner", "laptop-07": "unreachable:refused"}


def test_the_demo_shows_windows_beside_linux(report: dict[str, Any]) -> None:
    told = {(t["site"], t["name"]): t["privilege"] for t in report["targets"] if t["platform"] == "windows"}
    failed = {(f["target"], f["check"]) for f in report["findings"] if f["status"] == "fail"}

    assert told == {
        ("leeds-delivery", "ws-02"): "administrator",
        ("sheffield-archive", "reader-04"): "user",
        ("hull-print", "ws-04"): "administrator",
    }
    assert ("ws-04", "attached-media-encrypted") in failed  # it calls itself a fixed drive; the bus says USB


def test_a_gate_over_recorded_evidence_cannot_decide(mediascan: Mediascan) -> None:
    assert mediascan("scan", "inventories/demo/estate.yml", "--quiet", "--gate").returncode == 3


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda path: path.parent.name)
def test_a_recording_is_small_and_holds_no_person_key_or_path_of_where_it_was_made(answer: Path) -> None:
    text = gzip.decompress(answer.read_bytes()).decode()
    words = {*people.SURNAMES.split(), "PRIVATE KEY", "ssh-ed25519", "AAAA", str(ROOT)}

    assert answer.stat().st_size < 12_000
    assert not [word for word in words if word in text]
    name = answer.parent.name
    assert f"\n|{name}\n" in text or f" {name}\n" in text or f".name {name.upper()}\n" in text
