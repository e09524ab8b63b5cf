"""No secret and no value of a person reaches any sink of house rule 10; each is searched by name.

Planted: the login password (`env:`), the sudo password (`fd:`), a key's passphrase (`file:`), secrets in every file that
the collector reduces, and people every one of whom is a canary. Out of reach: the environment block that the scanner
itself was started with, which its own account can read (inventory/secrets.py says so).
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from tests.e2e.canaries import CANARIES, LOGIN, PASSPHRASE, SUDO, SURNAME, seen, seen_in
from tests.e2e.conftest import ROOT, once
from tests.e2e.evidence import CROWD, PEOPLE, Evidence, gather
from tests.e2e.fleet import STRACE
from tests.e2e.kept import asked

pytestmark = pytest.mark.timeout(900)
SINKS = {
    "standard output": ("scan", b"vault"),
    "standard error": ("scan", b"76 of 76 targets"),
    "JSON report": ("report.json", b'"/srv/people.csv"'),
    "facts": ("facts.jsonl", b'"/srv/people.csv"'),
    "state directory": ("mediascan/ledger.sqlite", b"SQLite format 3"),
    "state of a running scan": ("mediascan/ledger.sqlite-wal", b"crowd-72"),
    "debug logs": ("*.log", b"userauth is OK"),
    "crash by decode": ("ledger.sqlite", b"SQLite format 3"),
    "crash by emit": ("output", b"RuntimeError: Finished"),
    "crash by abort": ("output", b"Fatal Python error: Aborted"),
    "argv and environment of children": ("trace", b"multiprocessing.spawn"),
    "argv and environment on the target": ("trace", b"tools/python3"),
    "created on the target": ("trace", b"/dev/null"),
    "server logs": ("safe", b"Accepted publickey"),
}
"""Every sink, and what stands in which of its files if it was in use."""


@pytest.fixture(scope="session")
def evidence(tmp_path_factory):
    return Evidence(once(tmp_path_factory, "evidence", gather))


@pytest.mark.parametrize("sink", SINKS)
def test_no_canary_reaches_a_sink(evidence, sink):
    assert seen_in(evidence.sink(sink)) == set()


@pytest.mark.parametrize("sink", SINKS)
def test_the_sink_was_in_use(evidence, sink):
    pattern, mark = SINKS[sink]

    assert any(mark in path.read_bytes() for path in evidence.sink(sink).glob(pattern))


@pytest.mark.parametrize(("sink", "file"), [("JSON report", "report.json"), ("facts", "facts.jsonl")])
def test_the_known_export_was_looked_for_and_found(evidence, sink, file):
    told = (evidence.sink(sink) / file).read_text().replace(" ", "")

    assert '"known":[{"export":"people-00000000","people":20,"of":20,"canaries":0}]' in told


def test_every_folder_of_evidence_is_searched(evidence):
    assert {path.name for path in (evidence.folder / "sinks").iterdir()} == set(SINKS)


@pytest.mark.parametrize("sink", SINKS)
@pytest.mark.parametrize("canary", [SUDO, SURNAME], ids=["password", "surname"])  # pytest shows a name to children
def test_the_search_would_find_a_canary_in_a_sink(evidence, sink, canary, tmp_path):
    shutil.copytree(evidence.sink(sink), tmp_path / "sink")
    file = next((tmp_path / "sink").glob(SINKS[sink][0]))
    if file.name == "ledger.sqlite":  # packed, as facts are
        book = sqlite3.connect(file)
        book.execute("UPDATE results SET facts = ?", (zlib.compress(f"never {canary.upper()} shown".encode()),))
        book.commit()
        book.close()
    else:
        file.write_bytes(file.read_bytes() + canary.encode())

    assert seen_in(tmp_path / "sink") == {canary}


def test_a_value_that_is_only_in_the_write_ahead_log_is_found(tmp_path):
    book = sqlite3.connect(tmp_path / "ledger.sqlite")
    book.execute("PRAGMA journal_mode = WAL")
    book.execute("CREATE TABLE results (facts BLOB)")
    book.execute("INSERT INTO results VALUES (?)", (zlib.compress(LOGIN.encode()),))
    book.commit()
    shutil.copytree(tmp_path, tmp_path / "copy")
    book.close()

    assert (tmp_path / "copy" / "ledger.sqlite-wal").stat().st_size > 0
    assert seen_in(tmp_path / "copy") == {LOGIN}


@pytest.mark.parametrize("wrap", [str.upper, lambda text: text.encode("utf-16-le"), lambda text: text.encode().hex()])
@pytest.mark.parametrize("canary", CANARIES)
def test_a_canary_is_recognised_in_other_clothes(canary, wrap):
    dressed = wrap(canary)

    assert canary in seen(b"..." + (dressed if isinstance(dressed, bytes) else dressed.encode()) + b"...")


def test_the_trace_shows_argv_and_environment_of_children_in_full(tmp_path):
    script = f"/bin/true {'x' * 100_000}{SUDO}; SECRET={LOGIN} /bin/true"
    subprocess.run([*STRACE, "execve", "-o", tmp_path / "trace", "sh", "-c", "exec 2>&1; " + script], check=True)
    lines = (tmp_path / "trace").read_text().splitlines(keepends=True)[1:]

    assert seen("".join(lines).encode()) == {SUDO, LOGIN}


def test_the_debug_logs_hold_what_is_logged_to_a_logger_that_is_switched_off(tmp_path):
    program = (
        "import logging; one = logging.getLogger('scanner.connectors.ssh.quiet'); one.disabled = True;"
        f"one.setLevel(50); one.debug('a %s b', '{PASSPHRASE}'); logging.getLogger('spnego').debug('{LOGIN}')"
    )
    path = f"{Path(__file__).parent / 'loud'}:{ROOT}"
    subprocess.run(
        [sys.executable, "-c", program], check=True, env={**os.environ, "LOUD": str(tmp_path), "PYTHONPATH": path}
    )

    assert seen_in(tmp_path) == {PASSPHRASE, LOGIN}


def test_the_secrets_were_used_and_the_people_were_counted(evidence):
    report = json.loads((evidence.sink("JSON report") / "report.json").read_text())
    states = {one["name"]: one["state"] for one in report["targets"] if not one["name"].startswith("crowd")}

    assert states == {"safe": "ok", "told": "auth_failed", "told-right": "ok", "radar": "timeout:banner"}
    assert next(one["privilege"] for one in report["targets"] if one["name"] == "safe") == "sudo"
    assert sorted((s["path"], s["people"]) for s in report["stray"]) == sorted((p.path, 20) for p in PEOPLE)
    assert "Failed password" in (evidence.sink("server logs") / "told").read_text()


def test_many_targets_were_scanned_by_worker_processes(evidence):
    trace = (evidence.sink("argv and environment of children") / "trace").read_text()

    assert trace.count("multiprocessing.spawn") == 2
    assert len(asked(evidence.sink("state directory"), "SELECT 1 FROM results")) == CROWD + 4


def test_a_decoder_that_blows_is_one_targets_error_and_its_words_are_not_kept(evidence):
    rows = dict(
        sqlite3.connect(evidence.sink("crash by decode") / "ledger.sqlite").execute("SELECT target, state FROM results")
    )

    assert rows == {
        "safe": "error:internal",
        "told": "auth_failed",
        "told-right": "error:internal",
        "radar": "timeout:banner",
    }


@pytest.mark.parametrize("how", ["emit", "abort"])
def test_a_scanner_that_crashes_says_where_and_nothing_of_what_it_held(evidence, how):
    assert evidence.notes["exits"][how] not in (0, 3)
    assert "crash.py" in (evidence.sink(f"crash by {how}") / "output").read_text()


def test_a_scan_leaves_no_core_whatever_the_limits_of_its_shell():
    program = (
        "import resource, sys; hard = resource.getrlimit(resource.RLIMIT_CORE)[1];"
        "resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)); sys.argv = ['mediascan', '--version'];"
        "from scanner.cli import main; import os; end = os._exit;"
        "os._exit = lambda code: end(print(resource.getrlimit(resource.RLIMIT_CORE), flush=True) or code); main()"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[1] == "(0, 0)"


def test_nothing_was_left_in_the_temporary_folders_of_the_target(evidence):
    made = [
        line
        for line in (evidence.sink("created on the target") / "trace").read_text().splitlines()
        if any(f'"{folder}/' in line for folder in ("/tmp", "/var/tmp", "/dev/shm"))
    ]

    assert evidence.notes["after"] == evidence.notes["before"]
    assert {line.split('"')[1].rpartition("/")[2] for line in made} <= {
        "log",
        "pid",
    }  # sshd's own, named in its options


def test_no_canary_is_on_the_target_but_where_it_was_planted(evidence):
    assert evidence.notes["with canaries"] == sorted(planted.path for planted in PEOPLE)
