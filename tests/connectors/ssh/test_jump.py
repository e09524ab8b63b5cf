"""Jump hosts: real sshd in front of real sshd, shared, bounded, and named when they fail."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from scanner.inventory import Auth
from scanner.limits import MIB, Deadline, Limits


@pytest.fixture(scope="module")
def bastion(start_sshd):
    return start_sshd("MaxSessions 100")


@pytest.fixture
def estate(sshd, bastion, user_key, tmp_path):
    """Return (known_hosts, the jump host as target, the inner target)."""
    known = tmp_path / "known_hosts"
    known.write_text(sshd.known_hosts.read_text() + bastion.known_hosts.read_text())
    auth = Auth(key_file=str(user_key.path))
    return known, bastion.target(name="gate", auth=auth), sshd.target(name="inner", jump=("gate",), auth=auth)


def connections(daemon) -> int:
    return daemon.log.count("Accepted publickey")


def test_inner_targets_share_one_connection_to_the_jump_host(estate, bastion, connector, runner, nothing_left):
    known, gate, inner = estate
    ready = connector(known, jumps=(gate,))
    before = connections(bastion)

    with ThreadPoolExecutor(8) as pool:
        answers = list(
            pool.map(lambda number: runner.run(ready, inner, command=f"echo {number}", seconds=30), range(12))
        )

    assert [output.stdout for output in answers] == [f"{number}\n".encode() for number in range(12)]
    assert connections(bastion) == before + 1
    ready.close()
    nothing_left()


def test_answers_come_whole_while_the_jump_host_exchanges_new_keys(
    start_sshd, estate, sshd, connector, runner, tmp_path
):
    rekeying = start_sshd("RekeyLimit 200K")
    known = tmp_path / "known"
    known.write_text(rekeying.known_hosts.read_text() + sshd.known_hosts.read_text())
    ready = connector(known, jumps=(rekeying.target(name="gate", auth=estate[1].auth),))

    def one(number: int) -> int:
        command = f"cat >/dev/null; head -c {1_000_000 + number} /dev/zero"
        return len(runner.run(ready, estate[2], command=command, stdin=bytes(200_000), seconds=30).stdout)

    with ThreadPoolExecutor(3) as pool:
        sizes = list(pool.map(one, range(3)))

    assert sizes == [1_000_000, 1_000_001, 1_000_002]


def test_the_inner_target_is_identified_and_not_the_jump_host(estate, bastion, connector, runner):
    _, gate, inner = estate

    error = runner.fail(connector(bastion.known_hosts, jumps=(gate,)), inner)

    assert error.state == "identity_unknown"
    assert f":{inner.port}" in error.reason


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"port": 1}, "nothing listens"),
        ({"auth": Auth(key_file="/nonexistent")}, "auth_failed"),
        ({"user": "nobody-at-all"}, "auth_failed"),
    ],
)
def test_a_jump_host_that_cannot_be_used_is_named_by_the_inner_target(estate, connector, runner, changes, reason):
    known, gate, inner = estate

    error = runner.fail(connector(known, jumps=(replace(gate, **changes),)), inner)

    assert error.state == "unreachable:jump"
    assert error.reason.startswith("via jump gate: ")
    assert reason in error.reason


def test_an_unknown_jump_host_gets_no_login_and_a_refused_key_is_tried_once_for_all(
    estate, bastion, sshd, connector, runner, new_key, tmp_path
):
    known, gate, inner = estate
    before = connections(bastion)
    unknown = runner.fail(connector(sshd.known_hosts, jumps=(gate,)), inner)
    stranger = replace(gate, auth=Auth(key_file=str(new_key(tmp_path / "stranger").path)))
    ready = connector(known, jumps=(stranger,))
    refusals = bastion.log.count("Connection closed by authenticating user")

    for _ in range(4):
        assert "auth_failed" in runner.fail(ready, inner).reason

    assert "identity_unknown" in unknown.reason
    assert connections(bastion) == before
    assert bastion.log.count("Connection closed by authenticating user") <= refusals + 1


def test_a_port_that_the_jump_host_cannot_reach_is_refused_via_it(estate, connector, runner):
    known, gate, inner = estate

    error = runner.fail(connector(known, jumps=(gate,)), replace(inner, port=1))

    assert error.state == "unreachable:jump"
    assert "via jump gate: it does not connect to 127.0.0.1 port 1" in error.reason


def test_when_the_jump_host_dies_in_mid_scan_the_inner_target_says_so(
    start_sshd, sshd, connector, runner, estate, nothing_left, tmp_path
):
    dying = start_sshd()
    known = tmp_path / "known"
    known.write_text(sshd.known_hosts.read_text() + dying.known_hosts.read_text())
    gate = dying.target(name="gate", auth=estate[1].auth)
    ready = connector(known, jumps=(gate,))
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    errors = []
    thread = threading.Thread(
        target=lambda: errors.append(runner.fail(ready, estate[2], command=f"echo begun; cat {fifo}", seconds=8))
    )
    thread.start()
    with fifo.open("w"):  # opens when the command runs
        signal_children(dying.process.pid, signal.SIGKILL)
        thread.join(8)

    assert errors[0].state == "unreachable:jump"
    assert errors[0].reason.startswith("via jump gate: ")
    ready.close()
    nothing_left()


def test_a_jump_host_that_takes_nothing_more_holds_no_inner_target_past_its_deadline(
    start_sshd, sshd, connector, runner, estate, nothing_left, tmp_path
):
    stopping = start_sshd()
    known = tmp_path / "known"
    known.write_text(sshd.known_hosts.read_text() + stopping.known_hosts.read_text())
    ready = connector(known, jumps=(stopping.target(name="gate", auth=estate[1].auth),))
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    begun = os.open(fifo, os.O_RDWR | os.O_NONBLOCK)
    many = 16  # a window of 2 MiB each: more than the connection's buffers hold

    def one(number: int) -> tuple[str, float]:
        deadline = Deadline.after(3)
        command = f"echo > {fifo}; cat > /dev/null" if number == 0 else "cat > /dev/null"
        error = runner.fail(ready, estate[2], command=command, stdin=bytes(32 * MIB), seconds=3)
        return error.state, deadline.clock() - deadline.at

    with ThreadPoolExecutor(many) as pool:
        ends = [pool.submit(one, number) for number in range(many)]
        select.select([begun], [], [], 5)
        signal_children(stopping.process.pid, signal.SIGSTOP)
        found = [end.result() for end in ends]
    signal_children(stopping.process.pid, signal.SIGKILL)

    assert {state.partition(":")[0] for state, _ in found} <= {"timeout", "truncated", "unreachable"}
    assert max(late for _, late in found) < 1
    os.close(begun)
    ready.close()
    nothing_left()


def signal_children(parent: int, number: int) -> None:
    """Signal the sshd processes that serve connections of the daemon `parent`: for an ordinary account, two for each."""
    for child in children(parent):
        signal_children(child, number)
        with contextlib.suppress(ProcessLookupError):  # it went with its own child
            os.kill(child, number)


def children(parent: int) -> list[int]:
    found = []
    with contextlib.suppress(FileNotFoundError):
        for task in Path(f"/proc/{parent}/task").iterdir():
            found += map(int, (task / "children").read_text().split())
    return found


def test_jump_hosts_can_stand_behind_each_other(
    start_sshd, estate, bastion, sshd, connector, runner, tmp_path, nothing_left
):
    _, gate, inner = estate
    second = start_sshd()
    known = tmp_path / "known"
    known.write_text("".join(daemon.known_hosts.read_text() for daemon in (bastion, second, sshd)))
    ready = connector(known, jumps=(gate, second.target(name="second", auth=gate.auth)))

    output = runner.run(ready, replace(inner, jump=("gate", "second")), command="echo far", seconds=20)

    assert output.stdout == b"far\n"
    ready.close()
    nothing_left()


def test_a_jump_host_that_is_not_in_the_inventory_is_named(estate, connector, runner):
    error = runner.fail(connector(estate[0]), estate[2])

    assert "no jump host is named gate" in error.reason


@pytest.mark.parametrize("mode", ["silent", "silent_login", "banner_flood", "huge_packet"])
def test_a_hostile_jump_host_ends_in_time(hostile, estate, connector, runner, nothing_left, mode):
    gate = hostile.target(mode, name="gate", auth=estate[1].auth)
    ready = connector(hostile.known_hosts, jumps=(gate,))

    error = runner.fail(ready, estate[2], limits=Limits(connect_seconds=0.4), seconds=2)

    assert error.reason.startswith("via jump gate: ")
    ready.close()
    nothing_left()


def test_a_hostile_inner_target_ends_in_time_through_a_jump_host(hostile, bastion, estate, connector, runner, tmp_path):
    known = tmp_path / "known"
    known.write_text(hostile.known_hosts.read_text() + bastion.known_hosts.read_text())
    ready = connector(known, jumps=(estate[1],))
    expected = {
        "silent": "timeout:banner", "huge_packet": "protocol_error", "no_exec": "timeout:exec", "drip": "timeout:exec",
        "flood_stdout": "output_limit", "close_at_once": "unreachable:closed",
    }  # fmt: skip

    limits = Limits(connect_seconds=0.5, stdout_bytes=1 << 20)
    for mode, state in expected.items():
        error = runner.fail(ready, hostile.target(mode, jump=("gate",), auth=estate[1].auth), limits=limits, seconds=1)
        assert (mode, error.state) == (mode, state)
