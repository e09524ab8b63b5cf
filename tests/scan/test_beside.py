"""What connects in a process of its own: when one is begun, and that what it says is what a connector says."""

from __future__ import annotations

import contextlib
import errno
import pickle
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from scanner.connectors import table
from scanner.connectors.table import Settings
from scanner.errors import InventoryError, LedgerError, ProfileError, SecretError, TargetError, UsageError
from scanner.limits import Deadline, Limits
from scanner.scan import beside
from scanner.scan.beside import Beside, Plan
from scanner.scan.collect import Request
from scanner.scan.size import Size
from scanner.scan.work import pool_of
from scanner.script import Identity, Output, Script
from scanner.values import replace

from estate import KIT, targets  # isort: skip

ROOT = Path(__file__).parents[2]


class Echo:
    """Says the script back, or fails as the target's name says."""

    def run(self, target, script, limits, deadline):
        if target.name == "down":
            raise TargetError("unreachable:refused", "nothing listens", remedy="start it")
        if target.name == "bug":
            raise KeyError("canary")
        return Output(script.stdin + script.shared, target.name.encode(), int(limits.seconds), Identity.KNOWN)

    def close(self):
        pass


@pytest.fixture
def near(monkeypatch):
    """Give what the process beside does, on a thread of this one."""
    monkeypatch.setattr(table, "TABLE", {"echo": lambda *_: Echo(), "unfit": unfit})
    ours, theirs = socket.socketpair()

    thread = threading.Thread(target=live, args=(theirs,))
    thread.start()
    end = Beside(0, ours)
    yield end
    end.close()
    thread.join()


def live(connection: socket.socket) -> None:
    with connection, connection.makefile("rb") as into, connection.makefile("wb") as out, contextlib.suppress(EOFError):
        beside._work(into, out)


def unfit(*_):
    raise InventoryError("known_hosts is not there", file="estate.yml", line=3, remedy="correct it")


def request(name: str, shared: bytes = b"") -> Request:
    (target,) = targets(name, connector="echo")
    script = Script("sh -s", f"for {name};".encode(), "0" * 32, "digest", shared=shared)
    return Request(target, script, Limits(seconds=7), Deadline.after(60))


def test_a_reply_is_what_the_connector_said_and_has_the_number_of_its_request(near):
    assert near.open(Plan(("echo",), Settings(), 2)) == 2
    shared = b"all of it" * 100_000
    for number, name in enumerate(("one", "two", "three")):
        assert near.send(number, request(name, shared))
    replies = dict(near.receive() for _ in range(3))

    assert {number: reply.stdout for number, reply in replies.items()} == {
        0: b"for one;" + shared,
        1: b"for two;" + shared,
        2: b"for three;" + shared,
    }
    assert replies[0].exit_status == 7


def test_a_failure_of_the_target_is_a_reply_and_a_bug_is_one_that_names_its_place_and_no_value(near):
    near.open(Plan(("echo",), Settings(), 1))
    near.send(1, request("down"))
    near.send(2, request("bug"))
    replies = dict(near.receive() for _ in range(2))
    down, bug = replies[1], replies[2]

    assert (down.state, down.reason, down.remedy) == ("unreachable:refused", "nothing listens", "start it")
    assert bug.state == "error:internal"
    assert "KeyError in scanner.scan.collect.connected" in bug.reason
    assert "canary" not in str(bug)


def test_what_keeps_it_from_connecting_is_raised_here():
    ours, theirs = socket.socketpair()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(table, "TABLE", {"unfit": unfit})
        thread = threading.Thread(target=live, args=(theirs,))
        thread.start()
        end = Beside(0, ours)
        with pytest.raises(InventoryError, match=r"estate.yml:3: known_hosts is not there \(correct it\)"):
            end.open(Plan(("unfit",), Settings(), 1))
        thread.join()
    end.close()


def test_one_that_has_ended_takes_and_says_nothing_more():
    ours, theirs = socket.socketpair()
    theirs.close()
    end = Beside(0, ours)

    assert end.open(Plan(("echo",), Settings(), 1)) is None
    assert end.receive() is None
    assert end.send(1, request("one")) is False
    end.close()


def test_where_it_ended_before_it_began_this_process_connects_by_itself(tmp_path):
    (nobody,) = targets("127.0.0.1", connector="ssh")
    known_hosts = tmp_path / "known_hosts"
    known_hosts.write_text("")
    ours, theirs = socket.socketpair()
    theirs.close()
    kit = replace(KIT, connectors=("ssh",), settings=Settings(known_hosts=(str(known_hosts),)))
    pool = pool_of(kit, Size(1, 2), Beside(0, ours))
    pool.submit(nobody)
    row = pool.answer(20)
    pool.close()

    assert pool.size == 2
    assert row.state == "auth_failed"  # no key: who says so is the connector of this process
    assert ours.fileno() == -1


@pytest.mark.parametrize("said", [b"\x80\x05", b"\x80\x05\x95\xff\x00\x00\x00\x00\x00\x00\x00K", b"no pickle at all"])
def test_half_a_reply_is_none(said):
    ours, theirs = socket.socketpair()
    theirs.sendall(said)
    theirs.close()
    end = Beside(0, ours)

    assert end.receive() is None
    end.close()


@pytest.mark.parametrize("kind", [UsageError, InventoryError, ProfileError, SecretError, LedgerError])
def test_an_error_of_the_input_is_the_same_in_another_process(kind):
    error = kind("it is wrong", file="estate.yml", line=7, remedy="mend it")
    again = pickle.loads(pickle.dumps(error))

    assert (type(again), str(again), again.file, again.line, again.remedy) == (
        kind, "estate.yml:7: it is wrong (mend it)", "estate.yml", 7, "mend it",
    )  # fmt: skip


def test_none_is_begun_for_many_targets_or_connectors_that_need_none_or_beside_other_threads_or_where_no_process_is_left():
    # In a process of its own: this one may have threads, and must not be forked.
    said = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout  # fmt: skip

    assert said.split() == ["None", "None", "None", "None", "Beside"]


PROGRAM = f"""
import threading, os
from scanner.scan import beside
def no_process():
    raise OSError({errno.EAGAIN}, "no process")
print(beside.begin(["local", "replay", "winrm"]))
print(beside.begin(["ssh"] * 9))
print(beside.begin(["ssh"], no_process))
stop = threading.Event()
thread = threading.Thread(target=stop.wait)
thread.start()
print(beside.begin(["ssh"]))
stop.set()
thread.join()
one = beside.begin(["ssh", "local"])
print(type(one).__name__)
one.close()
"""
