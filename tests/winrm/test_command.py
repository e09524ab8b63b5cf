"""`mediascan scan` of a WinRM target whose answers nobody sealed: whatever they say, nothing passes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from tests.winrm.answers import SOME_NONCE, Collected
from tests.winrm.behaviours import BadSignature, PlainReply, SkipsLogin
from tests.winrm.interpreted import frames
from tests.winrm.login import DOMAIN, PASSWORD, USER

ROOT = Path(__file__).parents[2]
SCANNING = Options(stray_roots=("homes",))
"""Any search: the collector is then the one with the content scanner, whatever is searched."""


@pytest.fixture
def scan(tmp_path):
    """Run the command over one endpoint and return its exit code, report and words."""

    def run(port: int) -> tuple[int, dict, str]:
        user = f"'{DOMAIN}\\{USER}'"
        (tmp_path / "estate.yml").write_text(
            "sites:\n  - name: york\n    targets:\n"
            f"      - {{name: desk, address: 127.0.0.1, port: {port}, connector: winrm, user: {user}, profile: landing, landing: true,\n"
            "         auth: {secret: env:YORK}, tls: {off: true}}\n"
        )
        words = ["scan", tmp_path / "estate.yml", "--gate", "--json", tmp_path / "report.json"]
        environment = {name: value for name, value in os.environ.items() if name != "NTLM_USER_FILE"}
        done = subprocess.run(
            [sys.executable, "-m", "scanner", *map(str, words)], capture_output=True, text=True, check=False, cwd=ROOT,
            env=environment | {"YORK": PASSWORD, "XDG_STATE_HOME": str(tmp_path), "NO_COLOR": "1"},
        )  # fmt: skip
        return done.returncode, json.loads((tmp_path / "report.json").read_text()), done.stdout + done.stderr

    return run


@pytest.fixture
def answer() -> Collected:
    return Collected.of(windows_script(SOME_NONCE, SCANNING), frames("workstation"))


def test_a_target_that_proves_its_answer_is_judged(serve, scan, answer):
    endpoint = serve(answer)

    _, report, said = scan(endpoint.port)

    assert '"pass"' in json.dumps(report)
    assert endpoint.seen.calls == ["Create", "Command", "Send", "Receive", "Delete"]
    assert endpoint.seen.exchanges == 8
    assert "Traceback" not in said


@pytest.mark.parametrize("behaviour", [PlainReply, BadSignature, SkipsLogin], ids=["unsealed", "bad MIC", "no login"])
def test_an_answer_that_was_not_sealed_passes_nothing_however_compliant(serve, scan, answer, behaviour):
    endpoint = serve(answer, behaviour=behaviour())

    code, report, said = scan(endpoint.port)

    assert code == 3
    text = json.dumps(report)
    assert '"protocol_error"' in text
    assert '"pass"' not in text
    assert "Traceback" not in said
    assert PASSWORD not in text + said
    assert not endpoint.seen.holds(PASSWORD)
