"""Endpoints for tests, all closed at the end; a bug of one fails the test that met it, and so does a password told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from winrm.protocol import Protocol

from tests.winrm.certificates import Authority
from tests.winrm.endpoint import Endpoint
from tests.winrm.login import DOMAIN, PASSWORD, USER, accounts

Serve = Callable[..., Endpoint]


@pytest.fixture(scope="session")
def ntlm_accounts(tmp_path_factory) -> Iterator[None]:
    with accounts(tmp_path_factory.mktemp("accounts")):
        yield


@pytest.fixture(scope="session")
def authority(tmp_path_factory) -> Authority:
    return Authority.made_in(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def serve(ntlm_accounts) -> Iterator[Serve]:
    """Start endpoints; one without an answer says its command line."""
    started: list[Endpoint] = []

    def start(answer=lambda line, stdin: (line.encode(), b"", 0), **settings) -> Endpoint:
        started.append(Endpoint(answer, **settings))
        return started[-1]

    yield start
    for endpoint in started:
        endpoint.close()
    assert [problem for endpoint in started for problem in endpoint.seen.problems] == []
    told = [endpoint.url for endpoint in started if endpoint.seen.holds(PASSWORD) and "basic" not in endpoint.methods]
    assert told == []


@pytest.fixture
def plain_client() -> Iterator[Callable[..., Protocol]]:
    """Make pywinrm's own Protocol, as it is."""
    made: list[Protocol] = []

    def make(endpoint: Endpoint, **changes) -> Protocol:
        given = {
            "transport": "ntlm", "username": f"{DOMAIN}\\{USER}", "password": PASSWORD, "ca_trust_path": None, "proxy": None,
            "message_encryption": "auto", "operation_timeout_sec": 5, "read_timeout_sec": 10,
        }  # fmt: skip
        made.append(Protocol(endpoint.url, **{**given, **changes}))
        return made[-1]

    yield make
    for one in made:
        one.transport.close_session()


def held() -> tuple[set[str], set[threading.Thread]]:
    descriptors = set()
    for entry in Path("/proc/self/fd").iterdir():
        try:
            descriptors.add(f"{entry.name} {entry.readlink()}")
        except FileNotFoundError:  # the one that listed them
            continue
    return descriptors, set(threading.enumerate())


@pytest.fixture
def nothing_left() -> Callable[[], None]:
    """Return a check that fails unless descriptors and threads are, within a second, those of the start of the test."""
    before = held()

    def check() -> None:
        tick = threading.Event()
        for _ in range(100):
            now = held()
            if now[0] <= before[0] and now[1] <= before[1]:
                return
            tick.wait(0.01)
        pytest.fail(f"left behind: {now[0] - before[0]}, {now[1] - before[1]}")

    return check
