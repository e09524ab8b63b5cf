"""What a target may answer: whole, in part, too much, or with sudo's question first."""

from __future__ import annotations

import gc
import resource
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from scanner.connectors.ssh import KnownHosts, PinStore
from scanner.connectors.ssh.channel import Session
from scanner.connectors.ssh.exchange import Exchange
from scanner.connectors.ssh.transport import Transport
from scanner.errors import TargetError
from scanner.inventory import Auth
from scanner.limits import KIB, MIB, Limits
from scanner.script import Script

SUDO = {"sudo_password": "s3cret", "prompt": b"PROMPT-TOKEN", "ready": b"READY-TOKEN\n", "stdin": b"the script"}


def test_an_answer_on_stderr_first_and_stdout_later_comes_whole(hostile, connector, runner):
    output = runner.run(connector(hostile.known_hosts), hostile.target("stderr_before_stdout"))

    assert (len(output.stdout), len(output.stderr)) == (2_000_000, 200_000)


def test_nothing_of_an_answered_target_waits_for_the_garbage_collector(sshd, connector, runner):
    ready, target = connector(sshd.known_hosts), sshd.target()
    runner.run(ready, target)
    gc.collect()
    gc.disable()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        runner.run(ready, target, command="cat", stdin=b"script" * 20_000)
        gc.collect()
        left = [type(one).__name__ for one in gc.garbage if isinstance(one, Script | Exchange | Session | Transport)]
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.enable()

    assert left == []


@pytest.mark.parametrize(
    ("mode", "note"),
    [
        ("no_exit_status", "without an exit status"),
        ("close_without_status", "without an exit status"),
        ("drop_in_mid_answer", "without an exit status"),
        ("reset_in_mid_answer", "without an exit status"),
        ("killed_by_signal", "signal 'KILL'"),
    ],
)
def test_an_answer_without_an_exit_status_is_kept_and_never_counts_as_success(
    hostile, connector, runner, nothing_left, mode, note
):
    output = runner.run(connector(hostile.known_hosts), hostile.target(mode))

    assert output.stdout[:1] == b"h"
    assert output.exit_status is None
    assert note in output.notes[-1]
    nothing_left()


def test_channels_that_a_target_opens_are_refused(hostile, connector, runner):
    runner.run(connector(hostile.known_hosts), hostile.target("open_channels"))

    seen = hostile.seen("open_channels")
    assert "opened" not in seen
    assert len(seen["refused"]) == 4
    assert {"agent", "pty", "env"}.isdisjoint(seen)


def test_output_exactly_at_the_cap_is_an_answer_and_one_byte_more_is_not(sshd, connector, runner):
    limits = Limits(stdout_bytes=100 * KIB)
    ready = connector(sshd.known_hosts)

    assert (
        len(runner.run(ready, sshd.target(), command=f"head -c {100 * KIB} /dev/zero", limits=limits).stdout)
        == 100 * KIB
    )
    error = runner.fail(ready, sshd.target(), command=f"head -c {100 * KIB + 1} /dev/zero", limits=limits)

    assert error.state == "output_limit"


def sudo(*lines: str) -> str:
    """Return a command that plays the bootstrap with a sudo that asks."""
    return "sh -c '" + "; ".join(lines) + "'"


def test_the_script_follows_the_ready_line_and_the_password_only_the_prompt(sshd, connector, runner):
    command = sudo(
        "echo login noise", "printf %s PROMPT- >&2", "printf %s TOKEN >&2", "read password", "echo READY-TOKEN",
        "cat", "echo :$password",
    )  # fmt: skip

    output = runner.run(connector(sshd.known_hosts), sshd.target(), command=command, **SUDO)

    assert output.stdout == b"login noise\nREADY-TOKEN\nthe script:s3cret\n"
    assert output.exit_status == 0


def test_a_target_that_does_not_ask_is_not_told_the_password(sshd, connector, runner):
    command = sudo("echo READY-TOKEN", "cat", "printf %s PROMPT-TOKEN >&2", "cat")

    output = runner.run(connector(sshd.known_hosts), sshd.target(), command=command, **SUDO)

    assert output.stdout == b"READY-TOKEN\nthe script"


def test_a_refused_sudo_password_is_not_sent_twice(sshd, connector, runner):
    command = sudo("printf %s PROMPT-TOKEN >&2", "read one", "printf %s PROMPT-TOKEN >&2", "read two")

    error = runner.fail(connector(sshd.known_hosts), sshd.target(), command=command, **SUDO)

    assert error.state == "no_privilege"
    assert "s3cret" not in str(error)


def test_a_sudo_password_is_not_given_to_a_host_that_nobody_confirmed(hostile, connector, runner, tmp_path, user_key):
    ready = connector(KnownHosts(), judge={"pins": PinStore(tmp_path / "pins"), "accept_new": True})
    target = hostile.target("ask_for_password", auth=Auth(key_file=str(user_key.path)))

    error = runner.fail(ready, target, **SUDO)

    assert error.state == "no_privilege"
    assert hostile.seen("ask_for_password").get("heard", "") == ""


def test_a_server_with_only_algorithms_that_are_switched_off_is_legacy(start_sshd, connector, runner):
    for lines in (("Ciphers aes128-cbc,3des-cbc",), ("Ciphers aes128-ctr", "MACs hmac-sha1,hmac-md5")):
        daemon = start_sshd(*lines)

        error = runner.fail(connector(daemon.known_hosts), daemon.target())

        assert error.state == "unreachable:legacy_crypto"
        assert "update its SSH server" in error.remedy


def test_a_thousand_refused_connections_leave_nothing_and_cost_no_memory(connector, runner, sshd, nothing_left):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    ready = connector(sshd.known_hosts)
    target = sshd.target(address="127.0.0.1")
    refused = type(target)(
        site="s", name="t", address="127.0.0.1", port=port, user="u", auth=Auth(key_file=str(runner.key.path))
    )
    assert runner.fail(ready, refused).state == "unreachable:refused"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    for _ in range(1000):
        runner.fail(ready, refused)

    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * KIB < 10 * MIB
    nothing_left()


def test_a_connection_that_is_dropped_at_random_is_tried_again_with_a_pause(hostile, connector, runner):
    pauses = []
    ready = connector(hostile.known_hosts, pauses=(0.5, 1.0), pause=pauses.append)

    assert runner.run(ready, hostile.target("close_twice_then_serve")).stdout == b"ok\n"

    assert 0.5 <= pauses[0] <= 0.75
    assert 1.0 <= pauses[1] <= 1.5


def test_tries_have_an_end(hostile, connector, runner):
    before = hostile.seen("close_at_once").get("accepted", 0)

    error = runner.fail(connector(hostile.known_hosts), hostile.target("close_at_once"))

    assert error.state == "unreachable:closed"
    assert hostile.seen("close_at_once")["accepted"] == before + 3


def test_a_name_without_an_address_and_a_name_service_without_an_answer_are_told_apart(
    sshd, connector, runner, nothing_left
):
    def unknown(host, port):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    stuck = threading.Event()

    def silent(host, port):
        stuck.wait()
        return []

    target = sshd.target(address="host.invalid")
    no_address = runner.fail(connector(sshd.known_hosts, lookup=unknown), target)
    no_answer = runner.fail(connector(sshd.known_hosts, lookup=silent), target, limits=Limits(connect_seconds=0.2))
    stuck.set()

    assert no_address.state == no_answer.state == "unreachable:dns"
    assert "no answer from the name service" in no_answer.reason
    nothing_left()


def test_many_targets_at_once_share_one_connector(sshd, connector, runner, nothing_left):
    ready = connector(sshd.known_hosts)

    def one(number: int) -> bytes:
        return runner.run(ready, sshd.target(), stdin=f"echo {number}\n".encode(), seconds=30).stdout

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(one, range(24)))

    assert answers == [f"{number}\n".encode() for number in range(24)]
    nothing_left()


def test_a_deadline_that_has_passed_ends_a_target_before_it_begins(sshd, connector, runner):
    with pytest.raises(TargetError) as caught:
        runner.run(connector(sshd.known_hosts), sshd.target(), seconds=0)

    assert caught.value.state == "timeout:connect"
