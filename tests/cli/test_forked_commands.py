"""Command lines in forked processes say and end as those of a Python of their own do."""

import os
import re
import subprocess
import sys

import pytest

from tests.forks import ROOT

DEMO = "inventories/demo/estate.yml"


@pytest.mark.parametrize(
    "words",
    [
        ["--version"],
        ["--help"],
        ["nonsense"],
        ["manifest"],
        ["scan", DEMO],
        ["scan", DEMO, "--quiet", "--gate", "--json", "-"],
        ["scan", "no such inventory"],
        ["report"],
        ["doctor", DEMO],
    ],
    ids=" ".join,
)
def test_a_forked_command_says_and_ends_as_one_of_its_own(command_lines, tmp_path, words):
    given = {**os.environ, "XDG_STATE_HOME": str(tmp_path / "state"), "COLUMNS": "160"}
    forked = command_lines.run(*words, environment=given)
    own = subprocess.run(
        [sys.executable, "-m", "scanner", *words],
        capture_output=True, text=True, check=False, cwd=ROOT, stdin=subprocess.DEVNULL,
        env=given | {"XDG_STATE_HOME": str(tmp_path / "other")},
    )  # fmt: skip

    assert forked.returncode == own.returncode
    assert bare(forked.stdout) == bare(own.stdout)
    assert bare(forked.stderr) == bare(own.stderr)


def bare(text):
    """Return it without what differs from run to run: digits, and the place of the ledger."""
    return re.sub(r"state|other", "", re.sub(r"[0-9a-f]*[0-9][0-9a-f.]*", "0", text))
