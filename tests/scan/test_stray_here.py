"""The content scan of paths at hand: what a child that fails, lies or is interrupted leaves of the answer."""

from __future__ import annotations

import os
import resource
import signal

import pytest

from scanner.collectors.bundle_python import stray_program
from scanner.errors import EvidenceError
from scanner.render import stray_v1
from scanner.scan.stray_here import Asked, look
from tests.stray.scan.crowd import CROWD

CANARY = "Zyxqvanary"
FOUND = (
    'import json, os, signal, sys, time; asked = json.loads(sys.argv[1]); path = asked["roots"][0] + "/a.csv"; '
    'print(json.dumps({"file": {"path": path, "part": "", "verdict": "people", "people": 84000, "kinds": ["surname"], '
    '"confidence": "high", "place": "system", "size": 1, "mode": 420, "modified": 0, "reason": ""}}), flush=True); '
)


def found(answer) -> list[tuple[str, int]]:
    return [(file.verdict, file.people) for file in answer.scan.files]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_keeps_what_was_found(tmp_path, number):
    answer = look(Asked(roots=(str(tmp_path),)), f"{FOUND} os.kill(os.getppid(), {int(number)}); signal.pause()")

    assert (answer.cut, answer.signal, found(answer)) == ("interrupted", number, [("people", 84000)])
    assert [(root.path, root.state) for root in answer.scan.roots] == [(str(tmp_path), "cut")]


def test_a_signal_that_the_child_gets_too_is_ours(tmp_path):
    both = "os.kill(os.getppid(), signal.SIGINT); os.kill(os.getpid(), signal.SIGINT); signal.pause()"
    answer = look(Asked(roots=(str(tmp_path),)), FOUND + both)

    assert (answer.cut, answer.signal, found(answer)) == ("interrupted", signal.SIGINT, [("people", 84000)])


@pytest.mark.parametrize(
    ("ending", "cut"),
    [
        (f"raise ValueError('{CANARY}')", "the content scan did not run"),
        (f"sys.stderr.write('stray: ValueError\\n'); sys.exit('{CANARY}')", "the content scan did not run"),
        ("sys.stderr.write('stray: MemoryError\\n'); sys.exit(1)", "the content scan failed (MemoryError)"),
        ("os.kill(os.getpid(), signal.SIGSEGV)", "the content scan was killed"),
        ("os.kill(os.getpid(), signal.SIGXCPU)", "it did not end in time"),
        ("os.kill(os.getpid(), signal.SIGALRM)", "it did not end in time"),
        ("sys.stdout.write('{\"fi'); sys.stdout.flush(); os.abort()", "the content scan was killed"),
    ],
    ids=str,
)
def test_a_child_that_does_not_end_well_has_still_found_what_it_told(tmp_path, ending, cut):
    answer = look(Asked(roots=(str(tmp_path),)), FOUND.replace("; ", "\n") + ending)

    assert (answer.cut, answer.signal, found(answer)) == (cut, None, [("people", 84000)])
    assert CANARY not in repr(answer)
    assert [(gap.path, gap.reason) for gap in stray_v1.gaps(answer.scan, answer.cut)] == [(str(tmp_path), "cut")]


def test_a_bug_of_the_engine_names_its_type_and_no_value(tmp_path):
    (tmp_path / "a.csv").write_text(CROWD.replace("Smith", CANARY))
    broken = stray_program().replace(
        "def is_trash(path):", "def is_trash(path):\n    raise KeyError(open(path).read())"
    )
    answer = look(Asked(roots=(str(tmp_path),)), broken)

    assert answer.cut == "the content scan failed (KeyError)"
    assert CANARY not in "".join(stray_v1.write(answer.scan, answer.cut)) + repr(answer)


@pytest.mark.parametrize(
    "line", ['{"file": {}}', '{"person": {}}', "[]", "Zyxqvanary", '{"root": 1}', '{"end": {}}\\n{"end": {}}'], ids=str
)
def test_a_line_that_the_engine_does_not_write_is_no_answer_and_is_not_quoted(tmp_path, line):
    with pytest.raises(EvidenceError) as caught:
        look(Asked(roots=(str(tmp_path),)), f"print('{line}')")

    assert CANARY not in str(caught.value)


def test_an_end_that_is_missing_is_truncated(tmp_path):
    with pytest.raises(EvidenceError, match="truncated"):
        look(Asked(roots=(str(tmp_path),)), "pass")


def test_the_child_knows_nothing_of_the_environment_and_writes_nothing(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET_OF_OURS", CANARY)
    told = "import os, sys; sys.stderr.write('stray: ' + ('Told' if 'SECRET_OF_OURS' in os.environ else 'Nothing') + chr(10)); sys.exit(1)"
    (tmp_path / "a.csv").write_text(CROWD)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path, tmp_path / "a.csv")}
    look(Asked(roots=(str(tmp_path),)))

    assert look(Asked(roots=(str(tmp_path),)), told).cut == "the content scan failed (Nothing)"
    assert {path: path.stat().st_mtime_ns for path in before} == before


def doing(deed: str) -> str:
    """Return the engine with a deed of its own at each file."""
    return stray_program().replace("def is_trash(path):", f"def is_trash(path):\n    {deed}")


def test_the_limits_of_the_engine_hold_in_the_child_and_not_here(tmp_path):
    limits = (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE)
    before = [os.nice(0), *map(resource.getrlimit, limits)]
    (tmp_path / "a.csv").write_text(CROWD)
    answer = look(Asked(roots=(str(tmp_path),)), doing("bytearray(2**27)"))

    assert answer.cut == "the content scan failed (MemoryError)"
    assert [os.nice(0), *map(resource.getrlimit, limits)] == before


def test_the_child_can_write_no_file(tmp_path):
    (tmp_path / "a.csv").write_text(CROWD)
    answer = look(Asked(roots=(str(tmp_path),)), doing(f"open('{tmp_path}/written', 'wb', 0).write(b'x')"))

    assert [gap.reason for gap in stray_v1.gaps(answer.scan)] == ["denied"]
    assert (tmp_path / "written").read_bytes() == b""


def test_no_time_is_a_cap_that_bit(tmp_path):
    answer = look(Asked(roots=(str(tmp_path),), seconds=0))

    assert [(gap.reason, gap.count) for gap in stray_v1.gaps(answer.scan)] == [("time", None)]
