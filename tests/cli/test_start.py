from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

HEAVY = ("paramiko", "winrm", "jsonschema", "rich.table", "ruamel.yaml", "sqlite3")


@pytest.mark.parametrize("words", ["--help", "--version"])
def test_help_and_version_answer_without_any_heavy_library(words: str) -> None:
    program = (
        "import sys, atexit; sys.argv = ['mediascan', sys.argv[1]]\n"
        "atexit.register(lambda: sys.stderr.write(' '.join(sys.modules)))\n"
        "from scanner.cli import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program, words], capture_output=True, text=True, check=True)

    assert not [name for name in HEAVY if name in done.stderr.split()]
    assert "mediascan" in done.stdout


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
