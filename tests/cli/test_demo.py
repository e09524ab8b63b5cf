from __future__ import annotations

import json
import subprocess
from collections.abc import Callable

Mediascan = Callable[..., "subprocess.CompletedProcess[str]"]


def test_the_demo_shows_three_sites_from_recorded_machines(mediascan: Mediascan) -> None:
    done = mediascan("scan", "inventories/demo/estate.yml", "--quiet", "--json", "-")
    report = json.loads(done.stdout)
    sites = {
        site["name"]: (site["targets_reached"], site["targets_total"], site["verdict"]) for site in report["sites"]
    }

    assert done.returncode == 3
    assert {site["assurance"] for site in report["sites"]} == {"recorded"}
    assert sites == {
        "leeds-delivery": (4, 4, "not_fit"),
        "sheffield-archive": (4, 5, "cannot_say"),
        "hull-print": (3, 4, "not_fit"),
    }


def test_a_gate_over_recorded_evidence_cannot_decide(mediascan: Mediascan) -> None:
    assert mediascan("scan", "inventories/demo/estate.yml", "--quiet", "--gate").returncode == 3
