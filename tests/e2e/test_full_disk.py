"""The disk of the ledger is full in the middle of a scan: what was stored is kept and marked, and the code is not 2."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys

import pytest

from tests.e2e.conftest import ROOT, environment

RECORDING = ROOT / "inventories" / "demo" / "recordings" / "leeds-ws-01"
TARGETS = 1200
"""Their results fill more than the room that is left, and less than the whole disk; those of one commit do not."""
PROGRAM = """
set -u
mount -t tmpfs -o size=64m none "$1/disk"
mkdir "$1/disk/mediascan"
head -c 60m /dev/zero > "$1/disk/filler"
shift
mediascan() { name=$1; shift; "$PYTHON" -m scanner "$@" >"$KEPT/$name.out" 2>"$KEPT/$name.err"; echo $? >"$KEPT/$name.rc"; }
mediascan scan scan "$ESTATE" --json "$KEPT/report.json"
cp "$KEPT/report.json" "$KEPT/report-afterwards.json"
rm "$XDG_STATE_HOME/filler"
mediascan report report --json "$KEPT/partial.json"
mediascan verify ledger verify
mediascan resume scan "$ESTATE" --resume --quiet --json "$KEPT/report.json"
"""
"""On a file system of its own, 4 MB of which are free: a scan; then with room again its report, and the rest of it."""


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """Return a folder of what each command said, what it ended with, and the reports."""
    folder = tmp_path_factory.mktemp("full")
    kept = folder / "kept"
    kept.mkdir()
    (folder / "disk").mkdir()
    (kept / "report.json").write_text("of yesterday")
    shutil.copytree(RECORDING, folder / "recording")
    estate = folder / "estate.yml"
    hosts = "".join(f"  - {{name: t-{n}, recording: recording}}\n" for n in range(TARGETS))
    estate.write_text(
        "schema: mediascan/inventory-1\ndefaults: {connector: replay, profile: workstation}\n"
        f"sites:\n- name: leeds\n  targets:\n{hosts}"
    )
    parts = {"PYTHON": sys.executable, "KEPT": str(kept), "ESTATE": str(estate)}
    subprocess.run(
        ["unshare", "--mount", "--map-root-user", "sh", "-c", PROGRAM, "-", folder],
        check=True, cwd=ROOT, env=environment(folder / "disk", **parts), stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return kept


def said(kept, name: str) -> tuple[int, str, str]:
    return tuple((int if kind == "rc" else str)((kept / f"{name}.{kind}").read_text()) for kind in ("rc", "out", "err"))


def test_it_ends_with_3_and_one_sentence_that_names_the_ledger_and_what_to_do(kept):
    status, out, err = said(kept, "scan")

    assert (status, out) == (3, "")
    assert re.fullmatch(
        r"mediascan: run 1 was cut short and stays PARTIAL: \S+/mediascan/ledger\.sqlite: the disk is full: make room "
        r"\(what was stored before is kept; then scan with --resume\)",
        err.splitlines()[-1],
    )
    assert "Traceback" not in err


def test_the_old_report_stays(kept):
    assert (kept / "report-afterwards.json").read_text() == "of yesterday"


def test_what_was_stored_is_whole_and_is_reported_as_partial(kept):
    report = json.loads((kept / "partial.json").read_text())
    states = [one["state"] for one in report["targets"]]

    assert said(kept, "verify")[0] == 0
    assert report["run"]["partial"] is True
    assert "PARTIAL" in said(kept, "report")[1]
    assert 0 < states.count("ok") < TARGETS
    assert set(states) == {"ok", "cancelled"}


def test_with_room_again_the_rest_is_scanned(kept):
    report = json.loads((kept / "report.json").read_text())

    assert said(kept, "resume")[0] == 0
    assert report["run"]["id"] == "1"
    assert report["run"]["partial"] is False
    assert {one["state"] for one in report["targets"]} == {"ok"}
