"""The socket that is tried before it is waited for."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest

from scanner.connectors.ssh.prompt import Prompt


@pytest.fixture
def pair() -> Iterator[tuple[Prompt, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield Prompt(ours), theirs


def test_what_has_come_is_given_and_then_the_end(pair: tuple[Prompt, socket.socket]) -> None:
    wire, other = pair
    wire.settimeout(5)
    other.sendall(b"said")

    assert wire.recv(2) == b"sa"
    assert wire.recv(100) == b"id"
    other.close()
    assert wire.recv(1) == b""


@pytest.mark.parametrize("seconds", [0, 0.05])
def test_a_read_ends_with_its_time(pair: tuple[Prompt, socket.socket], seconds: float) -> None:
    wire, _ = pair
    wire.settimeout(seconds)
    began = time.monotonic()

    with pytest.raises(TimeoutError):
        wire.recv(1)

    assert seconds <= time.monotonic() - began < 2


def test_a_send_that_nobody_takes_ends_with_its_time_and_goes_on_when_it_is_taken(
    pair: tuple[Prompt, socket.socket],
) -> None:
    wire, other = pair
    wire.settimeout(0.05)
    sent: list[int] = []
    with pytest.raises(TimeoutError):
        sent.extend(iter(lambda: wire.send(b"x" * 65536), None))

    other.settimeout(5)
    taken = 0
    while taken < sum(sent):
        taken += len(other.recv(65536))
    assert wire.send(b"more") == 4
    assert other.recv(100) == b"more"


def test_a_send_to_nobody_says_so(pair: tuple[Prompt, socket.socket]) -> None:
    wire, other = pair
    other.close()

    with pytest.raises(OSError, match="Broken pipe"):
        wire.send(b"x")


def test_without_a_limit_it_waits(pair: tuple[Prompt, socket.socket]) -> None:
    wire, other = pair
    wire.settimeout(None)
    other.sendall(b"x")

    assert wire.recv(1) == b"x"
