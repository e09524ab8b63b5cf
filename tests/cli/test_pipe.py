from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Mediascan = Callable[..., "subprocess.CompletedProcess[str]"]
QUICK = ("--stray-seconds", "0")


def test_scan_is_collect_then_evaluate_then_report(mediascan: Mediascan, tmp_path: Path) -> None:
    facts, results, report = (tmp_path / name for name in ("facts", "results", "report.json"))

    assert mediascan("collect", *QUICK, "--out", facts).returncode == 0
    assert mediascan("evaluate", facts, "--out", results).returncode == 0
    done = mediascan("report", "--from", results, "--json", report)

    piped = json.loads(report.read_text())
    scanned = json.loads(mediascan("scan", *QUICK, "--quiet", "--json", "-").stdout)

    def statuses(document: dict[str, list[dict[str, str]]]) -> set[tuple[str, str]]:
        return {(one["check"], one["status"]) for one in document["findings"]}

    assert done.returncode == 0
    assert statuses(piped) == statuses(scanned)
    assert piped["sites"][0]["assurance"] == "imported"


def test_facts_that_were_cut_off_are_refused_with_file_and_line(mediascan: Mediascan, tmp_path: Path) -> None:
    facts = tmp_path / "facts"
    mediascan("collect", *QUICK, "--out", facts)
    facts.write_text("".join(facts.read_text().splitlines(keepends=True)[:-1]))

    done = mediascan("evaluate", facts)

    assert done.returncode == 2
    assert f"{facts}:3" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_manifest_names_commands_paths_and_the_digest_that_reports_carry(mediascan: Mediascan) -> None:
    shown = mediascan("manifest").stdout
    report = json.loads(mediascan("scan", *QUICK, "--quiet", "--json", "-").stdout)

    assert report["run"]["scripts"][0] in shown
    assert "/proc/modules" in shown
    assert "awk" in shown


@pytest.mark.parametrize(
    ("arguments", "held", "missing"),
    [
        (
            ["--platform", "windows"],
            ["Win32_EncryptableVolume", "whoami.exe", ".cmdline", "RemovableStorageDevices"],
            ["awk"],
        ),
        (["--platform", "posix"], ["awk"], ["Win32_EncryptableVolume"]),
        (["--platform", "windows", "--script"], ["-EncodedCommand", "$Scanner = "], ["exec env"]),
        (["--platform", "windows", "--script", "--no-dotnet"], ["-EncodedCommand", "dotnet=0"], ["$Scanner = "]),
    ],
)
def test_the_manifest_of_a_platform_is_that_platforms(
    mediascan: Mediascan, arguments: list[str], held: list[str], missing: list[str]
) -> None:
    shown = mediascan("manifest", *arguments).stdout

    assert [text for text in held if text not in shown] == []
    assert [text for text in missing if text in shown] == []


def test_a_gate_over_part_of_a_site_is_undecided_and_not_a_configuration_error(
    mediascan: Mediascan, tmp_path: Path
) -> None:
    estate = tmp_path / "estate.yml"
    estate.write_text(
        "sites:\n- name: here\n  targets:\n"
        "  - {name: in-01, address: 127.0.0.1, auth: {key_file: key}, profile: landing, landing: true}\n"
        "  - {name: ws-01, address: localhost, connector: local}\n"
    )

    done = mediascan("scan", *QUICK, estate, "--target", "ws-01", "--gate", "--quiet")

    assert done.returncode == 3
