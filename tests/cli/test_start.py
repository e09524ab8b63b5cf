from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.connectors.ssh.conftest import Key

HEAVY = ("paramiko", "winrm", "jsonschema", "rich.table", "ruamel.yaml", "sqlite3")


PROGRAM = """
import os, sys
out, end = os.dup(2), os._exit
def told(code):
    os.write(out, " ".join(sys.modules).encode())
    end(code)
os._exit = told
sys.argv[0] = "mediascan"
from scanner.cli import main
main()
"""
"""Writes to standard error what was imported when the process ends."""


def imported(*words: object, **environment: str) -> tuple[int, str, set[str]]:
    """Run the command and return its exit code, its standard output and all modules that it imported."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, words)],
        capture_output=True, text=True, check=False, timeout=60, env={**os.environ, **environment},
    )  # fmt: skip
    assert "click" in done.stderr.split() or words == ("--version",)
    return done.returncode, done.stdout, set(done.stderr.split())


@pytest.fixture
def nobody(tmp_path: Path, user_key: Key) -> Path:
    """An inventory with one ssh target at which nothing listens."""
    (tmp_path / "known_hosts").write_text(f"[127.0.0.1]:1 {user_key.public}\n")
    file = tmp_path / "estate.yml"
    file.write_text(
        "known_hosts: [known_hosts]\n"
        f"defaults: {{port: 1, auth: {{key_file: {user_key.path}}}}}\n"
        "sites: [{name: here, targets: [{name: nobody, address: 127.0.0.1}]}]\n"
    )
    return file


@pytest.mark.parametrize("words", ["--help", "--version"])
def test_help_and_version_answer_without_any_heavy_library(words: str) -> None:
    code, said, modules = imported(words)

    assert code == 0
    assert not modules & set(HEAVY)
    assert "mediascan" in said


def test_a_quiet_scan_over_ssh_imports_nothing_that_it_does_not_use(nobody: Path, tmp_path: Path) -> None:
    code, said, modules = imported(
        "scan", nobody, "--quiet", "--json", tmp_path / "report", XDG_STATE_HOME=str(tmp_path)
    )

    assert (code, said) == (3, "")
    assert "paramiko" in modules
    assert not modules & {"rich", "invoke", "asyncio", "unittest.mock", "jsonschema", "multiprocessing"}
    assert not modules & {
        "email",
        "importlib.metadata",
        "importlib.resources",
        "plistlib",
        "subprocess",
        "xml.etree.ElementTree",
        "paramiko.client",
        "scanner.fingerprint.given",
        "scanner.collectors.python.tables.columns",
    }


def test_help_shows_its_examples_a_line_each(mediascan: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    lines = [line.strip() for line in mediascan("--help", COLUMNS="80").stdout.splitlines()]

    assert "mediascan scan estate.yml     the sites of an inventory" in lines
    assert not [line for line in lines if "\\" in line]


@pytest.mark.parametrize(
    "words",
    [
        ("scan", "no-such-file.yml"),
        ("scan", "--fail-on", "no-such-check"),
        ("scan", "--fail-under", "101"),
        ("scan", "--site", "nowhere"),
        ("scan", "--profile", "nonsense"),
        ("scan", "--gate"),
        ("scan", "--jobs", "0"),
        ("no-such-command",),
        ("report",),
        ("explain", "nothing-of-this-name"),
        ("scan", "--resume"),
    ],
    ids=" ".join,
)
def test_a_wrong_request_ends_with_2_and_one_sentence_and_no_traceback(
    words: tuple[str, ...], mediascan: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    done = mediascan(*words)

    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_code_is_printed_for_every_shell(
    shell: str, mediascan: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    done = mediascan("completion", shell)

    assert done.returncode == 0
    assert "_MEDIASCAN_COMPLETE" in done.stdout
