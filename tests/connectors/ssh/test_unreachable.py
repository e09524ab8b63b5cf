"""Servers that are busy, and networks that swallow: bounded tries, one state, nothing left."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import threading

import pytest

from scanner.connectors.dial import dial
from scanner.connectors.reserved import is_reserved
from scanner.connectors.ssh.known_hosts import KnownHosts
from scanner.errors import TargetError
from scanner.inventory import Target
from scanner.limits import Deadline, Limits

LOGINS = 12


def target_at(port: int) -> Target:
    return Target(site="s", name="t", address="127.0.0.1", port=port, user="u")


def test_a_server_that_takes_two_logins_at_a_time_is_tried_again_and_not_for_ever(
    start_sshd, connector, runner, nothing_left
):
    daemon = start_sshd("MaxStartups 2:100:2", "LogLevel VERBOSE")
    pauses: list[float] = []
    ready, ends = connector(daemon.known_hosts, pauses=(0.05, 0.2), pause=pauses.append), []

    def log_in() -> None:
        try:
            ends.append(runner.run(ready, daemon.target()).exit_status)
        except TargetError as error:
            ends.append(error.state)

    threads = [threading.Thread(target=log_in) for _ in range(LOGINS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(ends) == LOGINS
    assert set(ends) <= {0, "unreachable:closed"}
    assert 0 in ends
    assert len(pauses) <= 2 * LOGINS
    assert runner.run(ready, daemon.target()).exit_status == 0
    ready.close()
    nothing_left()


def test_a_server_that_takes_one_session_and_had_it_ends_in_a_state(start_sshd, connector, runner, nothing_left):
    daemon = start_sshd("MaxSessions 0")

    error = runner.fail(connector(daemon.known_hosts), daemon.target())

    assert error.state == "protocol_error"
    nothing_left()


def test_a_network_that_swallows_connections_is_a_timeout(sshd, connector, runner, nothing_left):
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        for _ in range(4):  # fill the backlog: the kernel then answers no SYN
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))

        error = runner.fail(connector(sshd.known_hosts), target_at(port), limits=Limits(connect_seconds=0.4))

    assert error.state == "unreachable:timeout"
    nothing_left()


def test_a_server_that_is_stopped_in_mid_answer_is_a_timeout(start_sshd, connector, runner, nothing_left, tmp_path):
    """As when a machine loses its network: no FIN, no RST, and nothing more."""
    daemon = start_sshd()
    session = tmp_path / "session"

    error = runner.fail(
        connector(daemon.known_hosts),
        daemon.target(),
        f"echo $PPID >{session}; kill -STOP $PPID; echo never",
        seconds=1.0,
    )
    os.kill(int(session.read_text()), signal.SIGKILL)

    assert error.state == "timeout:exec"
    nothing_left()


RESERVED = ["127.0.0.1", "127.0.1.1", "::1", "169.254.169.254", "fe80::1%lo", "::ffff:127.0.0.1", "0.0.0.0", "::", "224.0.0.1",
            "fd00:ec2::254", "100.100.100.200"]  # fmt: skip


@pytest.mark.parametrize("address", RESERVED)
def test_a_name_that_leads_to_this_machine_or_to_a_clouds_metadata_is_not_called(
    sshd, connector, runner, nothing_left, address
):
    def lookup(_: str, port: int) -> list:
        return [(socket.AF_INET, (address, port))]

    error = runner.fail(connector(sshd.known_hosts, lookup=lookup), sshd.target(address="host.example.net"))

    assert error.state == "unreachable:address"
    assert address in error.reason
    assert "write the address itself" in error.remedy
    nothing_left()


def test_localhost_and_an_address_that_is_written_down_are_called():
    called = []

    def lookup(_: str, port: int) -> list:
        called.append("looked up")
        return [(socket.AF_INET, ("127.0.0.1", port))]

    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        dial("localhost", listener.getsockname()[1], Deadline.after(5), 5, lookup).close()
        dial("127.0.0.1", listener.getsockname()[1], Deadline.after(5), 5).close()

    assert called == ["looked up"]
    assert not is_reserved("host.example.net", "10.0.0.1")
    assert not is_reserved("host.example.net", "192.168.1.1")
    assert not is_reserved("host.example.net", "fd12::1")


def test_what_can_be_made_ready_meanwhile_is_so_once_before_the_first_server_has_said_a_word(connector, runner):
    with socket.create_server(("127.0.0.1", 0)) as listening:
        called = []

        def turn_away() -> None:
            """Accept the call and end it: until then the server is silent, and the caller would wait."""
            called.append(listening.accept())
            called[0][0].close()
            listening.close()

        port = listening.getsockname()[1]
        ready = connector(KnownHosts(), meanwhile=turn_away)

        ends = [runner.fail(ready, target_at(port)).state for _ in range(2)]

    assert ends == ["unreachable:refused"] * 2  # the tries after the first find nobody
    assert len(called) == 1
