"""Faults 21 to 25: whatever the shell service says, a scan ends in one state, in time, and leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from scanner.errors import EvidenceError
from scanner.facts.frame import pieces
from tests.winrm import behaviours, faults
from tests.winrm.answers import incompressible
from tests.winrm.behaviours import Dropped, Faulty, Receives, Rewrites, Slow
from tests.winrm.login import PASSWORD
from tests.winrm.noise import NOISE
from tests.winrm.scanning import BRIEF, NONCE, SMALL, Scan, collector, frames
from tests.winrm.shells import Quotas

ROOT = Path(__file__).parents[2]
LONG = frames(b"|" + incompressible(60_000).hex().encode() + b"\n")
"""Some 90 kB on stdout, three chunks, and 120 kB where nothing compresses."""

# 21


def test_a_target_that_needs_long_is_waited_for(serve, scan, nothing_left):
    with serve(collector(), behaviour=Faulty("Receive", faults.timed_out, times=100)) as endpoint:
        output = scan.run(endpoint)

    assert output.exit_status == 0
    assert endpoint.seen.calls == ["Create", "Command", "Send", *["Receive"] * 101, "Delete"]
    nothing_left()


def test_a_target_that_needs_longer_than_there_is_time_is_left_tidy(ends):
    endpoint = ends("timeout:exec", Faulty("Receive", faults.timed_out), seconds=BRIEF)

    assert endpoint.seen.calls[-2:] == ["Signal", "Delete"]
    assert endpoint.shells == 0


# 22


MALFORMED = {
    "empty for ever": Receives(behaviours.empty),
    "done without an exit code": Receives(behaviours.without_exit_code),
    "another command": Receives(behaviours.of_another_command),
    "no Receive response": Rewrites("Receive", behaviours.nothing),
    "no shell": Rewrites("Create", behaviours.nothing),
    "no command": Rewrites("Command", behaviours.nothing),
    "no XML": Rewrites("Receive", behaviours.not_xml),
    "XML without end": Rewrites("Receive", behaviours.deep),
    "a bomb of entities": Rewrites("Receive", behaviours.bomb_of_entities),
    "a bomb of entities for a shell": Rewrites("Create", behaviours.bomb_of_entities),
    "related to another message": Rewrites("Receive", behaviours.relating_to_another),
    "a shell related to another message": Rewrites("Create", behaviours.relating_to_another),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_what_is_not_ws_man_is_a_protocol_error(ends, name):
    ends("protocol_error", MALFORMED[name])


def test_a_page_with_status_500_is_a_protocol_error(ends):
    ends("protocol_error", behaviours.ServerError())


@pytest.mark.parametrize("full_language", [True, False], ids=["compressed", "plain"])
@pytest.mark.parametrize(
    "change",
    [behaviours.with_a_chunk_twice, behaviours.without_a_chunk, behaviours.with_a_chunk_cut],
    ids=["twice", "missing", "cut"],
)
def test_an_answer_with_a_chunk_too_many_or_too_few_is_no_evidence(serve, scan, change, full_language):
    endpoint = serve(collector(LONG, full_language=full_language), behaviour=Receives(change))

    output = scan.run(endpoint)

    with pytest.raises(EvidenceError) as caught:
        pieces(output.stdout, NONCE, SMALL)
    assert caught.value.state in ("truncated", "bad_evidence")


@pytest.mark.parametrize("full_language", [True, False], ids=["compressed", "plain"])
def test_the_same_answer_with_all_its_chunks_is_evidence(serve, scan, full_language):
    output = scan.run(serve(collector(LONG, full_language=full_language)))

    assert len(pieces(output.stdout, NONCE, SMALL)["host"].body) == 2 * 60_000 + len("|\n")


# 23


WAITED_FOR = {
    "Create": (lambda: faults.shells_quota(30), "unreachable:quota"),
    "Command": (faults.operations_quota, "unreachable:quota"),
    "Send": (faults.busy, "unreachable:busy"),
}


@pytest.mark.parametrize("call", WAITED_FOR)
def test_a_target_that_has_no_room_now_is_asked_again_after_a_pause(serve, scan, nothing_left, call):
    fault, _ = WAITED_FOR[call]
    with serve(collector(), behaviour=Faulty(call, fault, times=2)) as endpoint:
        output = scan.run(endpoint, seconds=60)

    assert output.exit_status == 0
    assert endpoint.seen.calls.count(call) == 3
    assert scan.pauses == sorted(scan.pauses)
    assert len(scan.pauses) == 2
    assert endpoint.shells == 0
    nothing_left()


@pytest.mark.parametrize("call", WAITED_FOR)
def test_a_target_that_never_has_room_says_so_and_is_left_tidy(serve, scan, nothing_left, call):
    fault, state = WAITED_FOR[call]
    with serve(collector(), behaviour=Faulty(call, fault)) as endpoint:
        error = scan.fail(endpoint, seconds=60)

    assert error.state == state
    assert 3 <= endpoint.seen.calls.count(call) <= 5
    assert endpoint.shells == 0
    nothing_left()


def test_a_shell_that_takes_its_time_is_waited_for(serve, scan):
    endpoint = serve(collector(), behaviour=Slow("Create", 0.3))

    assert scan.run(endpoint).exit_status == 0


def test_a_shell_that_takes_for_ever_is_not(ends):
    ends("timeout:shell", Slow("Create", 3600), seconds=BRIEF)


# 24


@pytest.mark.parametrize("full_language", [True, False], ids=["compressed", "plain"])
@pytest.mark.parametrize("name", NOISE)
def test_noise_beside_and_before_the_answer_changes_nothing(serve, scan, name, full_language):
    endpoint = serve(collector(stderr=NOISE[name], noise=NOISE[name] + b"\r\n", full_language=full_language))

    output = scan.run(endpoint)

    assert pieces(output.stdout, NONCE, SMALL)["host"].body == b"|all is well\n"
    assert output.stderr == NOISE[name]


def test_the_shell_is_asked_for_utf_8_and_without_a_profile(serve, scan):
    endpoint = serve(collector())

    scan.run(endpoint)

    create = endpoint.seen.requests[0]
    assert create.options == {"WINRS_NOPROFILE": "TRUE", "WINRS_CODEPAGE": "65001"}


# 25


def test_a_killed_scanner_leaves_a_shell_and_the_next_one_finds_another(serve, scan, nothing_left):
    with serve(collector(), behaviour=Slow("Command", 3600, times=1)) as endpoint:
        command = [sys.executable, "-m", "tests.winrm.one_scan", str(endpoint.port)]
        with subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PASSWORD": PASSWORD}) as killed:
            wait_for(lambda: endpoint.seen.calls == ["Create", "Command"])
            killed.kill()
        assert endpoint.shells == 1

        assert scan.run(endpoint).exit_status == 0
        assert endpoint.shells == 1
    nothing_left()


def test_shells_that_were_left_are_free_again_after_their_idle_time(serve, scan):
    now = [0.0]
    endpoint = serve(collector(), quotas=Quotas(shells=1), behaviour=Dropped("Command", times=1), clock=lambda: now[0])
    assert scan.fail(endpoint).state == "truncated"
    assert (scan.fail(endpoint, seconds=60).state, endpoint.shells) == ("unreachable:quota", 1)

    now[0] = 181.0

    assert (scan.run(endpoint).exit_status, endpoint.shells) == (0, 0)


def wait_for(happened: Callable[[], bool]) -> None:
    tick = threading.Event()
    for _ in range(3000):
        if happened():
            return
        tick.wait(0.01)
    pytest.fail("did not happen in 30 seconds")


# And what else cuts a scan short


@pytest.mark.parametrize(
    ("call", "state"),
    [("Create", "unreachable:closed"), ("Command", "truncated"), ("Send", "truncated"), ("Receive", "truncated")],
)
def test_a_connection_that_ends_in_the_middle_says_where(ends, call, state):
    ends(state, Dropped(call))


def test_a_wrong_password_is_offered_once(serve, nothing_left):
    with serve(collector()) as endpoint:
        error = Scan([], "another").fail(endpoint)

    assert error.state == "auth_failed"
    assert endpoint.seen.ntlm == [1, 3]
    nothing_left()
