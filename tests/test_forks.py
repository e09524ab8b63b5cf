"""A forked process says and ends as one of its own does, and what fails fails who asked for it."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.forks import Forks

SMALL = """
import os, resource, sys, time
seen = []
def main(argv):
    seen.append(argv)
    exec(argv[1])
    sys.stdout.write("asked %d\\n" % len(seen))
"""


@pytest.fixture
def small(nothing_left):
    one = Forks(f"{SMALL}serve(main)\n", "-B")
    yield one
    one.close()
    nothing_left()


def alone(argument):
    return subprocess.run(
        [sys.executable, "-B", "-", argument],
        input=f"{SMALL}main(sys.argv)\n".encode(),
        capture_output=True,
        check=False,
    )


def has_ended(process):
    for _ in range(1000):
        try:
            if Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True  # and nobody's child any more
        except FileNotFoundError:
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize(
    "argument",
    [
        "pass",
        "print('said', file=sys.stderr)",
        "sys.exit()",
        "sys.exit(3)",
        "sys.exit('why')",
        "os._exit(7)",
        "os.abort()",
        "os.kill(os.getpid(), 9)",
        "os.kill(os.getpid(), 24)",
        "resource.setrlimit(resource.RLIMIT_AS, (1, 1))\ntry: bytes(10**7)\nexcept MemoryError: print(0)",
        "print(sorted(os.listdir('/proc/self/fd'))[:-1], os.getcwd(), argv, sys.argv == argv)",
        "print(resource.getrlimit(resource.RLIMIT_AS), time.process_time() < 5, sys.stdin.read())",
        "for n in range(20000): print(n); print(n, file=sys.stderr)",
    ],
)
def test_it_ends_and_says_what_it_does_in_a_process_of_its_own(small, argument):
    forked, plain = small.ask(argument), alone(argument)

    assert (forked.returncode, forked.stdout, forked.stderr) == (plain.returncode, plain.stdout, plain.stderr)


def test_what_went_wrong_is_told_by_name(small):
    done = small.ask("1 / 0")

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"Traceback")
    assert done.stderr.endswith(b"ZeroDivisionError: division by zero\n")


def test_nothing_is_left_of_one_in_the_next(small, tmp_path, monkeypatch):
    (first,) = small.ask("seen.append(1); os.environ['A'] = 'a'; os.chdir('/'); print(os.getppid())").stdout.split()[:1]
    monkeypatch.chdir(tmp_path)

    assert small.ask("print(os.environ.get('A'), os.getcwd(), os.getppid())").stdout == (
        f"None {tmp_path} {first.decode()}\nasked 1\n".encode()
    )


def test_it_has_the_environment_of_the_test(small, monkeypatch):
    monkeypatch.setenv("OF_ONE_TEST", "x")
    assert small.ask("print(os.environ.get('OF_ONE_TEST'))").stdout == b"x\nasked 1\n"

    monkeypatch.delenv("OF_ONE_TEST")
    assert small.ask("print(os.environ.get('OF_ONE_TEST'))").stdout == b"None\nasked 1\n"
    assert small.ask("print(*os.environ)", environment={"ONLY": "x"}).stdout == b"ONLY\nasked 1\n"


def test_what_an_interpreter_reads_at_its_start_it_reads_there(small):
    told = "print(sys.flags.utf8_mode, os.environ.get('OTHER'))"

    assert small.ask(told, environment={"PYTHONUTF8": "0"}).stdout == b"0 None\nasked 1\n"
    first = small.parent.pid
    assert small.ask(told, environment={"PYTHONUTF8": "0", "OTHER": "1"}).stdout == b"0 1\nasked 1\n"
    assert small.parent.pid == first
    assert small.ask(told, environment={"PYTHONUTF8": "1"}).stdout == b"1 None\nasked 1\n"
    assert small.parent.pid != first


def test_one_that_takes_too_long_is_killed_with_what_it_has_said(small):
    with pytest.raises(subprocess.TimeoutExpired) as found:
        small.ask("print(os.getpid(), flush=True); time.sleep(600)", seconds=2)

    assert has_ended(int(found.value.stdout))
    assert small.ask("pass").stdout == b"asked 1\n"


def test_another_is_started_where_the_one_that_forks_has_died(small):
    assert small.ask("pass").returncode == 0
    small.parent.send_signal(signal.SIGKILL)
    small.parent.wait()

    assert small.ask("pass").stdout == b"asked 1\n"


def test_a_program_that_does_not_begin_fails_who_asked(nothing_left):
    one = Forks("import sys\nsys.exit(1)\nserve(main)\n")
    with pytest.raises((EOFError, ConnectionError)):
        one.ask("pass")
    nothing_left()
