"""Recordings of machines written as data: the replay connector scans them, and the checks say what an auditor would."""

import json
import subprocess
import sys

import pytest

from scanner.collectors import bundle_windows
from scanner.connectors import recording
from scanner.limits import DEFAULT
from tests.powershell.golden import PLACES
from tests.powershell.machine import names
from tests.powershell.record import options, recorded

CHECKS = (
    "usb-storage-unavailable",  # the driver of sticks
    "usb-uas-unavailable",  # that of the faster ones
    "usb-storage-drivers-idle",
    "usb-storage-access-denied",  # by policy, for the whole computer
    "attached-media-absent",
    "attached-media-encrypted",
    "filesystems-encrypted",
    "encryption-start-guarded",  # a PIN before start, as the profile of landing targets asks
    "clear-write-blocked",  # no way out for readable data at all
    "media-writable-only-encrypted",
    "bus-phones-unreachable",
    "automount-autorun-off",
)
WORDS = {"P": "pass", "F": "fail", "?": "unknown", "-": "not_applicable"}
VERDICTS = """
                           |unavailable
                           | |uas
                           | | |idle
                           | | | |denied
                           | | | | |attached
                           | | | | | |encrypted
                           | | | | | | |filesystems
                           | | | | | | | |start guarded
                           | | | | | | | | |clear
                           | | | | | | | | | |only encrypted
                           | | | | | | | | | | |phones
                           | | | | | | | | | | | |autorun
workstation                 F F P F P P P F F F F F
well-kept-laptop            P P P P P P P P P P P P
constrained                 P P P P P P P P P P P P
intune-only                 F F P P P P P F P P P P
usbstor-only                F F P F P P P F F F F F
suspended-bitlocker         F F P F P P F F F F F F
data-volume-without-letter  F F P F P P F F F F F F
server-2019                 F F P F P P F - F F F F
ordinary-account            P P P P ? ? ? ? ? P P P
ordinary-over-ssh           ? ? ? P ? ? ? ? ? P ? P
user-scope-deny             F F P F P P P F F F F F
wrong-guid                  F F P F P P P F F F F F
stick-as-fixed-drive        F F F F F F P F F F F F
to-go-locked                F F P F F P P F F P F F
to-go-unlocked              F F P F F P P F F P F F
phone                       F F P P F ? P F F P F F
defender-default-deny       F F P F P P P F P P P F
defender-not-in-force       F F P F P P P F F F F F
hyper-v-guest               - - - F P P ? - P F - F
german                      P P P P ? ? ? ? ? P P P
narrow                      ? ? ? ? P P P P ? ? ? ?
powershell-7                F F P F F ? P F F F F P
makers-drivers              P P P P P P P P ? P P P
"""
"""Judged by hand against the stories. Of usbstor-only the first is a fail too: no stick was ever there, so the first one
sets Start back. An ordinary account may not read what an MDM set, but Deny_All goes before it. Way out: the
only rule of defender-default-deny lets encrypted sticks through, and all else is denied; the guest has no USB."""


def table():
    rows = [line.split() for line in VERDICTS.splitlines() if line and "|" not in line]
    return {name: dict(zip(CHECKS, [WORDS[letter] for letter in letters], strict=True)) for name, *letters in rows}


@pytest.fixture(scope="module")
def statuses(tmp_path_factory):
    """Return the status of every check on every machine, as the command reports it of recordings."""
    folder = tmp_path_factory.mktemp("machines")
    lines = [
        "schema: mediascan/inventory-1",
        "title: Machines",
        "sites:",
        "  - {name: s, title: s, owner: o, targets: [",
    ]
    for name in names():
        recording.write(folder / name, recorded(name, options("landing")))
        lines.append(
            f"    {{name: {name}, connector: replay, platform: windows, profile: landing, recording: {name}}},"
        )
    (folder / "estate.yml").write_text("\n".join([*lines, "  ]}"]) + "\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "scanner", "scan", folder / "estate.yml", "--quiet", "--json", "-"],
        capture_output=True,
        check=False,
        timeout=100,
        env={"XDG_STATE_HOME": str(folder / "state"), "PYTHONPATH": ".", "PATH": "/usr/bin:/bin"},
    )
    assert done.stderr == b""
    found = {name: {} for name in names()}
    for finding in json.loads(done.stdout)["findings"]:
        found[finding["target"]][finding["check"]] = finding["status"]
    return found


@pytest.mark.timeout(300)
def test_the_checks_say_of_every_machine_what_its_story_means(statuses):
    assert set(table()) == set(names())
    assert {name: {check: statuses[name][check] for check in CHECKS} for name in names()} == table()


def test_no_check_breaks_on_any_machine(statuses):
    assert [(name, check) for name in statuses for check, status in statuses[name].items() if status == "error"] == []


def test_a_recording_says_when_and_by_which_collector_it_was_made(tmp_path):
    recording.write(tmp_path / "made", recorded("workstation", options("workstation")))
    read = recording.read(tmp_path / "made", DEFAULT)

    assert (read.recorded_at, read.digest) == ("2026-10-05T08:30:00+00:00", bundle_windows.digest())
    assert read.stdout.startswith(f"\n--{read.nonce} plain\n".encode())
    assert set(options("workstation").stray_roots) <= set(PLACES) | {"/srv"}
