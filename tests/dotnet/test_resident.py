"""What one process answers for many tests is what a process of its own does, and what goes wrong is told to who asked."""

import os
import subprocess
import sys

import pytest

from tests.dotnet.resident import Resident
from tests.stray.scan.crowd import CROWD

ECHO = """
import base64, os, sys
for line in sys.stdin:
    words = [base64.b64decode(word).decode() for word in line[:-1].split(" ")]
    if words[0] == "die":
        print("half", flush=True)
        sys.exit("fell")
    if words[0] == "murmur":
        print("why", file=sys.stderr, flush=True)
    if words[0] == "hang":
        os.read(int(words[1]), 1)
    print(os.getpid(), *words[1:], "\\0", sep="\\n", flush=True)
"""


@pytest.fixture
def echo():
    one = Resident(sys.executable, "-c", ECHO)
    yield one
    one.close()


def test_one_process_answers_many_times(echo):
    answers = [echo.ask("say", "a b", "\u00e9", "").decode().splitlines() for _ in range(3)]

    assert [answer[1:] for answer in answers] == [["a b", "\u00e9", ""]] * 3
    assert len({answer[0] for answer in answers}) == 1


def test_a_long_answer_comes_whole(echo):
    assert echo.ask("say", "x" * 3_000_000).endswith(b"x\n")


def test_one_that_dies_fails_who_asked_and_the_next_has_another(echo):
    first = echo.ask("say")
    with pytest.raises(subprocess.CalledProcessError) as caught:
        echo.ask("die")

    assert (caught.value.returncode, caught.value.stdout, caught.value.stderr) == (1, b"half\n", b"fell\n")
    assert echo.ask("say") != first


def test_one_that_writes_to_the_standard_error_fails_who_asked_and_only_them(echo):
    with pytest.raises(AssertionError):
        echo.ask("murmur")

    assert echo.ask("say", "well").endswith(b"\nwell\n")


def test_one_that_hangs_is_ended_by_its_time(echo):
    first = echo.ask("say")
    pid = int(first)
    with pytest.raises(subprocess.TimeoutExpired):
        echo.ask("hang", "0", seconds=0.2)

    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert echo.ask("say") != first


def test_the_drivers_die_of_what_they_do_not_expect(resident, tmp_path):
    """An absent file of fingerprints is one thing that the drivers leave to .NET."""
    with pytest.raises(subprocess.CalledProcessError) as caught:
        resident.ask("scan", f"fingerprints={tmp_path}/absent")

    assert (caught.value.returncode, caught.value.stdout) == (1, b"")
    assert b"FileNotFoundException" in caught.value.stderr
    assert resident.ask("words", "plain", "\\\\?\\C:\\a") == b"C:\\a\n"


def test_a_scan_says_the_same_alone_and_after_others(dotnet_scan, resident, tmp_path):
    for number in range(3):
        (tmp_path / f"{number}.csv").write_text(CROWD)
        (tmp_path / f"{number}.txt").write_text("nobody\n" * number)
    answers = [dotnet_scan(tmp_path, alone=alone) for alone in (True, False, False, True)]

    assert all((answer.roots, answer.files) == (answers[0].roots, answers[0].files) for answer in answers)
    assert [file["verdict"] for file in answers[0].files] == ["people"] * 3


def test_the_drivers_end_by_themselves_when_nobody_asks_any_more(dotnet_program):
    done = subprocess.run(
        ["mono", str(dotnet_program), "resident"], stdin=subprocess.DEVNULL, capture_output=True, check=True
    )

    assert (done.stdout, done.stderr) == (b"", b"")
